/** What many inputs of a case share. */
import { z } from 'zod'
import { officersAtLeast } from '../../law/enforcement.limits.ts'
import { caseTypes } from '../../law/enforcement.words.ts'
import { day, fen, keysOf, line, optional, phone, ref, text } from '../kernel/input.ts'

export const keys = <K extends string>(list: Record<K, unknown>) => z.enum(keysOf(list))
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' })
  .meta({ format: 'time' })
export const upload = z.object({ id: z.uuid(), token: line(100) })

export const officerIds = z.array(ref).min(officersAtLeast).max(10)

export const Party = z.object({
  kind: z.enum(['person', 'organisation']),
  operatorId: optional(ref),
  name: line(200),
  code: optional(line(30)),
  address: optional(line(300)),
  phone: optional(phone),
  legalPerson: optional(line(60)),
  otherProvince: z.boolean().default(false),
})
export type Party = z.output<typeof Party>

export const found = {
  type: keys(caseTypes),
  party: Party,
  violation: line(100),
  facts: text(4000),
  goods: optional(line(200)),
  place: optional(line(300)),
  happenedOn: optional(day),
  harmful: z.boolean().default(false),
  valueFen: optional(fen),
}
