/** 更正: records of a period that is over and that were corrected since. The figure counts them as they read now, and says so. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import { type Breakdown, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { needsComplaint } from './cells.ts'
import type { Cell, FigureView } from './contract.ts'
import { recordsQuery } from './figure.ts'
import { periodOf } from './period.ts'
import { rowsWithin } from './summed.ts'

const corrections = (after: Day) =>
  sql<{
    id: number
  }>`select e.matter_id as id from event_fact e where e.name = 'complaint.correct' and e.on_day > ${after}`
/** So many are looked up by their numbers; beyond, all records are read through. */
const few = 500
export const correctedAfter = (day: Day) => sql`r.matter_id in (${corrections(day)})`

/** As it is where the period runs, or nothing was corrected. */
export async function withCorrected(
  ctx: Context,
  view: FigureView,
  { by: _, ...cell }: Cell & { by?: readonly Breakdown[] },
): Promise<FigureView> {
  const { apart, papers } = indicators[view.name] as { apart?: boolean; papers?: string }
  const period = periodOf(view.period.key)
  if (!view.over || apart || papers) return view
  // Most periods are asked for when nothing was corrected since: then there is no need to look at their records.
  const { rows: since } = await sql<{ id: number }>`${corrections(period.to)} limit ${few + 1}`.execute(ctx.db)
  if (since.length === 0) return view
  const corrected =
    since.length > few ? correctedAfter(period.to) : sql`r.matter_id = any(${since.map(each => each.id)}::bigint[])`
  const rows = await rowsWithin(ctx, view.name, period, cell, needsComplaint(cell, []))
  const found = await sql<{ n: number }>`select count(*)::int as n ${rows} and ${corrected}`.execute(ctx.db)
  const { n } = found.rows[0]!
  const query = `${recordsQuery(view.name, period.key, cell)}&corrected=true`
  return n === 0 ? view : { ...view, corrected: { records: n, query } }
}
