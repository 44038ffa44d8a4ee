/** 查询码: whoever brought a matter opens it again with its number and this code, without an account. */
import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { line } from '../kernel/input.ts'
import type { Matter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { Refused, WithCookie } from '../kernel/route.ts'
import { citizenCookie, openSession } from './session.ts'

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Ten characters without look-alikes: 49 bits. Shown once; only its hash is kept. */
export const makeCode = () => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')

/** @param of a report's code hashes to nothing that another kind holds */
export const hashCode = (code: string, of: 'code' | 'report' = 'code') =>
  createHash('sha256')
    .update(`${of}:${code.toUpperCase().replace(/[\s-]/g, '')}`)
    .digest('hex')

/** The matter of this number, its own or one that it was known by before it was joined or came from elsewhere. */
const numbered = (number: string) =>
  sql<number>`(select id from matter where number = ${number}
    union all select matter_id from known_number where number = ${number})`

const halfDay = 12 * 3_600_000
const tries = 10
const within = 15 * 60_000
/** Of the numbers asked for last; the oldest are forgotten first. */
const remembered = 10_000
const failures = new Map<string, { count: number; since: number }>()

export const Claim = z.object({ number: line(40), code: line(40) })
export type Claim = z.output<typeof Claim>

/** Where a kind of matter keeps the hashes of its codes, beside `matter_id`. */
interface Kept {
  table: string
  column: 'code_hash' | 'tracking_code_hash'
  of?: 'report'
}

/** Ten wrong codes for a number close it for a quarter of an hour. */
export async function matterByCode(ctx: Context, said: Claim, { table, column, of }: Kept): Promise<number | Refused> {
  const number = said.number.toUpperCase()
  const known = failures.get(number)
  const before = known && ctx.now.getTime() - known.since < within ? known : { count: 0, since: ctx.now.getTime() }
  if (before.count >= tries)
    throw new Problem('too-many', {
      zh: '查询码输错次数过多，请15分钟后再试',
      en: 'Too many wrong codes: try again in 15 minutes',
    })
  const { rows } = await sql<{ id: number }>`
    select matter_id as id from ${sql.table(table)}
    where matter_id in ${numbered(number)} and ${sql.ref(column)} = ${hashCode(said.code, of)}`.execute(ctx.db)
  const [row] = rows
  failures.delete(number)
  if (row) return Number(row.id)
  failures.set(number, { ...before, count: before.count + 1 })
  if (failures.size > remembered) failures.delete(failures.keys().next().value!)
  return new Refused(new Problem('not-found', { zh: '编号或查询码不正确', en: 'Number or code is wrong' }))
}

/**
 * The code is lost, or the matter was entered by staff and has none: whoever calls is asked who they are and read a new one.
 * The old one opens nothing any more; how the caller was recognised stays on the record. Each kind keeps the hash itself.
 */
export async function renewCode(
  ctx: Context,
  held: Matter,
  recognised: string,
  keep: (hash: string) => Promise<unknown>,
) {
  const code = makeCode()
  await keep(hashCode(code))
  await record(ctx, held, `${held.kind}.renew-code`, { reason: recognised })
  return { number: held.number, code }
}

/** Opens the one matter for twelve hours. @param name what events call whoever it is, such as 投诉人 */
export async function openByCode<View extends object>(
  ctx: Context,
  said: Claim,
  { name, kept, show }: { name: string; kept: Kept; show: (citizen: Context) => Promise<View> },
) {
  const id = await matterByCode(ctx, said, kept)
  if (id instanceof Refused) return id
  const token = await openSession(ctx, { matter_id: id }, halfDay)
  const actor: Context['actor'] = {
    ...{ id: null, kind: 'citizen', name, matterId: id },
    ...{ roles: ['citizen'], offices: [], officeId: null },
  }
  const citizen = { ...ctx, actor }
  return new WithCookie(await show(citizen), citizenCookie, token, halfDay / 1000)
}
