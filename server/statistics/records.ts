/** The records behind a figure: the same rows that the figure adds up, listed. */
import { sql } from 'kysely'
import { type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import { linesOf } from '../desk/index.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { MatterLine } from '../kernel/view.ts'
import { needsComplaint } from './cells.ts'
import type { RecordsQuery } from './contract.ts'
import { correctedAfter } from './corrected.ts'
import { issuesByKey } from './issues.ts'
import { budgetsByKey, entriesByKey } from './ledger-lines.ts'
import { periodOf } from './period.ts'
import { rowsWithin, summed } from './summed.ts'

const order = { zh: '按登记先后', en: 'in the order of registration' }

/** A line for each record counted (of letters and returns a matter may have several), with what it adds to the figure. */
export async function recordsOf(
  ctx: Context,
  name: IndicatorName,
  { period: key, cursor, limit, hit, corrected, ...cell }: RecordsQuery,
) {
  const period = periodOf(key)
  const withComplaint = needsComplaint(cell, [])
  const above = sql`${hit === undefined ? sql`true` : sql`r.hit = ${hit === 'true'}`}
    and ${corrected ? correctedAfter(period.to) : sql`true`}`
  const counts =
    hit === undefined && !corrected
      ? (await summed(ctx, name, period, cell, []))[0]
      : (
          await sql<{ records: number; amount: number }>`
            select count(*) as records, coalesce(sum(r.amount), 0)::bigint as amount
            ${await rowsWithin(ctx, name, period, cell, withComplaint)} and ${above}`.execute(ctx.db)
        ).rows[0]
  const beyond = await rowsWithin(ctx, name, period, cell, withComplaint, { after: readIdCursor(cursor) ?? 0 })
  const found = await sql<{ id: number; key: number; amount: number; hit: boolean }>`
    select r.matter_id as id, r.key, r.amount, r.hit ${beyond} and ${above}
    order by r.key limit ${limit + 1}`.execute(ctx.db)
  const page = found.rows.slice(0, limit)
  const { papers }: Indicator = indicators[name]
  const lines = await (papers ? listers[papers] : linesById)(
    ctx,
    page.map(each => (papers ? each.key : each.id)),
  )
  return {
    count: counts?.records ?? 0,
    amount: counts?.amount ?? 0,
    items: page.flatMap(each => {
      const line = lines.get(papers ? each.key : each.id)
      return line ? [{ ...line, key: each.key, amount: each.amount, hit: each.hit }] : []
    }),
    next: found.rows.length > limit ? String(page.at(-1)!.key) : null,
    order,
  }
}

const listers = { issue: issuesByKey, material: entriesByKey, budget: budgetsByKey }

async function linesById(ctx: Context, ids: number[]): Promise<Map<number, MatterLine>> {
  if (ids.length === 0) return new Map()
  const lines = await linesOf(ctx, visibleMatters(ctx).where('matter.id', 'in', [...new Set(ids)]))
  return new Map(lines.map(each => [each.id, each]))
}
