/**
 * Which of several a text belongs to, from texts that are known to: the office of a complaint, the door somebody meant, the
 * article that answers. Complement naive Bayes over counted tokens (Rennie et al., 2003): how rarely matters that went
 * elsewhere had this word, road or name. It bears that two offices have most of the matters, it needs counts only, and
 * every judgement can be taken apart again into the words that made it.
 */
export interface Counts {
  /** Destination → matters that ended there, and the tokens they had. */
  ended: ReadonlyMap<string, { matters: number; tokens: number }>
  /** Token → destination → matters that had it and ended there, and such as were sent back from there. */
  seen: ReadonlyMap<string, ReadonlyMap<string, { ended: number; back: number }>>
  /** How many different tokens there are. */
  different: number
}

export interface Weighed {
  destination: string
  /** Adds up to 1 over all destinations; what it is worth is measured (calibration.ts). */
  share: number
  /** The tokens that speak for it, strongest first. */
  because: { token: string; ended: number; of: number; weight: number }[]
}

const smoothing = 0.5
/** So many matters must have ended before what was learned counts half. */
const fewMatters = 30
/** How much a destination that had it so often is ahead, for one word, of those that never had it: see `bounded`. */
const ahead = 0.25
/** Pieces of one road or one sentence overlap: together they count as the root of their number. */
const independent = 4

/** Characters beside each other: a road, a shop and a new word are in no dictionary. */
export function pieces(text: string, sizes: readonly number[]): string[] {
  const runs = text.match(/[\p{Script=Han}]+|[a-z]+|\d+/gu) ?? []
  return runs.flatMap(run => {
    if (!/\p{Script=Han}/u.test(run)) return [run]
    const characters = Array.from(run)
    return characters.flatMap((_, at) =>
      sizes.flatMap(size => (at + size <= characters.length ? [characters.slice(at, at + size).join('')] : [])),
    )
  })
}

/** What a short text is recognised by: its characters and each two beside each other. Measured: words of a dictionary add nothing. */
export const shortTokens = (text: string): string[] => [
  ...new Set(pieces(text.toWellFormed().normalize('NFKC').toLowerCase(), [1, 2])),
]

/** From texts: each once under the destination that it belongs to. */
export function countsOf(texts: readonly { destination: string; tokens: readonly string[] }[]): Counts {
  const ended = new Map<string, { matters: number; tokens: number }>()
  const seen = new Map<string, Map<string, { ended: number; back: number }>>()
  for (const { destination, tokens } of texts) {
    const sum = ended.get(destination) ?? { matters: 0, tokens: 0 }
    ended.set(destination, { matters: sum.matters + 1, tokens: sum.tokens + tokens.length })
    for (const token of tokens) {
      const known = seen.get(token) ?? new Map<string, { ended: number; back: number }>()
      known.set(destination, { ended: (known.get(destination)?.ended ?? 0) + 1, back: 0 })
      seen.set(token, known)
    }
  }
  return { ended, seen, different: seen.size }
}

/** @param before what was known beforehand, from the area table: destination → probability; the rest is spread evenly over the others */
export function weigh(
  tokens: readonly string[],
  counts: Counts,
  before: ReadonlyMap<string, number> = new Map(),
): Weighed[] {
  const destinations = [...new Set([...counts.ended.keys(), ...before.keys()])]
  const known = tokens.flatMap(token => {
    const seen = counts.seen.get(token)
    return seen ? [{ token, seen }] : []
  })
  let matters = 0
  let all = 0
  for (const one of counts.ended.values()) {
    matters += one.matters
    all += one.tokens
  }
  const damp = (Math.min(1, Math.sqrt(independent / Math.max(1, known.length))) * matters) / (matters + fewMatters)
  const rarely = destinations.map(destination =>
    Math.log(all - (counts.ended.get(destination)?.tokens ?? 0) + smoothing * counts.different + 1),
  )
  const scores = priors(destinations, before)
  const because = destinations.map((): Weighed['because'] => [])
  for (const { token, seen } of known) {
    let of = 0
    for (const one of seen.values()) of += one.ended
    const weights = bounded(destinations, seen, (destination, at) => {
      const { ended, back } = seen.get(destination) ?? { ended: 0, back: 0 }
      // Sent back more often than kept: as if it had ended elsewhere.
      return rarely[at]! - Math.log(of - Math.max(0, ended - back) + Math.max(0, back - ended) + smoothing)
    })
    const mean = weights.reduce((sum, one) => sum + one, 0) / weights.length
    for (const [at, weight] of weights.entries()) {
      const counted = (weight - mean) * damp
      scores[at]! += counted
      const ended = seen.get(destinations[at]!)?.ended ?? 0
      if (counted > 0 && ended > 0) because[at]!.push({ token, ended, of, weight: counted })
    }
  }
  const best = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp(score - best), 0)
  return destinations
    .map((destination, at) => ({
      destination,
      share: Math.exp(scores[at]! - best) / sum,
      because: because[at]!.sort((a, b) => b.weight - a.weight),
    }))
    .sort((a, b) => b.share - a.share)
}

/**
 * Where one destination has nearly everything, what the others had is too little to compare with, and a word that only the
 * one ever had would speak against it. So nobody who never had the word is ahead of the best of those who had it.
 */
function bounded(
  destinations: readonly string[],
  seen: ReadonlyMap<string, { ended: number; back: number }>,
  weightOf: (destination: string, at: number) => number,
): number[] {
  const weights = destinations.map(weightOf)
  const had = destinations.map(each => seen.get(each)?.ended ?? 0)
  const best = Math.max(...weights.map((one, at) => (had[at]! > 0 ? one - ahead * Math.log(1 + had[at]!) : -Infinity)))
  return best === -Infinity ? weights : weights.map((one, at) => (had[at]! > 0 ? one : Math.min(one, best)))
}

function priors(destinations: readonly string[], before: ReadonlyMap<string, number>): number[] {
  let given = 0
  for (const one of before.values()) given += one
  const others = Math.max(1, destinations.length - before.size)
  return destinations.map(destination => Math.log(before.get(destination) ?? Math.max(0.02, 1 - given) / others))
}
