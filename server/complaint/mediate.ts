/**
 * 调解: calling the parties, testing, termination (Order 121 arts. 18–25).
 */
import { terminationGroundsOn } from '../../law/complaint.grounds.ts'
import { runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { returnFromTesting as backFromTesting, callSession, sendToTesting as orderTesting } from '../mediation/index.ts'
import type { MediationCall, Reason, Remark, TerminationProposal, TestingOrder, TestingResult } from './contract.ts'
import { requireMediator } from './mediate.guards.ts'
import { type Complaint, holdComplaint, holdTogether, mediatedWith } from './queries.ts'
import { takeAndTell } from './tell.ts'

/** A joint complaint is called once for all its members. */
export async function startMediation(ctx: Context, id: number, { notices, ...call }: MediationCall) {
  const held = await holdTogether(ctx, id)
  const mediator = await requireMediator(ctx, held[0]!, call.mediatorId, 'mediatorId')
  await callSession(ctx, held, call, held[0]!.row.joint_id, await mediatedWith(ctx, id))
  // The first one's letter to the respondent names them all; the others stand in it (art. 12: one dispute, one mediation).
  for (const [at, each] of held.entries()) {
    const telling = at === 0 ? { together: held } : { respondentHeard: true }
    await takeAndTell(ctx, 'start-mediation', each, { ...call, mediator: mediator.name }, { notices, ...telling })
  }
}

export async function sendToTesting(ctx: Context, id: number, order: TestingOrder) {
  const held = await holdComplaint(ctx, id)
  if (order.chosenBy === 'designated' && held.row.law !== 'order121')
    throw badField(
      'chosenBy',
      { zh: '收到之日的规定不允许指定机构', en: 'may not be designated under the rules of the day of receipt' },
      { zh: '双方协商确定', en: 'agreed by both' },
    )
  await takeAndTell(ctx, 'send-to-testing', held, {
    bodyName: order.bodyName,
    item: order.item,
    chosenBy: order.chosenBy,
  })
  await orderTesting(ctx, held, order)
}

export async function returnFromTesting(ctx: Context, id: number, { result }: TestingResult) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'return-from-testing', held, { result })
  await backFromTesting(ctx, held, result)
}

export async function proposeTermination(ctx: Context, id: number, { ground, explanation }: TerminationProposal) {
  const held = await holdComplaint(ctx, id)
  const known = terminationGroundsOn(held.lawOn)
  if (!known.some(each => each.code === ground))
    throw badField(
      'ground',
      {
        zh: '不是本件适用规定中的终止调解情形',
        en: 'is no ground of termination of the rules that govern this matter',
      },
      { zh: known.map(each => each.code).join('、'), en: known.map(each => each.code).join(', ') },
    )
  if (['23-5', '21-5', '62-10'].includes(ground)) await requireTimeOver(ctx, held)
  await takeAndTell(ctx, 'propose-termination', held, { ground, explanation })
  await ctx.db.updateTable('complaint').set({ ground }).where('matter_id', '=', held.id).execute()
}

/** "No agreement within the limit" cannot be said before the limit is over. */
async function requireTimeOver(ctx: Context, held: Complaint) {
  const clock = await runningClock(ctx, held, 'mediation')
  if (clock && (clock.paused_on !== null || clock.due_on >= ctx.today))
    throw badField(
      'ground',
      { zh: `调解期限至${clock.due_on}，尚未届满`, en: `is premature: the limit ends on ${clock.due_on}` },
      { zh: '期限届满后方可适用', en: 'only after the limit has ended' },
    )
}

/** The complainant withdraws after acceptance: 23-1, signed by the head like any termination. */
export async function withdrawAfterAcceptance(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdComplaint(ctx, id)
  const withdrawal = terminationGroundsOn(held.lawOn).find(each => each.text.includes('撤回'))
  if (!withdrawal)
    throw new Problem('not-allowed', {
      zh: '收到之日的规定没有终止调解的情形',
      en: 'The rules of that day know no termination',
    })
  await takeAndTell(ctx, 'withdraw-after-acceptance', held, { ground: withdrawal.code, reason })
  await ctx.db.updateTable('complaint').set({ ground: withdrawal.code }).where('matter_id', '=', held.id).execute()
}

export async function sendBackTermination(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'send-back-termination', held, { reason })
  await ctx.db.updateTable('complaint').set({ ground: null }).where('matter_id', '=', held.id).execute()
}

export async function terminate(ctx: Context, id: number, { remark, notices }: Remark) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'terminate', held, { remark, ground: held.row.ground }, { notices })
  await ctx.db.updateTable('complaint').set({ outcome: 'terminated' }).where('matter_id', '=', held.id).execute()
}
