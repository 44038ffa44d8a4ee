/** Which office is competent, and why; or why none was found. */
import { z } from 'zod'
import { Label } from '../kernel/view.ts'

const competence = z.object({
  officeId: z.number(),
  office: z.string(),
  reason: Label,
  basis: z.string(),
  /** 1: the area code is known; less where it was read out of an address. */
  sure: z.number(),
})

export const SuggestionView = z
  .object({ ...competence.shape, officeId: z.number().nullable(), alternatives: z.array(competence) })
  .partial({ office: true, basis: true, sure: true })
  .meta({ id: 'Suggestion' })
