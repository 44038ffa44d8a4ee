/** Whoever keeps the unit's account reads at once what was decided of it. */
import type { Context } from '../kernel/context.ts'
import { remind } from '../office/index.ts'
import { demonstrationRow } from './apply.ts'

/** @param once the same is told once, however often it is looked at */
export async function tellKeepers(ctx: Context, id: number, name: string, facts: object, once?: string) {
  const row = await demonstrationRow(ctx, id)
  if (row.post_id === null) return
  const people = await ctx.db
    .selectFrom('person')
    .select('id')
    .where('office_id', '=', row.post_id)
    .where('active', '=', true)
    .execute()
  await remind(
    ctx,
    people.map(each => each.id),
    { matterId: id, name, facts: { ...facts, name: row.name }, ...(once ? { once } : {}) },
  )
}
