/**
 * What a score is worth: of the matters judged with such a score before they were learned from, the share that was right.
 * Twenty bins; neighbours that contradict each other are joined (pool adjacent violators), so that more never means less.
 */
export interface Bin {
  judged: number
  rightly: number
}

export const bins = 20
export const binOf = (share: number) => Math.min(bins - 1, Math.floor(share * bins))
export const noBins = (): Bin[] => Array.from({ length: bins }, () => ({ judged: 0, rightly: 0 }))

/** Until measured, a score counts as what it says: as much as this many matters would prove. */
const trust = 8

/** The worth at the middle of each bin, never falling. */
export function worths(measured: readonly Bin[]): number[] {
  const pools = measured.map(({ judged, rightly }, bin) => ({
    weight: judged + trust,
    value: (rightly + (trust * (bin + 0.5)) / bins) / (judged + trust),
    width: 1,
  }))
  const joined: typeof pools = []
  for (const pool of pools) {
    let last = { ...pool }
    while (joined.length > 0 && joined.at(-1)!.value > last.value) {
      const before = joined.pop()!
      const weight = before.weight + last.weight
      const value = (before.value * before.weight + last.value * last.weight) / weight
      last = { weight, value, width: before.width + last.width }
    }
    joined.push(last)
  }
  return joined.flatMap(({ value, width }) => Array.from({ length: width }, () => value))
}

/** Between the middles of two bins the straight line. */
export function worthOf(share: number, worth: readonly number[]): number {
  const at = Math.max(0, Math.min(bins - 1, share * bins - 0.5))
  const below = Math.floor(at)
  const above = Math.min(bins - 1, below + 1)
  return worth[below]! + (worth[above]! - worth[below]!) * (at - below)
}
