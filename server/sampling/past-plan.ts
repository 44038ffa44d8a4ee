/** A year's plan that was approved and carried out elsewhere, or long ago. */
import type { Day } from '../../law/grammar.ts'
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'

export interface PlanThere {
  source: string
  sourceNumber: string
  year: number
  title: string
  officeId: number
  target: number
  budgetFen: number
  targetedPercent: number
  approvedOn: Day
  closedOn: Day | null
  shares: readonly { officeId: number; class: SamplingClassCode; target: number }[]
}

/** @returns the ids in the order given */
export async function takeOverPlans(ctx: Context, list: readonly PlanThere[]): Promise<number[]> {
  const ids = await openPast(
    ctx,
    list.map(each => ({
      kind: 'sampling-plan',
      prefix: 'CF',
      source: each.source,
      sourceNumber: each.sourceNumber,
      state: each.closedOn === null ? 'active' : 'closed',
      open: each.closedOn === null,
      officeId: each.officeId,
      channel: 'other',
      subject: each.title,
      respondent: '',
      receivedOn: each.approvedOn,
      receivedAt: `${each.approvedOn}T09:00:00+08:00`,
      closedOn: each.closedOn,
      words: `${each.title} ${each.year}`,
      clocks: [],
      events: [
        { name: 'sampling-plan.write', onDay: each.approvedOn, facts: { title: each.title, target: each.target } },
        { name: 'sampling-plan.approve', onDay: each.approvedOn, facts: {} },
        ...(each.closedOn ? [{ name: 'sampling-plan.close', onDay: each.closedOn, facts: {} }] : []),
      ],
    })),
  )
  for (const [at, each] of list.entries()) {
    await ctx.db
      .insertInto('sampling_plan')
      .values({
        matter_id: ids[at]!,
        year: each.year,
        title: each.title,
        supplement_of: null,
        target: each.target,
        budget_fen: each.budgetFen,
        targeted_percent: each.targetedPercent,
        approved_on: each.approvedOn,
        remark: null,
      })
      .execute()
    await ctx.db
      .insertInto('sampling_share')
      .values(
        each.shares.map(one => ({ plan_id: ids[at]!, office_id: one.officeId, class: one.class, target: one.target })),
      )
      .execute()
  }
  return ids
}
