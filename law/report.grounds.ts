/** 举报: coded reasons. Articles 19 and 20 of the penalty procedure from the text published by a bureau (第十四师, 14 May 2025). */
import { bureauTargets, order20, order62, order121, penaltyProcedure, penaltyProcedure2019 } from './acts.ts'
import { type Basis, cite, type Day, type Ground, inForce, type Label } from './grammar.ts'

const art19 = cite(penaltyProcedure, '第十九条')
const art20 = cite(penaltyProcedure, '第二十条')

/** 不予立案: an item of art. 20, or a condition of art. 19 that is missing; both verbatim. */
export const noFilingGrounds: readonly Ground[] = [
  { code: '20-1', text: '违法行为轻微并及时改正，没有造成危害后果', basis: art20 },
  { code: '20-2', text: '初次违法且危害后果轻微并及时改正', basis: art20 },
  {
    code: '20-3',
    text: '当事人有证据足以证明没有主观过错，但法律、行政法规另有规定的除外',
    basis: art20,
  },
  { code: '20-4', text: '依法可以不予立案的其他情形', basis: art20 },
  { code: '19-1', text: '不符合第（一）项：有证据初步证明存在违反市场监督管理法律、法规、规章的行为', basis: art19 },
  { code: '19-2', text: '不符合第（二）项：依据市场监督管理法律、法规、规章应当给予行政处罚', basis: art19 },
  { code: '19-3', text: '不符合第（三）项：属于本部门管辖', basis: art19 },
  { code: '19-4', text: '不符合第（四）项：在给予行政处罚的法定期限内', basis: art19 },
  { code: '2019', text: '不符合立案条件，或者依法可以不予立案', basis: cite(penaltyProcedure2019, '—'), sense: true },
  { code: '2014', text: '不符合立案条件，或者依法可以不予立案', basis: cite(order62, '—'), sense: true },
]

/** The grounds of that day's law; the older regulation of reports only where no penalty procedure is on file. */
export function noFilingGroundsOn(day: Day): readonly Ground[] {
  const known = noFilingGrounds.filter(each => inForce(each.basis.act, day))
  const ofProcedure = known.filter(each => each.basis.act !== order62)
  return ofProcedure.length > 0 ? ofProcedure : known
}

/** Back to the centre: a report belongs where the act happened (Order 121 art. 29), not to the respondent's domicile. */
export const reportReturnReasons: Record<string, { label: Label; basis: readonly Basis[] }> = {
  'happened-elsewhere': {
    label: { zh: '被举报行为不发生在本辖区', en: 'The act happened outside this district' },
    basis: [cite(order20, '第二十五条'), cite(order121, '第二十九条')],
  },
  'online-elsewhere': {
    label: { zh: '网络经营者由其他单位处理', en: 'Online business: another office is competent' },
    basis: [cite(order20, '第二十七条'), cite(order121, '第三十一条')],
  },
  'advertising-elsewhere': {
    label: { zh: '广告举报由其他单位处理', en: 'Advertisement: another office is competent' },
    basis: [cite(order20, '第二十八条'), cite(order121, '第三十二条')],
  },
  'not-amr-duty': {
    label: { zh: '不属于市场监督管理部门职责', en: 'Not a duty of market regulation' },
    basis: [cite(order20, '第三十七条'), cite(order121, '第四十一条')],
  },
  other: { label: { zh: '其他（须说明）', en: 'Other (to be explained)' }, basis: [cite(bureauTargets, '—')] },
}

export const transferKinds = {
  'other-amr': { zh: '其他市场监督管理部门（本市以外）', en: 'Market regulation elsewhere' },
  'other-department': { zh: '其他行政机关', en: 'Another department' },
  police: { zh: '公安机关', en: 'The police' },
} satisfies Record<string, Label>
export type TransferKind = keyof typeof transferKinds

/** Where the act happened decides who handles it; each has its article. */
export const venues = {
  premises: { zh: '经营场所', en: 'At the premises' },
  platform: { zh: '电商平台内的店铺', en: 'A shop on a platform' },
  website: { zh: '电商平台本身，或者自建网站、其他网络服务', en: 'A platform itself, or its own site' },
  'internet-advertising': { zh: '互联网广告', en: 'Internet advertisement' },
  'media-advertising': { zh: '广播、电视、报刊等广告', en: 'Advertisement in broadcast or print' },
  elsewhere: { zh: '其他地方', en: 'Elsewhere' },
} satisfies Record<string, Label>
export type Venue = keyof typeof venues

/** How it ended. 按来源分类: the five of the procedure, and the one where nobody here has power. */
export const reportResults = {
  filed: { zh: '立案', en: 'Case filed' },
  'not-filed': { zh: '不予立案', en: 'No case' },
  transferred: { zh: '移送', en: 'Transferred' },
  'not-again': { zh: '不再另行处理', en: 'Not handled again' },
  merged: { zh: '并入', en: 'Merged' },
  referred: { zh: '告知向有权机关提出', en: 'Referred' },
} satisfies Record<string, Label>
export type ReportOutcome = keyof typeof reportResults
