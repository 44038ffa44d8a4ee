/** What may be done for several members at once: from which states, by whom. The server decides in any case. */

import { complaint } from '../../../law/complaint.ts'
import type { Label, Role } from '../../../law/grammar.ts'
import type { MemberStep } from '../../../server/mass/contract.ts'

export type DeedName = MemberStep

interface Deed {
  label: Label
  from: readonly string[]
  by: readonly Role[]
}

const handling: readonly Role[] = ['handler', 'head']
const from = (step: keyof typeof complaint.steps) => complaint.steps[step].from as readonly string[]

export const deeds: Record<DeedName, Deed> = {
  dispatch: { label: { zh: '一并分送', en: 'Dispatch' }, from: from('dispatch'), by: ['dispatcher'] },
  'accept-together': {
    label: { zh: '按共同投诉受理', en: 'Accept as a joint complaint' },
    from: [...from('accept'), 'accepted'],
    by: handling,
  },
  accept: { label: { zh: '分别受理', en: 'Accept each' }, from: from('accept'), by: handling },
  'start-mediation': { label: { zh: '一并组织调解', en: 'Call the mediation' }, from: ['accepted'], by: handling },
  settle: { label: { zh: '一并调解成功', en: 'Settle' }, from: from('settle'), by: handling },
  'propose-termination': {
    label: { zh: '一并拟终止', en: 'Propose termination' },
    from: from('propose-termination'),
    by: ['handler'],
  },
  terminate: { label: { zh: '一并终止调解', en: 'Terminate' }, from: from('terminate'), by: ['head'] },
  'submit-closing': {
    label: { zh: '一并提请办结', en: 'Submit for closing' },
    from: from('submit-closing'),
    by: ['handler'],
  },
  close: { label: { zh: '一并批准办结', en: 'Sign the closing' }, from: from('close'), by: ['head'] },
}
