/** From the final report on: review, notice, hearing, decision, performance, archive. */

import { storeClasses } from '../../../law/destruction.ts'
import type { CaseStep } from '../../../law/enforcement.ts'
import { noPenaltyGrounds, servingWays } from '../../../law/enforcement.words.ts'
import {
  type AskedField,
  choice,
  field,
  found,
  opinion,
  optional,
  organ,
  outcome,
  penalty,
  reason,
  remark,
  remedies,
} from './askedField.ts'

export const laterSteps = {
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
    field('spotReason', '当场收缴的理由（100元以下不填）', 'Why on the spot (above 100 yuan)', 'words', optional),
  ],
  'defer-payment': [
    field('plan', '各期（每行：日期 金额元）', 'Instalments, one a line: day and yuan', 'plan'),
    ...reason,
  ],
  'store-goods': [
    field('item', '物品', 'Item', 'line'),
    choice('goodsClass', '类别', 'Class', storeClasses),
    field('quantity', '数量', 'Quantity', 'decimal'),
    field('unit', '单位', 'Unit', 'line'),
    field('weightGrams', '重量（公斤）', 'Weight in kilograms', 'kilos'),
    field('box', '箱号', 'Box', 'line'),
    field('valueFen', '价值', 'Value', 'fen'),
    field('place', '存放地点', 'Kept at', 'line'),
    field('handedBy', '移交人', 'Handed over by', 'line'),
    field('receivedBy', '保管人', 'Received by', 'line'),
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
  'propose-closing': [
    ...outcome,
    field(
      'goodsElsewhere',
      '没收物品未入库的，写明去向',
      'Where confiscated goods went, if not to the store',
      'words',
      optional,
    ),
  ],
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
} satisfies Partial<Record<CaseStep, readonly AskedField[]>>
