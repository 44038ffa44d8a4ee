/** The rows of a figure, and their sums: counted from the records, or added up from the sums of days. */
import { type RawBuilder, sql } from 'kysely'
import { type Breakdown, type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { expressionOf, narrowed, needsComplaint, once } from './cells.ts'
import type { Cell } from './contract.ts'
import { counted, type Span } from './counted.ts'
import { campaignsByOffice } from './counted-campaign.ts'
import type { Period } from './period.ts'
import { rolledWithin, sumsFor } from './rolled.ts'

export interface Summed {
  keys: (string | null)[]
  total: boolean
  amount: number
  hits: number
  records: number
}

export const spanOf = (ctx: Context, { from, to }: Period): Span => ({
  from,
  to,
  now: to < ctx.today ? addDays(to, 1) : ctx.today,
  end: to < ctx.today ? to : ctx.today,
})

interface Narrower {
  /** A table of one platform counts what that platform received, also where both had it. */
  byPlatform?: boolean
  /** Of limits that run: only so many, those due first. */
  first?: number | undefined
  /** Only those of a higher key, in the order of their keys. */
  after?: number
}

/** The rows of the indicator, as `r`, with the facts of their matters, narrowed to what may be seen and was asked. */
export async function rowsWithin(
  ctx: Context,
  name: IndicatorName,
  period: Period,
  cell: Cell,
  withComplaint: boolean,
  { byPlatform = cell.platform !== undefined, first, after }: Narrower = {},
) {
  const all: RawBuilder<unknown> = counted[name](spanOf(ctx, period), first)
  // Sorted before anything is joined: of a month's records the first fifty are looked up, and not each of them.
  const rows = after === undefined ? all : sql`select * from (${all}) a where a.key > ${after} order by a.key`
  const { apart, papers }: Indicator = indicators[name]
  // Matters kept apart are not joined to anything: a total for those who see the city, and no part of it.
  if (apart) return sql`from (${rows}) r where ${sql.lit(seesWhole(ctx, cell))}`
  if (papers) return sql`from (${rows}) r where ${sql.lit(isWhole(cell))}`
  // Both have their classes under the same names.
  const facts = /^consultation/.test(name) ? sql`consultation_fact` : sql`complaint_fact`
  const complaint = withComplaint ? sql`left join ${facts} c on c.matter_id = r.matter_id` : sql``
  const matter = campaignsByOffice.includes(name)
    ? sql`campaign_office_fact f on f.matter_id = r.matter_id and f.office_id = r.office_id`
    : sql`matter_fact f on f.matter_id = r.matter_id`
  return sql`from (${rows}) r join ${matter} ${complaint} where ${await narrowed(ctx, cell, name)} ${once(name, byPlatform)}`
}

export const isWhole = (cell: Cell) => Object.values(cell).every(each => each === undefined)
export const seesWhole = (ctx: Context, cell: Cell) => seesTheCity(ctx.actor) && isWhole(cell)

interface Source {
  /** from … where, with r and f. */
  rows: RawBuilder<unknown>
  hits: RawBuilder<unknown>
  records: RawBuilder<unknown>
  /** False of what goes under another number: in a table by platform it may be one there, in the whole it is not. */
  single: RawBuilder<unknown>
}

/**
 * Total and parts from one statement, so they are of one moment.
 * @param anew counts the records, also where the sums of days would do
 */
export async function summed(
  ctx: Context,
  name: IndicatorName,
  period: Period,
  cell: Cell,
  by: readonly Breakdown[],
  anew = false,
): Promise<Summed[]> {
  const byPlatform = by.includes('platform') || cell.platform !== undefined
  const span = spanOf(ctx, period)
  const days = anew ? undefined : await sumsFor(ctx, name, span, cell, by)
  const { rows, hits, records, single }: Source = days
    ? {
        rows: rolledWithin(name, span, await narrowed(ctx, cell, name), {
          ...days,
          byPlatform,
          today: span.to < span.now ? undefined : counted[name]({ ...span, from: span.now }),
        }),
        hits: sql`r.hits`,
        records: sql`r.records`,
        single: sql`r.joint = 0`,
      }
    : {
        rows: await rowsWithin(ctx, name, period, cell, needsComplaint(cell, by), { byPlatform }),
        hits: sql`case when r.hit then r.amount end`,
        records: sql`1`,
        single: sql`true ${once(name, false)}`,
      }
  const sumOf = (what: RawBuilder<unknown>) =>
    // Both platforms had it: one in the part of each, one in the whole.
    by.includes('platform') && cell.platform === undefined
      ? sql`coalesce(case when ${wholeOf(by)} then sum(${what}) filter (where ${single}) else sum(${what}) end, 0)::bigint`
      : sql`coalesce(sum(${what}), 0)::bigint`
  const sums = sql`${sumOf(sql`r.amount`)} as amount, ${sumOf(hits)} as hits, ${sumOf(records)} as records`
  const keys = by.map(expressionOf)
  const asked =
    keys.length === 0
      ? sql<Summed>`select array[]::text[] as keys, true as total, ${sums} ${rows}`
      : sql<Summed>`select array[${sql.join(keys)}]::text[] as keys, ${wholeOf(by)} as total, ${sums} ${rows}
          group by grouping sets ((${sql.join(keys)}), ()) order by total, keys`
  const found = await asked.execute(ctx.db)
  return found.rows.filter(each => each.total || each.records !== 0)
}

const wholeOf = ([first]: readonly Breakdown[]) => sql`grouping(${expressionOf(first!)}) = 1`
