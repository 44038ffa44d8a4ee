/** What POST /dispatch/suggestion answers: the competent office and why, or why none was found. */
import type { Label } from '../../../law/grammar.ts'

export interface Competence {
  officeId: number
  office: string
  reason: Label
  basis: string
  /** 0 to 1. */
  sure: number
}
export type Suggestion =
  | (Competence & { alternatives: Competence[] })
  | { officeId: null; reason: Label; alternatives: Competence[] }
