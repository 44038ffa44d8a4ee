/** What each step of a case asks, as a list of fields: one component draws them all (StepFields.tsx). */
import type { CaseStep } from '../../../law/enforcement.ts'
import type { AskedField } from './askedField.ts'
import { firstSteps } from './firstSteps.ts'
import { laterSteps } from './laterSteps.ts'

export const askedBy: Record<CaseStep, readonly AskedField[]> = { ...firstSteps, ...laterSteps }

/** The usual next step, drawn as the main button. */
export const usualStep: Record<string, CaseStep> = {
  lead: 'propose-filing',
  'filing-proposed': 'file',
  'no-filing-proposed': 'decline',
  investigating: 'add-evidence',
  suspended: 'take-up',
  'in-review': 'pass-review',
  reviewed: 'approve-notice',
  notified: 'decide-penalty',
  hearing: 'schedule-hearing',
  heard: 'decide-penalty',
  decided: 'record-service',
  performing: 'record-payment',
  'at-court': 'court-ruling',
  'to-close': 'propose-closing',
  'closing-proposed': 'close',
  closed: 'archive',
}
