/**
 * From a route's own schemas: an input that is well-formed, and what is wrong for each of its fields.
 * Only names that mean something more than their type (a telephone, a code) are told here.
 */
import { z } from 'zod'
import type { Route } from '../server/kernel/route.ts'
import type { Json } from './app.ts'

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: Json[]
  const?: Json
  anyOf?: Schema[]
  format?: string
  minimum?: number
  maximum?: number
  minItems?: number
  default?: Json
}

export const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any', reused: 'inline' }) as Schema

const meaning: Record<string, Json> = {
  phone: '19900000001',
  phoneOther: '19900000002',
  goodsClass: 'appliances',
  problemClass: 'quality',
  channel: 'phone',
  at: '2026-06-09T10:00:00+08:00',
  sampledAt: '2026-06-01T00:00:00+08:00',
  deviceAt: '2026-06-01T00:00:00+08:00',
  ground: '16-3',
  code: 'other',
  act: 'order121',
  period: '2026-06',
  thumb: '1',
  original: '1',
  account: 'somebody',
  password: 'Abcdef-12345',
  old: 'xiaobao-demo',
  claims: ['refund'],
  areaCode: '429902',
  email: 'a@example.org',
  complaintIds: [1, 2],
  officerIds: [1, 2],
  recoveredAmountFen: 0,
  content: {},
  key: 'city',
}

export function sampleOf(schema: Schema, name = ''): Json {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (name in meaning) return meaning[name]
  if (schema.anyOf) return sampleOf(schema.anyOf[0]!, name)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key))
          .map(([key, each]) => [key, sampleOf(each, key)]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, name))
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1)
    case 'boolean':
      return false
    default:
      if (schema.format === 'date') return '2026-06-05'
      if (schema.format === 'time') return '09:30'
      if (schema.format === 'uuid') return '00000000-0000-4000-8000-000000000000'
      return '文字'
  }
}

/** Paths of all fields, two levels deep, with their schemas. */
export function fieldsOf(schema: Schema, path: string[] = []): [string[], Schema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, each]) => [
    [[...path, key], each] as [string[], Schema],
    ...(path.length === 0 ? fieldsOf(each, [key]) : []),
  ])
}

/** A copy of the input with one field replaced; objects on the way are filled in so that only this field is wrong. */
export function having(schema: Schema, input: Json, [first, ...rest]: string[], value: Json): Json {
  if (first === undefined) return value
  const inner = schema.properties?.[first] ?? {}
  const below = input?.[first] ?? (rest.length > 0 ? sampleOf(inner, first) : undefined)
  return { ...input, [first]: having(inner, below, rest, value) }
}

const control = ['a\u0000b', 'a\u0007b', 'a\u202eb', 'a\u2066b', 'a\ud800b', '\ufeffa', 'a\u009bb']

/** What is never right for a field of this kind, whatever it is called. */
export function wrongFor(schema: Schema): Json[] {
  if (schema.enum || schema.const !== undefined) return ['garbage', 7, [], {}, ...control.slice(0, 2)]
  switch (schema.type) {
    case 'string':
      return schema.format === 'date'
        ? [
            '2026-02-30',
            '2026-13-01',
            '0000-00-00',
            '2025-02-29',
            '01/02/2026',
            '2026-6-1',
            '9999-12-31',
            20260601,
            [],
            {},
          ]
        : [7, true, ['x'], { a: 1 }, '长'.repeat(70_000), ...control]
    case 'integer':
      return ['7', 'x', -1, 1.5, 1e300, 2 ** 53, true, [], {}]
    case 'number':
      return ['7', 'x', true, [], {}]
    case 'boolean':
      return ['true', 1, [], {}]
    case 'array':
      return ['x', 7, { length: 1 }, [null], [[[]]]]
    case 'object':
      return ['x', 7, []]
    default:
      return []
  }
}

/** The address with its blanks filled: `id` where a matter or the like is meant, else what the route's own schema takes. */
export function urlOf(route: Route, id: number | string): string {
  const known = route.params ? schemaOf(route.params).properties : undefined
  return route.path.replace(/:(\w+)/g, (_, name: string) => {
    const schema = known?.[name] ?? {}
    const own = typeof id === 'number' && (schema.enum !== undefined || schema.format === 'uuid' || name !== 'id')
    return encodeURIComponent(own ? sampleOf(schema, name) : id)
  })
}
/** The address with the same text in every blank. */
export const hostileUrl = (route: Route, text: string) => route.path.replace(/:\w+/g, text)
export const nameOf = (route: Route) => `${route.method} ${route.path}`

/** Whether these roles get past the door; that everybody else is refused there is told by authorisation.test.ts. */
export const letsIn = ({ access }: Route, roles: readonly string[]) =>
  typeof access === 'string' || access.some(role => roles.includes(role))
