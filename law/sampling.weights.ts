/**
 * 靶向抽取的权重: what makes an operator more likely to be drawn, in whole bands. Complaints and reports are added up
 * before they count, and only bands are published: nobody can read from a draw that somebody informed (Order 121 art. 37).
 */
import type { Label } from './grammar.ts'

/** How far back, in days: 近一年, 近三年. */
export const yearBack = 365
export const threeYearsBack = 3 * yearBack + 1

export interface KnownOfOperator {
  /** 投诉和举报, twelve months, of goods of the class; added up. */
  appeals: number
  /** Nonconforming batches, thirty-six months. */
  nonconforming: number
  /** Of the class in its street, twelve months; its own not counted. */
  around: number
  /** Since the last visit or sample; null: never. */
  daysSince: number | null
}

export interface WeightRule {
  appeal: number
  nonconforming: number
  around: number
  never: number
  long: number
  /** Nobody weighs more than this many times the least. */
  most: number
}

/** The bureau's own (C); the settings of sampling may say otherwise. */
export interface SamplingSettings extends WeightRule {
  /** 靶向 of a hundred, where a plan does not say otherwise. */
  targetedPercent: number
}
export const weightRule: SamplingSettings = {
  ...{ appeal: 2, nonconforming: 3, around: 1, never: 1, long: 1, most: 12 },
  targetedPercent: 50,
}

export const weightReasons = {
  base: { zh: '名录内主体', en: 'On the register' },
  appeals: { zh: '近一年诉求', en: 'Complaints and reports in a year' },
  nonconforming: { zh: '近三年不合格批次', en: 'Nonconforming batches in three years' },
  around: { zh: '同街道同类诉求集中', en: 'Many of the class in its street' },
  never: { zh: '从未检查或者抽检', en: 'Never visited or sampled' },
  long: { zh: '一年以上未检查', en: 'Not visited for a year' },
} satisfies Record<string, Label>
export type WeightReason = keyof typeof weightReasons

/** @property count of appeals the least of their band */
export interface WeightPart {
  reason: WeightReason
  count: number
  adds: number
}

export interface Weighed {
  /** A whole number from 1 to `most`. */
  weight: number
  reasons: WeightPart[]
}

/** Appeals count, and are told, in bands that begin here: with the complaints known, nobody reads off whether one more was a report. */
const bands = [1, 2, 4, 8]
const band = (count: number) => bands.filter(from => count >= from).length

/** '2—3件', of the band that this many fall into. */
export function bandWords(count: number): Label {
  const [from, next] = [bands[band(count) - 1], bands[band(count)]]
  if (from === undefined) return { zh: '0件', en: '0' }
  if (next === undefined) return { zh: `${from}件以上`, en: `${from} or more` }
  return next === from + 1
    ? { zh: `${from}件`, en: `${from}` }
    : { zh: `${from}—${next - 1}件`, en: `${from}–${next - 1}` }
}

export function weigh(known: KnownOfOperator, rule: WeightRule = weightRule): Weighed {
  const parts: Weighed['reasons'] = [{ reason: 'base', count: 1, adds: 1 }]
  const add = (reason: WeightReason, count: number, adds: number) => {
    if (adds > 0) parts.push({ reason, count, adds })
  }
  add('appeals', bands[band(known.appeals) - 1] ?? 0, band(known.appeals) * rule.appeal)
  add('nonconforming', known.nonconforming, Math.min(known.nonconforming, 3) * rule.nonconforming)
  add('around', known.around, known.around >= 5 ? rule.around * (known.around >= 15 ? 2 : 1) : 0)
  if (known.daysSince === null) add('never', 1, rule.never)
  else if (known.daysSince > yearBack) add('long', known.daysSince, rule.long)
  const sum = parts.reduce((total, each) => total + each.adds, 0)
  return { weight: Math.max(1, Math.min(rule.most, sum)), reasons: parts }
}

/** '近一年诉求 2—3件 +4'. */
export function weightWords({ reason, count, adds }: WeightPart): Label {
  const label: Label = weightReasons[reason]
  const days = reason === 'long'
  const many =
    reason === 'appeals'
      ? bandWords(count)
      : { zh: `${count}${days ? '天' : ''}`, en: `${count}${days ? ' days' : ''}` }
  const said = (language: 'zh' | 'en') => `${label[language]}${count > 1 ? ` ${many[language]}` : ''} +${adds}`
  return { zh: said('zh'), en: said('en') }
}
