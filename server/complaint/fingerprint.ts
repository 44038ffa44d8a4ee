/**
 * What a source said last, group by group: so that a second import changes nothing, a corrected table changes what it
 * corrects, and neither touches what was decided or put right here since.
 */
import { createHash } from 'node:crypto'
import { hyphened } from '../kernel/phone.ts'
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
/** Of each group a print, and of each of the table's own words: `word:受理状态`. */
export type Said = Record<Exclude<Group, 'words'>, string> & Record<`word:${string}`, string>

/** The words behind a group go with it: what was decided or put right here is not told anew by the words it came with. */
const wordsBehind: Record<string, Exclude<Group, 'words'>> = {
  channel: 'channel',
  goodsClass: 'goods',
  problemClass: 'problem',
  claim: 'claims',
  acceptanceState: 'stage',
  handlingState: 'stage',
  office: 'stage',
  department: 'stage',
  answer: 'stage',
  uscc: 'respondent',
}
/** Asked for in every table: that one is missing is said too. Other columns are compared where they stand. */
const asked = [...Object.keys(wordsBehind), 'fineFen', 'confiscatedFen']

/** What we hold now, in the shape in which a source says it. */
export interface Held {
  columns: ColumnsThere
  consumer: { name: string; phone: string }
  channel: string
  stage: { state: string; outcome: string | null; closedOn: string | null }
}

const printOf = (value: unknown) =>
  value === null ? '' : createHash('sha1').update(JSON.stringify(value)).digest('base64').slice(0, 10)

export type Prints = Record<Exclude<Group, 'words'>, string>

/** The platform writes no amount where nothing came back: nothing known and nought are one. */
const cellOf = (held: Held, column: keyof ColumnsThere) =>
  column === 'recovered_amount_fen' ? (held.columns[column] ?? 0) : held.columns[column]

export function heldPrints(held: Held): Prints {
  const groups = columnGroupNames.map(name => [name, printOf(columnGroups[name].map(each => cellOf(held, each)))])
  return {
    ...(Object.fromEntries(groups) as Record<ColumnGroup, string>),
    // A landline with its hyphen: so it was printed first, and what was said before is compared.
    consumer: printOf([held.consumer.name, hyphened(held.consumer.phone) ?? held.consumer.phone]),
    channel: printOf(held.channel),
    stage: printOf([held.stage.state, held.stage.outcome, held.stage.closedOn]),
  }
}

const printed = new WeakMap<ComplaintThere, Said>()

/** Made once for each row: an import needs them to compare and again to remember. */
export function saidPrints(there: ComplaintThere): Said {
  const known = printed.get(there) ?? printsOf(there)
  printed.set(there, known)
  return known
}

function printsOf(there: ComplaintThere): Said {
  const words: Record<string, string | undefined> = { ...there.words, answer: there.stage.answer }
  const keys = new Set([...asked, ...Object.keys(words)])
  return {
    ...heldPrints({
      columns: there.columns,
      consumer: there.consumer,
      channel: there.channel,
      stage: { ...there.stage, closedOn: there.stage.closedOn ?? null },
    }),
    ...Object.fromEntries([...keys].map(key => [`word:${key}`, printOf(words[key] ?? null)])),
  }
}

/** Which groups we still hold as the source said them last: nobody here has changed them. */
export function heldAsSaid(held: Held, said: Partial<Said>): Set<Group> {
  const mine = heldPrints(held)
  return new Set((Object.keys(mine) as (keyof Prints)[]).filter(group => mine[group] === said[group]))
}

/** A class or state that was left blank and is now written out, but means what we had understood: nothing new. */
const onlyNamed = (print: string, before: string) =>
  print.startsWith('word:') && print !== 'word:answer' && before === ''

/** Said anew by the source, and not changed here since it was said last. Of the words: any that goes with no changed group. */
export function groupsToTake(held: Held, before: Partial<Said>, now: Said): Group[] {
  const mine = heldAsSaid(held, before)
  const anew = (Object.keys(now) as (keyof Said)[]).filter(
    each => before[each] !== undefined && before[each] !== now[each] && !onlyNamed(each, before[each]),
  )
  const groups = anew.filter(each => !each.startsWith('word:')) as Exclude<Group, 'words'>[]
  const words = anew.some(each => {
    const behind = wordsBehind[each.slice('word:'.length)]
    return each.startsWith('word:') && (behind === undefined || mine.has(behind))
  })
  return [...groups.filter(group => mine.has(group)), ...(words ? (['words'] as const) : [])]
}

/** The columns with those of these groups taken from the source. */
export function withGroups(mine: ColumnsThere, theirs: ColumnsThere, groups: readonly Group[]): ColumnsThere {
  const taken = columnGroupNames.filter(name => groups.includes(name)).flatMap(name => [...columnGroups[name]])
  return { ...mine, ...Object.fromEntries(taken.map(column => [column, theirs[column]])) }
}
