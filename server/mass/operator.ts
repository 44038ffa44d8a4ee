/** 统一被投诉人: what many wrote differently is put right once, in every open complaint of the group, with the reason. */
import { mass } from '../../law/mass.ts'
import { correctComplaint } from '../complaint/index.ts'
import { coreOf } from '../duplicate/index.ts'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, visibleMatters } from '../kernel/matter.ts'
import { take } from '../kernel/procedure.ts'
import { requireOperator } from '../party/index.ts'
import type { OneOperator } from './contract.ts'
import { memberIds } from './members.ts'

export async function unifyOperator(ctx: Context, id: number, { operatorId, reason }: OneOperator) {
  const held = await holdMatter(ctx, 'mass', id)
  const operator = await requireOperator(ctx, operatorId)
  await take(ctx, mass, 'unify-operator', held, { operator: operator.name, reason })
  await writeOperator(ctx, held, operator, true)
}

type Operator = Awaited<ReturnType<typeof requireOperator>>

/** In the group; with `everywhere` also in each open complaint that names it differently. How each had written it stays with the member. */
export async function writeOperator(ctx: Context, group: Matter, operator: Operator, everywhere: boolean) {
  await ctx.db
    .updateTable('mass_group')
    .set({ operator_id: operator.id, operator_name: operator.name, operator_key: coreOf(operator.name) })
    .where('matter_id', '=', group.id)
    .execute()
  if (!everywhere) return
  const members = await memberIds(ctx, group.id)
  const different = await visibleMatters(ctx)
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .select('matter.id')
    .where('matter.id', 'in', members.length > 0 ? members : [-1])
    .where('matter.open', '=', true)
    .where(one => one.or([one('complaint.operator_id', 'is', null), one('complaint.operator_id', '<>', operator.id)]))
    .orderBy('matter.id')
    .execute()
  const respondent = {
    operatorId: operator.id,
    name: operator.name,
    ...(operator.uscc ? { uscc: operator.uscc } : {}),
    ...(operator.address ? { address: operator.address } : {}),
    ...(operator.area_code ? { areaCode: operator.area_code } : {}),
    ...(operator.phone ? { phone: operator.phone } : {}),
  }
  for (const { id } of different)
    await correctComplaint(ctx, id, { respondent, reason: `群体性投诉${group.number}：统一被投诉人` })
}
