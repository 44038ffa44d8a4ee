/** 该不该我们办、该谁办: how sure the system is, said when an order arrives; and what came of it. */
import { learn, elsewhere as nobodySaidWhose, suggestDestination } from '../dispatch/index.ts'
import type { Context } from '../kernel/context.ts'
import { on } from '../kernel/event.ts'
import type { OrderSuggestion } from './view.ts'

export interface SaidOfOrder {
  text: string
  respondentName?: string | undefined
  address?: string | undefined
  areaCode?: string | undefined
  operatorId?: number | undefined
}

export async function suggestionFor(ctx: Context, said: SaidOfOrder): Promise<OrderSuggestion> {
  const { sure, belongsHere, candidates } = await suggestDestination(ctx, said)
  return {
    sure,
    belongsHere,
    candidates: candidates.map(({ officeId, name, sure, reasons }) => ({ officeId, destination: name, sure, reasons })),
  }
}

/** What the order said when it came. A secret one, and one that tells of a violation, teaches nothing (Order 121 art. 37). */
async function saidOf(ctx: Context, matterId: number) {
  const row = await ctx.db
    .selectFrom('work_order')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('secret', '=', false)
    .where('asks', '<>', 'report')
    .executeTakeFirst()
  if (!row) return undefined
  return {
    matterId,
    text: `${row.title}\n${row.content}`,
    respondentName: row.respondent_name ?? undefined,
    address: row.respondent_address ?? undefined,
    areaCode: row.area_code ?? undefined,
    operatorId: row.operator_id ?? undefined,
    goods: row.goods_class ?? undefined,
    problem: row.problem_class ?? undefined,
  }
}

/** Handled to its end by an office: there it belonged. */
on('workorder.close', async (ctx, { matter }) => {
  const said = await saidOf(ctx, matter.id)
  if (said) await learn(ctx, { ...said, endedAt: { officeId: matter.officeId } })
})

/** Back at the centre: not this office, rather the one that was named. */
on('workorder.sign-return', async (ctx, { matter, facts }) => {
  const said = await saidOf(ctx, matter.id)
  const proposed = await proposedOf(ctx, matter.id, 'centre')
  if (!said || !proposed) return
  await learn(ctx, {
    ...said,
    sentBackBy: Number(facts.fromOfficeId),
    endedAt: proposed.officeId === null ? undefined : { officeId: proposed.officeId },
  })
})

/** 12345 takes it back: none of ours. */
on('workorder.accept-return', async (ctx, { matter }) => {
  const said = await saidOf(ctx, matter.id)
  const proposed = await proposedOf(ctx, matter.id, 'hotline')
  const needsNone = proposed?.code === 'duplicate' || proposed?.code === 'incomplete'
  if (said && !needsNone) await learn(ctx, { ...said, endedAt: { department: proposed?.elsewhere ?? nobodySaidWhose } })
})

const proposedOf = (ctx: Context, matterId: number, storey: 'centre' | 'hotline') =>
  ctx.db
    .selectFrom('order_return')
    .select(['code', 'proposed_office_id as officeId', 'proposed_elsewhere as elsewhere'])
    .where('matter_id', '=', matterId)
    .where('storey', '=', storey)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
