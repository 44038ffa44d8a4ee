/** What POST /dispatch/suggestion answers. */
import type { Label } from '../../law/grammar.ts'

export interface Candidate {
  /** Of ours; null: another department, or nobody here. */
  officeId: number | null
  /** The office's name, or the department's code or name. */
  destination: string
  name: Label
  /** 0 to 1: the share of earlier matters with such a score that did end there. */
  sure: number
  reasons: Label[]
  /** Where a rule says so. */
  basis: string | null
}

export interface Destination {
  /** Of the first candidate. */
  sure: number
  /** 0 to 1: that it is a matter of market regulation, and of this city. */
  belongsHere: number
  candidates: Candidate[]
}

/** An office that may be accepted with one key. */
export interface OfficeProposal {
  officeId: number
  office: string
  reason: Label
  /** Besides the first. */
  reasons: Label[]
  basis: string | null
  sure: number
  /** This very office has sent the matter back: when and why. */
  returned?: Label
  /** The office that the return named. */
  proposedOnReturn?: true
}
export type Proposal = { belongsHere: number; elsewhere: Candidate[] } & (
  | (OfficeProposal & { alternatives: OfficeProposal[] })
  | { officeId: null; reason: Label; alternatives: OfficeProposal[] }
)

/** A number means little to whoever answers the telephone. */
export function certainty(sure: number): Label {
  if (sure >= 0.9) return { zh: '很有把握', en: 'very sure' }
  if (sure >= 0.75) return { zh: '较有把握', en: 'fairly sure' }
  if (sure >= 0.5) return { zh: '把握不大，请核对', en: 'not sure: please check' }
  return { zh: '没有把握，请判断', en: 'unsure: please decide' }
}
/** Nobody is ever quite sure. */
export const percent = (sure: number) => `${Math.min(99, Math.max(1, Math.round(sure * 100)))}%`
