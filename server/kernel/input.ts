/**
 * What people may type, as zod schemas with errors in words. Every module's contract.ts is made of these.
 * Control characters, bidi overrides, NUL and lone surrogates are refused, never stored and never silently dropped.
 */
import { z } from 'zod'
import { china } from '../../law/place.ts'
import { plainPhone } from './phone.ts'

/** C0/C1 controls except tab, line feed and carriage return; bidi embeddings, overrides and isolates; BOM; non-characters. */
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/

const clean = (value: string) => value.isWellFormed() && !unsafe.test(value)
const tidy = (value: string) => value.replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/g, '').replace(/\r\n?/g, '\n')

/** One line or several, trimmed; at least one character unless .optional(). */
export const text = (max: number, min = 1) =>
  z
    .string()
    .max(max * 4, { error: 'too-long' })
    .refine(clean, { error: 'unsafe-characters' })
    .transform(tidy)
    .pipe(z.string().min(min).max(max))

/** One line. */
export const line = (max: number, min = 1) =>
  text(max, min).refine(value => !value.includes('\n'), { error: 'one-line' })

/** The codes of a coded list, for z.enum. */
export const keysOf = <K extends string>(list: Record<K, unknown>) => Object.keys(list) as [K, ...K[]]

/** Absent when left empty. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    value => (typeof value === 'string' && tidy(value) === '' ? undefined : (value ?? undefined)),
    schema.optional(),
  )

type Bare<T> = T extends z.ZodDefault<infer Inner> ? Inner : T

/** Any part of a form. What is left out was not said: no default speaks for it. */
export function anyPartOf<S extends z.ZodRawShape>(form: z.ZodObject<S>) {
  const bare = Object.entries(form.shape).map(([name, schema]) => [
    name,
    schema instanceof z.ZodDefault ? schema.unwrap() : schema,
  ])
  return z.object(Object.fromEntries(bare) as { [K in keyof S]: Bare<S[K]> }).partial()
}

/** 'YYYY-MM-DD', a day that exists, between 2000 and 2100. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day' })
  .refine(existsInCalendar, { error: 'no-such-day' })
  .meta({ format: 'date' })

function existsInCalendar(value: string) {
  const [year, month, date] = value.split('-').map(Number) as [number, number, number]
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || date < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return date <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

/** An instant with its offset, '2026-06-08T10:00:00+08:00'. */
export const instant = z.iso
  .datetime({ offset: true, error: 'instant' })
  .refine(value => existsInCalendar(value.slice(0, 10)), { error: 'instant' })
  .refine(value => !Number.isNaN(Date.parse(value)), { error: 'instant' })

/** Money in fen: a whole number, nothing below zero, below one hundred million yuan. */
export const fen = z
  .number({ error: 'fen' })
  .int({ error: 'fen' })
  .min(0, { error: 'fen' })
  .max(10_000_000_000, { error: 'fen' })

/** A telephone number as dialled; however it was written, it is kept in one way (phone.ts). */
export const phone = z
  .string()
  .max(60)
  .transform(plainPhone)
  .pipe(z.string().regex(/^\+?\d{5,15}(-\d{1,6})?$/, { error: 'phone' }))

/** Degrees, WGS 84, within China: (0, 0) and the two the wrong way round are slips. */
const degrees = (error: 'latitude' | 'longitude') =>
  z.number({ error }).min(china[error].from, { error }).max(china[error].to, { error })
export const latitude = degrees('latitude')
export const longitude = degrees('longitude')

export const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
export const idParams = z.object({ id })
/** Ids inside a JSON body come as numbers; nothing is coerced there. */
export const ref = z.number().int().positive().max(Number.MAX_SAFE_INTEGER)

/** Lists page by cursor; limit 1 to 200. */
export const page = { cursor: optional(line(400)), limit: z.coerce.number().int().min(1).max(200).default(50) }
