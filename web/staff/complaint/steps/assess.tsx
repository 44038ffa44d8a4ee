/** 初查: accepting, refusing on a coded ground, asking for identity proof, returning to the centre. */

import { idKinds } from '../../../../law/classes.ts'
import {
  groundsWithSubReason,
  refusalGroundsOn,
  returnReasons,
  subReasonsOfGround1,
} from '../../../../law/complaint.grounds.ts'
import type {
  Acceptance,
  IdentityReceipt,
  IdentityRequest,
  RefusalProposal,
  ReturnToCentre,
} from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { CodedSelect } from '../../../kit/CodedSelect.tsx'
import { Field, problemAt } from '../../../kit/Problem.tsx'
import { Choice, Line, Words } from '../../matter/fields.tsx'
import { GroundChoice } from '../../matter/GroundChoice.tsx'
import { OfficeSelect, PersonSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { FactorsPart } from '../FactorsPart.tsx'

const accepting = { handlerId: { zh: '承办人', en: 'Handler' } }
function AcceptanceFields({ facts, set, problem, record }: FieldsProps<Acceptance, ComplaintView>) {
  return (
    <Field
      name="handlerId"
      label={accepting.handlerId}
      problem={problem}
      help={{ zh: '不选则由您承办。', en: 'Left empty, it is yours.' }}
    >
      <PersonSelect
        officeId={record.office.id}
        roles={['handler']}
        value={facts.handlerId}
        onChange={handlerId => set({ handlerId })}
        invalid={false}
      />
    </Field>
  )
}
export const acceptForm = form<Acceptance, ComplaintView>(AcceptanceFields, accepting, (record, me) => ({
  handlerId: record.handler?.id ?? (me.roles.includes('handler') ? me.id : undefined),
}))

const refusing = {
  ground: { zh: '不予受理情形', en: 'Ground of refusal' },
  subReason: { zh: '具体原因', en: 'Which of the two' },
  explanation: { zh: '说明', en: 'Explanation' },
  dealtWithBy: { zh: '已受理或者处理的机关、组织', en: 'Dealt with by' },
}
function RefusalFields({ facts, set, problem, record }: FieldsProps<RefusalProposal, ComplaintView>) {
  const { ground } = facts
  return (
    <>
      <GroundChoice
        name="ground"
        grounds={refusalGroundsOn(record.receivedOn)}
        value={ground}
        onChange={code => set({ ground: code, subReason: undefined })}
        problem={problemAt(problem, 'ground')?.problem}
      />
      {ground && groundsWithSubReason.includes(ground) && (
        <Choice
          name="subReason"
          label={refusing.subReason}
          options={subReasonsOfGround1}
          value={facts.subReason as keyof typeof subReasonsOfGround1}
          set={subReason => set({ subReason })}
          problem={problem}
        />
      )}
      {ground?.endsWith('-2') && (
        <Line
          name="dealtWithBy"
          label={refusing.dealtWithBy}
          required
          help={{
            zh: '写入告知书：投诉人有权知道由谁处理过。',
            en: 'Goes into the letter: the complainant is entitled to know.',
          }}
          problem={problem}
          value={facts.dealtWithBy}
          set={dealtWithBy => set({ dealtWithBy })}
        />
      )}
      {ground?.endsWith('-3') && <FactorsPart factors={record.factors} />}
      <Words
        name="explanation"
        label={refusing.explanation}
        required
        help={{
          zh: '写入告知书：事实与理由。须由负责人另行审批。',
          en: 'Goes into the letter: facts and reasons. The head signs it separately.',
        }}
        problem={problem}
        value={facts.explanation}
        set={explanation => set({ explanation: explanation ?? '' })}
      />
    </>
  )
}
export const refusalForm = form<RefusalProposal, ComplaintView>(RefusalFields, refusing)

const asking = { untilOn: { zh: '补正期限', en: 'Until' }, materials: { zh: '需要的材料', en: 'Materials asked for' } }
function IdentityRequestFields({ facts, set, problem }: FieldsProps<IdentityRequest, ComplaintView>) {
  return (
    <>
      <Line
        name="untilOn"
        type="date"
        label={asking.untilOn}
        required
        help={{ zh: '要求补正不停止受理期限。', en: 'The limit for acceptance goes on running.' }}
        problem={problem}
        value={facts.untilOn}
        set={untilOn => set({ untilOn: untilOn ?? '' })}
      />
      <Words
        name="materials"
        label={asking.materials}
        required
        problem={problem}
        value={facts.materials}
        set={materials => set({ materials: materials ?? '' })}
      />
    </>
  )
}
export const identityRequestForm = form<IdentityRequest, ComplaintView>(IdentityRequestFields, asking, () => ({
  materials: '投诉人真实身份信息（姓名、身份证件种类及号码）',
}))

const receiving = {
  how: { zh: '核验方式', en: 'How it was verified' },
  idKind: { zh: '证件类型', en: 'Kind of document' },
  idNumber: { zh: '证件号码', en: 'Number' },
}
function IdentityReceiptFields({ facts, set, problem }: FieldsProps<IdentityReceipt, ComplaintView>) {
  return (
    <>
      <Line
        name="how"
        label={receiving.how}
        required
        problem={problem}
        value={facts.how}
        set={how => set({ how: how ?? '' })}
      />
      <Field name="idKind" label={receiving.idKind} problem={problem}>
        <CodedSelect entries={idKinds} value={facts.idKind} onChange={idKind => set({ idKind })} invalid={false} />
      </Field>
      <Line
        name="idNumber"
        label={receiving.idNumber}
        problem={problem}
        value={facts.idNumber}
        set={idNumber => set({ idNumber })}
      />
    </>
  )
}
export const identityReceiptForm = form<IdentityReceipt, ComplaintView>(IdentityReceiptFields, receiving)

const returning = {
  code: { zh: '退回原因', en: 'Reason for the return' },
  reason: { zh: '说明', en: 'Explanation' },
  proposedOfficeId: { zh: '建议有处理权限的单位', en: 'Office thought competent' },
}
const returnLabels = Object.fromEntries(Object.entries(returnReasons).map(([code, { label }]) => [code, label]))
function ReturnFields({ facts, set, problem }: FieldsProps<ReturnToCentre, ComplaintView>) {
  return (
    <>
      <Choice
        name="code"
        label={returning.code}
        options={returnLabels}
        value={facts.code}
        set={code => set({ code })}
        problem={problem}
      />
      <Field
        name="proposedOfficeId"
        label={returning.proposedOfficeId}
        problem={problem}
        help={{
          zh: '只退回中心，由中心裁定，不得横向移转。',
          en: 'It goes to the centre, which decides; never sideways.',
        }}
      >
        <OfficeSelect
          value={facts.proposedOfficeId}
          onChange={proposedOfficeId => set({ proposedOfficeId })}
          invalid={false}
        />
      </Field>
      <Words
        name="reason"
        label={returning.reason}
        required
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}
export const returnForm = form<ReturnToCentre, ComplaintView>(ReturnFields, returning)
