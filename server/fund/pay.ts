/**
 * 先行赔付: asked for out of a dispute, decided by a second person, paid with proof, recovered from the tenant.
 *
 * The tenant's own deposit is used up first, the manager's part pays the rest; what comes back fills the manager's part
 * first and then the deposit. Whoever is below what was agreed afterwards is asked to fill up again.
 */
import { advancePayment } from '../../law/advance-payment.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, openMatter, reachableMatters } from '../kernel/matter.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { stationRow } from '../station/index.ts'
import type { AdvanceAgain, AdvanceProof, AdvanceReason, AdvanceRemark, NewAdvance } from './contract.ts'
import { ends, reachFund } from './keep.ts'
import { lockFund, post, yuan } from './ledger.ts'
import { missingFen } from './promised.ts'
import { askForTopUp } from './top-up.ts'

export const holdAdvance = (ctx: Context, id: number) => holdMatter(ctx, 'advance-payment', id)

export const advanceRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('advance_payment').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export async function requestAdvance(ctx: Context, said: NewAdvance) {
  const fund = await reachFund(ctx, said.fundId)
  await lockFund(ctx, fund.id)
  const { all } = await ends(ctx, fund.id)
  const tenant = all.find(each => each.id === said.accountId && each.kind === 'tenant')
  if (!tenant)
    throw badField(
      'accountId',
      { zh: '不是本资金的租户子账户', en: "is no tenant's account of this fund" },
      { zh: '应当赔付的租户', en: 'the tenant who owes it' },
    )
  if (said.fromMatterId !== undefined) await requireSource(ctx, said.fromMatterId)
  const station = await stationRow(ctx, fund.stationId)
  const matter = await openMatter(ctx, {
    kind: 'advance-payment',
    prefix: 'XF',
    state: 'draft',
    officeId: station.office_id,
    channel: 'other',
    subject: `先行赔付 · ${tenant.name} ${yuan(said.amountFen)}`,
    respondent: tenant.name,
    words: `${station.name} ${tenant.name} ${said.consumerName} ${said.facts}`,
  })
  await ctx.db
    .insertInto('advance_payment')
    .values({
      matter_id: matter.id,
      fund_id: fund.id,
      account_id: tenant.id,
      from_matter_id: said.fromMatterId ?? null,
      consumer_name: said.consumerName,
      consumer_phone: said.consumerPhone,
      amount_fen: said.amountFen,
      reason: said.reason,
      facts: said.facts,
      approved_on: null,
      paid_on: null,
    })
    .execute()
  await takeUploads(ctx, matter, said.attachments)
  await take(ctx, advancePayment, 'request', matter, { facts: said.facts, amountFen: said.amountFen })
  return { id: matter.id, number: matter.number }
}

/** Out of a dispute at a station or a complaint; and out of each only once. */
async function requireSource(ctx: Context, id: number) {
  const source = await reachableMatters(ctx)
    .select(['matter.id', 'matter.kind'])
    .where('matter.id', '=', id)
    .where('matter.kind', 'in', ['station-case', 'complaint'])
    .executeTakeFirst()
  if (!source) throw notFound({ zh: '没有这件纠纷或者投诉', en: 'No such dispute or complaint' })
  const other = await ctx.db
    .selectFrom('advance_payment')
    .innerJoin('matter', 'matter.id', 'advance_payment.matter_id')
    .select('matter.number')
    .where('from_matter_id', '=', id)
    .where('matter.state', 'not in', ['refused', 'cancelled'])
    .executeTakeFirst()
  if (other)
    throw badField(
      'fromMatterId',
      { zh: `已经申请过先行赔付（${other.number}）`, en: `has an advance payment already (${other.number})` },
      { zh: '尚未申请的纠纷', en: 'a dispute without one' },
    )
}

export async function requestAgain(ctx: Context, id: number, { amountFen, facts }: AdvanceAgain) {
  const held = await holdAdvance(ctx, id)
  await take(ctx, advancePayment, 'request', held, { amountFen, facts })
  await ctx.db
    .updateTable('advance_payment')
    .set({ ...(amountFen ? { amount_fen: amountFen } : {}), ...(facts ? { facts } : {}), recovered_fen: 0 })
    .where('matter_id', '=', id)
    .execute()
}

export const sendBack = async (ctx: Context, id: number, { reason }: AdvanceReason) =>
  take(ctx, advancePayment, 'send-back', await holdAdvance(ctx, id), { reason })

export async function approve(ctx: Context, id: number, { remark }: AdvanceRemark) {
  const held = await holdAdvance(ctx, id)
  await lockFund(ctx, (await advanceRow(ctx, id)).fund_id)
  await take(ctx, advancePayment, 'approve', held, { remark })
  await set(ctx, held, { approved_on: ctx.today })
}

/** Who is told that the fund pays must be paid: nothing is promised that is not there, and no money twice. */
guard('advance-payment', 'approve', async (ctx, matter) => {
  const row = await advanceRow(ctx, matter.id)
  const missing = await missingFen(ctx, row.fund_id, row)
  return missing === 0
    ? undefined
    : {
        zh: `资金不够：扣除已同意未支付的，尚缺${yuan(missing)}，请先补足`,
        en: `The fund lacks ${yuan(missing)}, what is approved and not yet paid left aside: it is to be filled up first`,
      }
})

export const refuse = async (ctx: Context, id: number, { reason }: AdvanceReason) =>
  take(ctx, advancePayment, 'refuse', await holdAdvance(ctx, id), { reason })

export const cancel = async (ctx: Context, id: number, { reason }: AdvanceReason) =>
  take(ctx, advancePayment, 'cancel', await holdAdvance(ctx, id), { reason })

export async function pay(ctx: Context, id: number, { proof, on }: AdvanceProof) {
  const held = await holdAdvance(ctx, id)
  const row = await advanceRow(ctx, id)
  if (on !== undefined && row.approved_on !== null && on < row.approved_on)
    throw badField(
      'on',
      { zh: `早于同意之日${row.approved_on}`, en: `lies before the approval (${row.approved_on})` },
      { zh: `${row.approved_on}或以后`, en: `${row.approved_on} or later` },
    )
  const fund = await lockFund(ctx, row.fund_id)
  const { all, bank, pool } = await ends(ctx, fund.id)
  const tenant = all.find(each => each.id === row.account_id)!
  const fromTenant = Math.min(row.amount_fen, tenant.balanceFen)
  await take(ctx, advancePayment, 'pay', held, { amountFen: row.amount_fen, proof, fromTenantFen: fromTenant })
  await post(ctx, {
    fundId: fund.id,
    kind: 'payment',
    on,
    reason: `先行赔付${row.consumer_name}（${held.number}）`,
    proof,
    paymentId: id,
    postings: [
      { accountId: bank.id, fen: -row.amount_fen },
      { accountId: tenant.id, fen: fromTenant },
      { accountId: pool.id, fen: row.amount_fen - fromTenant },
    ],
  })
  await set(ctx, held, { paid_on: on ?? ctx.today })
  await askForTopUp(ctx, fund, id)
}

/** The tenant is gone for good: the loss stays with whoever has borne it. */
export const writeOff = async (ctx: Context, id: number, { reason }: AdvanceReason) =>
  take(ctx, advancePayment, 'write-off', await holdAdvance(ctx, id), { reason })

export const set = (
  ctx: Context,
  held: Matter,
  changed: { approved_on?: string; paid_on?: string; recovered_fen?: number },
) => ctx.db.updateTable('advance_payment').set(changed).where('matter_id', '=', held.id).execute()
