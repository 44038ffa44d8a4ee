/**
 * Which matters are kept from whom. Order 121 art. 37: neither the informer's personal data nor the handling of a report
 * may reach the reported party or anybody whom it does not concern. Clues on organised crime are need-to-know.
 */
import type { Role } from './grammar.ts'

/** Kinds that only these roles see at all; for everybody else they are not there (404, in no list, in no count). */
export const guardedKinds: Record<string, readonly Role[]> = {
  report: ['dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'system'],
  case: ['dispatcher', 'handler', 'inspector', 'head', 'supervisor', 'legal', 'auditor', 'system'],
  /** Its goods name cases. */
  destruction: ['dispatcher', 'handler', 'inspector', 'head', 'supervisor', 'legal', 'auditor', 'system'],
}

/** Kinds whose photographs never leave with the place they were taken at: it may be where an informer lives. */
export const placelessKinds: readonly string[] = ['report']

/** Kinds outside every list, search and count of other matters; who may open one is said by their own module (kernel/matter.ts, `admit`). */
export const apartKinds: readonly string[] = ['clue', 'article', 'appraisal']
