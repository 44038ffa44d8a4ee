/** 退出: proposed with evidence, decided by a second person; what still lies there goes back. */

import { odrEnterprise } from '../../law/odr.ts'
import { returnFromOdrEnterprise } from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { take } from '../kernel/procedure.ts'
import { closePost } from '../office/index.ts'
import { markOdr } from '../party/index.ts'
import type { ExitProposal, OdrReason, OdrRemark } from './contract.ts'
import { performanceOf } from './performance.ts'
import { enterpriseRow, holdEnterprise } from './register.ts'

/** The evidence as it stood on this day is kept with the proposal. */
export async function proposeExit(ctx: Context, id: number, { reason, evidence }: ExitProposal) {
  const held = await holdEnterprise(ctx, id)
  const found = (await performanceOf(ctx, [id])).get(id)?.findings ?? []
  const kept = [evidence, ...found.map(each => each.zh)].join('\n')
  await take(ctx, odrEnterprise, 'propose-exit', held, { exitReason: reason, evidence: kept })
  await ctx.db
    .updateTable('odr_enterprise')
    .set({ exit_reason: reason, exit_evidence: kept })
    .where('matter_id', '=', id)
    .execute()
}

export async function decideExit(ctx: Context, id: number, { remark }: OdrRemark) {
  const held = await holdEnterprise(ctx, id)
  const row = await enterpriseRow(ctx, id)
  await take(ctx, odrEnterprise, 'decide-exit', held, { remark })
  await ctx.db.updateTable('odr_enterprise').set({ exited_on: ctx.today }).where('matter_id', '=', id).execute()
  await markOdr(ctx, row.operator_id, false)
  const running = await ctx.db
    .selectFrom('odr_offer')
    .select('matter_id')
    .where('enterprise_id', '=', id)
    .where('ended_on', 'is', null)
    .execute()
  await returnFromOdrEnterprise(
    ctx,
    running.map(each => each.matter_id),
    'ODR企业退出，转行政处理',
  )
  if (row.office_id !== null) await closePost(ctx, row.office_id)
}

export async function keep(ctx: Context, id: number, { reason }: OdrReason) {
  await take(ctx, odrEnterprise, 'keep', await holdEnterprise(ctx, id), { reason })
  await ctx.db
    .updateTable('odr_enterprise')
    .set({ exit_reason: null, exit_evidence: null })
    .where('matter_id', '=', id)
    .execute()
}
