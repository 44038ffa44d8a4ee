/** How far the repeated complaints have come. */
import { type StoryStep, took } from './city/stories/story.ts'
import { repeated } from './city/voices.ts'

export const dispatched = (daysAgo: number) => [
  took('dispatch', 'dispatcher', daysAgo, { office: repeated.office, reason: '被投诉人经营地在其辖区' }),
]

/** The shop paid the price back at once, each time. */
export const settledAfter = (daysAgo: number): StoryStep[] => [
  ...dispatched(daysAgo),
  took('accept', 'handler', daysAgo - 2, { handler: 'handler' }),
  took('start-mediation', 'handler', daysAgo - 3, { mediator: 'handler', mode: 'phone', inDays: 1, hour: 10 }),
  took('settle', 'handler', daysAgo - 4, {
    agreement: '被投诉人当场退还货款，双方再无争议。',
    agreementAmountFen: 6800,
    recoveredAmountFen: 6800,
    performedAtOnce: true,
    noStatement: false,
  } as never),
  took('submit-closing', 'handler', daysAgo - 4, { remark: '已即时履行' }),
  took('close', 'head', daysAgo - 5, { remark: '同意' }),
]
