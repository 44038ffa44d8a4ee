/**
 * What of a text meets the rules, and why. Plain search for the listed words, longest first, each place once; full-width
 * and spaced spellings are read as they are meant. No judgement is made here: a person looks at every proposal.
 */
import type { Lexicon, WordRule } from '../../law/clue.words.ts'
import type { Reason } from './view.ts'

interface Hit {
  word: string
  group: string
  at: number
}

/** How many other appeals against the same operator meet all groups of the rule. */
export type Alongside = (rule: WordRule) => number

export function reasonsFor(text: string, lexicon: Lexicon, alongside: Alongside = () => 0): Reason[] {
  const read = tidy(text)
  const hits = hitsIn(read, lexicon)
  return lexicon.rules.flatMap(rule => {
    const met = meeting(hits, rule)
    const others = rule.appeals > 1 ? alongside(rule) : 0
    if (!met || others + 1 < rule.appeals) return []
    return [
      {
        rule: rule.code,
        label: rule.label,
        type: rule.type,
        words: unique(met),
        snippet: snippetOf(read, met),
        alongside: others,
      },
    ]
  })
}

export const meets = (text: string, lexicon: Lexicon, rule: WordRule) =>
  meeting(hitsIn(tidy(text), lexicon), rule) !== undefined

const tidy = (text: string) =>
  text.replaceAll(/\s+/g, '').replaceAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, wide => wide.normalize('NFKC'))

function hitsIn(text: string, { groups, exceptions }: Lexicon): Hit[] {
  let left = text
  // Harmless words become blanks of the same length, so that places stay what they are.
  for (const harmless of exceptions.map(tidy).filter(Boolean).sort(longest))
    left = left.replaceAll(harmless, '　'.repeat(harmless.length))
  const words = groups
    .flatMap(group => group.words.map(word => ({ word: tidy(word), group: group.code })))
    .filter(each => each.word !== '')
    .sort((a, b) => longest(a.word, b.word))
  const hits: Hit[] = []
  for (const { word, group } of words) {
    for (let at = left.indexOf(word); at >= 0; at = left.indexOf(word, at + word.length)) hits.push({ word, group, at })
    left = left.replaceAll(word, '　'.repeat(word.length))
  }
  return hits.sort((a, b) => a.at - b.at)
}

const longest = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)

/** The hits by which the rule is met: the narrowest stretch in which every group stands, where a distance is asked. */
function meeting(hits: readonly Hit[], { groups, within, hits: least }: WordRule): Hit[] | undefined {
  const ours = hits.filter(each => groups.includes(each.group))
  const whole = (some: readonly Hit[]) =>
    some.length >= least && groups.every(group => some.some(each => each.group === group))
  if (within === 0) return whole(ours) ? ours : undefined
  for (const [first, start] of ours.entries()) {
    const near = ours.slice(first).filter(each => each.at + each.word.length - start.at <= within)
    if (whole(near)) return near
  }
  return undefined
}

const unique = (hits: readonly Hit[]) => [
  ...new Map(hits.map(({ word, group }) => [`${group} ${word}`, { word, group }])).values(),
]

const around = 24
const longestSnippet = 240

/** From a little before the first word to a little after the last, the words marked. */
function snippetOf(text: string, hits: readonly Hit[]): string {
  const from = Math.max(0, hits[0]!.at - around)
  const last = hits.at(-1)!
  const to = Math.min(text.length, last.at + last.word.length + around, from + longestSnippet)
  let said = ''
  let place = from
  for (const { at, word } of hits) {
    if (at < place || at + word.length > to) continue
    said += `${text.slice(place, at)}〔${word}〕`
    place = at + word.length
  }
  return `${from > 0 ? '…' : ''}${said}${text.slice(place, to)}${to < text.length ? '…' : ''}`
}
