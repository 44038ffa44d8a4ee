/** What is left of a sentence whose figures count nothing: a clause without its figure falls away, and so does the sentence that has none left. */
import { joined } from './linked-words.ts'
import type { Paragraph } from './paper.ts'

/** nothing: not known, no base, nothing to rank. nought: a count of 0. Words without a figure have none of these. */
export type Counts = 'something' | 'nought' | 'nothing'
export interface Said {
  said: Paragraph
  counts?: Counts
  /** The period before that is not wholly on record: 上月, 去年同期. */
  notOnRecord?: string
}

export const notOnRecord = (period: string): Said => ({
  said: { paragraph: `${period}记录不全，不作比较` },
  notOnRecord: period,
})

/** 「上月、去年同期记录不全，不作比较」, not once for each. */
export function notOnRecordTogether(parts: readonly Said[]): Said[] {
  const all: Said[] = []
  for (const part of parts) {
    const [first, comma] = all.slice(-2)
    if (part.notOnRecord && first?.notOnRecord && comma?.said.paragraph === '，')
      all.splice(-2, 2, notOnRecord(`${first.notOnRecord}、${part.notOnRecord}`))
    else all.push(part)
  }
  return all
}

interface Clause {
  parts: Said[]
  /** ，；or 。, as it was written. */
  end: string
}

const strength = (end: string) => ['', '，', '；', '。'].indexOf(end)

/** @param noughtsToo in a period without any appeal a sentence of noughts says nothing either */
export function remaining(parts: readonly Said[], noughtsToo: boolean): Paragraph {
  const kept = sentencesOf(withoutEmptyRemarks(parts)).flatMap(sentence => {
    if (!sentence.some(clause => clause.parts.some(each => each.counts))) return sentence
    const clauses: Clause[] = []
    for (const clause of sentence) {
      const figures = clause.parts.filter(each => each.counts)
      const last = clauses.at(-1)
      if (figures.length === 0 || figures.some(each => each.counts !== 'nothing')) clauses.push(clause)
      else if (last && strength(clause.end) > strength(last.end)) clauses.splice(-1, 1, { ...last, end: clause.end })
    }
    const left = clauses.flatMap(clause => clause.parts).filter(each => each.counts)
    return left.length === 0 || (noughtsToo && left.every(each => each.counts !== 'something')) ? [] : clauses
  })
  return joined(
    kept.flatMap(({ parts: of, end }) => [...of.map(each => each.said), { paragraph: end }]),
    '',
  )
}

/** （还有0个批次未出结果） is no remark. */
function withoutEmptyRemarks(parts: readonly Said[]): readonly Said[] {
  const opens = ({ said, counts }: Said) =>
    counts === undefined && said.paragraph.lastIndexOf('（') > said.paragraph.lastIndexOf('）')
  const from = parts.findIndex((part, at) => {
    if (!opens(part)) return false
    const inside = parts.slice(at + 1, endOf(parts, at)).filter(each => each.counts)
    return inside.length > 0 && inside.every(each => each.counts !== 'something')
  })
  if (from < 0) return parts
  const to = endOf(parts, from)
  const [first, last] = [parts[from]!.said.paragraph, parts[to]?.said.paragraph ?? '']
  const bare = { said: { paragraph: first.slice(0, first.lastIndexOf('（')) + last.slice(last.indexOf('）') + 1) } }
  return withoutEmptyRemarks([...parts.slice(0, from), bare, ...parts.slice(to + 1)])
}

const endOf = (parts: readonly Said[], from: number) => {
  const at = parts.findIndex((each, n) => n > from && each.counts === undefined && each.said.paragraph.includes('）'))
  return at < 0 ? parts.length : at
}

function sentencesOf(parts: readonly Said[]): Clause[][] {
  const sentences: Clause[][] = [[]]
  let open: Said[] = []
  const close = (end: string) => {
    if (open.length > 0 || end !== '') sentences.at(-1)!.push({ parts: open, end })
    open = []
    if (end === '。') sentences.push([])
  }
  for (const part of parts) {
    if (part.counts || (part.said.figures?.length ?? 0) > 0) {
      open.push(part)
      continue
    }
    for (const piece of part.said.paragraph.split(/(?<=[，；。])/)) {
      const end = /[，；。]$/.exec(piece)?.[0] ?? ''
      const text = piece.slice(0, piece.length - end.length)
      if (text !== '') open.push({ said: { paragraph: text } })
      if (end !== '') close(end)
    }
  }
  close('')
  return sentences
}
