import { z } from 'zod'
import { day, line, optional, page, ref } from '../kernel/input.ts'

const filters = {
  scope: z.enum(['mine', 'office', 'all']).default('office'),
  kind: optional(line(60)),
  state: optional(line(300)),
  tone: optional(line(60)),
  officeId: optional(z.coerce.number().int().positive()),
  handlerId: optional(z.coerce.number().int().positive()),
  channel: optional(line(40)),
  closed: optional(z.enum(['true', 'false'])),
  from: optional(day),
  to: optional(day),
  q: optional(line(100)),
}
export const DeskQuery = z.object({ ...filters, ...page })
export type DeskQuery = z.output<typeof DeskQuery>
export const DeskCount = z.object(filters)
export type DeskCount = z.output<typeof DeskCount>
export const Search = z.object({ q: line(100), limit: z.coerce.number().int().min(1).max(100).default(30) })
export type Search = z.output<typeof Search>
export const BulkAssignment = z.object({ ids: z.array(ref).min(1).max(500), handlerId: ref })
export type BulkAssignment = z.output<typeof BulkAssignment>
