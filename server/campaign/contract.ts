/** What crosses the wire for campaigns. */
import { z } from 'zod'
import { checkKinds, findingMeasures, schoolMetres } from '../../law/campaign.ts'
import { samplingClassCodes } from '../../law/sampling.classes.ts'
import { day, keysOf, latitude, line, longitude, optional, page, ref, text } from '../kernel/input.ts'

/** The query over operators that makes the list of subjects: all conditions together. */
export const Scope = z.object({
  class: optional(z.enum(samplingClassCodes)),
  nearSchool: z.boolean().default(false),
  /** So many metres from a school; the usual distance if nothing is said. */
  metres: optional(
    z.number().int().min(schoolMetres.least, { error: 'metres' }).max(schoolMetres.most, { error: 'metres' }),
  ),
  areas: z
    .array(z.string().regex(/^\d{6,12}$/, { error: 'area-code' }))
    .max(60)
    .default([]),
  words: optional(line(60)),
})
export type Scope = z.output<typeof Scope>

export const CheckItem = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,30}$/, { error: 'code' }),
  label: line(100),
  kind: z.enum(keysOf(checkKinds)),
  measure: z.enum(keysOf(findingMeasures)).default('none'),
})
export type CheckItem = z.output<typeof CheckItem>

export const NewCampaign = z.object({
  title: line(80),
  startsOn: day,
  endsOn: day,
  scope: Scope,
  items: z.array(CheckItem).min(1).max(40),
  goal: optional(text(2000)),
})
export type NewCampaign = z.output<typeof NewCampaign>
export const Remark = z.object({ remark: optional(text(1000)) })
export type Remark = z.output<typeof Remark>
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>
export const Summary = z.object({ summary: text(8000) })
export type Summary = z.output<typeof Summary>
export const CampaignsQuery = z.object({ ...page })
export type CampaignsQuery = z.output<typeof CampaignsQuery>
export const CampaignQuery = z.object({ on: optional(day) })
export type CampaignQuery = z.output<typeof CampaignQuery>

export const SchoolsQuery = z.object({ q: optional(line(60)), ...page })
export type SchoolsQuery = z.output<typeof SchoolsQuery>
export const SchoolsHere = z.object({
  schools: z
    .array(z.object({ name: line(80), latitude, longitude }))
    .min(1)
    .max(2000),
})
export type SchoolsHere = z.output<typeof SchoolsHere>

export const NewSubject = z.object({ operatorId: optional(ref), name: line(120), address: optional(line(200)) })
export type NewSubject = z.output<typeof NewSubject>
export const SubjectsQuery = z.object({
  officeId: optional(z.coerce.number().int().positive()),
  visited: optional(z.enum(['true', 'false'])),
  own: optional(z.enum(['true', 'false'])),
  q: optional(line(60)),
  ...page,
})
export type SubjectsQuery = z.output<typeof SubjectsQuery>

export const NewVisit = z.object({
  subjectId: ref,
  on: optional(day),
  with: optional(line(60)),
  answers: z
    .array(
      z.object({
        item: z.string().max(30),
        yes: z.boolean().optional(),
        count: z.number().int().min(0).max(1_000_000).optional(),
      }),
    )
    .max(40),
  remark: optional(text(1000)),
  clientId: optional(z.uuid()),
})
export type NewVisit = z.output<typeof NewVisit>

export const NewLink = z.object({ number: line(40) })
export type NewLink = z.output<typeof NewLink>
