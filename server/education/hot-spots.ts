/** 热点: where the figures rose, by class, goods, district, operator and season. What counts is said in law/education.ts. */
import { sql } from 'kysely'
import { classes, entryOf } from '../../law/classes.ts'
import { type HotSpotKind, hotSpotRule } from '../../law/education.ts'
import type { Label } from '../../law/grammar.ts'
import type { Breakdown } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import {
  comparedFigure,
  type FigureRow,
  neighbour,
  type Period,
  periodOf,
  recordsQuery,
  yearBefore,
} from '../statistics/index.ts'
import type { HotSpot, HotSpotLine } from './view.ts'

const figure = 'complaints-received'
const parts = [
  ['class', 'class'],
  ['goods', 'goods'],
  ['area', 'unit'],
] as const satisfies readonly (readonly [HotSpotKind, Breakdown])[]

/** @param key absent: the last month that is over */
export async function listHotSpots(
  ctx: Context,
  key?: string,
): Promise<{ period: HotSpot['period']; items: HotSpotLine[] }> {
  const period = periodOf(key ?? neighbour(periodOf(ctx.today.slice(0, 7)), -1).key)
  const found = [...(await risen(ctx, period)), ...(await operators(ctx, period)), ...(await seasons(ctx, period))]
  const drafted = await ctx.db
    .selectFrom('advisory')
    .innerJoin('matter', 'matter.id', 'advisory.matter_id')
    .select(['advisory.hot_spot_key as key', 'matter.id', 'matter.number', 'matter.state'])
    .where('advisory.hot_spot_key', 'in', [...found.map(each => each.key), ''])
    .execute()
  return {
    period: plain(period),
    items: found.map(each => {
      const made = drafted.find(one => one.key === each.key)
      return {
        ...each,
        advisory: made ? ({ id: made.id, number: made.number, state: made.state } as HotSpotLine['advisory']) : null,
      }
    }),
  }
}

/** The one with that key, counted anew. */
export async function hotSpotOf(ctx: Context, key: string): Promise<HotSpot> {
  const { items } = await listHotSpots(ctx, key.split('|')[0])
  const found = items.find(each => each.key === key)
  if (!found) throw notFound({ zh: '没有这个热点，数字可能变了', en: 'No such hot spot; the figures may have changed' })
  const { advisory: _, ...spot } = found
  return spot
}

const plain = ({ key, from, to, label }: Period): HotSpot['period'] => ({ key, from, to, label })
const keyOf = (period: Period, kind: HotSpotKind, code: string) => `${period.key}|${kind}|${code}`

async function risen(ctx: Context, period: Period): Promise<HotSpot[]> {
  const found: HotSpot[] = []
  for (const [kind, by] of parts) {
    const { rows } = await comparedFigure(ctx, figure, period.key, { by: [by] })
    for (const row of rows) {
      const code = row.keys[by]
      if (code && rose(row)) found.push(spotOf(period, kind, code, row))
    }
  }
  return found.sort((a, b) => b.value - (b.before ?? 0) - (a.value - (a.before ?? 0)))
}

/** Nought a year ago may mean that nothing was recorded then: only a month before of nought is one from which something rose. */
const rose = ({ value, before, yearBefore: year }: FigureRow) =>
  (value ?? 0) >= hotSpotRule.least &&
  ((before?.change ?? 0) >= hotSpotRule.rise || before?.value === 0 || (year?.change ?? 0) >= hotSpotRule.rise)

const spotOf = (period: Period, kind: HotSpotKind, code: string, row: FigureRow): HotSpot => ({
  key: keyOf(period, kind, code),
  kind,
  code,
  label: row.label,
  period: plain(period),
  value: row.value ?? 0,
  before: row.before?.value ?? null,
  change: row.before?.change ?? null,
  yearBefore: row.yearBefore?.value ?? null,
  yearChange: row.yearBefore?.change ?? null,
  query: row.query,
})

async function operators(ctx: Context, period: Period): Promise<HotSpot[]> {
  const before = neighbour(period, -1)
  const year = yearBefore(period)
  const within = ({ from, to }: Period) =>
    sql<number>`count(*) filter (where matter.received_on between ${from} and ${to})`
  const rows = await visibleMatters(ctx)
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .innerJoin('operator', 'operator.id', 'complaint.operator_id')
    .select([
      'operator.id',
      'operator.name',
      within(period).as('now'),
      within(before).as('earlier'),
      (year ? within(year) : sql<number>`0`).as('year'),
    ])
    .where('matter.kind', '=', 'complaint')
    .where('matter.received_on', '>=', year && year.from < before.from ? year.from : before.from)
    .where('matter.received_on', '<=', period.to)
    .groupBy(['operator.id', 'operator.name'])
    .having(within(period), '>=', hotSpotRule.operator.least)
    .orderBy('now', 'desc')
    .limit(50)
    .execute()
  return rows
    .map(row => ({ ...row, now: Number(row.now), earlier: Number(row.earlier), year: Number(row.year) }))
    .filter(row => row.now >= hotSpotRule.operator.times * Math.max(1, Math.min(row.earlier, row.year || row.earlier)))
    .map(row => ({
      key: keyOf(period, 'operator', String(row.id)),
      kind: 'operator',
      code: String(row.id),
      label: { zh: row.name, en: row.name },
      period: plain(period),
      value: row.now,
      before: row.earlier,
      change: changed(row.now, row.earlier),
      yearBefore: row.year,
      yearChange: changed(row.now, row.year),
      operatorId: row.id,
      query: recordsQuery(figure, period.key, { operator: row.id } as never),
    }))
}

const changed = (now: number, then: number) => (then === 0 ? null : (now - then) / then)

/** What the coming month brought a year ago, over an average month of the twelve that are over. */
async function seasons(ctx: Context, period: Period): Promise<HotSpot[]> {
  if (period.kind !== 'month') return []
  const coming = neighbour(period, 1)
  const last = yearBefore(coming)
  if (!last) return []
  const rows = await visibleMatters(ctx)
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .select([
      'complaint.goods_class as code',
      sql<number>`count(*) filter (where matter.received_on <= ${last.to})`.as('lastYear'),
      sql<number>`count(*) / 12.0`.as('average'),
      sql<number>`count(*) filter (where matter.received_on between ${period.from} and ${period.to})`.as('now'),
    ])
    .where('matter.kind', '=', 'complaint')
    .where('matter.received_on', '>=', last.from)
    .where('matter.received_on', '<=', period.to)
    .groupBy('complaint.goods_class')
    .execute()
  return rows
    .map(row => ({
      code: row.code,
      lastYear: Number(row.lastYear),
      average: Number(row.average),
      now: Number(row.now),
    }))
    .filter(row => row.lastYear >= hotSpotRule.season.least && row.lastYear >= hotSpotRule.season.times * row.average)
    .map(row => ({
      key: keyOf(period, 'season', row.code),
      kind: 'season',
      code: row.code,
      label: goodsLabel(row.code),
      period: plain(period),
      value: row.now,
      before: null,
      change: null,
      yearBefore: null,
      yearChange: null,
      coming: { month: coming.key, lastYear: row.lastYear, average: Math.round(row.average * 10) / 10 },
      query: recordsQuery(figure, last.key, { goods: row.code } as never),
    }))
}

const goodsLabel = (code: string): Label => {
  const found = entryOf(classes, code)
  return found ? { zh: found.zh, en: found.en } : { zh: code, en: code }
}
