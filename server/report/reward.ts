/** 奖励评估: proposed by the handler, approved by the head, paid or waived (国市监稽规〔2021〕4号). */
import { amount, yuan } from '../../law/letters/index.ts'
import { needsFinance, rewardCapFen, rewardFor, rewardLevels, withFinanceFromFen } from '../../law/report.reward.ts'
import { report } from '../../law/report.ts'
import { caseOfReport } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { requirePast } from '../kernel/past.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type { ReportReason, ReportRemark, RewardPayment, RewardProposal } from './contract.ts'
import { holdReport, type Report } from './queries.ts'

export async function proposeReward(ctx: Context, id: number, said: RewardProposal) {
  const held = await holdReport(ctx, id)
  const { decisionNumber, decidedOn, confiscatedFen } = await concludedBy(ctx, id, said)
  const computedFen = rewardFor(said.level, confiscatedFen)
  const amountFen = said.amountFen ?? computedFen
  requireAmount(held, said, amountFen, computedFen)
  await take(ctx, report, 'propose-reward', held, {
    level: said.level,
    decisionNumber,
    confiscatedFen,
    amountFen,
    reason: said.reason,
    financeNumber: said.financeNumber,
  })
  const row = {
    level: said.level,
    seriousness: said.seriousness,
    decision_number: decisionNumber,
    decided_on: decidedOn,
    confiscated_fen: confiscatedFen,
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

/** The decision of the case that the report led to; typed only where that case is not here, or its transfer bears no number. */
async function concludedBy(ctx: Context, id: number, said: RewardProposal) {
  const led = await caseOfReport(ctx, id)
  const decision = led?.decision
  const decisionNumber = decision?.number ?? said.decisionNumber
  const decidedOn = decision?.on ?? said.decidedOn
  const confiscatedFen = decision?.moneyFen ?? said.confiscatedFen
  const elsewhere = led
    ? { zh: `未填写，案件${led.filingNumber}没有记载`, en: `is missing, and case ${led.filingNumber} does not say it` }
    : { zh: '未填写，案件不在本系统', en: 'is missing, and the case is not in this system' }
  if (decisionNumber === undefined)
    throw badField('decisionNumber', elsewhere, {
      zh: '处罚决定书或者移送文书的文号',
      en: 'the number of the decision or of the transfer',
    })
  if (decidedOn === undefined)
    throw badField('decidedOn', elsewhere, { zh: '作出决定的日期', en: 'the day of the decision' })
  if (confiscatedFen === undefined)
    throw badField('confiscatedFen', elsewhere, {
      zh: '罚没款金额，没有的填0',
      en: 'fines and confiscations, 0 if none',
    })
  requirePast(ctx, 'decidedOn', decidedOn)
  return { decisionNumber, decidedOn, confiscatedFen }
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
  await requireDecidedBy(ctx, id, paidOn)
  await take(ctx, report, 'pay-reward', held, { paidOn, voucher })
  await setReward(ctx, id, { state: 'paid', settled_on: paidOn, voucher })
}

/** Nothing is paid for what was not yet decided. */
async function requireDecidedBy(ctx: Context, id: number, paidOn: string) {
  const reward = ctx.db.selectFrom('report_reward').select('decided_on').where('matter_id', '=', id)
  const decidedOn = (await reward.executeTakeFirst())?.decided_on
  if (decidedOn && paidOn < decidedOn)
    throw badField(
      'paidOn',
      { zh: `早于处罚（移送）决定日${decidedOn}`, en: `is before the decision of ${decidedOn}` },
      { zh: '决定之后实际付款的日期', en: 'the day of the payment, after the decision' },
    )
}

export async function waiveReward(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'waive-reward', await holdReport(ctx, id), { reason })
  await setReward(ctx, id, { state: 'waived', settled_on: ctx.today })
}

export async function close(ctx: Context, id: number, { remark }: ReportRemark) {
  await take(ctx, report, 'close', await holdReport(ctx, id), { remark })
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

/** Rewarded is what was proven: the case that was opened here must be decided, and the decision stand until the money is paid. */
for (const step of ['propose-reward', 'approve-reward', 'pay-reward'])
  guard('report', step, async (ctx, matter) => {
    const led = await caseOfReport(ctx, matter.id)
    if (!led) return undefined
    if (!led.decision)
      return {
        zh: `案件${led.filingNumber}还没有有效的处罚（移送）决定，作出后再办理奖励`,
        en: `No decision stands in case ${led.filingNumber}: a reward waits for the penalty or the transfer`,
      }
    if (led.decision.kind === 'no-penalty' || led.decision.kind === 'terminated')
      return {
        zh: `案件${led.filingNumber}未予处罚，不属于查证属实的重大违法行为，请评估为不予奖励`,
        en: `Case ${led.filingNumber} ended without a penalty: nothing was proven, assess that there is no reward`,
      }
    return undefined
  })
