/** Finding an entry of a coded list by what was typed: Chinese, English, code or pinyin, its initials or in full. */
import { readings } from '../../law/classes/readings.ts'
import type { Label } from '../../law/grammar.ts'

export interface CodedEntry extends Label {
  code: string
  initials?: string
  /** What falls under it, in the words callers use. */
  examples?: string
  shown?: false
}

const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** 0 is best; undefined does not match. A beginning beats a middle, Chinese beats initials, initials beat what is typed out. */
export function matchOf(entry: CodedEntry, typed: string): number | undefined {
  const wanted = bare(typed)
  if (wanted === '') return 0
  const tries = [entry.zh, entry.code, entry.initials ?? '', readings[entry.zh] ?? '', entry.en].map(bare)
  for (const [order, text] of tries.entries()) if (text.startsWith(wanted)) return order
  for (const [order, text] of tries.entries())
    if (order !== typedOut && text.includes(wanted)) return order + tries.length
  if (fromLaterSyllable(entry, wanted)) return typedOut + tries.length
  if (bare(entry.examples ?? '').includes(wanted)) return tries.length * 2
  return undefined
}

const typedOut = 3
/** huo finds 退货, an finds nothing in 完善: pinyin is read by the syllable. */
const fromLaterSyllable = ({ zh }: CodedEntry, wanted: string) => {
  const syllables = (readings[zh] ?? '').split(' ')
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(wanted))
}

export const offeredBy = <T extends CodedEntry>(entries: readonly T[], typed: string): T[] =>
  entries
    .filter(entry => entry.shown !== false)
    .map((entry, index) => ({ entry, index, match: matchOf(entry, typed) }))
    .filter(each => each.match !== undefined)
    .sort((a, b) => a.match! - b.match! || a.index - b.index)
    .map(each => each.entry)
