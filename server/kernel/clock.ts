/**
 * 期限: start, stop, pause, resume. The length is that of the act in force on the day the matter was received;
 * the due day is stored, so that lists are plain SQL, and recomputed whenever the calendar or a pause changes.
 */

import { sql } from 'kysely'
import type { ClockRule, Day, Procedure, Unit } from '../../law/grammar.ts'
import type { Context } from './context.ts'
import { addDays, type Calendar, type CountingSettings, dueDay } from './day.ts'
import { versionInForce } from './length.ts'
import type { Matter } from './matter.ts'
import { isRight } from './rights.ts'
import type { ClockTable } from './tables.ts'

export interface Pause {
  from: Day
  to: Day
}

/** Starts today, or on `since` (day 0). A rule that was not in force on the day of receipt starts nothing. */
export async function start(ctx: Context, matter: Matter, name: string, rule: ClockRule, since: Day = ctx.today) {
  const version = versionInForce(rule, matter.lawOn)
  if (!version) return
  const { due, provisional } = dueDay(ctx.calendar, ctx.counting, version.within, since, [])
  await ctx.db
    .insertInto('clock')
    .values({
      matter_id: matter.id,
      name,
      binding: rule.binding,
      started_on: since,
      amount: version.within.amount,
      unit: version.within.unit,
      act: version.basis.act.key,
      article: version.basis.article,
      due_on: due,
      provisional,
    })
    .execute()
  await refreshDue(ctx, matter)
}

/** @param lapsedBy the step that ended it without what it asked for */
export async function stop(ctx: Context, matter: Matter, name: string, lapsedBy: string | null = null) {
  await ctx.db
    .updateTable('clock')
    .set({ stopped_on: ctx.today, paused_on: null, lapsed_by: lapsedBy })
    .where('matter_id', '=', matter.id)
    .where('name', '=', name)
    .where('stopped_on', 'is', null)
    .execute()
  await refreshDue(ctx, matter)
}

export async function stopAll(ctx: Context, matter: Matter) {
  await ctx.db
    .updateTable('clock')
    .set({ stopped_on: ctx.today, paused_on: null })
    .where('matter_id', '=', matter.id)
    .where('stopped_on', 'is', null)
    .execute()
  await refreshDue(ctx, matter)
}

export async function pause(ctx: Context, matter: Matter, name: string) {
  await ctx.db
    .updateTable('clock')
    .set({ paused_on: ctx.today })
    .where('matter_id', '=', matter.id)
    .where('name', '=', name)
    .where('stopped_on', 'is', null)
    .where('paused_on', 'is', null)
    .execute()
  await refreshDue(ctx, matter)
}

/**
 * The days from the one it was paused on up to yesterday do not count; the day of resuming counts again.
 * Paused and resumed on one day: nothing is left out.
 */
export async function resume(ctx: Context, matter: Matter, name: string, reason: string) {
  const clock = await runningClock(ctx, matter, name)
  if (!clock?.paused_on) return
  const last = addDays(ctx.today, -1)
  if (last >= clock.paused_on)
    await ctx.db
      .insertInto('clock_pause')
      .values({ clock_id: clock.id, from_on: clock.paused_on, to_on: last, reason })
      .onConflict(row => row.columns(['clock_id', 'from_on']).doUpdateSet({ to_on: last }))
      .execute()
  const { due, provisional } = await recount(ctx, clock)
  await ctx.db
    .updateTable('clock')
    .set({ paused_on: null, due_on: due, provisional })
    .where('id', '=', clock.id)
    .execute()
  await refreshDue(ctx, matter)
}

export async function runningClock(ctx: Context, matter: { id: number }, name: string) {
  return ctx.db
    .selectFrom('clock')
    .selectAll()
    .where('matter_id', '=', matter.id)
    .where('name', '=', name)
    .where('stopped_on', 'is', null)
    .executeTakeFirst()
}

export async function pausesOf(ctx: Context, clockId: number): Promise<Pause[]> {
  return ctx.db
    .selectFrom('clock_pause')
    .select(['from_on as from', 'to_on as to'])
    .where('clock_id', '=', clockId)
    .orderBy('from_on')
    .execute()
}

/**
 * The extended limit takes over the time that was left out of the first: called after the one was stopped and the other
 * started from the same day.
 */
export async function carryPauses(ctx: Context, matter: Matter, fromClockId: number, name: string) {
  const clock = await runningClock(ctx, matter, name)
  if (!clock) return
  await sql`insert into clock_pause (clock_id, from_on, to_on, reason)
    select ${clock.id}, from_on, to_on, reason from clock_pause where clock_id = ${fromClockId}`.execute(ctx.db)
  const { due, provisional } = await recount(ctx, clock)
  await ctx.db.updateTable('clock').set({ due_on: due, provisional }).where('id', '=', clock.id).execute()
  await refreshDue(ctx, matter)
}

type StoredClock = Pick<ClockTable, 'amount' | 'unit' | 'started_on'> & { id: number }

/** The due day by today's calendar, or by another one (a notice not yet entered: kernel/recount). */
export async function recount(
  ctx: Context,
  clock: StoredClock,
  calendar: Calendar = ctx.calendar,
  counting: CountingSettings = ctx.counting,
) {
  const length = { amount: clock.amount, unit: clock.unit as Unit }
  return dueDay(calendar, counting, length, clock.started_on, await pausesOf(ctx, clock.id))
}

/** Another act governs: its lengths apply to what runs, from the same day 0 and with the same pauses. */
export async function governBy(ctx: Context, matter: Matter, procedure: unknown, day: Day) {
  const { clocks } = procedure as Procedure
  await ctx.db.updateTable('matter').set({ law_on: day }).where('id', '=', matter.id).execute()
  matter.lawOn = day
  const running = await ctx.db
    .selectFrom('clock')
    .selectAll()
    .where('matter_id', '=', matter.id)
    .where('stopped_on', 'is', null)
    .execute()
  for (const clock of running) {
    const rule = clocks[clock.name]
    const version = rule && versionInForce(rule, day)
    if (!version) continue
    const law = {
      amount: version.within.amount,
      unit: version.within.unit,
      act: version.basis.act.key,
      article: version.basis.article,
    }
    const { due, provisional } = await recount(ctx, { ...clock, ...law })
    await ctx.db
      .updateTable('clock')
      .set({ ...law, due_on: due, provisional })
      .where('id', '=', clock.id)
      .execute()
  }
  await refreshDue(ctx, matter)
}

/** The earliest due day of what runs; a paused clock is not due, and the right of somebody else comes after our own duties. */
export const refreshDue = (ctx: Context, matter: { id: number }) => refreshDues(ctx, [matter.id])

export async function refreshDues(ctx: Context, matterIds: readonly number[]) {
  await sql`
    update matter set due_on = first.due_on, due_clock = first.name, due_provisional = coalesce(first.provisional, false),
      due_statute = coalesce(first.binding = 'statute', false)
    from unnest(${sql.val([...matterIds])}::bigint[]) as named (id) join matter m on m.id = named.id left join lateral (
      select due_on, name, provisional, binding from clock
      where matter_id = named.id and stopped_on is null and paused_on is null
      order by ${isRight('m.kind', 'clock.name')}, due_on, binding desc limit 1) first on true
    where matter.id = named.id`.execute(ctx.db)
}
