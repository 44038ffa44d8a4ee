/** 奖励评估: proposed by the handler, approved by the head, paid or waived (国市监稽规〔2021〕4号). */
import { amount, yuan } from '../../law/letters/index.ts'
import {
  needsFinance,
  noRewardReasons,
  rewardCapFen,
  rewardFor,
  rewardLevels,
  withFinanceFromFen,
} from '../../law/report.reward.ts'
import { report } from '../../law/report.ts'
import type { Context } from '../kernel/context.ts'
import { requirePast } from '../kernel/past.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type { NoReward, ReportReason, ReportRemark, RewardPayment, RewardProposal } from './contract.ts'
import { holdReport, type Report } from './queries.ts'

export async function assessNoReward(ctx: Context, id: number, { code, remark }: NoReward) {
  const held = await holdReport(ctx, id)
  if (!(code in noRewardReasons))
    throw badField(
      'code',
      { zh: '不在不予奖励原因编码内', en: 'is no coded reason' },
      { zh: Object.keys(noRewardReasons).join('、'), en: Object.keys(noRewardReasons).join(', ') },
    )
  await take(ctx, report, 'assess-no-reward', held, { noRewardReason: code, remark })
  await ctx.db.updateTable('report').set({ no_reward_reason: code }).where('matter_id', '=', id).execute()
}

export async function proposeReward(ctx: Context, id: number, said: RewardProposal) {
  const held = await holdReport(ctx, id)
  const computedFen = rewardFor(said.level, said.confiscatedFen)
  const amountFen = said.amountFen ?? computedFen
  requireAmount(held, said, amountFen, computedFen)
  requirePast(ctx, 'decidedOn', said.decidedOn)
  await take(ctx, report, 'propose-reward', held, {
    level: said.level,
    decisionNumber: said.decisionNumber,
    confiscatedFen: said.confiscatedFen,
    amountFen,
    reason: said.reason,
    financeNumber: said.financeNumber,
  })
  const row = {
    level: said.level,
    seriousness: said.seriousness,
    decision_number: said.decisionNumber,
    decided_on: said.decidedOn,
    confiscated_fen: said.confiscatedFen,
    computed_fen: computedFen,
    amount_fen: amountFen,
    reason: said.reason ?? null,
    finance_number: said.financeNumber ?? null,
    state: 'proposed' as const,
    settled_on: null,
    voucher: null,
  }
  await ctx.db
    .insertInto('report_reward')
    .values({ matter_id: id, ...row })
    .onConflict(one => one.column('matter_id').doUpdateSet(row))
    .execute()
  await ctx.db.updateTable('report').set({ no_reward_reason: null }).where('matter_id', '=', id).execute()
}

/** Not under the floor, not over the cap; over the computed amount for an insider alone, with the finance department's consent. */
function requireAmount(held: Report, said: RewardProposal, amountFen: number, computedFen: number) {
  const { floorFen } = rewardLevels[said.level]
  if (amountFen < floorFen || amountFen > rewardCapFen)
    throw badField(
      'amountFen',
      { zh: '低于本等级的下限或者超过每案上限', en: 'is under the floor of the level or over the cap' },
      {
        zh: `${yuan(floorFen)}至${yuan(rewardCapFen)}`,
        en: `${amount(floorFen)} to ${amount(rewardCapFen)} yuan`,
      },
    )
  if (amountFen > computedFen && (!held.row.insider || !said.financeNumber))
    throw badField(
      'amountFen',
      { zh: `高于按比例计算的${yuan(computedFen)}`, en: `is more than the computed ${amount(computedFen)} yuan` },
      {
        zh: '只有内部举报人、经本级财政部门同意的可以提高',
        en: 'more only for an insider, with the consent of the finance department',
      },
    )
  if (amountFen !== computedFen && !said.reason)
    throw badField(
      'reason',
      { zh: '与按比例计算的金额不同，未写理由', en: 'the amount differs from the computed one without a reason' },
      { zh: '写明考虑的涉案货值、社会影响等因素', en: 'what was considered: value of the goods, effect on the public' },
    )
  if (needsFinance(amountFen) && !said.financeNumber)
    throw badField(
      'financeNumber',
      {
        zh: `单笔${yuan(withFinanceFromFen)}以上须与本级财政部门确定`,
        en: `${amount(withFinanceFromFen)} yuan and more is decided with the finance department`,
      },
      { zh: '财政部门的文号', en: 'the number of its letter' },
    )
}

const setReward = (ctx: Context, id: number, columns: Record<string, unknown>) =>
  ctx.db.updateTable('report_reward').set(columns).where('matter_id', '=', id).execute()

export async function sendBackReward(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'send-back-reward', await holdReport(ctx, id), { reason })
}

export async function approveReward(ctx: Context, id: number, { remark }: ReportRemark) {
  await take(ctx, report, 'approve-reward', await holdReport(ctx, id), { remark })
  await setReward(ctx, id, { state: 'approved' })
}

/** What is written down of the payment is the voucher's number; to whom it went stays under the seal. */
export async function payReward(ctx: Context, id: number, { paidOn, voucher }: RewardPayment) {
  const held = await holdReport(ctx, id)
  requirePast(ctx, 'paidOn', paidOn)
  await take(ctx, report, 'pay-reward', held, { paidOn, voucher })
  await setReward(ctx, id, { state: 'paid', settled_on: paidOn, voucher })
}

export async function waiveReward(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'waive-reward', await holdReport(ctx, id), { reason })
  await setReward(ctx, id, { state: 'waived', settled_on: ctx.today })
}

export async function close(ctx: Context, id: number, { remark }: ReportRemark) {
  const held = await holdReport(ctx, id)
  await take(ctx, report, 'close', held, { remark })
}

/** There is nobody to reward for a lead that the office found itself. */
guard('report', 'propose-reward', async (ctx, matter) => {
  const row = await ctx.db
    .selectFrom('informer')
    .select('matter_id')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return row ? undefined : { zh: '调解中发现的线索没有举报人', en: 'A lead found in mediation has no informer' }
})
