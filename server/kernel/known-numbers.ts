/** Which numbers of a table are here already, and as what: by the number of its source, or by our own where we gave it out. */
import { sql } from 'kysely'
import type { Context } from './context.ts'

export interface Plan<There> {
  fresh: There[]
  /** Here already; what was decided here stands. */
  unchanged: number
  /** Their number belongs to a matter of another kind. */
  clashes: There[]
}

/** For kinds of which a table is taken once and never anew. Reads only. */
export async function planNew<There extends { sourceNumber: string }>(
  ctx: Context,
  kind: string,
  source: string,
  list: readonly There[],
): Promise<Plan<There>> {
  const plan: Plan<There> = { fresh: [], unchanged: 0, clashes: [] }
  if (list.length === 0) return plan
  const numbers = list.map(each => each.sourceNumber)
  const { rows } = await sql<{ kind: string; asked: string }>`
    select kind, source_number as asked from matter where source = ${source} and source_number = any(${numbers}::text[])
    union all select kind, number from matter where number = any(${numbers}::text[])`.execute(ctx.db)
  const known = new Map(rows.map(row => [row.asked, row.kind]))
  for (const there of list) {
    const found = known.get(there.sourceNumber)
    if (found === undefined) plan.fresh.push(there)
    else if (found === kind) plan.unchanged += 1
    else plan.clashes.push(there)
  }
  return plan
}
