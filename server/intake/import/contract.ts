import { z } from 'zod'
import { line, optional } from '../../kernel/input.ts'

/** What a file may be imported as; `appeals` is a mixed table, in which each row says what it is. */
export const importKinds = [
  'complaints',
  'appeals',
  'reports',
  'consultations',
  'workorders',
  'operators',
  'batches',
] as const

export const NewImport = z.object({
  uploadId: z.uuid(),
  token: line(100),
  /** Left out, it is told from the file. */
  as: optional(z.enum(importKinds)),
  profile: optional(line(40)),
  dryRun: z.boolean().default(true),
})
export type NewImport = z.output<typeof NewImport>
