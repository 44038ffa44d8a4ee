/** 提醒: a line in somebody's bell. `once` keeps the same warning from being given twice. */
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'

export interface Reminder {
  matterId?: number
  name: string
  facts?: Facts
  once?: string
}

export const remind = (ctx: Context, personIds: readonly number[], what: Reminder) =>
  remindAll(
    ctx,
    personIds.map(personId => ({ ...what, personId })),
  )

export async function remindAll(ctx: Context, reminders: readonly (Reminder & { personId: number })[]) {
  for (let from = 0; from < reminders.length; from += 1000)
    await ctx.db
      .insertInto('reminder')
      .values(
        reminders.slice(from, from + 1000).map(({ personId, matterId, name, facts, once }) => ({
          person_id: personId,
          matter_id: matterId ?? null,
          name,
          facts: JSON.stringify(facts ?? {}),
          on_day: ctx.today,
          at: ctx.now,
          read_at: null,
          once: once ? `${once}:${personId}` : null,
        })),
      )
      .onConflict(row => row.column('once').doNothing())
      .execute()
}
