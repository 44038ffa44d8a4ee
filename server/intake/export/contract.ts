import { z } from 'zod'
import { day, optional, ref } from '../../kernel/input.ts'

export const exportPlatforms = ['hotline', 'national'] as const
export type ExportPlatform = (typeof exportPlatforms)[number]
export const exportFormats = ['xlsx', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const NewExport = z.object({
  platform: z.enum(exportPlatforms),
  from: day,
  to: day,
  officeId: optional(ref),
  format: z.enum(exportFormats).default('xlsx'),
})
export type NewExport = z.output<typeof NewExport>
