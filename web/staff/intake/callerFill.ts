/**
 * What the history of a number fills in belongs to the number: another number takes it away again, so that nobody's
 * complaint is registered under the name of whoever called before. What was typed by hand stays.
 */
import type { Call } from './call.ts'
import type { Caller } from './proposals.ts'

const fields = ['name', 'phoneOther', 'address', 'email', 'gender'] as const
export type Filled = Pick<Call, (typeof fields)[number]>

/** @param before what the last number filled in */
export function fillFrom(call: Call, known: Caller['consumer'] | undefined, before: Filled) {
  const change: Filled = {}
  const filled: Filled = {}
  for (const field of fields) {
    const typed = call[field] || undefined
    const told = known?.[field] || undefined
    if (typed !== undefined && typed !== before[field]) {
      // A draft found again says the same as the history does: it comes from there.
      if (typed === told) filled[field] = told
      continue
    }
    if (typed !== told) change[field] = told
    if (told !== undefined) filled[field] = told
  }
  return { change, filled }
}
