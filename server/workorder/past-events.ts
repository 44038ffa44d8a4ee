/** The clocks and events of an order that was handled elsewhere, as far as its source gives the days. */
import type { Day } from '../../law/grammar.ts'
import { limitDefaults } from '../../law/workorder.limits.ts'
import type { Context } from '../kernel/context.ts'
import { type PastClock, type PastEvent, pastClock } from '../kernel/history.ts'
import { categoryOf, ruleWith } from './limits.ts'
import type { OrderSource, OrderThere } from './past.ts'

/** Only what days are known of: whether it was signed in time nobody can say where the day of signing is missing. */
export function clocksOf(ctx: Context, there: OrderThere): (PastClock | undefined)[] {
  const { stage, receivedOn } = there
  const limits = limitDefaults[categoryOf({ urgent: there.urgent ?? false, asks: there.asks })]
  const ended = stage.closedOn ?? stage.returnedOn ?? null
  const clock = (name: 'signing' | 'dispatching' | 'handling', startedOn: Day, stoppedOn: Day | null) =>
    pastClock(ctx, name, ruleWith(name, limits[name]), { receivedOn, startedOn, stoppedOn })
  const clocks: (PastClock | undefined)[] = []
  if (stage.signedOn || stage.state === 'to-sign') clocks.push(clock('signing', receivedOn, stage.signedOn ?? null))
  if (stage.state === 'signed') clocks.push(clock('dispatching', stage.signedOn ?? receivedOn, null))
  const since = stage.dispatchedOn ?? (stage.state === 'handling' ? receivedOn : undefined)
  if (since && (stage.state === 'handling' || ended)) clocks.push(clock('handling', since, ended))
  return clocks
}

export function eventsOf({ stage, sourceNumber, receivedOn }: OrderThere, source: OrderSource): PastEvent[] {
  const events: PastEvent[] = [
    { name: 'workorder.import', onDay: receivedOn, facts: { source: source.key, sourceNumber, file: source.fileName } },
  ]
  const then = (name: string, onDay: Day | undefined, facts: object = {}) => {
    if (onDay) events.push({ name: `workorder.${name}`, onDay, facts, doneBy: source.label })
  }
  then('sign-for', stage.signedOn)
  then('dispatch', stage.dispatchedOn, { officeId: stage.officeId, receivedOn: stage.dispatchedOn })
  if (stage.state === 'returned') {
    then('request-return', stage.returnedOn, { code: stage.returnCode ?? 'other' })
    then('accept-return', stage.returnedOn)
  }
  then('close', stage.closedOn, stage.reply === undefined ? {} : { remark: stage.reply })
  then('archive', stage.archivedOn)
  return events
}
