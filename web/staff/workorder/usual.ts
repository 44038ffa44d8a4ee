/** What usually comes next with an order. */
import type { WorkorderStep } from '../../../law/workorder.ts'

export const usual: Partial<Record<string, WorkorderStep>> = {
  'to-sign': 'sign-for',
  signed: 'dispatch',
  dispatched: 'take-up',
  handling: 'submit',
  'to-review': 'close',
  'return-proposed': 'sign-return',
  'outside-proposed': 'request-return',
  'extension-requested': 'approve-extension',
}
