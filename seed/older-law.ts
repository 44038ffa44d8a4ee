/**
 * The stories are written under Order 121. Told on a day of an older act (a demonstration with a fixed day), the same
 * things happen under the rules of then: the same ground has another code, and what the act did not know does not happen.
 */
import { complaintPacks } from '../law/complaint.ts'
import { type Day, inForce } from '../law/grammar.ts'
import type { StoryStep } from './city/stories.ts'

const grounds: Record<string, Record<string, string>> = {
  order20: { '16-2': '15-2', '16-3': '15-3', '23-2': '21-3', '23-3': '21-4' },
  order62: { '16-2': '62-5', '16-3': '62-7', '23-2': '62-9', '23-3': '62-9' },
}
const only121 = ['request-identity', 'receive-identity', 'suspect-fraud']

/** undefined: there was no such step. */
export function underLawOf(receivedOn: Day, step: StoryStep): StoryStep | undefined {
  const act = complaintPacks.find(each => inForce(each, receivedOn))?.key
  if (act === undefined || act === 'order121') return step
  if (only121.includes(step.step)) return undefined
  const facts: Record<string, unknown> = { ...step.facts }
  if (typeof facts.ground === 'string') facts.ground = grounds[act]?.[facts.ground] ?? facts.ground
  if (facts.chosenBy === 'designated') facts.chosenBy = 'agreed'
  return { ...step, facts } as StoryStep
}
