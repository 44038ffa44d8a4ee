/**
 * The arithmetic of appraisal, without any look at the records. Points are whole hundredths, so that sums are exact.
 * What has no base (no case of that kind in the period) is left out, and the rest counts for the whole.
 */
import type { Scheme, SchemeItem } from '../../law/appraisal.schemes.ts'

export interface Measured {
  /** A rate, or a count; null: there was no case. */
  value: number | null
}

const hundredths = (points: number) => Math.round(points * 100)
const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** Null: not to be judged. Never more than the weight, and below nought only where points are taken off the whole. */
export function pointsOf({ weight, rule }: SchemeItem, { value }: Measured): number | null {
  if (rule.kind === 'manual' || value === null) return null
  switch (rule.kind) {
    case 'linear':
      return Math.round(hundredths(weight) * between((value - rule.from) / (rule.full - rule.from), 0, 1))
    case 'tiers':
      return Math.round(hundredths(weight) * (rule.tiers.find(tier => value >= tier.atLeast)?.share ?? 0))
    case 'deduct':
      return hundredths(weight) - Math.min(hundredths(rule.most), hundredths(rule.each) * value)
  }
}

export interface Pointed {
  weight: number
  points: number | null
}

/** Of what could be judged, for the whole weight of the scheme. Null: nothing could be. */
export function scoreOf(lines: readonly Pointed[]): number | null {
  const judged = lines.filter(each => each.points !== null)
  const full = lines.reduce((sum, each) => sum + hundredths(each.weight), 0)
  const base = judged.reduce((sum, each) => sum + hundredths(each.weight), 0)
  if (base === 0) return null
  const earned = judged.reduce((sum, each) => sum + each.points!, 0)
  return Math.max(0, Math.round((earned * full) / base))
}

export interface Standing {
  group: string
  score: number | null
  cases: number
}

/** Places within each group; equal scores share one and the next is left free. Null: too few cases, or no score. */
export function placesOf(list: readonly Standing[], fewest: number): (number | null)[] {
  const ranked = (each: Standing) => each.score !== null && each.cases >= fewest
  return list.map(each =>
    ranked(each)
      ? 1 + list.filter(other => other.group === each.group && ranked(other) && other.score! > each.score!).length
      : null,
  )
}

export const itemsOf = (scheme: Scheme) =>
  scheme.heads.flatMap(head => head.items.map(item => ({ head: head.label, ...item })))
