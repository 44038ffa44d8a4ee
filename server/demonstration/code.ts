/** 查询码: whoever applied or gave feedback opens the one matter with number and code, as for complaints. */
import type { Context } from '../kernel/context.ts'
import { notFound } from '../kernel/problem.ts'
import { type Claim, hashCode, makeCode, numbered, openByCode } from '../office/index.ts'
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

export const trackDemonstration = (ctx: Context, { body }: { body: Claim }) =>
  openByCode(ctx, body, {
    name: '申报人',
    find: number =>
      ctx.db
        .selectFrom('demonstration_code')
        .select('matter_id as id')
        .where('matter_id', 'in', numbered(number))
        .where('code_hash', '=', hashCode(body.code))
        .executeTakeFirst(),
    show: citizen => showProgress(citizen, citizen.actor.matterId!),
  })

/** The session tells the matter; one opened for a complaint asks in vain here. */
export async function showMyProgress(ctx: Context) {
  if (ctx.actor.matterId === undefined) throw notFound()
  return showProgress(ctx, ctx.actor.matterId)
}
