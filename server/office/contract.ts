import { z } from 'zod'
import type { Role } from '../../law/grammar.ts'
import { latitude, line, longitude, optional, ref, text } from '../kernel/input.ts'

export const SignIn = z.object({ account: line(60), password: z.string().min(1).max(200) })
export type SignIn = z.output<typeof SignIn>

/** How whoever lost the code, or has none yet, was recognised: called back on the number on record, by what only they know. */
export const CodeRenewal = z.object({ recognised: text(300) })

export const NewView = z.object({ name: line(30), query: line(2000, 0) })
export type NewView = z.output<typeof NewView>

const roleNames = [
  'agent',
  'dispatcher',
  'handler',
  'head',
  'supervisor',
  'legal',
  'admin',
  'auditor',
  'odr',
  'station',
  'shop',
  'inspector',
  'clue',
  'open311',
] as const satisfies readonly Role[]

/** At least ten characters of three kinds: common practice under graded protection (domain/security 10.2). */
const password = z
  .string()
  .min(10)
  .max(200)
  .refine(value => [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter(kind => kind.test(value)).length >= 3, {
    error: 'weak-password',
  })

export const NewPerson = z.object({
  account: z.string().regex(/^[a-z0-9._-]{2,60}$/, { error: 'account' }),
  name: line(60),
  officeId: ref,
  roles: z.array(z.enum(roleNames)).min(1).max(9),
  password,
})
export type NewPerson = z.output<typeof NewPerson>
export const PersonChange = z.object({
  name: optional(line(60)),
  officeId: optional(ref),
  roles: z.array(z.enum(roleNames)).min(1).max(9).optional(),
  active: z.boolean().optional(),
})
export type PersonChange = z.output<typeof PersonChange>
export const PasswordReset = z.object({ password })
export const PasswordChange = z.object({ old: z.string().min(1).max(200), password })
export type PasswordChange = z.output<typeof PasswordChange>

export const NewOffice = z.object({
  code: z.string().regex(/^[A-Za-z0-9-]{2,30}$/, { error: 'code' }),
  name: line(60),
  nameEn: line(100),
  kind: z.enum(['bureau', 'centre', 'county', 'sub-office']),
  parentId: optional(ref),
  letterPrefix: line(20),
  address: line(200),
  phone: line(40),
})
export type NewOffice = z.output<typeof NewOffice>
export const OfficeChange = z.object({
  /** 改隶: a 市场监管所 goes under another county bureau. */
  parentId: optional(ref),
  name: optional(line(60)),
  nameEn: optional(line(100)),
  letterPrefix: optional(line(20)),
  address: optional(line(200)),
  phone: optional(line(40)),
})
export type OfficeChange = z.output<typeof OfficeChange>

/** 撤并: open matters, people and areas go to the successor. */
export const OfficeClosing = z.object({ successorId: ref, reason: text(500, 2) })
export type OfficeClosing = z.output<typeof OfficeClosing>

/** The area table: which office looks after which county and street. */
export const Area = z.object({
  code: z.string().regex(/^\d{6,12}$/, { error: 'area-code' }),
  name: line(60),
  level: z.enum(['city', 'county', 'street']),
  parentCode: optional(z.string().regex(/^\d{6,12}$/, { error: 'area-code' })),
  officeId: optional(ref),
  latitude: optional(latitude),
  longitude: optional(longitude),
})
export type Area = z.output<typeof Area>
export const Areas = z.object({ areas: z.array(Area).min(1).max(2000) })
export type Areas = z.output<typeof Areas>

/** A closed line of the border of an area. */
const Ring = z
  .array(z.tuple([longitude, latitude]))
  .min(4)
  .max(20_000)
export type Ring = z.output<typeof Ring>
export const Outlines = z.object({
  outlines: z
    .array(z.object({ code: z.string().regex(/^\d{6,12}$/, { error: 'area-code' }), rings: z.array(Ring).max(500) }))
    .min(1)
    .max(200),
})
export type Outlines = z.output<typeof Outlines>

/** For a program of another house: it acts as the person named, with that person's roles and office. */
export const NewApiKey = z.object({ personId: ref, label: line(60) })
export type NewApiKey = z.output<typeof NewApiKey>
