/** The timeline of a matter, oldest first. */
import type { Context } from './context.ts'
import type { EventView } from './view.ts'

export async function viewEvents(ctx: Context, matterId: number): Promise<EventView[]> {
  const rows = await ctx.db.selectFrom('event').selectAll().where('matter_id', '=', matterId).orderBy('id').execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    actor: row.actor_name,
    actorKind: row.actor_kind,
    at: row.at.toISOString(),
    onDay: row.on_day,
    facts: row.facts as Record<string, unknown>,
  }))
}
