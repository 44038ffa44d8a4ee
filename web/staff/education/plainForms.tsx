/** A remark and a reason: what most steps of this folder ask. */
import type { Reason, Remark } from '../../../server/education/contract.ts'
import { Words } from '../matter/fields.tsx'
import { form } from '../matter/stepForm.ts'

const remarkName = { zh: '意见', en: 'Remark' }
const reasonName = { zh: '理由', en: 'Reason' }

export const remark = form<Remark, unknown>(
  ({ facts, set, problem }) => (
    <Words
      name="remark"
      label={remarkName}
      rows={2}
      problem={problem}
      value={facts.remark}
      set={text => set({ remark: text })}
    />
  ),
  { remark: remarkName },
)
export const reason = form<Reason, unknown>(
  ({ facts, set, problem }) => (
    <Words
      name="reason"
      label={reasonName}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  ),
  { reason: reasonName },
)
