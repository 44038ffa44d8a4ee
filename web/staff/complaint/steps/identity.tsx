/** Before deciding: identity proof asked for and received; the way back to the centre. */
import { idKinds } from '../../../../law/classes.ts'
import { returnReasons } from '../../../../law/complaint.grounds.ts'
import type { IdentityReceipt, IdentityRequest, ReturnToCentre } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { CodedSelect } from '../../../kit/CodedSelect.tsx'
import { Field } from '../../../kit/Problem.tsx'
import { Choice, Line, Words } from '../../matter/fields.tsx'
import { OfficeSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

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
