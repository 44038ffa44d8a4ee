/**
 * The connection to PostgreSQL, and how its types arrive here.
 *
 * bigint is a number, refused where a number would no longer be exact. A date is the string 'YYYY-MM-DD' (Day), never
 * an instant. timestamptz is a Date. numeric stays a string: nothing we keep is numeric but sums, which the query casts.
 */
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.ts'

const oid = { int8: 20, int8Array: 1016, date: 1082, dateArray: 1182, textArray: 1009 } as const

type Parser = (text: string) => unknown

const textArray = pg.types.getTypeParser(oid.textArray as number) as (text: string) => (string | null)[]
const parsers: Partial<Record<number, Parser>> = {
  [oid.int8]: exactNumber,
  [oid.int8Array]: text => textArray(text).map(each => (each === null ? null : exactNumber(each))),
  [oid.date]: text => text,
  [oid.dateArray]: textArray,
}

const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[id]) || pg.types.getTypeParser(id, format),
} as pg.CustomTypesConfig

/** A pool of connections whose session reckons in Asia/Shanghai, so that `::date` in a query is the day of the office. */
export function openDatabase(url: string, { connections = 10 } = {}): Kysely<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, types, application_name: 'xiaobao' })
  // A connection lost to a restart of the database, idle or lent: the pool replaces it; unheard, the error would end the
  // process. Whoever was waiting for an answer is told by the query.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async connection => {
        await connection.executeQuery(CompiledQuery.raw(`set time zone 'Asia/Shanghai'`))
      },
    }),
  })
}

function exactNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond what a number holds exactly`)
  return value
}
