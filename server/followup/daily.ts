/** The draw of the day: once, on a working day, with all that is needed to draw it again. */
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { lockMatters } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { countOf, draw, type Eligible, fingerprintOf, seedOf, stratum } from './draw.ts'
import { readFollowUp } from './setting.ts'
import type { Closed } from './subject.ts'
import { subjects } from './subjects.ts'

/** Asked for by the clock, every hour: whoever comes first draws. */
export async function drawDaily(ctx: Context) {
  if (!ctx.calendar.on(ctx.today).workday) return
  await drawOn(ctx)
}

/** Asked for by a person: where it cannot be, they are told why. */
export async function drawNow(ctx: Context) {
  if (!ctx.calendar.on(ctx.today).workday)
    throw new Problem('not-allowed', { zh: '今天不是工作日，不抽取回访', en: 'No draw today: it is not a working day' })
  if (!(await drawOn(ctx)))
    throw new Problem('not-allowed', { zh: '今天的名单已经抽取', en: 'The list of today was drawn already' })
}

/** Answers whether it was drawn now. */
async function drawOn(ctx: Context): Promise<boolean> {
  const { perDay, windowDays, pauseDays, seed } = await readFollowUp(ctx)
  const [list, keys] = await couldBeDrawn(ctx, ctx.today, windowDays, pauseDays)
  const ofDay = seedOf(seed, ctx.today)
  const written = await ctx.db
    .insertInto('followup_draw')
    .values({
      on_day: ctx.today,
      seed: ofDay,
      asked: perDay,
      window_days: windowDays,
      pause_days: pauseDays,
      eligible: JSON.stringify(list),
      eligible_count: countOf(list),
      eligible_hash: fingerprintOf(list),
      drawn_at: ctx.now,
      drawn_by: ctx.actor.name,
    })
    .onConflict(row => row.doNothing())
    .returning('on_day')
    .executeTakeFirst()
  if (!written) return false
  const picks = draw(list, ofDay, perDay)
  if (picks.length === 0) return true
  await ctx.db
    .insertInto('followup')
    .values(
      picks.map((id, at) => ({
        matter_id: id,
        drawn_on: ctx.today,
        place: at + 1,
        person_key: keys.get(id)!,
        ...nothingYet,
      })),
    )
    .execute()
  for (const matter of await lockMatters(ctx, picks))
    await record(ctx, matter, 'followup.draw', { place: picks.indexOf(matter.id) + 1, of: countOf(list) })
  return true
}

export const nothingYet = {
  level: null,
  opinion: null,
  answered_by: null,
  caller_id: null,
  ended_on: null,
  ended_at: null,
  link_asked_at: null,
  link_sent_at: null,
  link_hash: null,
  link_until: null,
} as const

/** By office and kind; each person once, also where they have matters of two kinds. */
async function couldBeDrawn(ctx: Context, today: Day, windowDays: number, pauseDays: number) {
  const found: (Closed & { kind: string })[] = []
  for (const subject of subjects)
    for (const each of await subject.closedBetween(
      ctx,
      addDays(today, -windowDays),
      addDays(today, -1),
      addDays(today, -pauseDays),
    ))
      found.push({ ...each, kind: subject.kind })
  return listOf(found)
}

export function listOf(found: readonly (Closed & { kind: string })[]): [Eligible, Map<number, string>] {
  const keys = new Map<number, string>()
  const taken = new Set<string>()
  const list: Eligible = {}
  for (const { id, unit, kind, personKey } of found) {
    if (taken.has(personKey)) continue
    taken.add(personKey)
    keys.set(id, personKey)
    const key = stratum(unit, kind)
    list[key] ??= []
    list[key].push(id)
  }
  for (const ids of Object.values(list)) ids.sort((a, b) => a - b)
  return [list, keys]
}
