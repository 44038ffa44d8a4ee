/** 提醒: a line in somebody's bell. `once` keeps the same warning from being given twice. */
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'

export async function remind(
  ctx: Context,
  personIds: readonly number[],
  what: { matterId?: number; name: string; facts?: Facts; once?: string },
) {
  if (personIds.length === 0) return
  await ctx.db
    .insertInto('reminder')
    .values(
      personIds.map(personId => ({
        person_id: personId,
        matter_id: what.matterId ?? null,
        name: what.name,
        facts: JSON.stringify(what.facts ?? {}),
        on_day: ctx.today,
        at: ctx.now,
        read_at: null,
        once: what.once ? `${what.once}:${personId}` : null,
      })),
    )
    .onConflict(row => row.column('once').doNothing())
    .execute()
}
