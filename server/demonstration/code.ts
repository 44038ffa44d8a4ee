/** 查询码: whoever applied or gave feedback opens the one matter with number and code, as for complaints. */
import { hashCode, makeCode } from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { Refused, WithCookie } from '../kernel/route.ts'
import { citizenCookie, openSession } from '../office/index.ts'
import { showProgress } from './progress.ts'

/** Shown once; only its hash is kept. */
export async function giveCode(ctx: Context, matterId: number): Promise<string> {
  const code = makeCode()
  await ctx.db
    .insertInto('demonstration_code')
    .values({ matter_id: matterId, code_hash: hashCode(code) })
    .execute()
  return code
}

const halfDay = 12 * 3_600_000
const tries = 10
const within = 15 * 60_000
const failures = new Map<string, { count: number; since: number }>()

/** Ten wrong codes for a number close it for a quarter of an hour. */
export async function trackDemonstration(ctx: Context, { body }: { body: { number: string; code: string } }) {
  const number = body.number.toUpperCase()
  const known = failures.get(number)
  const lately = known !== undefined && ctx.now.getTime() - known.since < within
  if (lately && known.count >= tries)
    throw new Problem('too-many', {
      zh: '查询码输错次数过多，请15分钟后再试',
      en: 'Too many wrong codes: try again in 15 minutes',
    })
  const row = await ctx.db
    .selectFrom('demonstration_code')
    .innerJoin('matter', 'matter.id', 'demonstration_code.matter_id')
    .select('matter.id')
    .where('matter.number', '=', number)
    .where('code_hash', '=', hashCode(body.code))
    .executeTakeFirst()
  if (!row) {
    failures.set(number, lately ? { ...known, count: known.count + 1 } : { count: 1, since: ctx.now.getTime() })
    if (failures.size > 10_000) failures.clear()
    return new Refused(new Problem('not-found', { zh: '编号或查询码不正确', en: 'Number or code is wrong' }))
  }
  failures.delete(number)
  const token = await openSession(ctx, { matter_id: row.id }, halfDay)
  const citizen: Context = { ...ctx, actor: { ...whoever, matterId: row.id } }
  return new WithCookie(await showProgress(citizen, row.id), citizenCookie, token, halfDay / 1000)
}

const whoever: Context['actor'] = {
  id: null,
  kind: 'citizen',
  name: '申报人',
  roles: ['citizen'],
  offices: [],
  officeId: null,
}

/** The session tells the matter; one opened for a complaint asks in vain here. */
export async function showMyProgress(ctx: Context) {
  if (ctx.actor.matterId === undefined) throw notFound()
  return showProgress(ctx, ctx.actor.matterId)
}
