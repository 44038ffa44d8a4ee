/** Of joined complaints and of groups: the sentences of the timeline. */
import type { Label } from '../../kit/say.tsx'
import { type Sentences, text } from './said.ts'

export const voiceSentences: Sentences = {
  'complaint.join': facts => ({ zh: `并入${text(facts.lead)}`, en: `joined it to ${text(facts.lead)}` }),
  'complaint.gather': facts => ({
    zh: `将${text(facts.number)}并入本件`,
    en: `joined ${text(facts.number)} to this one`,
  }),
  'complaint.let-go': facts => ({
    zh: `将${text(facts.number)}从本件拆出，单独办理`,
    en: `took ${text(facts.number)} out again: it is handled by itself`,
  }),
  'duplicate.look': facts => ({
    zh: `查看第十七条可以考虑的因素（${text(facts.from)}至${text(facts.to)}）`,
    en: `looked at what article 17 allows to consider (${text(facts.from)} to ${text(facts.to)})`,
  }),
  'mass.register': facts => ({
    zh: `预警：${text(facts.days)}日内${text(facts.persons)}人投诉${text(facts.operator)}`,
    en: `warned: ${text(facts.persons)} people complained of ${text(facts.operator)} within ${text(facts.days)} days`,
  }),
  'mass.rise': facts => ({
    zh: `增至${text(facts.persons)}人，达到${text(facts.tier)}人一档`,
    en: `it grew to ${text(facts.persons)} people: the tier of ${text(facts.tier)}`,
  }),
  'mass.confirm': facts => ({
    zh: `确认为群体性投诉，由${text(facts.office)}${facts.handler ? text(facts.handler) : ''}牵头`,
    en: `confirmed it; ${text(facts.office)} ${facts.handler ? `(${text(facts.handler)}) ` : ''}leads`,
  }),
  'mass.reassign': facts => ({
    zh: `改由${text(facts.office)}${facts.handler ? text(facts.handler) : ''}牵头`,
    en: `${text(facts.office)} ${facts.handler ? `(${text(facts.handler)}) ` : ''}leads from now on`,
  }),
  'mass.include': facts => ({
    zh: `归入${text(facts.matters)}件投诉`,
    en: `included ${text(facts.matters)} complaints`,
  }),
  'mass.exclude': facts => ({
    zh: `移出${text(facts.matters)}件投诉`,
    en: `took ${text(facts.matters)} complaints out`,
  }),
  'mass.unify-operator': facts => ({
    zh: `统一被投诉人为${text(facts.operator)}`,
    en: `wrote the operator as ${text(facts.operator)} in all of them`,
  }),
  'mass.tell-all': facts => ({
    zh: `统一告知${text(facts.told)}件的投诉人`,
    en: `told the complainants of all ${text(facts.told)}`,
  }),
  'mass.gather': facts => ({
    zh: `归入群体性投诉${text(facts.group)}，由${text(facts.office)}统一处置`,
    en: `it belongs to the mass complaint ${text(facts.group)}, handled by ${text(facts.office)}`,
  }),
}

export const voiceWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  news: { label: { zh: '告知内容', en: 'What was told' } },
  summary: { label: { zh: '处置情况', en: 'How it was handled' } },
}
