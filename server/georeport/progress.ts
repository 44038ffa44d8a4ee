/** How far a complaint is, for everybody: what is only proposed inside the office is not told. */
import type { ComplaintState } from '../../law/complaint.ts'
import type { Label } from '../../law/grammar.ts'

const assessed = { zh: '待决定是否受理', en: 'Acceptance being decided' }
const mediated = { zh: '调解中', en: 'In mediation' }
const ending = { zh: '已有结果，办结中', en: 'A result is there; being closed' }

export const progress: Record<ComplaintState, Label> = {
  'to-dispatch': { zh: '已登记', en: 'Registered' },
  'odr-negotiation': { zh: '与企业和解中', en: 'Being settled with the firm' },
  'to-assess': assessed,
  'identity-pending': assessed,
  returned: { zh: '已登记', en: 'Registered' },
  'refusal-proposed': assessed,
  refused: { zh: '不予受理', en: 'Not accepted' },
  accepted: { zh: '已受理', en: 'Accepted' },
  mediating: mediated,
  testing: mediated,
  'recusal-suspended': mediated,
  mediated: { zh: '调解成功', en: 'Settled' },
  'termination-proposed': mediated,
  terminated: { zh: '终止调解', en: 'Mediation ended without agreement' },
  'closing-submitted': ending,
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  closed: { zh: '已办结', en: 'Closed' },
  'follow-up': ending,
  rework: ending,
  joined: { zh: '并入另一件办理', en: 'Dealt with together with another' },
}
