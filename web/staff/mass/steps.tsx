/** Which form each step of a group asks. */
import type { mass } from '../../../law/mass.ts'
import type { MassClosing, Membership, Progress, Telling } from '../../../server/mass/contract.ts'
import type { MassView } from '../../../server/mass/view.ts'
import { useSay } from '../../kit/say.tsx'
import { channelNames } from '../letter/letters.ts'
import { Choice, Words } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { confirmForm, leadForm, operatorForm } from './leadForms.tsx'
import { MemberTicks } from './MemberTicks.tsx'
import { NumbersField } from './NumbersField.tsx'
import { reasonName, Why } from './Why.tsx'

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

export const massForms: Record<keyof typeof mass.steps, StepForm> = {
  confirm: confirmForm,
  dismiss: reasonForm,
  include: form<Membership, MassView>(IncludeFields, membership),
  exclude: form<Membership, MassView>(ExcludeFields, membership),
  reassign: leadForm,
  'unify-operator': operatorForm,
  'note-progress': form<Progress, MassView>(ProgressFields, progress),
  'tell-all': form<Telling, MassView>(TellFields, telling),
  'propose-closing': form<MassClosing, MassView>(ClosingFields, closing),
  'send-back-closing': reasonForm,
  close: remarkForm,
}
