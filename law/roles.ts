/** 岗位: who works here, and what each may do at all. The steps of each procedure say the rest. */
import type { Label, Role } from './grammar.ts'

export const roles: Record<Role, Label> = {
  agent: { zh: '坐席', en: 'Call-taker' },
  dispatcher: { zh: '分派员', en: 'Dispatcher' },
  handler: { zh: '承办员', en: 'Handler' },
  head: { zh: '负责人', en: 'Head' },
  supervisor: { zh: '督查员', en: 'Supervisor' },
  legal: { zh: '法制员', en: 'Legal section' },
  admin: { zh: '系统管理员', en: 'Administrator' },
  auditor: { zh: '审计员', en: 'Auditor' },
  odr: { zh: 'ODR企业处理员', en: 'ODR enterprise' },
  station: { zh: '维权站工作人员', en: 'Station keeper' },
  shop: { zh: '经营者', en: 'Operator' },
  inspector: { zh: '检查员', en: 'Inspector' },
  clue: { zh: '线索专员', en: 'Clue officer' },
  hotline: { zh: '12345系统', en: 'The 12345 system' },
  open311: { zh: '开放接口程序', en: 'Open311 client' },
  citizen: { zh: '当事人', en: 'Citizen' },
  system: { zh: '系统', en: 'System' },
}

/** Who works inside the authority. Station keepers, ODR enterprises and shops have doors of their own. */
export const administration: readonly Role[] = [
  'agent',
  'dispatcher',
  'handler',
  'head',
  'supervisor',
  'legal',
  'admin',
  'auditor',
  'inspector',
  'clue',
]

/** Who sees matters of every office: the centre, the bureau's supervision, law and audit. All others see their own office's and those below it. */
export const citywide: readonly Role[] = ['agent', 'dispatcher', 'supervisor', 'legal', 'auditor', 'system']

/** Programs of other houses: they speak through their own interface and see no matter of ours, whatever office their account is in. */
export const outside: readonly Role[] = ['hotline', 'open311']

/** Programs of third parties: of what is open to whoever is signed in they get nothing, only what names their role. */
export const thirdParties: readonly Role[] = ['open311']
