/** 回避: asked for, and decided by the head. */
import type { RecusalDecision, RecusalRequest } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { Field } from '../../../kit/Problem.tsx'
import type { Label } from '../../../kit/say.tsx'
import { Choice, Words } from '../../matter/fields.tsx'
import { PersonSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { askedBy } from '../words.ts'

const recusing = {
  mediatorId: { zh: '被申请回避的调解人员', en: 'Who should stand aside' },
  askedBy: { zh: '由谁提出', en: 'Asked for by' },
  reason: { zh: '理由', en: 'Reason' },
}
/** Only whoever mediates here can stand aside: the handler, and who was called to a sitting. */
const mediatorsOf = ({ handler, sessions }: ComplaintView): Record<string, Label> =>
  Object.fromEntries(
    [...(handler ? [handler] : []), ...sessions.map(each => ({ id: each.mediatorId, name: each.mediator }))].map(
      ({ id, name }) => [id, { zh: name, en: name }],
    ),
  )

function RecusalFields({ facts, set, problem, record }: FieldsProps<RecusalRequest, ComplaintView>) {
  return (
    <>
      <Choice
        name="mediatorId"
        label={recusing.mediatorId}
        options={mediatorsOf(record)}
        value={facts.mediatorId === undefined ? undefined : String(facts.mediatorId)}
        set={id => set({ mediatorId: Number(id) })}
        problem={problem}
      />
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
          {asked.mediator} — {asked.reason}
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
