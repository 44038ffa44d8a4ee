/**
 * 抽检文书: the titles of domain/law.md 2.9. The official layouts of these papers were not found, only their titles; the
 * fields are those the rules ask for. Each is made from the batch as it stands; a blank is struck out or left to be written.
 */
import { order18, productQualityLaw } from '../acts.ts'
import type { Block, Row } from './block.ts'
import { oneLine, plain } from './plain.ts'
import { fullDay } from './wording.ts'

export interface SamplingPaper {
  office: string
  number: string
  on: string
  className: string
  operator: string
  operatorAddress: string | null
  officers: string
  samplers: string
  sampleName: string | null
  spec: string | null
  trademark: string | null
  madeOn: string | null
  batchNumber: string | null
  producer: string | null
  producerAddress: string | null
  standard: string | null
  quantity: string | null
  backup: string | null
  backupKept: string | null
  price: string | null
  stock: string | null
  place: string | null
  sampledOn: string | null
  body: string | null
  sentOn: string | null
  reportNumber: string | null
  result: string | null
  items: readonly { item: string; value: string; limit: string; verdict: string }[]
  retestBody: string | null
  retestReport: string | null
  confirmedOn: string | null
  stopSale: string | null
  correctionDue: string | null
  reinspectedOn: string | null
  remark: string | null
  objectedOn: string | null
}

const blank = '／'
const day = (on: string | null) => (on ? (fullDay(on) ?? on) : '　　年　　月　　日')
const cells = (pairs: readonly (readonly [string, string | null | undefined])[]): Row => ({
  cells: pairs.flatMap(([label, text]) => [
    { text: label, label: true },
    { text: text ? oneLine(text) : blank, ...(pairs.length === 1 ? { span: 3 } : {}) },
  ]),
})
const tall = (label: string, text: string, height: number): Row => ({
  height,
  cells: [
    { text: label, label: true },
    { text: plain(text), span: 3 },
  ],
})
const table = (rows: Row[]): Block => ({ kind: 'table', widths: [18, 32, 18, 32], rows })
const title = (text: string): Block => ({ kind: 'title', text })
const numbered = (said: SamplingPaper, name = '抽样单编号'): Block => ({
  kind: 'pair',
  left: `实施机关：${oneLine(said.office)}`,
  right: `${name}：${oneLine(said.number)}`,
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) })
/** Order 18 says it of every nonconforming result; before it the Product Quality Law did of what endangers (art. 49). */
const stopSaleBasis = (on: string) =>
  on >= order18.from ? `《${order18.name}》第四十五条` : `《${productQualityLaw.name}》第四十九条`

const seal = (said: SamplingPaper): Block => ({ kind: 'seal', office: said.office, on: day(said.on) })
const notes = (...lines: string[]): Block => ({ kind: 'notes', lines })
const three: Block = {
  kind: 'signatures',
  places: ['执法人员（签字）：', '抽样人员（签字）：', '被抽样单位（签字或者盖章）：', '日期：'],
}

const seller = (said: SamplingPaper): Row[] => [
  cells([['被抽样单位', said.operator]]),
  cells([['地址', said.operatorAddress]]),
]
const sample = (said: SamplingPaper): Row[] => [
  cells([
    ['样品名称', said.sampleName],
    ['商品类别', said.className],
  ]),
  cells([
    ['规格型号', said.spec],
    ['商标', said.trademark],
  ]),
  cells([
    ['生产日期', said.madeOn],
    ['批号', said.batchNumber],
  ]),
  cells([['标称生产者', said.producer]]),
  cells([['生产者地址', said.producerAddress]]),
  cells([['执行标准', said.standard]]),
]
const amounts = (said: SamplingPaper): Row[] => [
  cells([
    ['抽样数量', said.quantity],
    ['备样数量', said.backup],
  ]),
  cells([
    ['备样保存', said.backupKept],
    ['购进单价', said.price],
  ]),
  cells([
    ['库存货值', said.stock],
    ['抽样日期', said.sampledOn && day(said.sampledOn)],
  ]),
  cells([['抽样地点', said.place]]),
]
const found = (said: SamplingPaper): Block => ({
  kind: 'table',
  widths: [34, 24, 24, 18],
  rows: [
    { cells: ['检验项目', '检验结果', '标准要求', '单项判定'].map(text => ({ text, label: true })) },
    ...(said.items.length > 0 ? said.items : [{ item: blank, value: blank, limit: blank, verdict: blank }]).map(
      each => ({
        cells: [each.item, each.value, each.limit, each.verdict].map(text => ({ text: oneLine(text) || blank })),
      }),
    ),
  ],
})

const sheet =
  (name: string) =>
  (said: SamplingPaper): Block[] => [
    title(name),
    numbered(said),
    table([
      ...seller(said),
      ...sample(said),
      ...amounts(said),
      cells([
        ['执法人员', said.officers],
        ['抽样人员', said.samplers],
      ]),
      tall('备注', said.remark ?? '', 16),
    ]),
    three,
    notes(
      '注：1. 样品按购进价格购买，备样无偿提供。',
      '2. 备样由被抽样单位保存的，不得启封；启封的不予复检。',
      '3. 本单一式三份，实施机关、抽样机构、被抽样单位各一份。',
    ),
  ]

/** Which paper is for which moment: `when` names what must be on record before it can be filled. */
export const samplingPapers = {
  notice: {
    title: '抽样检测通知书',
    when: 'always',
    blocks: (said: SamplingPaper) => [
      title('抽样检测通知书'),
      { kind: 'number', text: said.number },
      { kind: 'addressee', text: `${oneLine(said.operator)}：` },
      paragraph(
        `根据《中华人民共和国产品质量法》第十五条的规定，现对你单位经销的${said.className}进行质量抽查检验。执法人员：${said.officers || blank}；抽样人员：${said.samplers || blank}。请予配合，并在收到本通知之日起十五日内提供样品所执行的企业标准（执行国家标准、行业标准的除外）。`,
      ),
      paragraph('抽查检验不向你单位收取检验费用。对检验结果有异议的，可以自收到检验结果之日起十五日内申请复检。'),
      seal(said),
    ],
  },
  sheet: { title: '抽样单', when: 'sampled', blocks: sheet('流通领域商品质量抽查检验抽样单') },
  seal: {
    title: '样品封存和处置通知单',
    when: 'sampled',
    blocks: (said: SamplingPaper) => [
      title('样品封存和处置通知单'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['样品名称', said.sampleName],
          ['规格型号', said.spec],
        ]),
        cells([
          ['样品数量', said.quantity],
          ['备样数量', said.backup],
        ]),
        cells([
          ['备样保存', said.backupKept],
          ['封样日期', said.sampledOn && day(said.sampledOn)],
        ]),
        tall('封存要求', '样品已经当场封存，由三方在封条上签字。备样保存期间不得启封、调换、损毁。', 20),
        tall(
          '处置',
          '检验结论为合格且无复检的，备样在异议期满后由保存方自行处置；不合格的，按实施机关的通知处置。',
          20,
        ),
      ]),
      three,
    ],
  },
  worksheet: {
    title: '流通领域商品质量抽查检验工作单',
    when: 'always',
    blocks: (said: SamplingPaper) => [
      title('流通领域商品质量抽查检验工作单'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['商品类别', said.className],
          ['样品名称', said.sampleName],
        ]),
        cells([
          ['执法人员', said.officers],
          ['抽样人员', said.samplers],
        ]),
        cells([
          ['抽样日期', said.sampledOn && day(said.sampledOn)],
          ['送检日期', said.sentOn && day(said.sentOn)],
        ]),
        cells([
          ['承检机构', said.body],
          ['检验报告编号', said.reportNumber],
        ]),
        cells([
          ['检验结论', said.result],
          ['确认日期', said.confirmedOn && day(said.confirmedOn)],
        ]),
        tall('处理情况', said.stopSale ?? '', 24),
      ]),
      { kind: 'signatures', places: ['经办人（签字）：', '负责人（签字）：'] },
    ],
  },
  record: {
    title: '现场笔录',
    when: 'sampled',
    blocks: (said: SamplingPaper) => [
      title('现场笔录'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['检查时间', said.sampledOn && day(said.sampledOn)],
          ['检查地点', said.place],
        ]),
        cells([
          ['执法人员', said.officers],
          ['抽样人员', said.samplers],
        ]),
        tall(
          '现场情况',
          `执法人员出示证件，送达抽样检测通知书。在待销商品中随机抽取${said.sampleName ?? blank}（${said.spec ?? blank}）${said.quantity ?? blank}，备样${said.backup ?? blank}，当场封样。${said.remark ?? ''}`,
          60,
        ),
      ]),
      three,
    ],
  },
  feedback: {
    title: '企业对抽样人员工作反馈意见',
    when: 'sampled',
    blocks: (said: SamplingPaper) => [
      title('企业对抽样人员工作反馈意见'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['抽样人员', said.samplers],
          ['抽样日期', said.sampledOn && day(said.sampledOn)],
        ]),
        tall('是否出示证件和通知书', '□是　　□否', 10),
        tall('是否在待销商品中随机抽取', '□是　　□否', 10),
        tall('是否按购进价格付款', '□是　　□否', 10),
        tall('是否收取其他费用', '□是　　□否', 10),
        tall('意见和建议', '', 40),
      ]),
      { kind: 'signatures', places: ['被抽样单位（签字或者盖章）：', '日期：'] },
    ],
  },
  entrust: {
    title: '工作委托书',
    when: 'sent',
    blocks: (said: SamplingPaper) => [
      title('抽查检验工作委托书'),
      { kind: 'number', text: said.number },
      { kind: 'addressee', text: `${oneLine(said.body ?? blank)}：` },
      paragraph(
        `现委托你机构对${said.sampleName ?? blank}（抽样单编号${said.number}，${said.quantity ?? blank}）进行检验。请在检验结束后五个工作日内报送检验报告，并对样品和结果保密。抽样由其他机构承担，你机构不得参与。`,
      ),
      seal(said),
    ],
  },
  declined: {
    title: '企业拒检认定表',
    when: 'declined',
    blocks: (said: SamplingPaper) => [
      title('企业拒检认定表'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['商品类别', said.className],
          ['日期', day(said.on)],
        ]),
        cells([
          ['执法人员', said.officers],
          ['抽样人员', said.samplers],
        ]),
        tall('拒检经过', said.remark ?? '', 50),
        tall('认定', '依据《中华人民共和国产品质量法》第十六条，认定为拒绝接受依法进行的产品质量监督检查。', 20),
      ]),
      { kind: 'signatures', places: ['执法人员（签字）：', '见证人（签字）：', '被抽样单位（签字）：', '日期：'] },
    ],
  },
  absent: {
    title: '未抽到样品企业情况说明',
    when: 'not-found',
    blocks: (said: SamplingPaper) => [
      title('未抽到样品企业情况说明'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['商品类别', said.className],
          ['日期', day(said.on)],
        ]),
        tall('未抽到样品的原因', said.remark ?? '', 50),
      ]),
      three,
    ],
  },
  producer: {
    title: '样品确认通知书',
    when: 'producer',
    blocks: (said: SamplingPaper) => [
      title('样品确认通知书'),
      { kind: 'number', text: said.number },
      { kind: 'addressee', text: `${oneLine(said.producer ?? blank)}：` },
      paragraph(
        `${said.sampledOn ? day(said.sampledOn) : blank}，我局在${said.operator}抽取了标称你单位生产的${said.sampleName ?? blank}（规格型号${said.spec ?? blank}，商标${said.trademark ?? blank}，生产日期${said.madeOn ?? blank}，批号${said.batchNumber ?? blank}）。请核对是否为你单位产品；对真伪有异议的，请书面说明并附证明材料。`,
      ),
      seal(said),
    ],
  },
  summary: {
    title: '初检结果汇总表',
    when: 'result',
    blocks: (said: SamplingPaper) => [
      title('初检结果汇总表'),
      numbered(said),
      table([
        ...seller(said),
        cells([
          ['样品名称', said.sampleName],
          ['标称生产者', said.producer],
        ]),
        cells([
          ['承检机构', said.body],
          ['检验报告编号', said.reportNumber],
        ]),
        cells([['检验结论', said.result]]),
      ]),
      found(said),
    ],
  },
  result: {
    title: '检测结果通知书（销售者）',
    when: 'nonconforming',
    blocks: (said: SamplingPaper) => resultNotice(said, said.operator),
  },
  'result-producer': {
    title: '检测结果通知书（标称生产者）',
    when: 'nonconforming-producer',
    blocks: (said: SamplingPaper) => resultNotice(said, said.producer ?? blank),
  },
  retest: {
    title: '复检通知书',
    when: 'retest',
    blocks: (said: SamplingPaper) => [
      title('复检通知书'),
      { kind: 'number', text: said.number },
      { kind: 'addressee', text: `${oneLine(said.operator)}：` },
      paragraph(
        `你单位${said.objectedOn ? day(said.objectedOn) : ''}对${said.sampleName ?? blank}检验结果提出的复检申请，经审查同意复检。请自收到本通知之日起七日内办理复检手续；逾期未办理的，视为放弃复检。`,
      ),
      ...(said.retestBody
        ? [
            paragraph(
              `复检机构：${said.retestBody}。${said.retestReport ? `复检报告编号：${said.retestReport}。` : ''}`,
            ),
          ]
        : []),
      seal(said),
    ],
  },
  'stop-sale': {
    title: '责令停止销售通知书',
    when: 'stop-sale',
    blocks: (said: SamplingPaper) => [
      title('责令停止销售通知书'),
      { kind: 'number', text: said.number },
      { kind: 'addressee', text: `${oneLine(said.operator)}：` },
      paragraph(
        `经抽查检验，你单位销售的${said.sampleName ?? blank}（规格型号${said.spec ?? blank}，标称生产者${said.producer ?? blank}）检验结论为不合格，检验报告编号${said.reportNumber ?? blank}。根据${stopSaleBasis(said.on)}的规定，现责令你单位立即停止销售同一产品。${said.stopSale ?? ''}`,
      ),
      seal(said),
    ],
  },
  'stop-sale-lifted': {
    title: '解除责令停止销售通知书',
    when: 'stop-sale-lifted',
    blocks: (said: SamplingPaper) => [
      title('解除责令停止销售通知书'),
      { kind: 'addressee', text: `${oneLine(said.operator)}：` },
      paragraph(
        `你单位销售的${said.sampleName ?? blank}（规格型号${said.spec ?? blank}，标称生产者${said.producer ?? blank}）经${said.retestBody ?? blank}复检，结论为合格，复检报告编号${said.retestReport ?? blank}。《责令停止销售通知书》（${said.number}）自本通知书送达之日起解除，可以恢复销售。`,
      ),
      seal(said),
    ],
  },
  correction: {
    title: '责令改正通知书',
    when: 'correction',
    blocks: (said: SamplingPaper) => [
      title('责令改正通知书'),
      { kind: 'number', text: said.number },
      { kind: 'addressee', text: `${oneLine(said.operator)}：` },
      paragraph(
        `经抽查检验，你单位销售的${said.sampleName ?? blank}不合格。根据《中华人民共和国产品质量法》第十七条的规定，责令你单位${said.correctionDue ? `于${day(said.correctionDue)}前` : '限期'}改正。期满后将组织复查；逾期不改正或者复查仍不合格的，依法上报公告。`,
      ),
      seal(said),
    ],
  },
  'recheck-sheet': { title: '复查抽样单', when: 'correction', blocks: sheet('复查抽样单') },
  risk: { title: '风险监测采样单', when: 'sampled', blocks: sheet('风险监测采样单') },
} satisfies Record<string, { title: string; when: string; blocks: (said: SamplingPaper) => Block[] }>

function resultNotice(said: SamplingPaper, to: string): Block[] {
  return [
    title('检测结果通知书'),
    { kind: 'number', text: said.number },
    { kind: 'addressee', text: `${oneLine(to)}：` },
    paragraph(
      `${said.sampledOn ? day(said.sampledOn) : blank}在${said.operator}抽取的${said.sampleName ?? blank}（规格型号${said.spec ?? blank}，标称生产者${said.producer ?? blank}），经${said.body ?? blank}检验，结论为${said.result ?? blank}，检验报告编号${said.reportNumber ?? blank}。`,
    ),
    found(said),
    paragraph(
      '根据《中华人民共和国产品质量法》第十五条的规定，对检验结果有异议的，可以自收到本通知之日起十五日内向本局或者上级市场监督管理部门申请复检；逾期未申请的，视为认可检验结果。',
    ),
    seal(said),
  ]
}

export type SamplingPaperKey = keyof typeof samplingPapers
export const samplingPaperKeys = Object.keys(samplingPapers) as [SamplingPaperKey, ...SamplingPaperKey[]]
