/**
 * 群众总用时: from the day the citizen first turned to anybody until there is an answer. No return, re-dispatch, pause or
 * unsigned order stops it; a rework lets it run on from the first day. It is counted, never stored, so that nobody can stop it.
 *
 * What counts as an answer the law tables say: a step with `answers`, or one of the forms of `answeredBy` served on the
 * complainant; `reopens` takes it back.
 */
import { sql } from 'kysely'
import type { Day, Label, Procedure, Step } from '../../law/grammar.ts'
import { procedures } from '../../law/procedures.ts'
import type { Context } from './context.ts'
import { daysBetween } from './day.ts'
import type { Matter } from './matter.ts'
import type { TotalTime } from './view.ts'

const stepsWith = (mark: 'answers' | 'reopens') =>
  new Set(
    Object.values(procedures).flatMap(procedure =>
      Object.entries<Step<string, string, string>>(procedure.steps).flatMap(([name, step]) =>
        step[mark] ? [`${procedure.kind}.${name}`] : [],
      ),
    ),
  )
const answering = stepsWith('answers')
const reopening = stepsWith('reopens')
const answeredBy = (kind: string) => (procedures[kind] as Procedure | undefined)?.answeredBy ?? []

/** Of many at once, by their ids: lists show it too. */
export async function totalTimes(ctx: Context, ids: readonly number[]): Promise<Map<number, TotalTime>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: number; kind: string; fromOn: Day; name: string | null; onDay: Day; form: string }>`
    select m.id, m.kind, coalesce((m.first_received_at at time zone 'Asia/Shanghai')::date, m.received_on) as "fromOn",
      e.name, e.on_day as "onDay", e.facts ->> 'form' as form
    from matter m left join event e on e.matter_id = m.id
      and (e.name = any(${sql.val([...answering, ...reopening])}::text[])
        or (e.name = 'letter.serve' and e.facts ->> 'who' = 'complainant'))
    where m.id = any(${sql.val([...ids])}::bigint[]) order by m.id, e.id`.execute(ctx.db)
  const found = new Map<number, { fromOn: Day; until: Day | null }>()
  for (const row of rows) {
    const so = found.get(row.id) ?? { fromOn: row.fromOn, until: null }
    if (row.name !== null && reopening.has(row.name)) so.until = null
    else if (row.name !== null && so.until === null && isAnswer(row)) so.until = row.onDay
    found.set(row.id, so)
  }
  return new Map([...found].map(([id, so]) => [id, viewOf(ctx, so)]))
}

const isAnswer = ({ kind, name, form }: { kind: string; name: string | null; form: string }) =>
  name === 'letter.serve' ? answeredBy(kind).some(each => String(each) === form) : answering.has(name ?? '')

export async function totalTimeOf(ctx: Context, matter: { id: number }): Promise<TotalTime> {
  return (await totalTimes(ctx, [matter.id])).get(matter.id)!
}

function viewOf(ctx: Context, { fromOn, until }: { fromOn: Day; until: Day | null }): TotalTime {
  const days = Math.max(0, daysBetween(fromOn, until ?? ctx.today))
  return { fromOn, answeredOn: until, days, text: wordsOf(days, until !== null) }
}

function wordsOf(days: number, answered: boolean): Label {
  if (answered)
    return days === 0
      ? { zh: '当日答复', en: 'answered the same day' }
      : { zh: `历时${days}天答复`, en: `answered after ${days} ${days === 1 ? 'day' : 'days'}` }
  return days === 0
    ? { zh: '今日首次收到', en: 'first received today' }
    : { zh: `已${days}天未答复`, en: `${days} ${days === 1 ? 'day' : 'days'} without an answer` }
}

/** The citizen turned to somebody else before us. */
export async function receivedFirst(ctx: Context, matter: Pick<Matter, 'id'>, at: Date) {
  await ctx.db.updateTable('matter').set({ first_received_at: at }).where('id', '=', matter.id).execute()
}

/** The caller keeps one number: whatever the matter becomes is found by it. */
export async function alsoKnownAs(ctx: Context, matter: Pick<Matter, 'id'>, number: string) {
  await ctx.db
    .insertInto('known_number')
    .values({ number, matter_id: matter.id })
    .onConflict(row => row.column('number').doUpdateSet({ matter_id: matter.id }))
    .execute()
}

/** One matter becomes another: the first receipt and the numbers that its caller knows go over with it. */
export async function handOn(ctx: Context, from: Pick<Matter, 'id'>, to: Pick<Matter, 'id'>) {
  await sql`update matter m set first_received_at = coalesce(f.first_received_at, f.received_at)
    from matter f where f.id = ${from.id} and m.id = ${to.id}`.execute(ctx.db)
  await sql`update known_number set matter_id = ${to.id} where matter_id = ${from.id}`.execute(ctx.db)
}

/** The same for many that were taken over: a matter's first receipt, and the number its caller knows. */
export async function knownFromElsewhere(
  ctx: Context,
  rows: readonly { id: number; firstReceivedAt: string; number: string }[],
) {
  const told = JSON.stringify(rows)
  await sql`update matter m set first_received_at = r."firstReceivedAt"
    from json_to_recordset(${told}::json) as r(id bigint, "firstReceivedAt" timestamptz) where m.id = r.id`.execute(
    ctx.db,
  )
  await sql`insert into known_number (number, matter_id)
    select upper(r.number), r.id from json_to_recordset(${told}::json) as r(id bigint, number text)
    on conflict (number) do update set matter_id = excluded.matter_id`.execute(ctx.db)
}
