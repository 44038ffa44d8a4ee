/** What POST /dispatch/report-suggestion answers: the office competent for a report and why, or why none was found. */
import type { Label } from '../../../law/grammar.ts'

export interface Competence {
  officeId: number
  office: string
  reason: Label
  basis: string | null
  /** 0 to 1. */
  sure: number
}
export type Suggestion =
  | (Competence & { alternatives: Competence[] })
  | { officeId: null; reason: Label; alternatives: Competence[] }
