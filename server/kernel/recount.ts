/**
 * 重算: every running clock counted again, because a holiday notice came or the way of counting changed.
 *
 * Looking (movesUnder) writes nothing and is what the preview shows; moving (move) does exactly that, under lock. What
 * runs is compared with what is stored, so doing it twice changes nothing the second time.
 */
import { sql } from 'kysely'
import type { Day, Label, Unit } from '../../law/grammar.ts'
import { procedures } from '../../law/procedures.ts'
import { type Pause, refreshDues } from './clock.ts'
import type { Context } from './context.ts'
import { dueDay } from './day.ts'
import { recordMany } from './event.ts'
import { lockMatters, type Matter } from './matter.ts'
import type { Lawful } from './world.ts'

export interface Move {
  clockId: number
  matterId: number
  number: string
  kind: string
  name: string
  clock: Label
  before: Day
  after: Day
  provisionalBefore: boolean
  provisionalAfter: boolean
}

/** Why all this: told in each event. `notice` is its 文号, or its title. */
export interface Cause {
  because: Label
  notice?: string
  by?: string
}

/** Every running clock whose due day or provisional mark would change, earliest first. @param only these matters */
export async function movesUnder(ctx: Context, law: Lawful, only?: readonly number[]): Promise<Move[]> {
  const running = await runningClocks(ctx, only)
  const pauses = await pausesByClock(ctx, only)
  // Tens of thousands of clocks start on a few hundred days: each way of counting is done once.
  const counted = new Map<string, ReturnType<typeof dueDay>>()
  const moves: Move[] = []
  for (const each of running) {
    const length = { amount: each.amount, unit: each.unit as Unit }
    const away = pauses.get(each.clockId)
    const key = `${each.unit} ${each.amount} ${each.startedOn}`
    const known = away ? undefined : counted.get(key)
    const found = known ?? dueDay(law.calendar, law.counting, length, each.startedOn, away ?? [])
    if (!away) counted.set(key, found)
    if (found.due === each.before && found.provisional === each.provisionalBefore) continue
    const { clockId, matterId, number, kind, name, before, provisionalBefore } = each
    const clock = procedures[kind]?.clocks[name]?.label ?? { zh: name, en: name }
    const after = { after: found.due, provisionalBefore, provisionalAfter: found.provisional }
    moves.push({ clockId, matterId, number, kind, name, clock, before, ...after })
  }
  return moves.sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : a.clockId - b.clockId))
}

/** Moves the clocks of these matters to where the law now has them, with an event each. Answers what moved. */
export async function move(ctx: Context, law: Lawful, matterIds: readonly number[], cause: Cause) {
  const matters = new Map((await lockMatters(ctx, matterIds)).map(each => [each.id, each]))
  const moves = await movesUnder(ctx, law, matterIds)
  if (moves.length === 0) return []
  await sql`
    update clock set due_on = moved.due_on, provisional = moved.provisional
    from unnest(${sql.val(moves.map(each => each.clockId))}::bigint[], ${sql.val(moves.map(each => each.after))}::date[],
      ${sql.val(moves.map(each => each.provisionalAfter))}::boolean[]) as moved (id, due_on, provisional)
    where clock.id = moved.id and stopped_on is null`.execute(ctx.db)
  await refreshDues(ctx, [...new Set(moves.map(each => each.matterId))])
  const moved = moves.map(each => ({ ...each, matter: matters.get(each.matterId) as Matter }))
  await recordMany(
    ctx,
    moved.map(each => ({ name: 'clock.recompute', matter: each.matter, facts: factsOf(each, cause) })),
  )
  return moved
}

const factsOf = ({ clockId, name, clock, before, after, provisionalBefore, provisionalAfter }: Move, cause: Cause) => ({
  ...{ clockId, clock: name, label: clock, before, after, provisionalBefore, provisionalAfter },
  ...cause,
})

const runningClocks = (ctx: Context, only?: readonly number[]) =>
  ctx.db
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .select(['clock.id as clockId', 'clock.matter_id as matterId', 'matter.number', 'matter.kind', 'clock.name'])
    .select(['clock.amount', 'clock.unit', 'clock.started_on as startedOn', 'clock.due_on as before'])
    .select('clock.provisional as provisionalBefore')
    .where('clock.stopped_on', 'is', null)
    .$if(only !== undefined, rows => rows.where('clock.matter_id', '=', anyOf(only)))
    .execute()

async function pausesByClock(ctx: Context, only?: readonly number[]): Promise<Map<number, Pause[]>> {
  const rows = await ctx.db
    .selectFrom('clock_pause')
    .innerJoin('clock', 'clock.id', 'clock_pause.clock_id')
    .select(['clock_pause.clock_id as clockId', 'from_on as from', 'to_on as to'])
    .where('clock.stopped_on', 'is', null)
    .$if(only !== undefined, each => each.where('clock.matter_id', '=', anyOf(only)))
    .orderBy('from_on')
    .execute()
  const byClock = new Map<number, Pause[]>()
  for (const { clockId, from, to } of rows) byClock.set(clockId, [...(byClock.get(clockId) ?? []), { from, to }])
  return byClock
}

const anyOf = (ids: readonly number[] = []) => sql<number>`any(${sql.val([...ids])}::bigint[])`
