/** 调解: the call, testing, recusal. */
import type {
  MediationCall,
  RecusalDecision,
  RecusalRequest,
  TestingOrder,
  TestingResult,
} from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { Field } from '../../../kit/Problem.tsx'
import { atText } from '../../../kit/when.ts'
import { Choice, Line, Words, Yuan } from '../../matter/fields.tsx'
import { PersonSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { askedBy, mediationModes, testingChosenBy } from '../words.ts'

const calling = {
  mode: { zh: '方式', en: 'How' },
  at: { zh: '时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  mediatorId: { zh: '调解人员', en: 'Mediator' },
  bring: { zh: '需携带的材料', en: 'To bring' },
}
/** Shanghai has no summer time: the offset is always +08:00. */
const toInstant = (local: string | undefined) => (local ? `${local}:00+08:00` : '')
const toLocal = (instant: string | undefined) => (instant ? atText(instant).replace(' ', 'T') : undefined)

function CallFields({ facts, set, problem, record }: FieldsProps<MediationCall, ComplaintView>) {
  const onSite = facts.mode === 'on-site'
  return (
    <>
      <Choice
        name="mode"
        label={calling.mode}
        options={mediationModes}
        value={facts.mode}
        set={mode => set({ mode })}
        problem={problem}
      />
      <div className="two">
        <Line
          name="at"
          type="datetime-local"
          label={calling.at}
          required
          problem={problem}
          value={toLocal(facts.at)}
          set={local => set({ at: toInstant(local) })}
        />
        <Field name="mediatorId" label={calling.mediatorId} required problem={problem}>
          <PersonSelect
            officeId={record.office.id}
            value={facts.mediatorId}
            onChange={mediatorId => set({ mediatorId: mediatorId as number })}
            invalid={false}
          />
        </Field>
      </div>
      <Line
        name="place"
        label={calling.place}
        required={onSite}
        problem={problem}
        value={facts.place}
        set={place => set({ place })}
      />
      {onSite && (
        <Words
          name="bring"
          label={calling.bring}
          rows={2}
          problem={problem}
          value={facts.bring}
          set={bring => set({ bring })}
        />
      )}
    </>
  )
}
export const callForm = form<MediationCall, ComplaintView>(CallFields, calling, (record, me) => ({
  mode: 'on-site',
  mediatorId: record.handler?.id ?? me.id,
}))

const ordering = {
  bodyName: { zh: '鉴定、检测机构', en: 'Testing body' },
  chosenBy: { zh: '机构由谁确定', en: 'Chosen by' },
  item: { zh: '鉴定、检测事项', en: 'What is tested' },
  feeFen: { zh: '费用', en: 'Fee' },
  feeBorneBy: { zh: '费用承担', en: 'Borne by' },
}
function TestingFields({ facts, set, problem, record }: FieldsProps<TestingOrder, ComplaintView>) {
  const { agreed, designated } = testingChosenBy
  const options = record.law.key === 'order121' ? { agreed, designated } : { agreed }
  return (
    <>
      <Line
        name="bodyName"
        label={ordering.bodyName}
        required
        help={{ zh: '送检期间调解期限中止计算。', en: 'The limit of mediation pauses meanwhile.' }}
        problem={problem}
        value={facts.bodyName}
        set={bodyName => set({ bodyName: bodyName ?? '' })}
      />
      <Choice
        name="chosenBy"
        label={ordering.chosenBy}
        options={options as typeof testingChosenBy}
        value={facts.chosenBy}
        set={chosenBy => set({ chosenBy })}
        problem={problem}
      />
      <Line
        name="item"
        label={ordering.item}
        required
        problem={problem}
        value={facts.item}
        set={item => set({ item: item ?? '' })}
      />
      <div className="two">
        <Yuan
          name="feeFen"
          label={ordering.feeFen}
          problem={problem}
          value={facts.feeFen}
          set={feeFen => set({ feeFen })}
        />
        <Line
          name="feeBorneBy"
          label={ordering.feeBorneBy}
          problem={problem}
          value={facts.feeBorneBy}
          set={feeBorneBy => set({ feeBorneBy })}
        />
      </div>
    </>
  )
}
export const testingForm = form<TestingOrder, ComplaintView>(TestingFields, ordering, () => ({ chosenBy: 'agreed' }))

const resulting = { result: { zh: '鉴定、检测结果', en: 'Result' } }
function ResultFields({ facts, set, problem }: FieldsProps<TestingResult, ComplaintView>) {
  return (
    <Words
      name="result"
      label={resulting.result}
      required
      help={{ zh: '调解期限自此恢复计算。', en: 'The limit of mediation runs on from here.' }}
      problem={problem}
      value={facts.result}
      set={result => set({ result: result ?? '' })}
    />
  )
}
export const testingResultForm = form<TestingResult, ComplaintView>(ResultFields, resulting)

const recusing = {
  mediatorId: { zh: '被申请回避的调解人员', en: 'Who should stand aside' },
  askedBy: { zh: '由谁提出', en: 'Asked for by' },
  reason: { zh: '理由', en: 'Reason' },
}
function RecusalFields({ facts, set, problem, record }: FieldsProps<RecusalRequest, ComplaintView>) {
  return (
    <>
      <Field name="mediatorId" label={recusing.mediatorId} required problem={problem}>
        <PersonSelect
          officeId={record.office.id}
          value={facts.mediatorId}
          onChange={mediatorId => set({ mediatorId: mediatorId as number })}
          invalid={false}
        />
      </Field>
      <Choice
        name="askedBy"
        label={recusing.askedBy}
        options={askedBy}
        value={facts.askedBy}
        set={who => set({ askedBy: who })}
        problem={problem}
      />
      <Words
        name="reason"
        label={recusing.reason}
        required
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}
export const recusalForm = form<RecusalRequest, ComplaintView>(RecusalFields, recusing, record => ({
  mediatorId: record.handler?.id,
  askedBy: 'complainant',
}))

const deciding = {
  granted: { zh: '决定', en: 'Decision' },
  newMediatorId: { zh: '另派调解人员', en: 'New mediator' },
  decision: { zh: '决定理由', en: 'Reasons of the decision' },
}
const granting = { yes: { zh: '同意回避', en: 'Grant' }, no: { zh: '驳回申请', en: 'Refuse' } }
function RecusalDecisionFields({ facts, set, problem, record }: FieldsProps<RecusalDecision, ComplaintView>) {
  const chosen = facts.granted === undefined ? undefined : facts.granted ? 'yes' : 'no'
  const asked = record.recusals.findLast(each => each.granted === null)
  return (
    <>
      {asked && (
        <p>
          {asked.mediator}：{asked.reason}
        </p>
      )}
      <Choice
        name="granted"
        label={deciding.granted}
        options={granting}
        value={chosen}
        set={code => set({ granted: code === 'yes', newMediatorId: undefined })}
        problem={problem}
      />
      {facts.granted && (
        <Field name="newMediatorId" label={deciding.newMediatorId} required problem={problem}>
          <PersonSelect
            officeId={record.office.id}
            value={facts.newMediatorId}
            onChange={newMediatorId => set({ newMediatorId })}
            invalid={false}
          />
        </Field>
      )}
      <Words
        name="decision"
        label={deciding.decision}
        required
        problem={problem}
        value={facts.decision}
        set={decision => set({ decision: decision ?? '' })}
      />
    </>
  )
}
export const recusalDecisionForm = form<RecusalDecision, ComplaintView>(RecusalDecisionFields, deciding)
