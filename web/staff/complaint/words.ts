/** Words of a complaint that are no coded list of the law. */
import { levels } from '../../../law/follow-up.ts'
import type { Label } from '../../../law/grammar.ts'

export const mediationModes = {
  'on-site': { zh: '现场', en: 'On site' },
  phone: { zh: '电话', en: 'By telephone' },
  video: { zh: '视频', en: 'By video' },
  online: { zh: '网上', en: 'Online' },
} satisfies Record<string, Label>

export const mediationResults = {
  agreed: { zh: '达成协议', en: 'Agreed' },
  'not-agreed': { zh: '未达成协议', en: 'Not agreed' },
  adjourned: { zh: '另行组织调解', en: 'Adjourned' },
} satisfies Record<string, Label>

export const testingChosenBy = {
  agreed: { zh: '双方协商一致', en: 'Agreed by both' },
  designated: { zh: '由市场监督管理部门指定', en: 'Designated by the department' },
} satisfies Record<string, Label>

export const askedBy = {
  complainant: { zh: '投诉人', en: 'Complainant' },
  respondent: { zh: '被投诉人', en: 'Respondent' },
  mediator: { zh: '调解人员本人', en: 'The mediator' },
} satisfies Record<string, Label>

export const satisfaction = {
  ...levels,
  unreachable: { zh: '未接通', en: 'Not reached' },
  declined: { zh: '不愿答复', en: 'Would not answer' },
} satisfies Record<string, Label>

export const outcomes: Record<string, Label> = {
  settled: { zh: '调解成功', en: 'Settled' },
  terminated: { zh: '终止调解', en: 'Terminated' },
  refused: { zh: '不予受理', en: 'Refused' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  'odr-settled': { zh: 'ODR和解', en: 'Settled by ODR' },
}

/** The step one usually takes from here, drawn as the main button where it is open. */
export const usualStep: Record<string, string> = {
  'to-dispatch': 'dispatch',
  returned: 'dispatch',
  'to-assess': 'accept',
  'identity-pending': 'receive-identity',
  'refusal-proposed': 'refuse',
  accepted: 'start-mediation',
  mediating: 'settle',
  testing: 'return-from-testing',
  'recusal-suspended': 'decide-recusal',
  'termination-proposed': 'terminate',
  'closing-submitted': 'close',
}
