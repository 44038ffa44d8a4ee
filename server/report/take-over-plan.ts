/** What an import of reports would do: which are new, which are here. Reads only. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { ReportThere } from './take-over.ts'

export interface ReportPlan {
  fresh: ReportThere[]
  /** Here already, by the number of the source or, in a table that we gave out, by our own. What was decided here stands. */
  unchanged: number
  /** Their number belongs to a matter of another kind. */
  clashes: ReportThere[]
}

export async function planReports(ctx: Context, source: string, list: readonly ReportThere[]): Promise<ReportPlan> {
  const plan: ReportPlan = { fresh: [], unchanged: 0, clashes: [] }
  if (list.length === 0) return plan
  const numbers = list.map(each => each.sourceNumber)
  const { rows } = await sql<{ kind: string; number: string; source_number: string | null }>`
    select kind, number, source_number from matter where source = ${source} and source_number = any(${numbers}::text[])
    union all select kind, number, source_number from matter where number = any(${numbers}::text[])`.execute(ctx.db)
  const known = new Map(
    rows.flatMap(row => [row.number, row.source_number ?? row.number].map(each => [each, row.kind])),
  )
  for (const there of list) {
    const kind = known.get(there.sourceNumber)
    if (kind === undefined) plan.fresh.push(there)
    else if (kind === 'report') plan.unchanged += 1
    else plan.clashes.push(there)
  }
  return plan
}
