/** 回避: who was asked to stand aside, and what was decided (Order 121 art. 21). */
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'

/** Art. 21: it was decided that this person stands aside in one of these matters. */
export async function wasRecused(ctx: Context, matterIds: readonly number[], personId: number) {
  const recused = await ctx.db
    .selectFrom('recusal')
    .select('id')
    .where('matter_id', 'in', matterIds)
    .where('mediator_id', '=', personId)
    .where('granted', '=', true)
    .executeTakeFirst()
  return recused !== undefined
}

export async function askRecusal(
  ctx: Context,
  matter: Matter,
  asked: { mediatorId: number; askedBy: string; reason: string },
) {
  await ctx.db
    .insertInto('recusal')
    .values({
      matter_id: matter.id,
      mediator_id: asked.mediatorId,
      asked_by: asked.askedBy,
      reason: asked.reason,
      asked_on: ctx.today,
      granted: null,
      decision: null,
      decided_by: null,
      decided_on: null,
    })
    .execute()
}

/** The request that nobody has decided yet, in one of these matters. */
export const openRecusal = (ctx: Context, matterIds: readonly number[]) =>
  ctx.db
    .selectFrom('recusal')
    .selectAll()
    .where('matter_id', 'in', matterIds)
    .where('granted', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function decideRecusal(ctx: Context, recusalId: number, decided: { granted: boolean; decision: string }) {
  await ctx.db
    .updateTable('recusal')
    .set({ granted: decided.granted, decision: decided.decision, decided_by: ctx.actor.id, decided_on: ctx.today })
    .where('id', '=', recusalId)
    .execute()
}
