/** What every request shares: the database, the calendar in force, the counting settings, and what day it is. */
import type { Kysely } from 'kysely'
import { type CalendarYear, calendarYears } from '../../law/calendar/index.ts'
import type { Day } from '../../law/grammar.ts'
import { type Calendar, type CountingSettings, calendarOf, dayOf } from './day.ts'
import type { Database } from './tables.ts'

export interface World {
  db: Kysely<Database>
  moment: () => { now: Date; today: Day }
  lawful: () => Promise<Lawful>
}

export interface Lawful {
  calendar: Calendar
  counting: CountingSettings
}

/** @param fixedToday XIAOBAO_TODAY: a fixed day for tests and demonstrations, never in production */
export function makeWorld(
  db: Kysely<Database>,
  fixedToday?: () => Day | undefined,
  clock: () => Date = () => new Date(),
): World {
  let known: { key: string; law: Promise<Lawful> } | undefined
  return {
    db,
    moment() {
      const real = clock()
      const today = fixedToday?.()
      if (today === undefined) return { now: real, today: dayOf(real) }
      const timeOfDay = new Date(real.getTime() + 8 * 3_600_000).toISOString().slice(11)
      return { now: new Date(Date.parse(`${today}T${timeOfDay}`) - 8 * 3_600_000), today }
    },
    async lawful() {
      const key = await lawKey(db)
      if (known?.key !== key) known = { key, law: loadLaw(db) }
      return known.law
    },
  }
}

/** One small look per request, so that a notice entered anywhere counts from the next request on, in every process. */
async function lawKey(db: Kysely<Database>) {
  const row = await db
    .selectNoFrom(one => [
      one
        .selectFrom('calendar_notice')
        .select(each => each.fn.max('id').as('id'))
        .as('notice'),
      one.selectFrom('setting').select('changed_at').where('key', '=', 'counting').as('counting'),
    ])
    .executeTakeFirst()
  return JSON.stringify(row)
}

/** What would be in force: a notice or a way of counting that is not entered yet. */
export interface Tentative {
  notice?: CalendarYear
  counting?: CountingSettings
}

export async function loadLaw(db: Kysely<Database>, tentative: Tentative = {}): Promise<Lawful> {
  const notices = await db.selectFrom('calendar_notice').selectAll().orderBy('id').execute()
  const entered = [...notices.map(enteredYear), ...(tentative.notice ? [tentative.notice] : [])]
  const counting = tentative.counting ?? (await loadCounting(db))
  return { calendar: calendarOf([...calendarYears, ...entered]), counting }
}

/** The setting 'counting', as the legal section left it; the stricter reading where it never said. */
export async function loadCounting(db: Kysely<Database>): Promise<CountingSettings> {
  const setting = await db.selectFrom('setting').select('value').where('key', '=', 'counting').executeTakeFirst()
  const said = setting?.value as { weekendRoll?: boolean; holidays?: string } | undefined
  return {
    weekendRoll: said?.weekendRoll === true,
    ...(said?.holidays === 'fixed' ? { holidays: 'fixed' as const } : {}),
  }
}

export function enteredYear(row: {
  year: number
  title: string
  number: string | null
  url: string | null
  days: unknown
}): CalendarYear {
  return {
    year: row.year,
    notices: [{ title: row.title, ...(row.number ? { number: row.number } : {}), url: row.url ?? '' }],
    days: row.days as CalendarYear['days'],
  }
}
