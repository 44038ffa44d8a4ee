/** What was written down with a step, under its label. */
import { refusalGrounds, returnReasons, reworkCauses, terminationGrounds } from '../../../law/complaint.grounds.ts'
import { reportReturnReasons } from '../../../law/report.grounds.ts'
import { servings } from '../../../law/sampling.ts'
import { suspicions } from '../../../law/transfer.ts'
import { orderReturnReasons } from '../../../law/workorder.reasons.ts'
import { yuanOf } from '../../kit/money.ts'
import type { Label } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { type Facts, text } from './said.ts'
import { caseWords } from './sentences.case.ts'
import { clueWords } from './sentences.clue.ts'
import { consultationWords } from './sentences.consultation.ts'
import { followUpWords } from './sentences.followup.ts'
import { reportWords } from './sentences.report.ts'
import { samplingWords } from './sentences.sampling.ts'
import { stationWords } from './sentences.station.ts'
import { voiceWords } from './sentences.voices.ts'
import { orderWords } from './sentences.workorder.ts'

const grounds = [...refusalGrounds, ...terminationGrounds]
const groundText = (code: string) => {
  const found = grounds.find(each => each.code === code)
  return found ? `${found.basis.article === '—' ? '' : found.basis.article}${found.text}` : code
}
const result: Record<string, string> = { file: '建议立案', 'no-file': '建议不予立案', transfer: '建议移送' }

type Words = Record<string, { label: Label; read?: (value: unknown) => string }>
const shown: Words = {
  ...caseWords,
  ...voiceWords,
  ground: { label: { zh: '情形', en: 'Ground' }, read: value => groundText(text(value)) },
  code: {
    label: { zh: '退回原因', en: 'Reason code' },
    read: value =>
      (returnReasons[text(value)] ?? reportReturnReasons[text(value)])?.label.zh ??
      orderReturnReasons[text(value) as keyof typeof orderReturnReasons]?.label.zh ??
      text(value),
  },
  cause: {
    label: { zh: '原因', en: 'Cause' },
    read: value => reworkCauses[text(value) as keyof typeof reworkCauses]?.zh ?? text(value),
  },
  proposedOffice: { label: { zh: '建议单位', en: 'Proposed office' } },
  dealtWithBy: { label: { zh: '已处理机关', en: 'Dealt with by' } },
  explanation: { label: { zh: '说明', en: 'Explanation' } },
  reason: { label: { zh: '理由', en: 'Reason' } },
  remark: { label: { zh: '意见', en: 'Remark' } },
  mediator: { label: { zh: '调解人员', en: 'Mediator' } },
  at: { label: { zh: '时间', en: 'Time' }, read: value => atText(text(value)) },
  place: { label: { zh: '地点', en: 'Place' } },
  untilOn: { label: { zh: '补正期限', en: 'Until' } },
  materials: { label: { zh: '材料', en: 'Materials' } },
  how: {
    label: { zh: '方式、经过', en: 'How' },
    read: value => servings[text(value) as keyof typeof servings]?.zh ?? text(value),
  },
  bodyName: { label: { zh: '鉴定检测机构', en: 'Testing body' } },
  item: { label: { zh: '事项', en: 'Item' } },
  result: { label: { zh: '结果', en: 'Result' }, read: value => result[text(value)] ?? text(value) },
  decision: { label: { zh: '决定', en: 'Decision' } },
  minutes: { label: { zh: '调解经过', en: 'Minutes' } },
  agreement: { label: { zh: '协议', en: 'Agreement' } },
  agreementAmountFen: { label: { zh: '协议金额', en: 'Agreed' }, read: value => `${yuanOf(Number(value))} 元` },
  recoveredAmountFen: { label: { zh: '挽回损失', en: 'Recovered' }, read: value => `${yuanOf(Number(value))} 元` },
  ...stationWords,
  ...samplingWords,
  suspicion: {
    label: { zh: '涉嫌', en: 'Suspicion' },
    read: value => suspicions[text(value) as keyof typeof suspicions]?.zh ?? text(value),
  },
  ...clueWords,
  ...followUpWords,
  organ: { label: { zh: '移送机关', en: 'Organ' } },
  receiptNumber: { label: { zh: '回执编号', en: 'Receipt' } },
  facts: { label: { zh: '事实', en: 'Facts' } },
  text: { label: { zh: '内容', en: 'Text' } },
  mailNumber: { label: { zh: '邮件号', en: 'Mail number' } },
  servedOn: { label: { zh: '送达日', en: 'Served on' } },
  ...reportWords,
  ...consultationWords,
  ...orderWords,
}

/** What one kind writes down under a name that others use too. */
const ownWords: Record<string, Words> = {
  case: caseWords,
  clue: clueWords,
  consultation: consultationWords,
  report: reportWords,
  sampling: samplingWords,
  station: stationWords,
  workorder: orderWords,
}

export function wordsOf(event: string, facts: Facts): { label: Label; text: string }[] {
  const own = ownWords[event.split('.')[0]!]
  return Object.keys(shown).flatMap(key => {
    const value = facts[key]
    if (value === undefined || value === null || value === '') return []
    const { label, read } = own?.[key] ?? shown[key]!
    const said = (read ?? text)(value)
    return said === '' ? [] : [{ label, text: said }]
  })
}
