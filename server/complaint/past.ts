/** The clocks and events of a complaint that was handled elsewhere, as far as its source gives the days. */
import { complaint } from '../../law/complaint.ts'
import type { Context } from '../kernel/context.ts'
import { type PastClock, type PastEvent, pastClock } from '../kernel/history.ts'
import type { ComplaintThere } from './elsewhere.ts'

/**
 * - The bureau's own target runs from receipt; without a day of closing nobody can say whether it was kept, so there is none.
 * - Acceptance is a clock only where its day is given: a rate "on time" must not count what nobody knows.
 * - Mediation of an open complaint without a day of acceptance is counted from receipt: the strictest reading, so that
 *   nothing falls due too late on a desk.
 */
export function pastClocks(ctx: Context, { receivedOn, stage }: ComplaintThere): (PastClock | undefined)[] {
  const closed = stage.state === 'closed'
  if (closed && !stage.closedOn) return []
  const stoppedOn = stage.closedOn ?? null
  const clock = (
    name: 'ordinary-target' | 'acceptance' | 'mediation',
    startedOn: string,
    stopped: string | null = stoppedOn,
  ) => pastClock(ctx, name, complaint.clocks[name], { receivedOn, startedOn, stoppedOn: stopped })
  const clocks = [clock('ordinary-target', receivedOn)]
  if (stage.acceptedOn)
    clocks.push(clock('acceptance', receivedOn, stage.acceptedOn), clock('mediation', stage.acceptedOn))
  else if (stage.state === 'accepted') clocks.push(clock('mediation', receivedOn))
  return clocks
}

const ends = { settled: 'settle', terminated: 'terminate', refused: 'refuse', withdrawn: 'withdraw' } as const

/**
 * What figures count. The export of the national platform tells that a complaint was accepted but not when; bureaus count
 * such a table by the day of receipt, and so does the event, which says that this day is assumed. An end is dated with the
 * closing, the only day given. What has no day at all is no event.
 */
export function pastEvents({ receivedOn, stage }: ComplaintThere, doneBy: string): PastEvent[] {
  const events: PastEvent[] = []
  if (stage.accepted)
    events.push({
      name: 'complaint.accept',
      onDay: stage.acceptedOn ?? receivedOn,
      doneBy,
      facts: stage.acceptedOn ? {} : { dayAssumed: true, note: '来源表没有受理日期，按收到之日计' },
    })
  if (stage.state !== 'closed' || !stage.closedOn) return events
  const facts = stage.answer === undefined ? {} : { remark: stage.answer }
  if (stage.outcome)
    events.push({
      name: `complaint.${ends[stage.outcome]}`,
      onDay: stage.closedOn,
      doneBy,
      facts: { note: '日期为来源表的办结日期' },
    })
  const unaccepted = stage.outcome === 'refused' || stage.outcome === 'withdrawn'
  events.push({
    name: unaccepted ? 'complaint.close-unaccepted' : 'complaint.close',
    onDay: stage.closedOn,
    doneBy,
    facts,
  })
  return events
}
