/** 查询码: whoever applied or gave feedback opens the one matter with number and code, as for complaints. */
import type { Context } from '../kernel/context.ts'
import { holdMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { type Claim, hashCode, makeCode, openByCode, renewCode } from '../office/index.ts'
import { showProgress } from './progress.ts'

/** Shown once; only its hash is kept. */
export async function giveCode(ctx: Context, matterId: number): Promise<string> {
  const code = makeCode()
  await keepHash(ctx, matterId, hashCode(code))
  return code
}

const keepHash = (ctx: Context, matterId: number, hash: string) =>
  ctx.db
    .insertInto('demonstration_code')
    .values({ matter_id: matterId, code_hash: hash })
    .onConflict(one => one.column('matter_id').doUpdateSet({ code_hash: hash }))
    .execute()

/** What the district handed in gets its first. */
export async function renewOwnCode(
  ctx: Context,
  kind: 'demonstration' | 'demonstration-feedback',
  id: number,
  recognised: string,
) {
  const held = await holdMatter(ctx, kind, id)
  return renewCode(ctx, held, recognised, hash => keepHash(ctx, id, hash))
}

export const trackDemonstration = (ctx: Context, { body }: { body: Claim }) =>
  openByCode(ctx, body, {
    name: '申报人',
    kept: { table: 'demonstration_code', column: 'code_hash' },
    show: citizen => showProgress(citizen, citizen.actor.matterId!),
  })

/** The session tells the matter; one opened for a complaint asks in vain here. */
export async function showMyProgress(ctx: Context) {
  if (ctx.actor.matterId === undefined) throw notFound()
  return showProgress(ctx, ctx.actor.matterId)
}
