/** Finding an entry of a coded list by what was typed: Chinese, English, code or pinyin initials. */
import type { Label } from '../../law/grammar.ts'

export interface CodedEntry extends Label {
  code: string
  initials?: string
  /** What falls under it, in the words callers use. */
  examples?: string
  shown?: false
}

const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** 0 is best; undefined does not match. A beginning beats a middle, Chinese beats initials. */
export function matchOf(entry: CodedEntry, typed: string): number | undefined {
  const wanted = bare(typed)
  if (wanted === '') return 0
  const tries = [entry.zh, entry.code, entry.initials ?? '', entry.en].map(bare)
  for (const [order, text] of tries.entries()) if (text.startsWith(wanted)) return order
  for (const [order, text] of tries.entries()) if (text.includes(wanted)) return order + tries.length
  if (bare(entry.examples ?? '').includes(wanted)) return tries.length * 2
  return undefined
}

export const offeredBy = <T extends CodedEntry>(entries: readonly T[], typed: string): T[] =>
  entries
    .filter(entry => entry.shown !== false)
    .map((entry, index) => ({ entry, index, match: matchOf(entry, typed) }))
    .filter(each => each.match !== undefined)
    .sort((a, b) => a.match! - b.match! || a.index - b.index)
    .map(each => each.entry)
