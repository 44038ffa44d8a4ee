/** 查询码: whoever applied or gave feedback opens the one matter with number and code, as for complaints. */
import { z } from 'zod'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { text } from '../kernel/input.ts'
import { holdMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { type Claim, hashCode, makeCode, openByCode } from '../office/index.ts'
import { showProgress } from './progress.ts'

/** Shown once; only its hash is kept. */
export async function giveCode(ctx: Context, matterId: number): Promise<string> {
  const code = makeCode()
  await ctx.db
    .insertInto('demonstration_code')
    .values({ matter_id: matterId, code_hash: hashCode(code) })
    .onConflict(one => one.column('matter_id').doUpdateSet({ code_hash: hashCode(code) }))
    .execute()
  return code
}

/** How whoever lost the code was recognised. */
export const CodeRenewal = z.object({ recognised: text(300) })

/** The receipt is lost: whoever calls is recognised and read a new one; what the district handed in gets its first. */
export async function renewCode(
  ctx: Context,
  kind: 'demonstration' | 'demonstration-feedback',
  id: number,
  recognised: string,
) {
  const held = await holdMatter(ctx, kind, id)
  const code = await giveCode(ctx, held.id)
  await record(ctx, held, `${kind}.renew-code`, { reason: recognised })
  return { number: held.number, code }
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
