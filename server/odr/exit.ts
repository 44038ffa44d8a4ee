/** 退出: proposed with evidence, decided by a second person, told in a letter; what still lies there goes back. */

import type { Block } from '../../law/letters/index.ts'
import { exitReasons, odrEnterprise } from '../../law/odr.ts'
import { returnFromOdrEnterprise } from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { showMatter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import { closePost, showOffice } from '../office/index.ts'
import { markOdr, showOperator } from '../party/index.ts'
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

export async function exitNotice(ctx: Context, id: number) {
  const matter = await showMatter(ctx, 'odr-enterprise', id)
  const row = await enterpriseRow(ctx, id)
  if (row.exited_on === null)
    throw new Problem('wrong-state', { zh: '尚未决定退出', en: 'The exit has not been decided' })
  const operator = (await showOperator(ctx, row.operator_id))!
  const office = await showOffice(ctx, matter.officeId)
  const reason = exitReasons[row.exit_reason as keyof typeof exitReasons].zh
  const blocks: Block[] = [
    { kind: 'title', text: 'ODR企业退出通知书' },
    { kind: 'number', text: matter.number },
    { kind: 'addressee', text: `${operator.name}：` },
    {
      kind: 'paragraph',
      text: `经审查，你单位${reason}。依照本局《消费纠纷在线解决（ODR）企业工作要求》，决定自本通知书作出之日起将你单位退出消费纠纷在线解决企业名录，账号同时停用。`,
    },
    ...(row.exit_evidence ?? '')
      .split('\n')
      .filter(Boolean)
      .map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'paragraph',
      text: '尚未和解的投诉由市场监督管理部门依法处理，请配合调解。具备条件后可以重新申请入驻。',
    },
    { kind: 'seal', office: office.name, on: row.exited_on },
  ]
  return new Attachment(
    await letterDocx(blocks, row.exited_on),
    fileTypes.docx,
    `ODR企业退出通知书 ${matter.number}.docx`,
  )
}
