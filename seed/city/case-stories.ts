/** The remembered cases as plain data. Days count back from today; people are named by account, operators by short name. */
import type { CaseSource, CaseType } from '../../law/enforcement.words.ts'

export interface CaseStoryStep {
  by: string
  step: string
  daysAgo: number
  facts?: Record<string, unknown>
}
export interface CaseStory {
  nickname: string
  daysAgo: number
  operator: string
  type: CaseType
  source: CaseSource
  violation: string
  facts: string
  goods: string
  valueFen: number
  simple?: Record<string, unknown>
  path: CaseStoryStep[]
}

const filing = (daysAgo: number): CaseStoryStep[] => [
  {
    by: 'handler',
    step: 'propose-filing',
    daysAgo,
    facts: { explanation: '有证据初步证明存在违法行为，应当给予处罚，建议立案。', officers: true },
  },
  { by: 'head', step: 'file', daysAgo, facts: { remark: '同意立案。' } },
]
const evidence = (daysAgo: number): CaseStoryStep[] => [
  {
    by: 'handler',
    step: 'make-record',
    daysAgo,
    facts: {
      kind: 'scene',
      on: 'heldOn',
      timeFrom: '09:10',
      timeTo: '10:40',
      place: '经营场所',
      person: '负责人',
      officers: true,
      rightsTold: true,
      body: '现场检查，清点涉案商品并拍照。',
      signed: 'signed',
    },
  },
  {
    by: 'handler',
    step: 'add-evidence',
    daysAgo,
    facts: {
      kind: 'record',
      name: '现场笔录',
      proves: '涉案商品的种类和数量',
      origin: '现场检查',
      isOriginal: true,
      on: 'collectedOn',
    },
  },
  {
    by: 'handler',
    step: 'add-evidence',
    daysAgo,
    facts: {
      kind: 'document',
      name: '进货单据',
      proves: '进货来源、数量和价格',
      origin: '当事人提供',
      isOriginal: false,
      pages: 3,
      on: 'collectedOn',
    },
  },
]
const report = (fineFen: number, more: Record<string, unknown> = {}) => ({
  foundFacts: '经查，当事人销售的涉案商品不符合规定，事实清楚，证据确凿。',
  violates: '《中华人民共和国产品质量法》第三十九条',
  punishes: '《中华人民共和国产品质量法》第五十条',
  discretion: '初次违法，主动配合调查，从轻处罚。',
  valueFen: 240_000,
  fineFen,
  incomeFen: 30_000,
  goodsFen: 120_000,
  confiscatedGoods: '未售出的涉案商品',
  ...more,
})
const reviewed = (daysAgo: number, fineFen: number): CaseStoryStep[] => [
  ...filing(daysAgo),
  ...evidence(daysAgo - 1),
  { by: 'handler', step: 'submit-report', daysAgo: daysAgo - 4, facts: report(fineFen) },
  {
    by: 'liuhong',
    step: 'pass-review',
    daysAgo: daysAgo - 6,
    facts: { opinion: '事实清楚、证据充分、定性准确、程序合法，同意。' },
  },
]
const notified = (daysAgo: number, fineFen: number): CaseStoryStep[] => [
  ...reviewed(daysAgo, fineFen),
  { by: 'head', step: 'approve-notice', daysAgo: daysAgo - 7 },
  {
    by: 'handler',
    step: 'record-service',
    daysAgo: daysAgo - 7,
    facts: { letter: 34, way: 'direct', receiver: '负责人', on: 'servedOn' },
  },
]
const performing = (daysAgo: number, fineFen: number): CaseStoryStep[] => [
  ...notified(daysAgo, fineFen),
  { by: 'handler', step: 'hear-statement', daysAgo: daysAgo - 8, facts: { said: 'waived' } },
  {
    by: 'head',
    step: 'decide-penalty',
    daysAgo: daysAgo - 9,
    facts: { ...report(fineFen), payTo: '楚江银行望楚支行罚没款专户' },
  },
  {
    by: 'handler',
    step: 'record-service',
    daysAgo: daysAgo - 9,
    facts: { letter: 37, way: 'direct', receiver: '负责人', on: 'servedOn' },
  },
]
/** The goods are in the store before the closing is proposed. */
const closed = (
  daysAgo: number,
  fineFen: number,
  n: string,
  goods: Omit<CaseStoryStep, 'daysAgo'>,
): CaseStoryStep[] => [
  ...performing(daysAgo, fineFen),
  {
    by: 'handler',
    step: 'record-payment',
    daysAgo: daysAgo - 15,
    facts: { kind: 'fine', amountFen: fineFen, voucher: `楚财${n}01`, how: 'bank', on: 'paidOn' },
  },
  {
    by: 'handler',
    step: 'record-payment',
    daysAgo: daysAgo - 15,
    facts: { kind: 'income', amountFen: 30_000, voucher: `楚财${n}02`, how: 'bank', on: 'paidOn' },
  },
  { by: 'handler', step: 'performed', daysAgo: daysAgo - 16, facts: { outcome: '罚没款已缴清。' } },
  {
    by: 'handler',
    step: 'publish',
    daysAgo: daysAgo - 16,
    facts: { summary: '销售不合格商品，罚没并没收未售出商品。' },
  },
  { ...goods, daysAgo: daysAgo - 16 },
  { by: 'handler', step: 'propose-closing', daysAgo: daysAgo - 17, facts: { outcome: '处罚决定执行完毕，建议结案。' } },
  { by: 'head', step: 'close', daysAgo: daysAgo - 18, facts: { remark: '同意结案。' } },
]
const stored = (
  item: string,
  goodsClass: string,
  box: string,
  weightGrams: number,
): Omit<CaseStoryStep, 'daysAgo'> => ({
  by: 'handler',
  step: 'store-goods',
  facts: {
    item,
    goodsClass,
    quantity: 48,
    unit: '件',
    weightGrams,
    box,
    valueFen: 120_000,
    place: '望楚区局罚没物品库一号架',
    handedBy: '周宁',
    receivedBy: '许川',
  },
})
const detained = {
  reason: '有严重质量问题的嫌疑',
  basis: '《中华人民共和国产品质量法》第十八条',
  place: '望楚区局罚没物品库',
  items: [{ name: '插线板', quantity: '48件' }],
}

const story = (
  nickname: string,
  daysAgo: number,
  operator: string,
  type: CaseType,
  violation: string,
  goods: string,
  path: CaseStoryStep[],
  more: Partial<CaseStory> = {},
): CaseStory => ({
  nickname,
  daysAgo,
  operator,
  type,
  source: 'own',
  violation,
  facts: `检查中发现当事人涉嫌${violation}，涉及${goods}。`,
  goods,
  valueFen: 240_000,
  path,
  ...more,
})
/** Of a case that a report opened, filed by the report's own step: decided, paid and published, to be closed. */
export const afterReport = (daysAgo: number, fineFen: number): CaseStoryStep[] =>
  closed(daysAgo, fineFen, '4', stored('水晶泥', 'toys', 'W-04', 9_600)).slice(2, -3)

const shop = '万家惠超市'

export const caseStories: CaseStory[] = [
  story('线索', 3, '清风电器', 'nonconforming', '销售不合格商品', '电热水壶', []),
  story('待批立案', 5, '好食多', 'counterfeit', '销售假冒注册商标的商品', '白酒', filing(4).slice(0, 1), {
    source: 'assigned',
  }),
  story('不予立案', 20, '好食多', 'other', '未明码标价', '散装糖果', [
    {
      by: 'handler',
      step: 'propose-no-filing',
      daysAgo: 18,
      facts: { ground: '20-1', explanation: '当场改正，没有造成危害后果。' },
    },
    { by: 'head', step: 'decline', daysAgo: 17 },
  ]),
  story('登记保存', 4, '清风电器', 'nonconforming', '销售不合格商品', '插线板', [
    ...filing(4),
    {
      by: 'handler',
      step: 'take-measure',
      daysAgo: 3,
      facts: { kind: 'preservation', urgent: true, ...detained, basis: '《中华人民共和国行政处罚法》第五十六条' },
    },
    { by: 'head', step: 'approve-measure', daysAgo: 3, facts: { measure: true, approve: true } },
  ]),
  story('扣押送检', 30, '清风电器', 'nonconforming', '销售不合格商品', '插线板', [
    ...filing(28),
    ...evidence(27),
    { by: 'handler', step: 'take-measure', daysAgo: 27, facts: { kind: 'detain', urgent: true, ...detained } },
    { by: 'head', step: 'approve-measure', daysAgo: 27, facts: { measure: true, approve: true } },
    {
      by: 'handler',
      step: 'send-to-test',
      daysAgo: 20,
      facts: {
        kind: 'inspection',
        goods: '插线板',
        body: '楚江市产品质量检验所',
        expectedIn: 25,
        measure: true,
      },
    },
  ]),
  story('中止', 60, '渡口包子铺', 'unlicensed', '无照经营', '早餐', [
    ...filing(55),
    { by: 'head', step: 'suspend', daysAgo: 40, facts: { ground: '46-4', explanation: '当事人搬离，下落不明。' } },
  ]),
  story('审核中', 25, '木语家居', 'false-advertising', '发布虚假广告', '保健床垫', [
    ...filing(24),
    ...evidence(22),
    { by: 'handler', step: 'submit-report', daysAgo: 5, facts: report(500_000) },
  ]),
  story('待告知', 30, '贝安母婴', 'nonconforming', '销售不合格商品', '儿童玩具', reviewed(28, 240_000)),
  story('已告知', 12, '暖羽服饰', 'nonconforming', '销售不合格商品', '童装', notified(9, 180_000)),
  story('履行中', 20, '无忧通信', 'counterfeit', '销售假冒伪劣商品', '充电器', performing(18, 360_000)),
  story('逾期未缴', 60, '清风电器', 'nonconforming', '销售不合格商品', '电动自行车充电器', [
    ...performing(58, 600_000),
    { by: 'handler', step: 'urge', daysAgo: 20 },
  ]),
  story('已结案', 80, shop, 'nonconforming', '销售不合格商品', '水晶泥', [
    ...closed(78, 240_000, '1', stored('水晶泥', 'toys', 'W-03', 9_600)),
  ]),
  story('已归档', 120, shop, 'nonconforming', '销售不合格商品', '台灯', [
    ...closed(118, 300_000, '2', stored('不合格台灯', 'appliances', 'W-02', 31_200)),
    { by: 'handler', step: 'archive', daysAgo: 95, facts: { archiveNumber: '望市监案档-001', term: '30' } },
  ]),
  story('旧案没收', 260, '清风电器', 'nonconforming', '销售不合格商品', '电热毯', [
    ...closed(258, 360_000, '3', stored('不合格电热毯', 'appliances', 'W-01', 43_200)),
    { by: 'handler', step: 'archive', daysAgo: 236, facts: { archiveNumber: '望市监案档-000', term: '30' } },
  ]),
  story('不予处罚', 40, '万家惠超市', 'other', '标签瑕疵', '饼干', [
    ...reviewed(38, 0),
    {
      by: 'head',
      step: 'decide-no-penalty',
      daysAgo: 30,
      facts: { ground: 'slight', explanation: '已下架改正。', education: '已当场教育。' },
    },
    {
      by: 'handler',
      step: 'record-service',
      daysAgo: 30,
      facts: { letter: 38, way: 'direct', receiver: '负责人', on: 'servedOn' },
    },
  ]),
  story('移送公安', 35, '好食多', 'counterfeit', '销售假冒注册商标的商品', '名牌白酒', [
    ...filing(34),
    {
      by: 'head',
      step: 'transfer-out',
      daysAgo: 20,
      facts: { to: 'police', organ: '望楚区公安分局', reason: '数额较大，涉嫌犯罪。' },
    },
  ]),
  story('当场处罚', 6, shop, 'other', '未按规定标示价格', '水果', [], {
    valueFen: 20_000,
    simple: {
      statement: '无异议',
      violates: '《中华人民共和国价格法》第十三条',
      punishes: '《中华人民共和国价格法》第四十二条',
      fineFen: 50_000,
      time: '10:20',
      payTo: '楚江银行望楚支行',
    },
  }),
]
