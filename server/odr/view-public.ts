/** What leaves the house without an account: an application followed with number and code. */
import { z } from 'zod'
import { Day, Label } from '../kernel/view.ts'

export const OdrProgressView = z
  .object({
    number: z.string(),
    name: z.string(),
    receivedOn: Day,
    state: Label,
    next: Label,
    refused: z.object({ on: Day, reason: z.string() }).nullable(),
    office: z.object({ name: z.string(), nameEn: z.string(), phone: z.string(), address: z.string() }),
  })
  .meta({ id: 'OdrProgress' })
export type OdrProgressView = z.output<typeof OdrProgressView>
