/** A complaint as another system has it (the national platform, a hotline, a district), in our words. */
import { classes, problems } from '../../law/classes.ts'
import type { Day } from '../../law/grammar.ts'
import { tsvectorLiteral } from '../kernel/words.ts'

/** The columns of ours that a table fills. Money in fen. */
export interface ColumnsThere {
  respondent_name: string
  respondent_uscc: string | null
  respondent_address: string | null
  sale_mode: string
  order_number: string | null
  goods_class: string
  goods_name: string | null
  brand: string | null
  model: string | null
  problem_class: string
  claims: string[]
  facts: string
  disputed_amount_fen: number | null
  recovered_amount_fen: number | null
}

/** How far it has come there. A day the table does not give is absent, never guessed. */
export interface StageThere {
  state: 'to-dispatch' | 'accepted' | 'closed'
  outcome: 'settled' | 'terminated' | 'refused' | 'withdrawn' | null
  accepted: boolean
  acceptedOn?: Day
  closedOn?: Day
  officeId: number
  /** What was answered to the complainant. */
  answer?: string
}

export interface ComplaintThere {
  sourceNumber: string
  channel: string
  receivedOn: Day
  /** '2018-06-04T10:00:00+08:00' */
  receivedAt: string
  consumer: { name: string; phone: string; address: string | null }
  columns: ColumnsThere
  stage: StageThere
  /** The words of the table behind our codes, and its columns that we have none for. */
  words: Record<string, string>
}

export const subjectThere = (columns: ColumnsThere) => {
  const labelled = (list: readonly { code: string; zh: string }[], code: string) =>
    list.find(each => each.code === code)?.zh ?? code
  const known = columns.goods_name !== null || columns.problem_class !== 'other'
  if (!known) return columns.facts.replaceAll('\n', ' ').slice(0, 40)
  return `${columns.goods_name ?? labelled(classes, columns.goods_class)} · ${labelled(problems, columns.problem_class)}`
}

const cut = new WeakMap<ComplaintThere, string>()

/** What takes the time of the processor and not of the database: done for the next rows while these are being written. */
export function prepareThere(there: ComplaintThere) {
  cut.set(there, tsvectorLiteral(wordsThere(there.columns, there.consumer.name, there.sourceNumber)))
}
export const vectorThere = (there: ComplaintThere) => cut.get(there)

export const wordsThere = (columns: ColumnsThere, consumerName: string, sourceNumber: string) =>
  [
    columns.respondent_name,
    columns.goods_name,
    columns.brand,
    consumerName,
    columns.order_number,
    sourceNumber,
    columns.facts,
  ]
    .filter(Boolean)
    .join(' ')
