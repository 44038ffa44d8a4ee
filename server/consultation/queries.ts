/** The only way this module reads consultations, so that nobody can forget who may see them. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'

export interface Consultation extends Matter {
  row: Selectable<Database['consultation']>
}

export async function holdConsultation(ctx: Context, id: number): Promise<Consultation> {
  return { ...(await holdMatter(ctx, 'consultation', id)), row: await rowOf(ctx, id) }
}

export async function readConsultation(ctx: Context, id: number): Promise<Consultation> {
  return { ...(await showMatter(ctx, 'consultation', id)), row: await rowOf(ctx, id) }
}

async function rowOf(ctx: Context, id: number) {
  const row = await ctx.db.selectFrom('consultation').selectAll().where('matter_id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}
