/** ODR: a complaint is offered to the enterprise that the consumer chose to settle with first, and settled or given back. */
import { type Context, systemActor } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { showOperator } from '../party/index.ts'
import type { OdrSettlement, OfferOdr, Reason } from './contract.ts'
import { holdComplaint } from './queries.ts'
import { takeAndTell } from './tell.ts'

export async function offerOdr(ctx: Context, id: number, { operatorId, remark }: OfferOdr) {
  const held = await holdComplaint(ctx, id)
  const operator = await showOperator(ctx, operatorId)
  if (!operator?.odr)
    throw badField(
      'operatorId',
      { zh: '不是ODR企业', en: 'is no ODR enterprise' },
      { zh: '已注册的ODR企业', en: 'a registered ODR enterprise' },
    )
  if (operatorId !== held.row.operator_id && operatorId !== held.row.platform_id)
    throw badField(
      'operatorId',
      { zh: '不是本件的被投诉人或者其所在平台', en: 'is neither the respondent nor its platform' },
      { zh: '本件被投诉的ODR企业', en: 'the ODR enterprise complained of' },
    )
  if (!held.row.wants_odr)
    throw new Problem('not-allowed', {
      zh: '投诉人没有选择先与ODR企业和解',
      en: 'The complainant did not choose to settle with the ODR enterprise first',
    })
  await takeAndTell(ctx, 'offer-odr', held, { operatorId, operator: operator.name, remark })
}

export async function settleByOdr(ctx: Context, id: number, { result, recoveredAmountFen }: OdrSettlement) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'settle-by-odr', held, { result, recoveredAmountFen })
  await ctx.db
    .updateTable('complaint')
    .set({ outcome: 'odr-settled', recovered_amount_fen: recoveredAmountFen, agreement_amount_fen: recoveredAmountFen })
    .where('matter_id', '=', id)
    .execute()
}

export async function returnFromOdr(ctx: Context, id: number, { reason }: Reason) {
  await takeAndTell(ctx, 'return-from-odr', await holdComplaint(ctx, id), { reason })
}

/** O1: ten working days without a settlement, and the complaint goes on to the administration by itself. */
export async function returnOverdueOdr(ctx: Context) {
  const due = await ctx.db
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .select('matter.id')
    .where('clock.name', '=', 'odr')
    .where('clock.stopped_on', 'is', null)
    .where('clock.due_on', '<', ctx.today)
    .where('matter.state', '=', 'odr-negotiation')
    .execute()
  for (const { id } of due) await returnFromOdr(ctx, id, { reason: 'ODR企业未在期限内和解' })
}

/** The enterprise has left the list: what still lies there goes on at once, by the system on the decision of a person. */
export async function returnFromOdrEnterprise(ctx: Context, ids: readonly number[], reason: string) {
  for (const id of ids) await returnFromOdr({ ...ctx, actor: systemActor }, id, { reason })
}
