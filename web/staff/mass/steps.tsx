/** Which form each step of a group asks. */
import type { mass } from '../../../law/mass.ts'
import type {
  Confirmation,
  Lead,
  MassClosing,
  Membership,
  OneOperator,
  Progress,
  Telling,
} from '../../../server/mass/contract.ts'
import type { MassView } from '../../../server/mass/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { reasonForm, remarkForm } from '../complaint/steps/plain.tsx'
import { channelNames } from '../letter/letters.ts'
import { Choice, Tick, Words } from '../matter/fields.tsx'
import { OfficeSelect, PersonSelect } from '../matter/OfficeSelect.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { MemberTicks } from './MemberTicks.tsx'
import { NumbersField } from './NumbersField.tsx'
import { OperatorPick } from './OperatorPick.tsx'

const reasonName = { zh: '理由', en: 'Reason' }
const leading = {
  officeId: { zh: '牵头单位', en: 'Lead office' },
  handlerId: { zh: '牵头承办人', en: 'Lead handler' },
  reason: reasonName,
}
const operatorName = { zh: '名录中的经营者', en: 'Operator on the register' }

function Why({ facts, set, problem }: Pick<FieldsProps<{ reason: string }, unknown>, 'facts' | 'set' | 'problem'>) {
  return (
    <Words
      name="reason"
      label={reasonName}
      required
      rows={2}
      problem={problem}
      value={facts.reason}
      set={reason => set({ reason: reason ?? '' })}
    />
  )
}

function LeadFields({ facts, set, problem }: FieldsProps<Lead, MassView>) {
  return (
    <div className="two">
      <Field name="officeId" label={leading.officeId} required problem={problem}>
        <OfficeSelect
          value={facts.officeId}
          onChange={officeId => set({ officeId: officeId as number, handlerId: undefined })}
          invalid={false}
        />
      </Field>
      {facts.officeId !== undefined && (
        <Field name="handlerId" label={leading.handlerId} problem={problem}>
          <PersonSelect
            officeId={facts.officeId}
            roles={['handler']}
            value={facts.handlerId}
            onChange={handlerId => set({ handlerId })}
            invalid={false}
          />
        </Field>
      )}
    </div>
  )
}

function ChangeLeadFields(props: FieldsProps<Lead, MassView>) {
  return (
    <>
      <LeadFields {...props} />
      <Why {...props} />
    </>
  )
}

function ConfirmFields(props: FieldsProps<Confirmation, MassView>) {
  const { facts, set, problem, record } = props
  return (
    <>
      <LeadFields {...(props as FieldsProps<Lead, MassView>)} />
      <Field
        name="operatorId"
        label={operatorName}
        problem={problem}
        help={{
          zh: '各投诉人写法不同时，选定同一经营者；共同投诉须针对同一经营者。',
          en: 'Where they write it differently: the operator they all mean. A joint complaint is against one.',
        }}
      >
        <OperatorPick
          value={facts.operatorId}
          called={record.respondent}
          onChange={operatorId => set({ operatorId })}
          invalid={false}
        />
      </Field>
      {facts.operatorId !== undefined && (
        <Tick
          label={{ zh: '同时更正各在办投诉的被投诉人', en: 'Write it into each open complaint as well' }}
          help={{ zh: '原来的写法保留在成员名单里。', en: 'How each had written it stays in the list of members.' }}
          value={facts.unify}
          set={unify => set({ unify: unify ?? false })}
        />
      )}
      <Why {...props} />
    </>
  )
}

function OperatorFields(props: FieldsProps<OneOperator, MassView>) {
  const { facts, set, problem, record } = props
  return (
    <>
      <Field name="operatorId" label={operatorName} required problem={problem}>
        <OperatorPick
          value={facts.operatorId}
          called={record.respondent}
          onChange={operatorId => set({ operatorId: operatorId as number })}
          invalid={false}
        />
      </Field>
      <Why {...props} />
    </>
  )
}

const membership = { complaintIds: { zh: '投诉', en: 'Complaints' }, reason: reasonName }
function IncludeFields(props: FieldsProps<Membership, MassView>) {
  const { set, problem } = props
  return (
    <>
      <NumbersField
        name="complaintIds"
        label={membership.complaintIds}
        problem={problem}
        set={complaintIds => set({ complaintIds })}
      />
      <Why {...props} />
    </>
  )
}
function ExcludeFields(props: FieldsProps<Membership, MassView>) {
  const { facts, set, record } = props
  return (
    <>
      <MemberTicks
        name="complaintIds"
        label={membership.complaintIds}
        members={record.members}
        picked={facts.complaintIds ?? []}
        set={complaintIds => set({ complaintIds })}
      />
      <Why {...props} />
    </>
  )
}

const progress = { text: { zh: '进展', en: 'Progress' } }
function ProgressFields({ facts, set, problem }: FieldsProps<Progress, MassView>) {
  return (
    <Words
      name="text"
      label={progress.text}
      required
      problem={problem}
      value={facts.text}
      set={text => set({ text: text ?? '' })}
    />
  )
}

const telling = { news: { zh: '告知内容', en: 'What they are told' }, channel: { zh: '方式', en: 'How' } }
const ways = {
  own: { zh: '按各人选择的方式', en: 'As each has chosen' },
  sms: channelNames.sms!,
  portal: channelNames.portal!,
  post: channelNames.post!,
}
function TellFields({ facts, set, problem, record }: FieldsProps<Telling, MassView>) {
  const say = useSay()
  return (
    <>
      <p className="quiet">
        {say({
          zh: `向 ${record.sums.matters} 件投诉的投诉人各发一份《投诉办理情况告知书》，各写各的编号，不提他人。`,
          en: `Each of the ${record.sums.matters} complaints gets a letter with its own number; nobody learns who the others are.`,
        })}
      </p>
      <Words
        name="news"
        label={telling.news}
        required
        rows={4}
        problem={problem}
        value={facts.news}
        set={news => set({ news: news ?? '' })}
      />
      <Choice
        name="channel"
        label={telling.channel}
        options={ways}
        value={facts.channel === undefined || facts.channel === 'email' ? 'own' : facts.channel}
        set={way => set({ channel: way === 'own' ? undefined : way })}
        problem={problem}
      />
    </>
  )
}

const closing = {
  summary: { zh: '处置情况', en: 'How it was handled' },
  settled: { zh: '结果', en: 'Result' },
}
function ClosingFields({ facts, set, problem }: FieldsProps<MassClosing, MassView>) {
  return (
    <>
      <Words
        name="summary"
        label={closing.summary}
        required
        rows={4}
        problem={problem}
        value={facts.summary}
        set={summary => set({ summary: summary ?? '' })}
      />
      <Choice
        name="settled"
        label={closing.settled}
        options={{ yes: { zh: '调处成功', en: 'Settled' }, no: { zh: '未调处成功', en: 'Not settled' } }}
        value={facts.settled === undefined ? undefined : facts.settled ? 'yes' : 'no'}
        set={chosen => set({ settled: chosen === 'yes' })}
        problem={problem}
      />
    </>
  )
}

const startLead = (record: MassView): Partial<Lead> => ({ officeId: record.office.id })

export const massForms: Record<keyof typeof mass.steps, StepForm> = {
  confirm: form<Confirmation, MassView>(ConfirmFields, { ...leading, operatorId: operatorName }, record => ({
    ...(record.operatorId === null ? {} : { operatorId: record.operatorId, unify: true }),
  })),
  dismiss: reasonForm,
  include: form<Membership, MassView>(IncludeFields, membership),
  exclude: form<Membership, MassView>(ExcludeFields, membership),
  'change-lead': form<Lead, MassView>(ChangeLeadFields, leading, startLead),
  'unify-operator': form<OneOperator, MassView>(
    OperatorFields,
    { operatorId: operatorName, reason: reasonName },
    record => ({
      ...(record.operatorId === null ? {} : { operatorId: record.operatorId }),
    }),
  ),
  'note-progress': form<Progress, MassView>(ProgressFields, progress),
  'tell-all': form<Telling, MassView>(TellFields, telling),
  'propose-closing': form<MassClosing, MassView>(ClosingFields, closing),
  'send-back-closing': reasonForm,
  close: remarkForm,
}
