/** 回访: asked whether the answer was of use. 不满意 opens it anew by the rule, under the promise to answer, counted anew. */
import { consultation } from '../../law/consultation.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { take } from '../kernel/procedure.ts'
import { remind } from '../office/index.ts'
import type { Anew, FollowUpSaid } from './contract.ts'
import { holdConsultation } from './queries.ts'

export async function concludeFollowUp(ctx: Context, id: number, { level, remark }: FollowUpSaid) {
  await take(ctx, consultation, 'conclude-follow-up', await holdConsultation(ctx, id), { level, remark })
  if (level !== 'dissatisfied') return
  const reason = `回访不满意${remark ? `：${remark}` : '，未说明具体意见'}`
  await answerAnew({ ...ctx, actor: systemActor }, id, { reason })
}

export async function answerAnew(ctx: Context, id: number, { reason }: Anew) {
  const held = await holdConsultation(ctx, id)
  await take(ctx, consultation, 'answer-anew', held, { reason })
  await ctx.db.updateTable('consultation').set({ helped: false }).where('matter_id', '=', id).execute()
  if (held.handlerId !== null && ctx.actor.id !== null)
    await remind(ctx, [held.handlerId], { matterId: id, name: 'asked-again', facts: { number: held.number } })
}
