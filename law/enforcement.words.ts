/** 案件用语: what a case is about, where it came from, what evidence and which decisions there are. */
import { advertisingLaw, penaltyLaw, penaltyProcedure, productQualityLaw, unlicensedRules } from './acts.ts'
import { type Basis, cite, type Label } from './grammar.ts'

export const caseTypes = {
  nonconforming: { zh: '销售不合格商品', en: 'Nonconforming goods' },
  counterfeit: { zh: '销售假冒伪劣商品', en: 'Counterfeit and shoddy goods' },
  'false-advertising': { zh: '虚假宣传', en: 'False advertising' },
  unlicensed: { zh: '无照经营', en: 'Unlicensed trading' },
  other: { zh: '其他违法行为', en: 'Other violations' },
} as const satisfies Record<string, Label>
export type CaseType = keyof typeof caseTypes

/** What is usually broken and by what it is punished: proposed to the officer, who answers for it. */
export const usualBasis: Record<CaseType, { violates: readonly Basis[]; punishes: readonly Basis[] }> = {
  nonconforming: {
    violates: [cite(productQualityLaw, '第三十九条')],
    punishes: [cite(productQualityLaw, '第五十条')],
  },
  counterfeit: {
    violates: [cite(productQualityLaw, '第三十九条')],
    punishes: [cite(productQualityLaw, '第五十条')],
  },
  'false-advertising': {
    violates: [cite(advertisingLaw, '第二十八条')],
    punishes: [cite(advertisingLaw, '第五十五条')],
  },
  unlicensed: { violates: [cite(unlicensedRules, '—')], punishes: [cite(unlicensedRules, '—')] },
  other: { violates: [], punishes: [] },
}

export const caseSources = {
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report' },
  sampling: { zh: '抽检', en: 'Sampling' },
  order: { zh: '12345工单', en: '12345 order' },
  station: { zh: '维权站', en: 'Rights station' },
  campaign: { zh: '专项整治', en: 'Campaign' },
  own: { zh: '监督检查', en: 'Own inspection' },
  assigned: { zh: '上级交办', en: 'Assigned from above' },
  transferred: { zh: '其他部门移送', en: 'Handed over by others' },
} as const satisfies Record<string, Label>
export type CaseSource = keyof typeof caseSources

/** 行政处罚法第四十六条, in its order and words. */
export const evidenceKinds = {
  document: { zh: '书证', en: 'Documents' },
  object: { zh: '物证', en: 'Objects' },
  'audio-visual': { zh: '视听资料', en: 'Audio and video' },
  electronic: { zh: '电子数据', en: 'Electronic data' },
  witness: { zh: '证人证言', en: 'Testimony' },
  party: { zh: '当事人的陈述', en: 'What the party says' },
  expert: { zh: '鉴定意见', en: 'Expert opinion' },
  record: { zh: '勘验笔录、现场笔录', en: 'Records of the scene' },
} as const satisfies Record<string, Label>
export type EvidenceKind = keyof typeof evidenceKinds
export const evidenceBasis = cite(penaltyLaw, '第四十六条')

export const measureKinds = {
  preservation: { zh: '先行登记保存', en: 'Registered and kept' },
  seal: { zh: '查封', en: 'Sealed' },
  detain: { zh: '扣押', en: 'Detained' },
} as const satisfies Record<string, Label>
export type MeasureKind = keyof typeof measureKinds

/** How registered evidence is dealt with in time (procedure art. 35), and how sealed or detained goods are let go (art. 42). */
export const preservationEnds = {
  recorded: { zh: '已采取记录、复制、拍照、录像等证据保全措施', en: 'Recorded, copied, photographed' },
  tested: { zh: '送交检测、检验、检疫、鉴定', en: 'Sent to a test' },
  seized: { zh: '决定查封、扣押', en: 'Sealed or detained' },
  confiscated: { zh: '作出处罚决定，没收违法物品', en: 'Confiscated by decision' },
  released: { zh: '解除先行登记保存', en: 'Released' },
} as const satisfies Record<string, Label>
export const seizureEnds = {
  'no-violation': { zh: '当事人没有违法行为', en: 'No violation' },
  unrelated: { zh: '与违法行为无关', en: 'Unrelated to it' },
  decided: { zh: '已经作出处理决定，不再需要', en: 'Decided, no longer needed' },
  expired: { zh: '期限已经届满', en: 'The term is over' },
  confiscated: { zh: '作出处罚决定，没收违法物品', en: 'Confiscated by decision' },
  'not-needed': { zh: '其他不再需要采取的情形', en: 'No longer needed' },
} as const satisfies Record<string, Label>
export const measureEnds = {
  ...preservationEnds,
  ...seizureEnds,
  lapsed: { zh: '逾期自动解除', en: 'Lapsed by itself' },
}
export type MeasureEnd = keyof typeof measureEnds
/** After these the goods are not given back: no release is issued. */
export const keptOn: readonly MeasureEnd[] = ['tested', 'seized', 'recorded', 'confiscated']
/** The article of the procedure rules by which a measure ends. */
export const endArticle: Record<MeasureKind, string> = {
  preservation: '第三十五条',
  seal: '第四十二条',
  detain: '第四十二条',
}
export const measureBasis = [cite(penaltyProcedure, '第三十五条'), cite(penaltyProcedure, '第四十二条')]

export const testKinds = {
  test: { zh: '检测', en: 'Test' },
  inspection: { zh: '检验', en: 'Inspection' },
  expertise: { zh: '鉴定', en: 'Expertise' },
  'right-holder': { zh: '权利人辨认或者鉴别', en: 'Identification by the right holder' },
} as const satisfies Record<string, Label>

export const recordKinds = {
  scene: { zh: '现场笔录', en: 'Record of the scene' },
  interview: { zh: '询问笔录', en: 'Record of an interview' },
  sample: { zh: '抽样取证记录', en: 'Record of a sample taken' },
} as const satisfies Record<string, Label>

/** 程序规定第二十条: cases that need not be filed. */
export const noFilingCodes = {
  '20-1': { zh: '违法行为轻微并及时改正，没有造成危害后果', en: 'Slight, mended in time, no harm' },
  '20-2': { zh: '初次违法且危害后果轻微并及时改正', en: 'The first time, slight harm, mended in time' },
  '20-3': {
    zh: '当事人有证据足以证明没有主观过错，但法律、行政法规另有规定的除外',
    en: 'The party proves to be without fault',
  },
  '20-4': { zh: '依法可以不予立案的其他情形', en: 'Others by law' },
} as const satisfies Record<string, Label>

/** 程序规定第四十六条: for these an inquiry is suspended. */
export const suspensionGrounds = {
  '46-1': {
    zh: '行政处罚决定须以相关案件的裁判结果或者其他行政决定为依据，而相关案件尚未审结或者其他行政决定尚未作出的',
    en: 'It waits for a judgment or another decision',
  },
  '46-2': {
    zh: '涉及法律适用等问题，需要送请有权机关作出解释或者确认的',
    en: 'A question of law is put to the competent organ',
  },
  '46-3': { zh: '因不可抗力致使案件暂时无法调查的', en: 'Force majeure' },
  '46-4': { zh: '因当事人下落不明致使案件暂时无法调查的', en: 'The party cannot be found' },
  '46-5': { zh: '其他应当中止调查的情形', en: 'Others' },
} as const satisfies Record<string, Label>

/** 程序规定第六十条 and 行政处罚法第三十三条: no penalty. */
export const noPenaltyGrounds = {
  slight: { zh: '违法行为轻微并及时改正，没有造成危害后果', en: 'Slight, mended in time, no harm' },
  first: { zh: '初次违法且危害后果轻微并及时改正', en: 'The first time, slight harm, mended in time' },
  'no-fault': { zh: '当事人有证据足以证明没有主观过错', en: 'The party proves to be without fault' },
  unproven: { zh: '违法事实不能成立', en: 'The violation is not established' },
  other: { zh: '依法不予行政处罚的其他情形', en: 'Others by law' },
} as const satisfies Record<string, Label>
export const noPenaltyBasis: Record<keyof typeof noPenaltyGrounds, Basis> = {
  slight: cite(penaltyLaw, '第三十三条第一款'),
  first: cite(penaltyLaw, '第三十三条第一款'),
  'no-fault': cite(penaltyLaw, '第三十三条第二款'),
  unproven: cite(penaltyLaw, '第五十七条第一款第三项'),
  other: cite(penaltyProcedure, '第六十条第一款第二项'),
}

export const penaltyExtras = {
  warning: { zh: '警告', en: 'Warning' },
  criticism: { zh: '通报批评', en: 'Public criticism' },
  'stop-business': { zh: '责令停产停业', en: 'Suspension of business' },
  'revoke-licence': { zh: '吊销许可证件', en: 'Revocation of a licence' },
} as const satisfies Record<string, Label>
export type PenaltyExtra = keyof typeof penaltyExtras
/** 停产停业、吊销: the party may ask for a hearing (penalty law art. 63), and they stay published for their whole time (Order 45 art. 14). */
export const gravePenalties: readonly PenaltyExtra[] = ['stop-business', 'revoke-licence']

/** 程序规定第八十二条: the ways of serving. */
export const servingWays = {
  direct: { zh: '直接送达', en: 'In person' },
  left: { zh: '留置送达', en: 'Left at the place' },
  electronic: { zh: '电子送达', en: 'Electronically' },
  post: { zh: '邮寄送达', en: 'By post' },
  entrusted: { zh: '委托、转交送达', en: 'Through others' },
  announcement: { zh: '公告送达', en: 'By public notice' },
} as const satisfies Record<string, Label>

/** What the whole decision must say (行政处罚法第五十九条, 程序规定第六十二条), checked before it is issued. */
export const decisionContents = {
  party: { zh: '当事人的姓名或者名称、地址等基本情况', en: 'name and address of the party' },
  facts: { zh: '违反法律、法规、规章的事实', en: 'the facts' },
  evidence: { zh: '证据', en: 'the evidence' },
  statement: { zh: '当事人陈述、申辩的采纳情况及理由', en: 'what became of the statement and defence, and why' },
  penalty: { zh: '行政处罚的内容', en: 'the penalty' },
  basis: { zh: '行政处罚的依据', en: 'its legal basis' },
  performance: { zh: '行政处罚的履行方式和期限', en: 'how and by when it is performed' },
  remedies: { zh: '申请行政复议、提起行政诉讼的途径和期限', en: 'the remedies and their terms' },
  authority: { zh: '作出行政处罚决定的市场监督管理部门的名称和作出决定的日期', en: 'the authority and the day' },
} as const satisfies Record<string, Label>
