/**
 * Whom a follow-up may ask about: one entry for each kind of matter that is followed up. The rest of this module knows
 * no kind. Reports are not among them: law/follow-up.ts says why.
 */

import type { Subject } from './subject.ts'
import { complaint } from './subject-complaint.ts'
import { consultation } from './subject-consultation.ts'

export const subjects: readonly Subject[] = [complaint, consultation]

export function subjectOf(kind: string): Subject {
  const found = subjects.find(each => each.kind === kind)
  if (!found) throw new RangeError(`${kind} is not followed up`)
  return found
}
