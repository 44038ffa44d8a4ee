/** What each step of a case asks, as a list of fields: one component draws them all (StepFields.tsx). */

import type { CaseStep } from '../../../law/enforcement.ts'
import {
  evidenceKinds,
  measureKinds,
  noFilingCodes,
  noPenaltyGrounds,
  penaltyExtras,
  preservationEnds,
  recordKinds,
  seizureEnds,
  servingWays,
  suspensionGrounds,
  testKinds,
} from '../../../law/enforcement.words.ts'
import type { Label } from '../../kit/say.tsx'

export type FieldKind =
  | 'line'
  | 'words'
  | 'date'
  | 'time'
  | 'fen'
  | 'number'
  | 'tick'
  | 'officers'
  | 'person'
  | 'names'
  | 'items'
  | 'plan'
  | 'file'
  | 'measure'
  | 'test'
  | 'evidence'
  | 'letter'
  | 'challenge'

export interface AskedField {
  name: string
  label: Label
  kind: FieldKind
  optional?: true
  help?: Label
  /** Of choices. */
  from?: Record<string, Label>
  many?: true
}

const field = (name: string, zh: string, en: string, kind: FieldKind, more: Partial<AskedField> = {}): AskedField => ({
  name,
  label: { zh, en },
  kind,
  ...more,
})
const choice = (name: string, zh: string, en: string, from: Record<string, Label>, more: Partial<AskedField> = {}) =>
  field(name, zh, en, 'line', { from, ...more })
const optional = { optional: true } as const

const reason = [field('reason', '理由', 'Reason', 'words')]
const remark = [field('remark', '意见', 'Remark', 'words', optional)]
const opinion = [field('opinion', '审核意见', 'Opinion', 'words')]
const outcome = [field('outcome', '情况说明', 'What came of it', 'words')]
const organ = field('organ', '机关', 'Authority', 'line')
const penalty = [
  field('fineFen', '罚款', 'Fine', 'fen'),
  field('incomeFen', '没收违法所得', 'Income confiscated', 'fen'),
  field('goodsFen', '没收物品价值', 'Value of goods confiscated', 'fen'),
  field('confiscatedGoods', '没收物品', 'Goods confiscated', 'line', optional),
  choice('extras', '其他处罚', 'Other penalties', penaltyExtras, { many: true, ...optional }),
]
const found = [
  field('foundFacts', '查明的事实', 'Facts found', 'words'),
  field('violates', '违反的条款', 'Provision broken', 'line'),
  field('punishes', '处罚依据', 'Punished by', 'line'),
  field('discretion', '裁量理由', 'Discretion', 'words'),
]
const remedies = [
  field('reviewOrgan', '复议机关', 'Organ of review', 'line', {
    ...optional,
    help: { zh: '不填的，按单位名称填写本级人民政府。', en: 'Else the government of the same level.' },
  }),
  field('court', '管辖法院', 'Court', 'line', optional),
]

export const askedBy: Record<CaseStep, readonly AskedField[]> = {
  'make-record': [
    choice('kind', '笔录', 'Record', recordKinds),
    field('heldOn', '日期', 'Day', 'date'),
    field('timeFrom', '开始', 'From', 'time'),
    field('timeTo', '结束', 'To', 'time'),
    field('place', '地点', 'Place', 'line'),
    field('person', '当事人（被询问人）', 'Person', 'line'),
    field('officerIds', '办案人员', 'Officers', 'officers'),
    field('rightsTold', '已出示证件并告知陈述、申辩、申请回避的权利', 'Cards shown and rights told', 'tick'),
    field('body', '内容', 'Text', 'words'),
    choice('signed', '签名', 'Signed', {
      signed: { zh: '已签名', en: 'Signed' },
      refused: { zh: '拒绝签名', en: 'Refused' },
      absent: { zh: '不在场', en: 'Absent' },
    }),
    field('witness', '见证人', 'Witness', 'line', optional),
  ],
  'extend-verification': reason,
  'send-to-test': [
    choice('kind', '种类', 'Kind', testKinds),
    field('goods', '物品', 'Goods', 'line'),
    field('body', '机构', 'Body', 'line'),
    field('expectedOn', '预计完成', 'Expected', 'date'),
    field('measureId', '所涉查封、扣押', 'Sealed or detained goods', 'measure', optional),
  ],
  'test-returned': [
    field('testId', '送检', 'Test', 'test'),
    field('result', '结果', 'Result', 'words'),
    field('toldOn', '告知当事人日期', 'Party told on', 'date', optional),
  ],
  'propose-filing': [
    field('explanation', '立案理由', 'Why', 'words'),
    field('officerIds', '办案人员', 'Officers', 'officers'),
  ],
  'propose-no-filing': [
    choice('ground', '情形', 'Ground', noFilingCodes),
    field('explanation', '理由', 'Why', 'words'),
  ],
  'send-back-lead': reason,
  file: remark,
  decline: remark,
  'hand-on-lead': [organ, ...reason],
  'replace-officer': [
    field('officerId', '回避（离开）的办案人员', 'Who leaves', 'person'),
    field('replacementId', '接替人员', 'Who follows', 'person'),
    choice('askedBy', '由谁提出', 'Asked by', {
      officer: { zh: '本人', en: 'The officer' },
      party: { zh: '当事人', en: 'The party' },
      office: { zh: '本单位', en: 'The office' },
    }),
    ...reason,
  ],
  'add-evidence': [
    choice('kind', '种类', 'Kind', evidenceKinds),
    field('name', '名称', 'Name', 'line'),
    field('proves', '证明内容', 'Proves', 'words'),
    field('origin', '来源', 'From', 'line'),
    field('collectedOn', '提取日期', 'Collected', 'date'),
    field('pages', '页数', 'Pages', 'number', optional),
    field('original', '原件、原物', 'Original', 'tick'),
    field('attachments', '文件（登记校验值）', 'File, kept with its hash', 'file', optional),
  ],
  'exclude-evidence': [field('evidenceId', '证据', 'Evidence', 'evidence'), ...reason],
  'take-measure': [
    choice('kind', '措施', 'Measure', measureKinds),
    field('urgent', '情况紧急，当场采取（24小时内补办批准）', 'Urgent: at once, approved within 24 hours', 'tick'),
    ...reason,
    field('basis', '依据', 'Basis', 'line'),
    field('place', '存放地点', 'Kept at', 'line'),
    field('items', '物品清单（每行：名称 数量）', 'Goods, one a line: name and quantity', 'items'),
    field('valueFen', '货值', 'Value', 'fen', optional),
  ],
  'approve-measure': [
    field('measureId', '措施', 'Measure', 'measure'),
    field('approve', '同意采取', 'Approve', 'tick'),
    ...remark,
  ],
  'extend-measure': [field('measureId', '措施', 'Measure', 'measure'), ...reason],
  'end-measure': [
    field('measureId', '措施', 'Measure', 'measure'),
    choice('how', '处理方式', 'How', { ...preservationEnds, ...seizureEnds }),
    field('remark', '说明', 'Remark', 'words'),
  ],
  'ask-assistance': [organ, field('request', '协查事项', 'What is asked', 'words')],
  'assistance-answered': [field('answer', '协查结果', 'Answer', 'words')],
  'dispute-jurisdiction': [organ, ...reason],
  'jurisdiction-settled': reason,
  suspend: [
    choice('ground', '情形', 'Ground', suspensionGrounds),
    field('explanation', '说明', 'Explanation', 'words'),
  ],
  'take-up': remark,
  terminate: reason,
  extend: reason,
  'extend-collectively': [
    field('days', '延长日数', 'Days', 'number'),
    field('present', '参加人（用顿号分开）', 'Present', 'names'),
    ...reason,
  ],
  'submit-report': [
    ...found,
    field('valueFen', '案值', 'Value of the case', 'fen'),
    field(
      'complex',
      '情节复杂或者重大（法制审核、集体讨论）',
      'Complex or serious: legal review, collective decision',
      'tick',
    ),
    ...penalty,
  ],
  'pass-review': opinion,
  'return-review': opinion,
  'send-back': reason,
  'approve-notice': remark,
  'hear-statement': [
    choice('said', '当事人', 'The party', {
      stated: { zh: '陈述、申辩', en: 'Stated its view' },
      waived: { zh: '明确放弃', en: 'Waived it' },
    }),
    field('statement', '陈述、申辩要点', 'What was said', 'words', optional),
    field('adopted', '采纳', 'Adopted', 'tick'),
    field('reason', '复核情况和理由', 'What was looked into, and why', 'words', optional),
  ],
  'request-hearing': [
    field('askedOn', '提出日期', 'Asked on', 'date'),
    field('words', '要求', 'In words', 'words', optional),
  ],
  'schedule-hearing': [
    field('hearingOn', '听证日期', 'Day', 'date', {
      help: { zh: '通知后满七个工作日。', en: 'After seven working days.' },
    }),
    field('time', '时间', 'Time', 'time'),
    field('place', '地点', 'Place', 'line'),
    field('presiderId', '主持人', 'Presiding', 'person'),
    field('recorder', '记录员', 'Recorder', 'line'),
    field('public', '公开举行', 'In public', 'tick'),
  ],
  'hold-hearing': [
    field('attended', '当事人到场', 'The party came', 'tick'),
    field('minutes', '听证笔录', 'Minutes', 'words'),
    field('report', '听证报告', 'Report', 'words'),
  ],
  'withdraw-hearing': reason,
  'legal-review': opinion,
  'back-from-hearing': reason,
  discuss: [
    field('heldOn', '日期', 'Day', 'date'),
    field('present', '参加人（用顿号分开）', 'Present', 'names'),
    field('minutes', '讨论情况', 'Minutes', 'words'),
    field('conclusion', '结论', 'Conclusion', 'words'),
  ],
  'decide-penalty': [
    ...found,
    ...penalty,
    field('payTo', '缴款银行或者代收机构', 'Bank to pay to', 'line', optional),
    ...remedies,
  ],
  'decide-no-penalty': [
    choice('ground', '情形', 'Ground', noPenaltyGrounds),
    field('explanation', '说明', 'Explanation', 'words'),
    field('education', '教育情况', 'Admonition', 'words', optional),
    ...remedies,
  ],
  'transfer-out': [
    choice('to', '移送', 'To', {
      police: { zh: '公安（涉嫌犯罪）', en: 'The police' },
      department: { zh: '其他行政部门', en: 'Another department' },
    }),
    organ,
    ...reason,
    field('receiptNumber', '回执编号', 'Receipt', 'line', optional),
  ],
  'decide-on-the-spot': remark,
  'record-service': [
    field('letterId', '文书', 'Paper', 'letter'),
    choice('way', '送达方式', 'Way', servingWays),
    field('servedOn', '送达（公告）日期', 'Served, or published, on', 'date'),
    field('receiver', '签收人、见证人', 'Received by, or witness', 'line', optional),
    field('note', '备注（公告送达写明原因和载体）', 'Note', 'words', optional),
  ],
  'begin-performance': remark,
  'record-payment': [
    field('paidOn', '缴款日期', 'Paid on', 'date'),
    choice('kind', '款项', 'What', {
      fine: { zh: '罚款', en: 'Fine' },
      income: { zh: '违法所得', en: 'Income' },
      late: { zh: '加处罚款', en: 'Late fee' },
    }),
    field('amountFen', '金额', 'Amount', 'fen'),
    field('voucher', '票据号', 'Voucher', 'line'),
    choice('how', '方式', 'How', {
      bank: { zh: '银行', en: 'Bank' },
      electronic: { zh: '电子支付', en: 'Electronically' },
      'on-the-spot': { zh: '当场收缴', en: 'On the spot' },
      court: { zh: '法院划拨', en: 'Through the court' },
    }),
  ],
  'defer-payment': [
    field('plan', '各期（每行：日期 金额元）', 'Instalments, one a line: day and yuan', 'plan'),
    ...reason,
  ],
  'store-goods': [
    field('item', '物品', 'Item', 'line'),
    field('goodsClass', '类别', 'Class', 'line'),
    field('quantity', '数量', 'Quantity', 'number'),
    field('unit', '单位', 'Unit', 'line'),
    field('weightGrams', '重量（克）', 'Weight in grams', 'number'),
    field('box', '箱号', 'Box', 'line'),
    field('valueFen', '价值', 'Value', 'fen'),
    field('place', '存放地点', 'Kept at', 'line'),
  ],
  challenge: [
    choice('kind', '种类', 'Kind', {
      reconsideration: { zh: '行政复议', en: 'Reconsideration' },
      litigation: { zh: '行政诉讼', en: 'Lawsuit' },
    }),
    organ,
    field('number', '案号', 'Number', 'line'),
    field('fromOn', '受理日期', 'From', 'date'),
  ],
  'challenge-decided': [
    field('challengeId', '复议、诉讼', 'Challenge', 'challenge'),
    choice('outcome', '结果', 'Outcome', {
      upheld: { zh: '维持', en: 'Upheld' },
      changed: { zh: '变更', en: 'Changed' },
      revoked: { zh: '撤销、确认违法', en: 'Revoked' },
      withdrawn: { zh: '撤回', en: 'Withdrawn' },
    }),
    field('decidedOn', '日期', 'Day', 'date'),
    field('fineFen', '变更后的罚款', 'Fine after the change', 'fen', optional),
    field('remark', '说明', 'Remark', 'words'),
  ],
  urge: remark,
  'apply-to-court': [field('court', '法院', 'Court', 'line'), ...reason],
  'court-ruling': [
    choice('ruling', '裁定', 'Ruling', {
      enforce: { zh: '准予执行', en: 'To be enforced' },
      refused: { zh: '不予执行', en: 'Refused' },
      ended: { zh: '终结执行', en: 'Ended' },
    }),
    field('ruledOn', '日期', 'Day', 'date'),
    field('number', '文号', 'Number', 'line'),
    ...remark,
  ],
  performed: outcome,
  'hand-in': remark,
  'propose-closing': outcome,
  'send-back-closing': reason,
  close: remark,
  archive: [
    field('archiveNumber', '档号', 'Archive number', 'line'),
    choice('term', '保管期限', 'Kept for', {
      permanent: { zh: '永久', en: 'Ever' },
      '30': { zh: '30年', en: '30 years' },
      '10': { zh: '10年', en: '10 years' },
    }),
  ],
  publish: [field('summary', '信息摘要', 'Summary', 'words')],
  'push-publication': [field('to', '当事人登记地市场监督管理部门', 'Where the party is registered', 'line')],
  'withdraw-publication': reason,
  'end-publication': reason,
}

/** The usual next step, drawn as the main button. */
export const usualStep: Record<string, CaseStep> = {
  lead: 'propose-filing',
  'filing-proposed': 'file',
  'no-filing-proposed': 'decline',
  investigating: 'add-evidence',
  suspended: 'take-up',
  'in-review': 'pass-review',
  reviewed: 'approve-notice',
  notified: 'decide-penalty',
  hearing: 'schedule-hearing',
  heard: 'decide-penalty',
  decided: 'record-service',
  performing: 'record-payment',
  'at-court': 'court-ruling',
  'to-close': 'propose-closing',
  'closing-proposed': 'close',
  closed: 'archive',
}
