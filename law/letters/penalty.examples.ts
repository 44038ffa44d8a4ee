/** One full example of each instrument, with people and shops of the model city. */
import type { ValuesOf } from './form.ts'
import type { penaltyForms } from './penalty.ts'

const own = {
  number: '望楚市监文〔2026〕第1号',
  office: '楚江市望楚区市场监督管理局',
  issuedOn: '2026-06-10',
  recipient: '楚江市万家惠超市有限公司',
  officers: '周宁（H429902001）、钱博（H429902002）',
  phone: '0700-1234567',
  officeAddress: '楚江市望楚区人民路1号',
}
const party = { identity: '91429902MA00000000', address: '楚江市望楚区古渡街道江汉大道88号', legalPerson: '万家和' }
const violation = '销售不合格商品'
const items = '1. 水晶泥（无厂名厂址）　42盒'
const remedies = { reviewOrgan: '楚江市望楚区人民政府', court: '楚江市望楚区人民法院' }
const facts = '2026年6月1日，本局执法人员在当事人文具货架查见无厂名厂址的水晶泥42盒，经检验不符合国家标准。'
const laws = {
  violates: '《中华人民共和国产品质量法》第三十九条',
  punishes: '《中华人民共和国产品质量法》第五十条',
}
const penalties = '1. 没收违法销售的水晶泥42盒；\n2. 罚款1,200.00元。'

export const penaltyExamples: { [N in keyof typeof penaltyForms]: ValuesOf<(typeof penaltyForms)[N]> } = {
  31: { ...own, violation, items, place: '望楚区局库房', takenOn: '2026-06-01' },
  32: {
    ...own,
    ...party,
    ...remedies,
    violation,
    items,
    reason: '有严重质量问题的嫌疑',
    basis: '《中华人民共和国产品质量法》第十八条',
    measure: '扣押',
    takenOn: '2026-06-01',
    untilOn: '2026-07-01',
    place: '望楚区局库房',
  },
  33: { ...own, ...remedies, measure: '扣押', takenOn: '2026-06-01', untilOn: '2026-07-31', reason: '检验尚未完成' },
  34: { ...own, ...laws, violation, facts, penalties, discretion: '初次违法，配合调查。' },
  35: {
    ...own,
    goods: '水晶泥',
    test: '检验',
    body: '楚江市产品质量检验所',
    sentOn: '2026-06-02',
    expectedOn: '2026-06-20',
  },
  36: {
    ...own,
    hearingOn: '2026-07-20',
    time: '09:00',
    place: '本局听证室',
    presider: '吴岚',
    recorder: '宋佳',
    openness: '公开举行',
  },
  37: {
    ...own,
    ...party,
    ...laws,
    ...remedies,
    violation,
    facts,
    penalties,
    filedOn: '2026-06-01',
    evidence: '1. 现场笔录一份；\n2. 检验报告一份。',
    statement: '当事人在法定期限内未提出陈述、申辩。',
    discretion: '初次违法，配合调查。',
    performance: '自收到本决定书之日起十五日内缴至指定银行。逾期每日按罚款数额的百分之三加处罚款。',
    publicity: '本处罚信息将依法向社会公示。',
  },
  38: {
    ...own,
    ...party,
    ...remedies,
    violation,
    facts,
    filedOn: '2026-06-01',
    evidence: '1. 现场笔录一份。',
    ground: '当事人违法行为轻微并及时改正，没有造成危害后果',
    basis: '《中华人民共和国行政处罚法》第三十三条第一款',
    education: '已对当事人进行教育。',
  },
  39: {
    ...own,
    ...party,
    ...laws,
    ...remedies,
    decidedOn: '2026-06-01',
    time: '10:20',
    place: '望楚区古渡街道',
    facts,
    statement: '无异议',
    penalties: '罚款200.00元。',
    performance: '自收到本决定书之日起十五日内缴至指定银行。',
  },
  40: {
    ...own,
    kind: '分期',
    decisionNumber: '望楚市监处罚〔2026〕第9号',
    plan: '2026年8月1日前缴纳600.00元；\n2026年9月1日前缴纳600.00元。',
  },
  41: {
    ...own,
    decidedOn: '2026-06-10',
    servedOn: '2026-06-12',
    decisionNumber: '望楚市监处罚〔2026〕第9号',
    owed: '罚款1,200.00元；加处罚款360.00元。',
    payTo: '楚江银行望楚支行',
  },
  42: {
    ...own,
    measure: '扣押',
    takenOn: '2026-06-01',
    endedOn: '2026-06-20',
    reason: '已经作出处理决定，不再需要',
    article: '第四十二条',
    items,
  },
  43: { ...own, violation, request: '请协助查明该批水晶泥的供货人。' },
  44: {
    ...own,
    paper: '行政处罚决定书',
    paperNumber: '望楚市监处罚〔2026〕第9号',
    reason: '当事人下落不明',
    publishedOn: '2026-06-20',
  },
}
