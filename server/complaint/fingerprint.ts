/**
 * What a source said last, group by group: so that a second import changes nothing, a corrected table changes what it
 * corrects, and neither touches what was decided or put right here since.
 */
import { createHash } from 'node:crypto'
import type { ColumnsThere, ComplaintThere } from './elsewhere.ts'

const columnGroups = {
  respondent: ['respondent_name', 'respondent_uscc', 'respondent_address'],
  goods: ['goods_class', 'goods_name', 'brand', 'model'],
  problem: ['problem_class'],
  claims: ['claims'],
  sale: ['sale_mode', 'order_number'],
  facts: ['facts'],
  disputed: ['disputed_amount_fen'],
  recovered: ['recovered_amount_fen'],
} as const satisfies Record<string, readonly (keyof ColumnsThere)[]>

export type ColumnGroup = keyof typeof columnGroups
export const columnGroupNames = Object.keys(columnGroups) as ColumnGroup[]
export type Group = ColumnGroup | 'consumer' | 'channel' | 'stage' | 'words'
export type Said = Record<Group, string>

/** What we hold now, in the shape in which a source says it. */
export interface Held {
  columns: ColumnsThere
  consumer: { name: string; phone: string }
  channel: string
  stage: { state: string; outcome: string | null; closedOn: string | null }
}

const printOf = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('base64').slice(0, 10)

export function heldPrints(held: Held): Omit<Said, 'words'> {
  const groups = columnGroupNames.map(name => [name, printOf(columnGroups[name].map(each => held.columns[each]))])
  return {
    ...(Object.fromEntries(groups) as Record<ColumnGroup, string>),
    consumer: printOf([held.consumer.name, held.consumer.phone]),
    channel: printOf(held.channel),
    stage: printOf([held.stage.state, held.stage.outcome, held.stage.closedOn]),
  }
}

export const saidPrints = (there: ComplaintThere): Said => ({
  ...heldPrints({
    columns: there.columns,
    consumer: there.consumer,
    channel: there.channel,
    stage: { ...there.stage, closedOn: there.stage.closedOn ?? null },
  }),
  words: printOf([there.words, there.stage.answer ?? null]),
})

/** Said anew by the source. */
export const groupsSaidAnew = (before: Partial<Said>, now: Said): Group[] =>
  (Object.keys(now) as Group[]).filter(group => before[group] !== undefined && before[group] !== now[group])

/** The columns with those of these groups taken from the source. */
export function withGroups(mine: ColumnsThere, theirs: ColumnsThere, groups: readonly Group[]): ColumnsThere {
  const taken = columnGroupNames.filter(name => groups.includes(name)).flatMap(name => [...columnGroups[name]])
  return { ...mine, ...Object.fromEntries(taken.map(column => [column, theirs[column]])) }
}
