/** 移送公安 (Order 121 art. 42): proposed by the handler of a complaint, signed by the head, handed over against a receipt. */
import { suspicions, transfer } from '../../law/transfer.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { holdMatter, type Matter, openMatter, showMatter, visibleMatters } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { guard, openSteps, take } from '../kernel/procedure.ts'
import type { HandOver, TransferReason, TransferRemark } from './contract.ts'

export async function openPoliceTransfer(
  ctx: Context,
  from: Matter,
  said: { suspicion: keyof typeof suspicions; facts: string; organ: string },
) {
  const opened = await openMatter(ctx, {
    kind: 'transfer',
    prefix: 'YS',
    state: 'proposed',
    officeId: from.officeId,
    handlerId: from.handlerId,
    channel: 'other',
    subject: `涉嫌${suspicions[said.suspicion].zh} · ${from.subject}`,
    respondent: from.respondent,
    words: `${from.number} ${said.facts}`,
  })
  await ctx.db
    .insertInto('police_transfer')
    .values({ matter_id: opened.id, from_matter_id: from.id, ...said, receipt_number: null, handed_over_on: null })
    .execute()
  await record(ctx, opened, 'transfer.register', { from: from.number, suspicion: said.suspicion })
}

/** The transfer of this matter that is still under way, if there is one. */
export const openTransferFrom = (ctx: Context, fromId: number) =>
  ctx.db
    .selectFrom('police_transfer')
    .innerJoin('matter', 'matter.id', 'police_transfer.matter_id')
    .select('matter.number')
    .where('from_matter_id', '=', fromId)
    .where('matter.open', '=', true)
    .executeTakeFirst()

const hold = (ctx: Context, id: number) => holdMatter(ctx, 'transfer', id)

export async function approve(ctx: Context, id: number, { remark }: TransferRemark) {
  await take(ctx, transfer, 'approve', await hold(ctx, id), { remark })
}

/** A second person signs: whoever found the suspicion does not approve the transfer. */
guard('transfer', 'approve', async (ctx, matter) => {
  const opener = await ctx.db
    .selectFrom('event')
    .select('actor_id')
    .where('matter_id', '=', matter.id)
    .where('name', '=', 'transfer.register')
    .executeTakeFirst()
  return opener && opener.actor_id === ctx.actor.id
    ? { zh: '提出移送的人不得自行批准', en: 'Whoever proposed the transfer does not approve it' }
    : undefined
})

export async function drop(ctx: Context, id: number, { reason }: TransferReason) {
  await take(ctx, transfer, 'drop', await hold(ctx, id), { reason })
}

export async function handOver(ctx: Context, id: number, { receiptNumber, handedOverOn }: HandOver) {
  const held = await hold(ctx, id)
  requirePast(ctx, 'handedOverOn', handedOverOn)
  await take(ctx, transfer, 'hand-over', held, { receiptNumber, handedOverOn })
  await ctx.db
    .updateTable('police_transfer')
    .set({ receipt_number: receiptNumber, handed_over_on: handedOverOn })
    .where('matter_id', '=', id)
    .execute()
}

export async function showTransfer(ctx: Context, id: number) {
  const matter = await showMatter(ctx, 'transfer', id)
  const row = await ctx.db
    .selectFrom('police_transfer')
    .selectAll()
    .where('matter_id', '=', id)
    .executeTakeFirstOrThrow()
  const from = await visibleMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where('matter.id', '=', row.from_matter_id)
    .executeTakeFirst()
  return {
    ...matter,
    receivedAt: matter.receivedAt.toISOString(),
    suspicion: row.suspicion,
    facts: row.facts,
    organ: row.organ,
    receiptNumber: row.receipt_number,
    handedOverOn: row.handed_over_on,
    from: from ?? null,
    clocks: [],
    steps: await openSteps(ctx, transfer, matter),
    events: await viewEvents(ctx, id),
  }
}
