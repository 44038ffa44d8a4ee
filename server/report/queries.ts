/** The only way this module reads reports, so that nobody can forget who may see them. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { ReportTable } from './tables.ts'

export interface Report extends Matter {
  row: Selectable<ReportTable>
  /** Absent for a lead found in mediation: nobody reported it. */
  pseudonym: string | undefined
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
  return { ...matter, row, pseudonym: informer?.pseudonym }
}
