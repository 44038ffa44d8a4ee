/** The only way this module reads reports, so that nobody can forget who may see them. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { ReportTable } from './tables.ts'

export interface Report extends Matter {
  row: Selectable<ReportTable>
  /** Absent for a lead: nobody reported it. */
  pseudonym: string | undefined
  /** Of a lead: in what it came to light. */
  found: string | undefined
}

/** Locked until the request ends. Throws not-found for what this person may not see. */
export async function holdReport(ctx: Context, id: number): Promise<Report> {
  return withRow(ctx, await holdMatter(ctx, 'report', id))
}

export async function readReport(ctx: Context, id: number): Promise<Report> {
  return withRow(ctx, await showMatter(ctx, 'report', id))
}

async function withRow(ctx: Context, matter: Matter): Promise<Report> {
  const row = await ctx.db.selectFrom('report').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (!row) throw notFound()
  const informer = await ctx.db
    .selectFrom('informer')
    .select('pseudonym')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return { ...matter, row, pseudonym: informer?.pseudonym, found: informer ? undefined : await foundIn(ctx, row) }
}

/** Which matters bring leads, and what a lead of each is called on paper. */
export const leads: Partial<Record<string, string>> = { complaint: '调解中发现的线索', sampling: '抽检发现的线索' }

async function foundIn(ctx: Context, row: Report['row']): Promise<string | undefined> {
  if (row.from_matter_id === null) return undefined
  const from = await ctx.db.selectFrom('matter').select('kind').where('id', '=', row.from_matter_id).executeTakeFirst()
  return from && leads[from.kind]
}
