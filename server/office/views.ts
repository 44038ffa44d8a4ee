/** Filters a person keeps under a name. */
import type { Context } from '../kernel/context.ts'
import { notFound } from '../kernel/problem.ts'
import type { NewView } from './contract.ts'

export const listViews = (ctx: Context) =>
  ctx.db
    .selectFrom('saved_view')
    .select(['id', 'name', 'query'])
    .where('person_id', '=', ctx.actor.id)
    .orderBy('name')
    .execute()

export async function saveView(ctx: Context, { name, query }: NewView) {
  const { id } = await ctx.db
    .insertInto('saved_view')
    .values({ person_id: ctx.actor.id!, name, query })
    .onConflict(row => row.columns(['person_id', 'name']).doUpdateSet({ query }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, name, query }
}

export async function dropView(ctx: Context, id: number) {
  const gone = await ctx.db
    .deleteFrom('saved_view')
    .where('id', '=', id)
    .where('person_id', '=', ctx.actor.id)
    .returning('id')
    .executeTakeFirst()
  if (!gone) throw notFound()
  return { id }
}
