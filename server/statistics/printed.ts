/** 发布时: what the last issue of a period that is over printed of a figure. The issue stands, whatever the records read since. */
import { sql } from 'kysely'
import { type Context, seesTheCity } from '../kernel/context.ts'
import type { FigureView, Printed } from './contract.ts'

/** The same cell, in whatever order it was asked for. */
const cellOf = (query: string) => {
  const asked = new URLSearchParams(query.slice(query.indexOf('?')))
  asked.sort()
  return asked.toString()
}

/** As it is where nothing was published of it, and for whoever sees a part of the city only. */
export async function withPrinted(ctx: Context, view: FigureView): Promise<FigureView> {
  if (!view.over || !seesTheCity(ctx.actor)) return view
  const { rows } = await sql<Printed & { query: string }>`
    select id, year, issue, version, query, value::float8 as value from bulletin_figure_fact
    where period = ${view.period.key} and name = ${view.name} order by version desc, id desc`.execute(ctx.db)
  const found = rows.find(each => cellOf(each.query) === cellOf(view.query))
  if (!found) return view
  const { query: _, ...printed } = found
  return { ...view, printed }
}
