/** 抽取: from what could be drawn and the seed of the day, always the same matters in the same order. Nothing else is asked. */
import { createHash } from 'node:crypto'
import type { Day } from '../../law/grammar.ts'
import { chanceOf } from './chance.ts'
import { sharesOf } from './shares.ts'

/** '429902/complaint' → the ids of the matters that could be drawn, ascending. Each person is in it once. */
export type Eligible = Record<string, number[]>

export const stratum = (unit: string, kind: string) => `${unit}/${kind}`

/** The published words and the day: known before anybody knows what will be eligible. */
export const seedOf = (words: string, day: Day) => `${words}|${day}`

/** Canonical: keys in order, so that the same list has the same fingerprint everywhere. */
export function fingerprintOf(eligible: Eligible): string {
  const sorted = Object.fromEntries(
    Object.keys(eligible)
      .sort()
      .map(key => [key, eligible[key]!.toSorted((a, b) => a - b)]),
  )
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}

export const countOf = (eligible: Eligible) => Object.values(eligible).reduce((sum, ids) => sum + ids.length, 0)

/** @returns the ids drawn, in the order in which they are called */
export function draw(eligible: Eligible, seed: string, asked: number): number[] {
  const n = Math.min(asked, countOf(eligible))
  if (n === 0) return []
  const keys = Object.keys(eligible)
  const units = [...new Set(keys.map(key => key.split('/')[0]!))].sort()
  const kinds = [...new Set(keys.map(key => key.split('/')[1]!))].sort()
  const idsOf = (unit: string, kind: string) => (eligible[stratum(unit, kind)] ?? []).toSorted((a, b) => a - b)
  const chance = chanceOf(seed)
  const shares = sharesOf(
    units.map(unit => kinds.map(kind => idsOf(unit, kind).length)),
    n,
    chance,
  )
  const drawn = units.flatMap((unit, row) =>
    kinds.flatMap((kind, column) => chance.shuffled(idsOf(unit, kind)).slice(0, shares[row]![column]!)),
  )
  return chance.shuffled(drawn)
}
