/** The timeline in sentences: who did what, and what it said. Small events are marked, so that they can be folded. */

import { advancePayment } from '../../../law/advance-payment.ts'
import { campaign } from '../../../law/campaign.ts'
import { clue } from '../../../law/clue.ts'
import { complaint } from '../../../law/complaint.ts'
import { consultation } from '../../../law/consultation.ts'
import { demonstration } from '../../../law/demonstration.ts'
import { demonstrationFeedback } from '../../../law/demonstration-feedback.ts'
import { destruction } from '../../../law/destruction.ts'
import { advisory, educationEvent } from '../../../law/education.ts'
import { enforcementCase } from '../../../law/enforcement.ts'
import { ratingWords } from '../../../law/follow-up.ts'
import { article } from '../../../law/knowledge.ts'
import { mass } from '../../../law/mass.ts'
import { odrEnterprise } from '../../../law/odr.ts'
import { publicity } from '../../../law/publicity.ts'
import { report } from '../../../law/report.ts'
import { sampling } from '../../../law/sampling.ts'
import { samplingPlan } from '../../../law/sampling-plan.ts'
import { station } from '../../../law/station.ts'
import { stationCase } from '../../../law/station-case.ts'
import { transfer } from '../../../law/transfer.ts'
import { workorder } from '../../../law/workorder.ts'
import type { EventView } from '../../../server/kernel/view.ts'
import type { Label } from '../../kit/say.tsx'
import { arrivalLabel } from './channels.ts'
import { type Facts, plainly, type Sentences, text } from './said.ts'
import { caseSentences } from './sentences.case.ts'
import { clueSentences } from './sentences.clue.ts'
import { consultationSentences } from './sentences.consultation.ts'
import { demonstrationSentences } from './sentences.demonstration.ts'
import { educationSentences } from './sentences.education.ts'
import { followUpSentences } from './sentences.followup.ts'
import { letterSentences } from './sentences.letter.ts'
import { publicationSentences } from './sentences.publication.ts'
import { reportSentences } from './sentences.report.ts'
import { samplingSentences } from './sentences.sampling.ts'
import { stationSentences } from './sentences.station.ts'
import { voiceSentences } from './sentences.voices.ts'
import { wordsOf } from './sentences.words.ts'
import { orderSentences } from './sentences.workorder.ts'

export interface Sentence {
  said: Label
  /** What was written down with it: reasons, agreements, results, in the words of whoever wrote them. */
  words: { label: Label; text: string }[]
  small: boolean
}

const others: Sentences = {
  ...voiceSentences,
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
  'complaint.renew-code': plainly('换发查询码', 'gave out a new query code'),
  'complaint.confirm': plainly('确认处理结果', 'confirmed the result'),
  'complaint.consent': facts => ({
    zh: facts.agreed ? '同意公示投诉信息' : '撤回公示同意',
    en: facts.agreed ? 'agreed to publication' : 'took back the consent to publication',
  }),
  'complaint.rate': ({ level }) => {
    const { zh, en } = ratingWords(Number(level))
    return { zh: `评价${zh}`, en: `rated it: ${en.toLowerCase()}` }
  },
  'complaint.change-law': plainly('改定适用规定', 'ruled on the law that applies'),
  ...letterSentences,
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
  ...clueSentences,
  ...followUpSentences,
  ...reportSentences,
  ...caseSentences,
  ...consultationSentences,
  ...orderSentences,
  'transfer.register': plainly('提出移送公安', 'proposed the transfer to the police'),
  ...stationSentences,
  ...demonstrationSentences,
  ...educationSentences,
  ...publicationSentences,
  ...samplingSentences,
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

const small =
  /^(duplicate\.look|letter\.|attachment\.|clock\.|matter\.assign|complaint\.reveal|consultation\.reveal|report\.(edit|view-informer)|followup\.(draw|open|link)|workorder\.(reveal|told$)|odr\.look|station\.(keep|drop)-tenant)/

const procedures = [
  complaint,
  mass,
  report,
  consultation,
  article,
  transfer,
  enforcementCase,
  destruction,
  clue,
  workorder,
  station,
  sampling,
  samplingPlan,
  campaign,
  stationCase,
  odrEnterprise,
  advancePayment,
  demonstration,
  demonstrationFeedback,
  advisory,
  educationEvent,
  publicity,
]
const steps: Record<string, Label> = Object.fromEntries(
  procedures.flatMap(procedure =>
    Object.entries(procedure.steps).map(([name, step]) => [`${procedure.kind}.${name}`, step.label]),
  ),
)

export function sentenceOf(event: EventView): Sentence {
  const facts = event.facts as Facts
  const did = others[event.name]?.(facts) ?? stepSaid(event.name, facts)
  return {
    said: { zh: `${event.actor}${did.zh}`, en: `${actorInEnglish(event)}: ${did.en}` },
    words: wordsOf(event.name, facts),
    small: small.test(event.name),
  }
}

/** Names of people stay as they are written; who is no person of the house is called in English. */
const actorInEnglish = ({ actor, actorKind }: EventView) =>
  actorKind === 'system' ? 'System' : actorKind === 'citizen' ? 'Complainant' : actor

function stepSaid(name: string, facts: Facts): Label {
  const label = steps[name] ?? { zh: name, en: name }
  if (name === 'complaint.dispatch')
    return facts.ruling
      ? {
          zh: `裁定由${text(facts.office)}办理，不得再退回`,
          en: `ruled that ${text(facts.office)} handles it and keeps it`,
        }
      : { zh: `分送${text(facts.office)}`, en: `dispatched to ${text(facts.office)}` }
  if (name === 'workorder.dispatch' || name === 'workorder.rule')
    return {
      zh: `${name === 'workorder.rule' ? '终局裁定由' : '分派'}${text(facts.office)}${name === 'workorder.rule' ? '办理' : ''}`,
      en: `${name === 'workorder.rule' ? 'ruled finally for' : 'dispatched to'} ${text(facts.office)}`,
    }
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
