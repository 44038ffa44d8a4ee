/**
 * Chance that anybody can repeat with a pencil and a SHA-256: the nth number is the first 12 hex digits of
 * sha256("seed#n"). A whole number below m is taken by rejection, so that none is likelier than another.
 */
import { createHash } from 'node:crypto'

export interface Chance {
  /** A whole number from 0 up to but not including m. */
  below(m: number): number
  /** In an order of its own. */
  shuffled<T>(list: readonly T[]): T[]
}

const range = 2 ** 48

export function chanceOf(seed: string): Chance {
  let n = 0
  const next = () => {
    n += 1
    return Number.parseInt(createHash('sha256').update(`${seed}#${n}`).digest('hex').slice(0, 12), 16)
  }
  const below = (m: number): number => {
    const fair = range - (range % m)
    for (;;) {
      const found = next()
      if (found < fair) return found % m
    }
  }
  return {
    below,
    shuffled(list) {
      const mixed = [...list]
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
      }
      return mixed
    },
  }
}
