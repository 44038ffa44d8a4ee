/** 大屏: sums of the whole city for a screen that nobody touches. No names, no shops, no way into a record. */
import { fewestMatters } from '../../law/hot-words.ts'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { listOffices } from '../office/index.ts'
import { counted, weekAt } from '../statistics/index.ts'
import { changeShown, formatOf, named } from './figures.ts'
import { recent, standingNow, years } from './head.ts'
import { hotWords } from './hot-words.ts'
import { tilesOf } from './tiles.ts'
import type { WallBoard } from './view.ts'

export const arriving = [
  'complaints-received',
  'reports-received',
  'consultations-received',
  'orders-received',
] as const
export const yearly = [
  'complaints-received',
  'complaints-closed',
  'recovered-amount',
  'mediation-success-rate',
] as const satisfies IndicatorName[]
/** Of what stands now. */
export const standingShown = [
  'complaints-pending',
  'complaints-due-soon',
  'complaints-overdue',
] as const satisfies IndicatorName[]
const shownWords = 12

/** Looked at once a minute by every screen: counted once for all of them. */
export const wallBoard = async (asked: Context): Promise<WallBoard> =>
  (await counted({ ...asked, actor: systemActor }, 'wall', { behind: 45 }, wall)).value

async function wall(ctx: Context): Promise<WallBoard> {
  const [near, far, now] = [await recent(ctx), await years(ctx), await standingNow(ctx)]
  const [map, words] = [await tilesOf(ctx), await hotWords(ctx)]
  const bureau = (await listOffices(ctx)).find(each => each.kind === 'bureau')
  return {
    city: bureau?.name ?? '',
    day: ctx.today,
    asOf: now.asOf,
    yearAsOf: far.asOf,
    today: arriving.map(name => ({ ...named(name), value: near.value[name]![0]!.value })),
    now: now.value
      .filter(each => standingShown.some(name => name === each.name))
      .map(({ name, label, figure }) => ({ name, label, value: figure.value })),
    recordsFrom: far.value.from,
    year: yearly.map(name => {
      const [year, last] = far.value.list[name]!
      return {
        name,
        label: indicators[name].label,
        value: year!.value,
        format: formatOf(name),
        change: far.value.from === null ? changeShown(name, year!, last!).value : null,
      }
    }),
    week: weekAt(ctx.today).label,
    columns: map.value.columns,
    box: map.value.box,
    tiles: map.value.tiles.map(({ code, label, column, row, shape, figures: [received, overdue] }) => ({
      code,
      label,
      column,
      row,
      shape,
      received: received!.value ?? 0,
      overdue: overdue!.value ?? 0,
    })),
    words: words.value.words
      .filter(each => each.matters >= fewestMatters)
      .slice(0, shownWords)
      .map(({ word, matters, before }) => ({ word, matters, before })),
    wordsPeriod: words.value.period,
  }
}
