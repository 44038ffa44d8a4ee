/**
 * A year of follow-ups: on each working day the draw that would have been made, from what was closed then, with the same
 * rules and the published seed, so that each of them can be drawn again; and what people might have answered.
 *
 * Set-based like every history (kernel/history): nobody is told and nothing follows.
 */
import { sql } from 'kysely'
import { complaintClocks } from '../../law/complaint.clocks.ts'
import { followUpDefaults } from '../../law/follow-up.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { closeAgain, type PastEvent, pastClock } from '../kernel/history.ts'
import { writeClocks, writeEvents } from '../kernel/history-rows.ts'
import { listOf } from './daily.ts'
import { draw, seedOf } from './draw.ts'
import { type AnswerThere, imagineAnswer } from './past-answers.ts'
import { drawRow, followUpRow } from './past-rows.ts'
import { closedComplaints } from './subject-complaint.ts'
import { closedConsultations } from './subject-consultation.ts'

export interface PastYear {
  from: Day
  to: Day
  /** Chance that repeats (seed/random.ts). */
  chance: { next(): number }
  /** Names of those who called. */
  callers: readonly string[]
  perDay?: (day: Day) => number
}

interface Candidate {
  id: number
  kind: string
  unit: string
  officeId: number
  personKey: string
  closedOn: Day
  receivedOn: Day
}

interface Pick extends AnswerThere {
  id: number
  kind: string
  officeId: number
  receivedOn: Day
  drawnOn: Day
  place: number
  personKey: string
  caller: string
}

export async function takeOverFollowUps(ctx: Context, year: PastYear) {
  const { windowDays, pauseDays, seed, perDay } = followUpDefaults
  const candidates = await closedThen(ctx, year, windowDays)
  const lastDrawn = new Map<string, Day>()
  const taken = new Set<number>()
  const draws: object[] = []
  const picks: Pick[] = []
  for (let day = year.from; day <= year.to; day = addDays(day, 1)) {
    if (!ctx.calendar.on(day).workday) continue
    const [first, pausedSince] = [addDays(day, -windowDays), addDays(day, -pauseDays)]
    const [list, keys] = listOf(
      candidates
        .filter(each => each.closedOn >= first && each.closedOn < day && !taken.has(each.id))
        .filter(each => (lastDrawn.get(each.personKey) ?? '') <= pausedSince),
    )
    const asked = year.perDay?.(day) ?? perDay
    const ofDay = seedOf(seed, day)
    draws.push(drawRow({ day, seed: ofDay, asked, list, windowDays, pauseDays }))
    for (const [at, id] of draw(list, ofDay, asked).entries()) {
      const { officeId, receivedOn, kind } = candidates.find(each => each.id === id)!
      taken.add(id)
      lastDrawn.set(keys.get(id)!, day)
      const caller = year.callers[Math.floor(year.chance.next() * year.callers.length)]!
      const said = imagineAnswer(ctx, year, day, kind)
      picks.push({
        id,
        kind,
        officeId,
        receivedOn,
        drawnOn: day,
        place: at + 1,
        personKey: keys.get(id)!,
        caller,
        ...said,
      })
    }
  }
  await write(ctx, draws, picks)
  return { days: draws.length, drawn: picks.length, answered: picks.filter(each => each.level !== null).length }
}

/** Newest first, so that of several matters of one person the newest stands for them. */
async function closedThen(ctx: Context, { from, to }: PastYear, windowDays: number): Promise<Candidate[]> {
  const first = addDays(from, -windowDays)
  const { rows } = await sql<Candidate>`
    select * from (${closedComplaints(first, to)} union all ${closedConsultations(first, to)}) closed
    order by "closedOn" desc, id desc`.execute(ctx.db)
  return rows
}

async function write(ctx: Context, draws: readonly object[], picks: readonly Pick[]) {
  await sql`insert into followup_draw (on_day, seed, asked, window_days, pause_days, eligible, eligible_count, eligible_hash, drawn_at, drawn_by)
    select on_day, seed, asked, window_days, pause_days, eligible, eligible_count, eligible_hash, drawn_at, drawn_by
    from json_to_recordset(${JSON.stringify(draws)}::json) as r(on_day date, seed text, asked integer, window_days integer,
      pause_days integer, eligible jsonb, eligible_count integer, eligible_hash text, drawn_at timestamptz, drawn_by text)`.execute(
    ctx.db,
  )
  await sql`insert into followup (matter_id, drawn_on, place, person_key, state, level, opinion, answered_by, ended_on, ended_at)
    select matter_id, drawn_on, place, person_key, state, level, opinion, answered_by, ended_on, ended_at
    from json_to_recordset(${JSON.stringify(picks.map(followUpRow))}::json) as r(matter_id bigint, drawn_on date, place integer,
      person_key text, state text, level text, opinion text, answered_by text, ended_on date, ended_at timestamptz)`.execute(
    ctx.db,
  )
  await writeAttempts(ctx, picks)
  await writeEvents(
    ctx,
    picks.flatMap(each => eventsOf(each).map(event => ({ matterId: each.id, officeId: each.officeId, ...event }))),
  )
  const reworked = picks.flatMap(each => (each.reworkedOn ? [{ ...each, reworkedOn: each.reworkedOn }] : []))
  await writeClocks(
    ctx,
    reworked.flatMap(({ id, receivedOn, endedOn, reworkedOn }) => {
      const days = { receivedOn, startedOn: endedOn, stoppedOn: reworkedOn }
      const clock = pastClock(ctx, 'rework', complaintClocks.rework, days)
      return clock ? [{ matter_id: id, ...clock }] : []
    }),
  )
  await closeAgain(
    ctx,
    reworked.map(each => ({ id: each.id, closedOn: each.reworkedOn })),
  )
}

async function writeAttempts(ctx: Context, picks: readonly Pick[]) {
  const rows = picks.flatMap(({ id, caller, missed }) =>
    missed.map((each, at) => ({ matter_id: id, nth: at + 1, by_name: caller, ...each })),
  )
  await sql`insert into followup_attempt (followup_id, nth, at, on_day, part, reason, by_name)
    select f.id, r.nth, r.at, r.on_day, r.part, r.reason, r.by_name
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, nth integer, at timestamptz, on_day date,
      part text, reason text, by_name text) join followup f on f.matter_id = r.matter_id`.execute(ctx.db)
}

function eventsOf({ kind, level, state, opinion, endedOn, caller, reworkedOn }: Pick): PastEvent[] {
  const said = level ?? state
  const concluded: PastEvent = {
    name: `${kind}.conclude-follow-up`,
    onDay: endedOn,
    doneBy: caller,
    facts: { level: said, ...(opinion ? { remark: opinion } : {}) },
  }
  if (!reworkedOn) return [concluded]
  return [
    concluded,
    { name: 'complaint.open-rework', onDay: endedOn, doneBy: '系统', facts: { reason: `回访不满意：${opinion}` } },
    {
      name: 'complaint.submit-closing',
      onDay: reworkedOn,
      doneBy: '承办人',
      facts: { remark: '已重新联系双方，补办完毕。' },
    },
    { name: 'complaint.close', onDay: reworkedOn, doneBy: '负责人', facts: {} },
  ]
}
