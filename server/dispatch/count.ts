/**
 * 计数: lessons become counts, every few minutes and one writer at a time, so that no closing ever waits for another one's
 * counters. Before a lesson is counted the matter is judged without it: that is how we know what a score is worth.
 */
import { type Selectable, sql } from 'kysely'
import { ourDepartment } from '../../law/classes.ts'
import type { Context } from '../kernel/context.ts'
import type { Database } from '../kernel/tables.ts'
import { binOf } from './calibration.ts'
import { shareHere, weighDepartments, weighOffices } from './judge.ts'
import { countsFor, measuredWorths } from './known.ts'
import type { Counted, Scope, Seen } from './tables.ts'

type LessonRow = Selectable<Database['dispatch_lesson']>

/** Of a great many at once this many are judged: enough to measure by, and a year's history is read in minutes. */
const judgedAtMost = 100

/** @returns how many were counted; 0: there is nothing left */
export async function countLessons(ctx: Context, atOnce = 500): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('dispatch.count'))`.execute(ctx.db)
  const lessons = await ctx.db
    .selectFrom('dispatch_lesson')
    .selectAll()
    .where('changed', '=', true)
    .orderBy('id')
    .limit(atOnce)
    .execute()
  if (lessons.length === 0) return 0
  await measure(
    ctx,
    lessons.filter(each => each.counted === null && nowCounted(each).department !== null).slice(0, judgedAtMost),
  )
  await addUp(ctx, 'office', lessons)
  await addUp(ctx, 'department', lessons)
  const rows = lessons.map(each => ({ id: each.id, counted: nowCounted(each) }))
  await sql`update dispatch_lesson set changed = false, counted = r.counted
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id bigint, counted jsonb)
    where dispatch_lesson.id = r.id`.execute(ctx.db)
  return lessons.length
}

const nowCounted = (lesson: LessonRow): Counted => ({
  office: lesson.office_id === null ? null : String(lesson.office_id),
  department: lesson.department ?? (lesson.office_id === null ? null : ourDepartment),
  // Who sent it back and was ruled competent after all has nothing to be told.
  back: lesson.back.filter(each => each !== lesson.office_id).map(String),
})

async function addUp(ctx: Context, scope: Scope, lessons: readonly LessonRow[]) {
  const tokens = new Map<string, Seen>()
  const totals = new Map<string, { matters: number; tokens: number }>()
  const add = (of: readonly string[], to: string, ended: number, back: number) => {
    for (const token of of) {
      const seen = tokens.get(token) ?? {}
      const [before, backBefore] = seen[to] ?? [0, 0]
      seen[to] = [before + ended, backBefore + back]
      tokens.set(token, seen)
    }
    const total = totals.get(to) ?? { matters: 0, tokens: 0 }
    totals.set(to, { matters: total.matters + ended, tokens: total.tokens + ended * of.length })
  }
  for (const lesson of lessons) {
    const of = scope === 'office' ? lesson.place : lesson.about
    for (const [sign, counted] of [
      [-1, lesson.counted],
      [1, nowCounted(lesson)],
    ] as const) {
      if (!counted) continue
      const to = scope === 'office' ? counted.office : counted.department
      if (to !== null) add(of, to, sign, 0)
      if (scope === 'office') for (const each of counted.back) add(of, each, 0, sign)
    }
  }
  await write(ctx, scope, tokens, totals)
}

async function write(
  ctx: Context,
  scope: Scope,
  tokens: Map<string, Seen>,
  totals: Map<string, { matters: number; tokens: number }>,
) {
  const rows = await ctx.db
    .selectFrom('dispatch_token')
    .select(['token', 'seen'])
    .where('scope', '=', scope)
    .where('token', '=', sql<string>`any(${sql.val([...tokens.keys()])}::text[])`)
    .execute()
  const before = new Map(rows.map(each => [each.token, each.seen]))
  const joined = [...tokens].map(([token, change]) => {
    const seen: Seen = { ...before.get(token) }
    for (const [to, [ended, back]] of Object.entries(change)) {
      const [was, wasBack] = seen[to] ?? [0, 0]
      seen[to] = [Math.max(0, was + ended), Math.max(0, wasBack + back)]
      if (seen[to][0] === 0 && seen[to][1] === 0) delete seen[to]
    }
    return { token, seen }
  })
  await sql`insert into dispatch_token (scope, token, seen)
    select ${scope}, token, seen from json_to_recordset(${JSON.stringify(joined)}::json) as r(token text, seen jsonb)
    on conflict (scope, token) do update set seen = excluded.seen`.execute(ctx.db)
  const fresh = joined.length - rows.length
  const ended = [...totals, ['*', { matters: 0, tokens: fresh }] as const].map(([destination, one]) => ({
    destination,
    ...one,
  }))
  await sql`insert into dispatch_ended (scope, destination, matters, tokens)
    select ${scope}, destination, matters, tokens
    from json_to_recordset(${JSON.stringify(ended)}::json) as r(destination text, matters integer, tokens bigint)
    on conflict (scope, destination) do update set matters = greatest(0, dispatch_ended.matters + excluded.matters),
      tokens = greatest(0, dispatch_ended.tokens + excluded.tokens)`.execute(ctx.db)
}

async function measure(ctx: Context, fresh: readonly LessonRow[]) {
  if (fresh.length === 0) return
  const places = await countsFor(
    ctx,
    'office',
    fresh.flatMap(each => each.place),
  )
  const abouts = await countsFor(
    ctx,
    'department',
    fresh.flatMap(each => each.about),
  )
  const worth = await measuredWorths(ctx)
  const found = new Map<string, { scope: string; bin: number; judged: number; rightly: number }>()
  const note = (scope: string, share: number, right: boolean) => {
    const bin = binOf(share)
    const one = found.get(`${scope}${bin}`) ?? { scope, bin, judged: 0, rightly: 0 }
    found.set(`${scope}${bin}`, { ...one, judged: one.judged + 1, rightly: one.rightly + Number(right) })
  }
  for (const lesson of fresh) {
    const { office, department } = nowCounted(lesson)
    const rule =
      lesson.rule_office_id === null ? [] : [{ officeId: lesson.rule_office_id, sure: lesson.rule_sure ?? 0.7 }]
    for (const each of rule) note('rule', each.sure, String(each.officeId) === office)
    const [first] = weighOffices(lesson.place, places, rule, worth.rule)
    if (first && office !== null) note('office', first.share, first.destination === office)
    const about = weighDepartments(lesson.about, abouts)
    if (about[0]) note('department', about[0].share, about[0].destination === department)
    note('here', shareHere(about), department === ourDepartment)
  }
  await sql`insert into dispatch_measured (scope, bin, judged, rightly)
    select * from json_to_recordset(${JSON.stringify([...found.values()])}::json)
      as r(scope text, bin smallint, judged integer, rightly integer)
    on conflict (scope, bin) do update set judged = dispatch_measured.judged + excluded.judged,
      rightly = dispatch_measured.rightly + excluded.rightly`.execute(ctx.db)
}
