/**
 * 辖区图: the districts where they lie, once the outline of each is entered (office/outlines.ts). Until then 方格图: a
 * square for each county bureau in the order of their codes, where a square lies says nothing.
 */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { atOneMoment, counted, periodOf, weekAt } from '../statistics/index.ts'
import { named, unitsOf, unitTable } from './figures.ts'
import { shapesOf } from './outlines.ts'

export const measures = [
  'complaints-received',
  'complaints-overdue',
  'assessment-on-time-rate',
] as const satisfies IndicatorName[]

export const tilesOf = (ctx: Context) =>
  counted(ctx, 'tiles', 'now', open =>
    atOneMoment(open, async steady => {
      const units = await unitsOf(steady)
      const map = await shapesOf(
        steady,
        units.map(each => each.code),
      )
      const columns = Math.max(1, Math.ceil(Math.sqrt(units.length)))
      const [week, month] = [weekAt(steady.today), periodOf(steady.today.slice(0, 7))]
      const table = await unitTable(steady, [
        [measures[0], week],
        [measures[1], week],
        [measures[2], month],
      ])
      const label = { zh: `${named(measures[2]).label.zh}（本月）`, en: `${named(measures[2]).label.en}, this month` }
      return {
        columns,
        box: map?.box ?? null,
        measures: [
          { name: measures[0], label: { zh: '投诉接收（本周）', en: 'Complaints received, this week' } },
          { name: measures[1], label: { zh: '投诉超期（现在）', en: 'Complaints overdue, now' } },
          { name: measures[2], label },
        ],
        tiles: units.map((unit, at) => ({
          code: unit.code,
          label: unit.label,
          column: (at % columns) + 1,
          row: Math.floor(at / columns) + 1,
          shape: map?.shapes.get(unit.code) ?? null,
          figures: table.rows.find(each => each.code === unit.code)!.cells,
        })),
      }
    }),
  )
