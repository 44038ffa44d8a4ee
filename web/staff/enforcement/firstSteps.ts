/** Until the final report: lead, filing, inquiry. */

import type { CaseStep } from '../../../law/enforcement.ts'
import {
  evidenceKinds,
  measureKinds,
  noFilingCodes,
  preservationEnds,
  recordKinds,
  seizureEnds,
  suspensionGrounds,
  testKinds,
} from '../../../law/enforcement.words.ts'
import { type AskedField, choice, field, optional, organ, reason, remark } from './askedField.ts'

export const firstSteps = {
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
    field('isOriginal', '原件、原物', 'Original', 'tick'),
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
  'refer-jurisdiction': [
    field('organ', '报请的上一级部门', 'The superior', 'line'),
    field('receivedOn', '上级收到材料日期', 'The superior has the papers since', 'date'),
    ...reason,
  ],
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
} satisfies Partial<Record<CaseStep, readonly AskedField[]>>
