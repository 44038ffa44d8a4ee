/** What happened to a unit, looked up by the names of its steps. */
import type { Context } from '../kernel/context.ts'

/** @param names of steps: 'admonish'; in the order in which they were taken */
export async function eventsNamed(ctx: Context, id: number, names: readonly string[]) {
  const rows = await ctx.db
    .selectFrom('event')
    .select(['id', 'name', 'on_day as on', 'facts'])
    .where('matter_id', '=', id)
    .where(
      'name',
      'in',
      names.map(name => `demonstration.${name}`),
    )
    .orderBy('id')
    .execute()
  return rows.map(each => ({
    id: each.id,
    name: each.name.slice('demonstration.'.length),
    on: each.on,
    words: String((each.facts as { reason?: string }).reason ?? ''),
  }))
}
