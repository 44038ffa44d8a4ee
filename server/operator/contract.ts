/** What crosses the wire for the register of operators. */
import { z } from 'zod'
import { samplingClassCodes } from '../../law/sampling.classes.ts'
import { latitude, line, longitude, optional, page } from '../kernel/input.ts'

export const licences = ['licensed', 'unlicensed', 'revoked', 'cancelled'] as const
export const RegisterQuery = z.object({
  q: optional(line(60)),
  class: optional(z.enum(samplingClassCodes)),
  licence: optional(z.enum(licences)),
  area: optional(z.string().regex(/^\d{6,12}$/, { error: 'area-code' })),
  ...page,
})
export type RegisterQuery = z.output<typeof RegisterQuery>
export const RegisterChange = z.object({
  trade: z.array(z.enum(samplingClassCodes)).max(8).optional(),
  licence: z.enum(licences).optional(),
  nearSchool: z.boolean().optional(),
  /** null: nobody knows where it is any more. */
  latitude: latitude.nullish(),
  longitude: longitude.nullish(),
})
export type RegisterChange = z.output<typeof RegisterChange>
export const LikenessQuery = z.object({ ...page })
export type LikenessQuery = z.output<typeof LikenessQuery>
export const Judgement = z.object({ same: z.boolean() })
export type Judgement = z.output<typeof Judgement>
