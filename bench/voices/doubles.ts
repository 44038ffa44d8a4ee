/** Texts about one matter, told twice or by two people: pairs that we read (pairs.ts). */
import { alike, bandsOf, likeness, related, termsOf } from '../../server/duplicate/likeness.ts'
import { segment } from '../../server/kernel/words.ts'
import { different, same } from './pairs.ts'
import { f1, heldOut, messages, type Score, shown } from './texts.ts'

interface Pair {
  one: string
  other: string
  same: boolean
}

export function measureDoubles() {
  const texts = new Map(messages().map(each => [each.id, each.text]))
  const terms = new Map([...texts].map(([id, text]) => [id, termsOf(text)]))
  const words = new Map([...texts].map(([id, text]) => [id, new Set(segment(text).filter(word => word.length > 1))]))
  const pairs: Pair[] = [
    ...same.map(([one, other]) => ({ one, other, same: true })),
    ...different.map(([one, other]) => ({ one, other, same: false })),
  ]
  const cosine = ({ one, other }: Pair) => likeness(terms.get(one)!, terms.get(other)!)
  const inCommon = ({ one, other }: Pair) => {
    const [a, b] = [words.get(one)!, words.get(other)!]
    let n = 0
    for (const word of a) if (b.has(word)) n += 1
    return n / (a.size + b.size - n)
  }
  const part = components(pairs)
  const [dev, kept] = [pairs.filter(each => !heldOut(part(each.one))), pairs.filter(each => heldOut(part(each.one)))]
  console.log(
    `\n## One matter, two texts: ${pairs.length} pairs read by us (${same.length} the same), of ${texts.size} messages`,
  )
  console.log(`development ${dev.length} pairs, kept apart ${kept.length}\n`)
  console.log(
    '| threshold on the development half | weighted cosine | share of words in common (before) |\n| ---: | --- | --- |',
  )
  for (const at of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7])
    console.log(`| ${at} | ${shown(scoreOf(dev, cosine, at))} | ${shown(scoreOf(dev, inCommon, at))} |`)
  const thresholds = Array.from({ length: 60 }, (_, at) => 0.2 + at / 100)
  const best = (by: (pair: Pair) => number) =>
    thresholds.reduce((found, at) => (f1(scoreOf(dev, by, at)) > f1(scoreOf(dev, by, found)) ? at : found))
  console.log('\nOn the half kept apart:')
  console.log(`- alike (cosine ≥ ${alike}, in the program): ${shown(scoreOf(kept, cosine, alike))}`)
  console.log(
    `- best F1 on development (cosine ≥ ${best(cosine).toFixed(2)}): ${shown(scoreOf(kept, cosine, best(cosine)))}`,
  )
  console.log(`- share of words ≥ 0.5, as before this method: ${shown(scoreOf(kept, inCommon, 0.5))}`)
  console.log(
    `- share of words, best on development (≥ ${best(inCommon).toFixed(2)}): ${shown(scoreOf(kept, inCommon, best(inCommon)))}`,
  )
  for (const at of [related, alike, 0.7]) {
    const near = pairs.filter(pair => pair.same && cosine(pair) >= at)
    const found = near.filter(({ one, other }) => {
      const bands = new Set(bandsOf(terms.get(one)!))
      return bandsOf(terms.get(other)!).some(band => bands.has(band))
    })
    console.log(
      `- bands find ${found.length} of ${near.length} same pairs with a cosine of ${at} or more (${(found.length / near.length).toFixed(3)})`,
    )
  }
}

function scoreOf(pairs: readonly Pair[], by: (pair: Pair) => number, at: number): Score {
  const score = { hits: 0, misses: 0, wrong: 0 }
  for (const pair of pairs) {
    const said = by(pair) >= at
    if (said && pair.same) score.hits += 1
    if (said && !pair.same) score.wrong += 1
    if (!said && pair.same) score.misses += 1
  }
  return score
}

/** Messages that hang together by any pair stay in one half. */
function components(pairs: readonly Pair[]) {
  const above = new Map<string, string>()
  const find = (id: string): string => {
    const next = above.get(id)
    return next === undefined || next === id ? id : find(next)
  }
  for (const { one, other } of pairs) above.set(find(one), find(other))
  return find
}
