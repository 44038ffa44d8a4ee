/** The only way this module reads clues: through the need-to-know list. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { ClueTable } from './tables.ts'

export interface Clue extends Matter {
  row: Selectable<ClueTable>
}

export async function holdClue(ctx: Context, id: number): Promise<Clue> {
  return withRow(ctx, await holdMatter(ctx, 'clue', id))
}

export async function readClue(ctx: Context, id: number): Promise<Clue> {
  return withRow(ctx, await showMatter(ctx, 'clue', id))
}

async function withRow(ctx: Context, matter: Matter): Promise<Clue> {
  const row = await ctx.db.selectFrom('clue').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (!row) throw notFound()
  return { ...matter, row }
}
