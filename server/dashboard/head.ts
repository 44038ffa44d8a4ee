/** 领导看板: today, this week, this year to this day against the same days of last year. */
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import {
  atOneMoment,
  counted,
  figureOf,
  type Period,
  periodOf,
  recordsFrom,
  weekAt,
  yearBefore,
} from '../statistics/index.ts'
import { changeShown, named, shown } from './figures.ts'
import type { HeadBoard, ShownFigure } from './view.ts'

export const compared = [
  'complaints-received',
  'reports-received',
  'consultations-received',
  'orders-received',
  'complaints-closed',
  'recovered-amount',
  'mediation-success-rate',
  'assessment-on-time-rate',
  'closing-on-time-rate',
  'follow-up-satisfaction-rate',
] as const satisfies IndicatorName[]

export const standing = [
  'complaints-pending',
  'complaints-due-soon',
  'complaints-overdue',
  'reports-overdue',
  'orders-overdue',
  'consultations-overdue',
  'letters-overdue',
] as const satisfies IndicatorName[]

export const dayOf = (day: string) => periodOf(`${day}..${day}`)
export const yearTo = (day: string) => periodOf(`${day.slice(0, 4)}-01-01..${day}`)

export const standingNow = (ctx: Context) =>
  counted(ctx, 'standing', 'now', open =>
    atOneMoment(open, async steady => {
      const week = weekAt(steady.today)
      const tiles = []
      for (const name of standing) tiles.push({ ...named(name), figure: await shown(steady, name, week) })
      return tiles
    }),
  )

export const recent = (ctx: Context) =>
  counted(ctx, 'recent', 'now', open => columns(open, [dayOf(open.today), weekAt(open.today)]))

/** This year to today and the same days of last year; `from`: the day on which the records begin, where last year is not wholly on record. */
export const years = (ctx: Context) =>
  counted(ctx, 'years', { behind: 180 }, async open => {
    const year = yearTo(open.today)
    const last = yearBefore(year)!
    const list = await columns(open, [year, last])
    return { list, from: await recordsFrom(open, last) }
  })

const columns = (ctx: Context, periods: readonly Period[]) =>
  atOneMoment(ctx, async steady => {
    const list: Partial<Record<IndicatorName, ShownFigure[]>> = {}
    for (const name of compared) {
      const cells = []
      for (const period of periods) cells.push(await shown(steady, name, period))
      list[name] = cells
    }
    return list
  })

export async function headBoard(ctx: Context): Promise<HeadBoard> {
  const [now, near, far, months] = [await standingNow(ctx), await recent(ctx), await years(ctx), await byMonth(ctx)]
  const year = yearTo(ctx.today)
  return {
    day: ctx.today,
    week: weekAt(ctx.today).label,
    yearSpan: year.label,
    lastYearSpan: yearBefore(year)!.label,
    now: { asOf: now.asOf, tiles: now.value },
    recentAsOf: near.asOf,
    yearAsOf: far.asOf,
    recordsFrom: far.value.from,
    rows: compared.map(name => {
      const [[today, week], [thisYear, lastYear]] = [near.value[name]!, far.value.list[name]!]
      const { rising } = indicators[name] as { rising?: 'better' | 'worse' }
      return {
        ...named(name),
        ...(rising ? { rising } : {}),
        today: today!,
        week: week!,
        year: thisYear!,
        lastYear: lastYear!,
        // With a year of which only a part is on record nothing is compared.
        change: changeShown(name, thisYear!, far.value.from === null ? lastYear! : { ...lastYear!, value: null }),
      }
    }),
    months: { year: Number(ctx.today.slice(0, 4)), points: months.value },
  }
}

/** Complaints received, month by month, this year to date and the whole of last year. */
const byMonth = (ctx: Context) =>
  counted(ctx, 'months', { behind: 600 }, open =>
    atOneMoment(open, async steady => {
      const year = Number(steady.today.slice(0, 4))
      const key = (of: number, month: number) => `${of}-${String(month).padStart(2, '0')}`
      const received = (period: string) => figureOf(steady, 'complaints-received', period)
      const from = await recordsFrom(steady, periodOf(String(year - 1)))
      const points = []
      for (let month = 1; month <= 12; month++) {
        const [now, before] = [await received(key(year, month)), await received(key(year - 1, month))]
        points.push({
          month,
          value: month <= Number(steady.today.slice(5, 7)) ? now.value : null,
          query: now.query,
          // Before the records begin there is no nought, there is nothing.
          before: from !== null && before.period.to < from ? null : before.value,
          beforeQuery: before.query,
        })
      }
      return points
    }),
  )
