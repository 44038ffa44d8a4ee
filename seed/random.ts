/**
 * Chance that repeats: the same seed gives the same city on every machine, so that tests and screenshots agree.
 */
export interface Chance {
  /** 0 up to but not including 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  pick<T>(from: readonly T[]): T
  /** true with that probability. */
  happens(probability: number): boolean
  /** The heavier an entry, the likelier. */
  weighted<T>(from: readonly (readonly [T, number])[]): T
}

/** mulberry32; the seed is any whole number. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    pick: from => from[whole(0, from.length - 1)]!,
    happens: probability => next() < probability,
    weighted: from => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [entry, weight] of from) {
        left -= weight
        if (left < 0) return entry
      }
      return from[from.length - 1]![0]
    },
  }
}
