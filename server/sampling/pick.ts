/**
 * 双随机, so that anybody who has the published population and seed draws the same (`xiaobao sampling draw --replay FILE`).
 *
 * 1. To each subject belongs u = the first 13 hex digits of SHA-256(seed LF label LF key), plus a half, over 16^13: between 0 and 1.
 * 2. Random part: label "random"; the subjects with the smallest u are drawn, in that order.
 * 3. Targeted part: label "targeted"; of those not yet drawn the ones with the smallest -ln(u)/weight (Efraimidis and
 *    Spirakis: drawing without replacement in proportion to the weights). The quotient is rounded to 12 decimals, so that
 *    machines agree; the key decides between equals.
 * 4. Officers: for each subject in the order of the draw, of the officers without a conflict there the two with the fewest
 *    subjects so far, then the smallest u of label "officer" and key "subject LF officer".
 * 5. A subject for whom there are no two such officers is passed over, and the next one is drawn.
 */
import { createHash } from 'node:crypto'
import type { Draw, Drawn, Officer, Subject } from './drawn.ts'

export type { Draw, Drawn, Officer, Subject }

export function chanceOf(seed: string, label: string, key: string): number {
  const digest = createHash('sha256').update(`${seed}\n${label}\n${key}`, 'utf8').digest('hex')
  return (Number.parseInt(digest.slice(0, 13), 16) + 0.5) / 16 ** 13
}

const inOrder = <T extends { place: number; key: string }>(list: T[]) =>
  list.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

const rounded = (value: number) => Math.round(value * 1e12) / 1e12

export const targetedOf = ({ wanted, targetedPercent }: Pick<Draw, 'wanted' | 'targetedPercent'>) =>
  Math.round((wanted * targetedPercent) / 100)

export function draw({ seed, wanted, targetedPercent, officersEach, subjects, officers }: Draw): Drawn[] {
  const load = new Map(officers.map(each => [each.key, 0]))
  const taken = new Set<string>()
  const drawn: Drawn[] = []
  const take = (list: { key: string }[], many: number, part: Drawn['part']) => {
    let left = many
    for (const { key } of list) {
      if (left === 0) return
      if (taken.has(key)) continue
      taken.add(key)
      const pair = officersFor(seed, key, officersEach, officers, load)
      if (!pair) continue
      drawn.push({ key, part, officers: pair })
      left -= 1
    }
  }
  const targeted = targetedOf({ wanted, targetedPercent })
  take(inOrder(subjects.map(({ key }) => ({ key, place: chanceOf(seed, 'random', key) }))), wanted - targeted, 'random')
  take(
    inOrder(
      subjects.map(({ key, weight }) => ({
        key,
        place: rounded(-Math.log(chanceOf(seed, 'targeted', key)) / weight),
      })),
    ),
    targeted,
    'targeted',
  )
  return drawn
}

function officersFor(
  seed: string,
  subject: string,
  many: number,
  officers: readonly Officer[],
  load: Map<string, number>,
): string[] | undefined {
  const free = officers
    .filter(each => !each.conflicts.includes(subject))
    .map(({ key }) => ({ key, load: load.get(key)!, place: chanceOf(seed, 'officer', `${subject}\n${key}`) }))
    .sort((a, b) => a.load - b.load || a.place - b.place || (a.key < b.key ? -1 : 1))
  if (free.length < many) return undefined
  const chosen = free.slice(0, many).map(each => each.key)
  for (const key of chosen) load.set(key, load.get(key)! + 1)
  return chosen
}

/** Of what a draw was made from: one letter changed, another fingerprint. */
export const fingerprintOf = (said: Draw) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        said.seed,
        said.wanted,
        said.targetedPercent,
        said.officersEach,
        said.subjects.map(({ key, weight }) => [key, weight]),
        said.officers.map(({ key, conflicts }) => [key, [...conflicts].sort()]),
      ]),
    )
    .digest('hex')
