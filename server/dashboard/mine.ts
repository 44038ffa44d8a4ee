/** 我的看板: what waits on one's own desk, and how one did this week and this month. */

import type { Label } from '../../law/grammar.ts'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { deskCount } from '../desk/index.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { atOneMoment, counted, neighbour, type Period, periodOf, weekAt } from '../statistics/index.ts'
import { named, shown } from './figures.ts'
import type { MyBoard } from './view.ts'

export const handled = [
  'complaints-received',
  'complaints-closed',
  'recovered-amount',
  'mediation-success-rate',
  'assessment-on-time-rate',
  'closing-on-time-rate',
  'reworks-opened',
] as const satisfies IndicatorName[]
export const taken = [
  'intake-registered',
  'intake-complete-rate',
  'intake-corrected-rate',
  'follow-up-attempts',
] as const satisfies IndicatorName[]

const boxes: readonly { name: string; label: Label; desk: string }[] = [
  { name: 'open', label: { zh: '我的在办', en: 'My open matters' }, desk: 'scope=mine' },
  { name: 'overdue', label: { zh: '超期（含办结目标）', en: 'Overdue, targets too' }, desk: 'scope=mine&tone=overdue' },
  { name: 'soon', label: { zh: '两日内到期', en: 'Due in two days' }, desk: 'scope=mine&tone=soon' },
  { name: 'reports', label: { zh: '我的举报', en: 'My reports' }, desk: 'scope=mine&kind=report' },
  { name: 'orders', label: { zh: '我的工单', en: 'My 12345 orders' }, desk: 'scope=mine&kind=workorder' },
]

export async function myBoard(ctx: Context): Promise<MyBoard> {
  const waiting = []
  for (const box of boxes) waiting.push({ ...box, count: await deskCount(ctx, box.desk) })
  const month = periodOf(ctx.today.slice(0, 7))
  const periods = [weekAt(ctx.today), month, neighbour(month, -1)]
  const rows = await counted(ctx, `mine ${ctx.actor.id}`, 'now', open =>
    atOneMoment(open, steady => rowsOf(steady, periods)),
  )
  return { day: ctx.today, asOf: rows.asOf, waiting, periods: periods.map(each => each.label), rows: rows.value }
}

async function rowsOf(ctx: Context, periods: readonly Period[]) {
  const names: IndicatorName[] = hasRole(ctx.actor, 'agent') ? [...taken] : []
  if (hasRole(ctx.actor, 'handler', 'head', 'dispatcher', 'supervisor') || names.length === 0) names.push(...handled)
  const rows = []
  for (const name of names) {
    const cells = []
    for (const period of periods) cells.push(await shown(ctx, name, period, { person: ctx.actor.id! }))
    const { rising } = indicators[name] as { rising?: 'better' | 'worse' }
    rows.push({ ...named(name), ...(rising ? { rising } : {}), cells })
  }
  return rows
}
