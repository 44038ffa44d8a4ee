/** How long a measure may last, by today's calendar; and the one clock of its kind that the case shows: that of the earliest. */
import type { Selectable } from 'kysely'
import { urgentHours } from '../../law/enforcement.limits.ts'
import { enforcementCase } from '../../law/enforcement.ts'
import type { Day } from '../../law/grammar.ts'
import { pause, runningClock, start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { after } from '../kernel/instant.ts'
import type { Matter } from '../kernel/matter.ts'
import { lastDay } from './bar.ts'
import type { CaseMeasureTable } from './measure-table.ts'

export type Measure = Selectable<CaseMeasureTable>
const names = ['preservation', 'seizure', 'seizure-extended'] as const

export const clockNameOf = (measure: Pick<Measure, 'kind' | 'extended_on'>) =>
  measure.kind === 'preservation' ? 'preservation' : measure.extended_on ? 'seizure-extended' : 'seizure'

/** Takes effect when approved, an urgent one at once. */
export const inEffect = (measure: Measure) =>
  measure.ended_on === null && (measure.urgent || measure.approved_at !== null)

/** K6: twenty-four hours after an urgent one was taken. */
export const approvalDue = ({ taken_at }: Measure) => after(taken_at, urgentHours * 3_600_000)
export const isLate = (measure: Measure, approvedAt: Date) => measure.urgent && approvedAt > approvalDue(measure)

/** The last day; days at a test of these goods are left out (procedure art. 38). */
export async function termOf(ctx: Context, measure: Measure): Promise<{ until: Day; atTest: boolean }> {
  if (measure.kind === 'preservation') return { until: lastDay(ctx, 'preservation', measure.taken_on), atTest: false }
  const tests = await ctx.db
    .selectFrom('case_test')
    .select(['sent_on', 'back_on'])
    .where('measure_id', '=', measure.id)
    .execute()
  const pauses = tests
    .map(each => ({ from: each.sent_on, to: addDays(each.back_on ?? ctx.today, -1) }))
    .filter(each => each.to >= each.from)
  return {
    until: lastDay(ctx, clockNameOf(measure), measure.taken_on, pauses),
    atTest: tests.some(each => each.back_on === null),
  }
}

/** The clock that runs for this measure, if it is the earliest of its kind. */
export async function currentClockOf(ctx: Context, matter: Matter, measure: Measure) {
  const name = clockNameOf(measure)
  const running = await runningClock(ctx, matter, name)
  return running?.started_on === measure.taken_on ? name : undefined
}

/** After a measure began, was extended or ended: each kind's clock follows the earliest that is in effect. */
export async function followMeasures(ctx: Context, matter: Matter) {
  const rows = await ctx.db
    .selectFrom('case_measure')
    .selectAll()
    .where('matter_id', '=', matter.id)
    .where('ended_on', 'is', null)
    .orderBy('taken_on')
    .orderBy('id')
    .execute()
  for (const name of names) {
    const first = rows.find(each => inEffect(each) && clockNameOf(each) === name)
    const running = await runningClock(ctx, matter, name)
    if (running && running.started_on === first?.taken_on) continue
    const extended = rows.some(each => each.taken_on === running?.started_on && inEffect(each) && each.extended_on)
    if (running) await stop(ctx, matter, name, extended && name === 'seizure' ? 'extend-measure' : null)
    if (!first) continue
    await start(ctx, matter, name, enforcementCase.clocks[name], first.taken_on)
    if ((await termOf(ctx, first)).atTest) await pause(ctx, matter, name)
  }
}
