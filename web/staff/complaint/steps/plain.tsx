/** Steps that ask for a reason, or offer a remark. */
import type { Reason, Remark } from '../../../../server/complaint/contract.ts'
import { Words } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const reason = { zh: '理由', en: 'Reason' }
const remark = { zh: '意见', en: 'Remark' }

function ReasonFields({ facts, set, problem }: FieldsProps<Reason, unknown>) {
  return (
    <Words
      name="reason"
      label={reason}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  )
}

function RemarkFields({ facts, set, problem }: FieldsProps<Remark, unknown>) {
  return (
    <Words
      name="remark"
      label={remark}
      help={{ zh: '可不填。写给同事看，不进入文书。', en: 'May stay empty. For colleagues; not part of any letter.' }}
      rows={2}
      problem={problem}
      value={facts.remark}
      set={text => set({ remark: text })}
    />
  )
}

export const reasonForm = form<Reason, unknown>(ReasonFields, { reason })
export const remarkForm = form<Remark, unknown>(RemarkFields, { remark })
