/** 热点: where the figures rose, by class, goods, district, operator and season. What counts is said in law/education.ts. */
import { sql } from 'kysely'
import { type AdvisoryState, type HotSpotKind, hotSpotRule } from '../../law/education.ts'
import type { Breakdown } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { showOperator } from '../party/index.ts'
import {
  atOneMoment,
  comparedFigure,
  counted,
  type FigureRow,
  figureOf,
  neighbour,
  type Period,
  periodOf,
  recordsQuery,
  rowsWithin,
  yearBefore,
} from '../statistics/index.ts'
import type { HotSpot, HotSpotLine } from './view.ts'

export const figure = 'complaints-received'
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
  const { value: found } = await counted(ctx, `hot spots ${period.key}`, 'unchanged', of =>
    atOneMoment(of, async steady => [
      ...(await risen(steady, period)),
      ...(await operators(steady, period)),
      ...(await seasons(steady, period)),
    ]),
  )
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
        advisory: made ? { id: made.id, number: made.number, state: made.state as AdvisoryState } : null,
      }
    }),
  }
}

/** The one with that key, counted anew. */
export async function hotSpotOf(ctx: Context, key: string): Promise<HotSpot> {
  if (!/^[^|]+\|(goods|class|area|operator|season)\|.+$/.test(key))
    throw badField(
      'key',
      { zh: '不是热点的代号', en: 'is no key of a hot spot' },
      { zh: '热点列表中的 key', en: 'a key of the list of hot spots' },
    )
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
    const onRecord = rows.some(each => (each.before?.value ?? 0) > 0)
    for (const row of rows) {
      const code = row.keys[by]
      if (code && rose(row, onRecord)) found.push(spotOf(period, kind, code, row))
    }
  }
  return found.sort((a, b) => b.value - (b.before ?? 0) - (a.value - (a.before ?? 0)))
}

/** Nought a year ago, or everywhere before, may mean that nothing was recorded then: nothing rose from that. */
export const rose = ({ value, before, yearBefore: year }: FigureRow, onRecord: boolean) =>
  (value ?? 0) >= hotSpotRule.least &&
  ((before?.change ?? 0) >= hotSpotRule.rise ||
    (onRecord && before?.value === 0) ||
    (year?.change ?? 0) >= hotSpotRule.rise)

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
  const now = await byOperator(ctx, period)
  const before = await byOperator(ctx, neighbour(period, -1))
  const year = await byOperator(ctx, yearBefore(period))
  if (before.size === 0 && year.size === 0) return []
  const { least, times } = hotSpotRule.operator
  const risen = [...now]
    .map(([id, value]) => ({ id, value, earlier: before.get(id) ?? 0, year: year.get(id) ?? 0 }))
    .filter(
      row => row.value >= least && row.value >= times * Math.max(1, Math.min(row.earlier, row.year || row.earlier)),
    )
    .sort((a, b) => b.value - a.value || a.id - b.id)
    .slice(0, 50)
  const found: HotSpot[] = []
  for (const { id, value, earlier, year } of risen) {
    const name = (await showOperator(ctx, id))?.name ?? ''
    found.push({
      key: keyOf(period, 'operator', String(id)),
      kind: 'operator',
      code: String(id),
      label: { zh: name, en: name },
      period: plain(period),
      value,
      before: earlier,
      change: changed(value, earlier),
      yearBefore: year,
      yearChange: changed(value, year),
      operatorId: id,
      query: recordsQuery(figure, period.key, { operator: id }),
    })
  }
  return found
}

/** The figure by operators on the register. */
async function byOperator(ctx: Context, period: Period | undefined): Promise<Map<number, number>> {
  if (!period) return new Map()
  const rows = await rowsWithin(ctx, figure, period, {}, true)
  const byId = await sql<{ id: number; n: number }>`select c.operator_id as id, count(*)::int as n ${rows}
    and c.operator_id is not null group by c.operator_id`.execute(ctx.db)
  return new Map(byId.rows.map(({ id, n }) => [id, n]))
}

const changed = (now: number, then: number) => (then === 0 ? null : (now - then) / then)

/** What the coming month brought a year ago, over an average month of the twelve that are over. */
async function seasons(ctx: Context, period: Period): Promise<HotSpot[]> {
  if (period.kind !== 'month') return []
  const coming = neighbour(period, 1)
  const last = yearBefore(coming)
  if (!last) return []
  const { least, times } = hotSpotRule.season
  const byGoods = async (of: string) => (await figureOf(ctx, figure, of, { by: ['goods'] })).rows
  const now = new Map((await byGoods(period.key)).map(row => [row.keys.goods, row.value]))
  const months = new Map((await byGoods(`${last.from}..${period.to}`)).map(row => [row.keys.goods, row.value]))
  return (await byGoods(last.key)).flatMap((row): HotSpot[] => {
    const code = row.keys.goods ?? ''
    const lastYear = row.value ?? 0
    const average = (months.get(code) ?? 0) / 12
    if (lastYear < least || lastYear < times * average) return []
    return [
      {
        key: keyOf(period, 'season', code),
        kind: 'season',
        code,
        label: row.label,
        period: plain(period),
        value: now.get(code) ?? 0,
        before: null,
        change: null,
        yearBefore: null,
        yearChange: null,
        coming: { month: coming.key, lastYear, average: Math.round(average * 10) / 10 },
        query: row.query,
      },
    ]
  })
}
