/** Rows of the history, as JSON for one statement. */
import type { Level } from '../../law/follow-up.ts'
import type { Day } from '../../law/grammar.ts'
import { countOf, type Eligible, fingerprintOf } from './draw.ts'

interface DrawThere {
  day: Day
  seed: string
  asked: number
  list: Eligible
  windowDays: number
  pauseDays: number
}

export const drawRow = ({ day, seed, asked, list, windowDays, pauseDays }: DrawThere) => ({
  on_day: day,
  seed,
  asked,
  window_days: windowDays,
  pause_days: pauseDays,
  eligible: list,
  eligible_count: countOf(list),
  eligible_hash: fingerprintOf(list),
  drawn_at: `${day}T07:15:00+08:00`,
  drawn_by: '系统',
})

interface FollowUpThere {
  id: number
  drawnOn: Day
  place: number
  personKey: string
  state: string
  level: Level | null
  opinion: string | null
  byLink: boolean
  endedOn: Day
}

export const followUpRow = (each: FollowUpThere) => ({
  matter_id: each.id,
  drawn_on: each.drawnOn,
  place: each.place,
  person_key: each.personKey,
  state: each.state,
  level: each.level,
  opinion: each.opinion,
  answered_by: each.level === null ? null : each.byLink ? 'link' : 'phone',
  ended_on: each.endedOn,
  ended_at: `${each.endedOn}T15:00:00+08:00`,
})
