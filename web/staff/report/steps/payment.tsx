/** 奖励发放: the day and the voucher, never the name. */
import type { RewardPayment } from '../../../../server/report/contract.ts'
import type { ReportView } from '../../../../server/report/view.ts'
import { Line } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const paying = { paidOn: { zh: '发放日', en: 'Paid on' }, voucher: { zh: '凭证号', en: 'Voucher' } }
function PaymentFields({ facts, set, problem }: FieldsProps<RewardPayment, ReportView>) {
  return (
    <div className="two">
      <Line
        name="paidOn"
        type="date"
        label={paying.paidOn}
        required
        problem={problem}
        value={facts.paidOn}
        set={paidOn => set({ paidOn: paidOn ?? '' })}
      />
      <Line
        name="voucher"
        label={paying.voucher}
        required
        help={{ zh: '不写领取人姓名。', en: 'Not to whom.' }}
        problem={problem}
        value={facts.voucher}
        set={voucher => set({ voucher: voucher ?? '' })}
      />
    </div>
  )
}
export const paymentForm = form<RewardPayment, ReportView>(PaymentFields, paying)
