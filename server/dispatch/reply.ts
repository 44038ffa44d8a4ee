/** What the routes of dispatching answer. The types the screens use are in view.ts. */
import { z } from 'zod'
import { Label } from '../kernel/view.ts'

const text = z.string()
const basis = text.nullable()

/** Where it may belong: an office of ours, another department, or nobody here. */
const candidate = z.object({
  officeId: z.number().nullable(),
  destination: text,
  name: Label,
  /** 0 to 1: the share of earlier matters with such a score that did end there. */
  sure: z.number(),
  reasons: z.array(Label),
  basis,
})
const office = {
  officeId: z.number(),
  office: text,
  reason: Label,
  reasons: z.array(Label),
  basis,
  sure: z.number(),
  returned: Label.optional(),
  proposedOnReturn: z.literal(true).optional(),
}

export const ProposalReply = z
  .object({
    belongsHere: z.number(),
    elsewhere: z.array(candidate),
    ...office,
    officeId: z.number().nullable(),
    alternatives: z.array(z.object(office)),
  })
  .partial({ office: true, reasons: true, basis: true, sure: true })
  .meta({ id: 'Proposal' })

const competence = z.object({ officeId: z.number(), office: text, reason: Label, basis: text, sure: z.number() })

export const ReportOfficeReply = z
  .object({ ...competence.shape, officeId: z.number().nullable(), alternatives: z.array(competence) })
  .partial({ office: true, basis: true, sure: true })
  .meta({ id: 'ReportOffice' })
