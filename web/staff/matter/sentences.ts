/** The timeline in sentences: who did what, and what it said. Small events are marked, so that they can be folded. */

import { refusalGrounds, returnReasons, terminationGrounds } from '../../../law/complaint.grounds.ts'
import { complaint } from '../../../law/complaint.ts'
import { report } from '../../../law/report.ts'
import { suspicions, transfer } from '../../../law/transfer.ts'
import type { EventView } from '../../../server/kernel/view.ts'
import { yuanOf } from '../../kit/money.ts'
import type { Label } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { arrivalLabel, noticeChannelLabel } from './channels.ts'

export interface Sentence {
  said: Label
  /** What was written down with it: reasons, agreements, results, in the words of whoever wrote them. */
  words: { label: Label; text: string }[]
  small: boolean
}

type Facts = Record<string, unknown>
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const plainly = (zh: string, en: string) => (): Label => ({ zh, en })

const others: Record<string, (facts: Facts) => Label> = {
  'complaint.register': facts => ({
    zh: `登记（${arrivalLabel(text(facts.channel)).zh}）`,
    en: `registered (${arrivalLabel(text(facts.channel)).en})`,
  }),
  'complaint.import': facts => ({
    zh: `从「${text(facts.file)}」导入（来源编号${text(facts.sourceNumber)}）`,
    en: `imported it from "${text(facts.file)}" (number there ${text(facts.sourceNumber)})`,
  }),
  'complaint.import-update': facts => ({
    zh: `按「${text(facts.file)}」更新`,
    en: `brought it up to date from "${text(facts.file)}"`,
  }),
  'complaint.supplement': plainly('补充材料', 'added material'),
  'complaint.correct': plainly('更正登记内容', 'corrected the record'),
  'complaint.write-minutes': plainly('填写调解记录', 'wrote the minutes of the mediation'),
  'complaint.reveal': plainly('查看完整联系方式', 'looked at the full contact'),
  'complaint.confirm': plainly('确认处理结果', 'confirmed the result'),
  'complaint.rate': facts => ({ zh: `评价${text(facts.level)}分`, en: `rated ${text(facts.level)} of 4` }),
  'complaint.change-law': plainly('改定适用规定', 'ruled on the law that applies'),
  'letter.issue': facts => ({
    zh: `签发${text(facts.number)}，${noticeChannelLabel(text(facts.channel)).zh}`,
    en: `issued ${text(facts.number)}: ${noticeChannelLabel(text(facts.channel)).en}`,
  }),
  'letter.serve': facts => ({ zh: `记明${text(facts.number)}已送达`, en: `${text(facts.number)} was served` }),
  'letter.post': facts => ({ zh: `邮寄${text(facts.number)}`, en: `${text(facts.number)} was posted` }),
  'letter.resend': facts => ({
    zh: `改用其他方式送达${text(facts.number)}`,
    en: `${text(facts.number)} was sent again`,
  }),
  'letter.fail': facts => ({ zh: `：${text(facts.number)}未能送出`, en: `${text(facts.number)} could not be sent` }),
  'attachment.add': facts => ({ zh: `上传附件「${text(facts.name)}」`, en: `added the file "${text(facts.name)}"` }),
  'matter.assign': facts => ({ zh: `交${text(facts.handler)}承办`, en: `assigned to ${text(facts.handler)}` }),
  'matter.hand-over': facts => ({
    zh: `${text(facts.from)}撤并，转由${text(facts.to)}办理`,
    en: `${text(facts.from)} was closed; ${text(facts.to)} goes on`,
  }),
  'clock.warn': facts => ({
    zh: `提醒：期限至${text(facts.dueOn)}`,
    en: `reminded of the limit of ${text(facts.dueOn)}`,
  }),
  'clock.recompute': recomputed,
  'report.register': plainly('登记线索草稿', 'opened the draft of a lead'),
  'report.edit': plainly('修改线索事实', 'edited the facts'),
  'transfer.register': plainly('提出移送公安', 'proposed the transfer to the police'),
}

/** 因2027年放假安排重算：调解期限由2027-01-23改为2027-01-25. */
function recomputed({ because, label, before, after, provisionalAfter }: Facts): Label {
  const cause = (because as Label | undefined) ?? { zh: '放假安排', en: 'a holiday notice' }
  const limit = (label as Label | undefined) ?? { zh: '期限', en: 'the limit' }
  const [from, to] = [text(before), text(after)]
  return from === to
    ? {
        zh: `因${cause.zh}核对：${limit.zh}仍为${to}${provisionalAfter ? '，暂定' : '，不再是暂定'}`,
        en: `checked for ${cause.en}: ${limit.en} stays ${to}, ${provisionalAfter ? 'provisional' : 'no longer provisional'}`,
      }
    : {
        zh: `因${cause.zh}重算：${limit.zh}由${from}改为${to}`,
        en: `recomputed for ${cause.en}: ${limit.en} moved from ${from} to ${to}`,
      }
}

const small = /^(letter\.|attachment\.|clock\.|matter\.assign|complaint\.reveal|report\.edit)/

const steps: Record<string, Label> = Object.fromEntries(
  [complaint, report, transfer].flatMap(procedure =>
    Object.entries(procedure.steps).map(([name, step]) => [`${procedure.kind}.${name}`, step.label]),
  ),
)

export function sentenceOf(event: EventView): Sentence {
  const facts = event.facts as Facts
  const did = others[event.name]?.(facts) ?? stepSaid(event.name, facts)
  return {
    said: { zh: `${event.actor}${did.zh}`, en: `${actorInEnglish(event)}: ${did.en}` },
    words: wordsOf(facts),
    small: small.test(event.name),
  }
}

/** Names of people stay as they are written; who is no person of the house is called in English. */
const actorInEnglish = ({ actor, actorKind }: EventView) =>
  actorKind === 'system' ? 'System' : actorKind === 'citizen' ? 'Complainant' : actor

function stepSaid(name: string, facts: Facts): Label {
  const label = steps[name] ?? { zh: name, en: name }
  if (name === 'complaint.dispatch')
    return { zh: `分送${text(facts.office)}`, en: `dispatched to ${text(facts.office)}` }
  if (name === 'complaint.decide-recusal')
    return facts.granted
      ? facts.newMediator
        ? {
            zh: `决定回避，改由${text(facts.newMediator)}调解`,
            en: `granted the recusal; ${text(facts.newMediator)} mediates`,
          }
        : { zh: '决定回避', en: 'granted the recusal' }
      : { zh: '驳回回避申请', en: 'refused the recusal' }
  return label
}

const grounds = [...refusalGrounds, ...terminationGrounds]
const groundText = (code: string) => {
  const found = grounds.find(each => each.code === code)
  return found ? `${found.basis.article === '—' ? '' : found.basis.article}${found.text}` : code
}
const result: Record<string, string> = { file: '建议立案', 'no-file': '建议不予立案', transfer: '建议移送' }

const shown: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  ground: { label: { zh: '情形', en: 'Ground' }, read: value => groundText(text(value)) },
  code: {
    label: { zh: '退回原因', en: 'Reason code' },
    read: value => returnReasons[text(value)]?.label.zh ?? text(value),
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
  how: { label: { zh: '核验方式', en: 'How verified' } },
  bodyName: { label: { zh: '鉴定检测机构', en: 'Testing body' } },
  item: { label: { zh: '事项', en: 'Item' } },
  result: { label: { zh: '结果', en: 'Result' }, read: value => result[text(value)] ?? text(value) },
  decision: { label: { zh: '决定', en: 'Decision' } },
  minutes: { label: { zh: '调解经过', en: 'Minutes' } },
  agreement: { label: { zh: '协议', en: 'Agreement' } },
  agreementAmountFen: { label: { zh: '协议金额', en: 'Agreed' }, read: value => `${yuanOf(Number(value))} 元` },
  recoveredAmountFen: { label: { zh: '挽回损失', en: 'Recovered' }, read: value => `${yuanOf(Number(value))} 元` },
  suspicion: {
    label: { zh: '涉嫌', en: 'Suspicion' },
    read: value => suspicions[text(value) as keyof typeof suspicions]?.zh ?? text(value),
  },
  organ: { label: { zh: '移送机关', en: 'Organ' } },
  receiptNumber: { label: { zh: '回执编号', en: 'Receipt' } },
  facts: { label: { zh: '事实', en: 'Facts' } },
  text: { label: { zh: '内容', en: 'Text' } },
  mailNumber: { label: { zh: '邮件号', en: 'Mail number' } },
  servedOn: { label: { zh: '送达日', en: 'Served on' } },
}

const wordsOf = (facts: Facts): Sentence['words'] =>
  Object.entries(shown).flatMap(([key, { label, read }]) => {
    const value = facts[key]
    if (value === undefined || value === null || value === '') return []
    return [{ label, text: (read ?? text)(value) }]
  })
