/** One order as its page shows it. Explicit fields only. */
import { bucketOf, type WorkorderState, workorder } from '../../law/workorder.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { totalTimeOf } from '../kernel/total-time.ts'
import { showOffice } from '../office/index.ts'
import { maskPhone } from '../party/index.ts'
import { categoryOf, limitOf } from './limits.ts'
import { messagesOf } from './mend.ts'
import { proposedConversion } from './proposed.ts'
import { type Order, readOrder } from './queries.ts'
import type { OrderReturnView, OrderSuggestion, OrderView } from './view.ts'

export async function showOrder(ctx: Context, id: number): Promise<OrderView> {
  const order = await readOrder(ctx, id)
  const { row } = order
  const office = await showOffice(ctx, order.officeId)
  const source = await ctx.db
    .selectFrom('hotline_source')
    .select(['key', 'name'])
    .where('key', '=', row.source)
    .executeTakeFirstOrThrow()
  const handler =
    order.handlerId === null
      ? null
      : await ctx.db.selectFrom('person').select(['id', 'name']).where('id', '=', order.handlerId).executeTakeFirst()
  return {
    id: order.id,
    kind: 'workorder',
    number: order.number,
    sourceNumber: row.source_number,
    source,
    round: row.round,
    state: order.state,
    open: order.open,
    bucket: bucketOf[order.state as WorkorderState],
    version: order.version,
    subject: order.subject,
    respondent: order.respondent,
    receivedOn: order.receivedOn,
    receivedAt: order.receivedAt.toISOString(),
    closedOn: order.closedOn,
    office: { id: office.id, name: office.name, kind: office.kind },
    handler: handler ?? null,
    asks: row.asks,
    category: categoryOf(row),
    urgent: row.urgent,
    secret: row.secret,
    title: row.title,
    content: row.content,
    caller: callerPart(ctx, order),
    respondentName: row.respondent_name,
    respondentAddress: row.respondent_address,
    area: await areaName(ctx, row.area_code),
    dueThereOn: row.due_there_on,
    suggestion: row.suggestion as unknown as OrderSuggestion,
    total: await totalTimeOf(ctx, { id: row.converted_to ?? order.id }),
    returns: row.returns,
    ruled: row.ruled,
    refusedByHotline: row.refused_by_hotline,
    urges: row.urges,
    reworks: row.reworks,
    result: row.result,
    reply: row.reply,
    satisfied: row.satisfied,
    convertedTo: row.converted_to === null ? null : await linkedPart(ctx, row.converted_to),
    conversion: proposedConversion(row),
    mostExtension: await limitOf(ctx, order, 'extension'),
    returnsList: await returnsPart(ctx, id),
    messages: await messagesOf(ctx, id),
    clocks: await viewClocks(ctx, order, workorder),
    steps: await openSteps(ctx, workorder, order),
    events: await viewEvents(ctx, id),
  }
}

/** Whoever handles it sees whom to call. A caller who asked for secrecy has no name for anybody else. */
const handles = (ctx: Context, order: Order) =>
  hasRole(ctx.actor, 'handler', 'head') && ctx.actor.offices.includes(order.officeId)

function callerPart(ctx: Context, order: Order): OrderView['caller'] {
  const { caller_name: name, caller_phone: phone, caller_address: address, secret } = order.row
  if (handles(ctx, order)) return { name, phone, address, masked: false }
  return {
    name: secret ? '' : name,
    phone: secret ? '' : maskPhone(phone),
    address: null,
    masked: name !== '' || phone !== '',
  }
}

/** In full, for a reason that stays on the record. */
export async function revealCaller(ctx: Context, id: number, reason: string) {
  const order = await readOrder(ctx, id)
  await record(ctx, order, 'workorder.reveal', { reason })
  const { caller_name: name, caller_phone: phone, caller_address: address } = order.row
  return { name, phone, address }
}

async function areaName(ctx: Context, code: string | null) {
  if (code === null) return null
  const area = await ctx.db.selectFrom('area').select('name').where('code', '=', code).executeTakeFirst()
  return area?.name ?? null
}

async function linkedPart(ctx: Context, id: number) {
  const linked = await visibleMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where('matter.id', '=', id)
    .executeTakeFirst()
  return linked ?? null
}

async function returnsPart(ctx: Context, id: number): Promise<OrderReturnView[]> {
  const rows = await ctx.db
    .selectFrom('order_return')
    .innerJoin('office as origin', 'origin.id', 'order_return.from_office_id')
    .leftJoin('office as wanted', 'wanted.id', 'order_return.proposed_office_id')
    .leftJoin('person as proposer', 'proposer.id', 'order_return.proposed_by')
    .leftJoin('person as signer', 'signer.id', 'order_return.signed_by')
    .select([
      'order_return.id',
      'order_return.storey',
      'origin.name as from',
      'order_return.code',
      'order_return.rule',
      'order_return.reason',
      'wanted.name as wanted',
      'order_return.proposed_elsewhere as elsewhere',
      'proposer.name as proposedBy',
      'order_return.proposed_on as proposedOn',
      'signer.name as signedBy',
      'order_return.signed_on as signedOn',
      'order_return.outcome',
      'order_return.outcome_reason as outcomeReason',
      'order_return.outcome_on as outcomeOn',
    ])
    .where('order_return.matter_id', '=', id)
    .orderBy('order_return.id')
    .execute()
  return rows.map(({ wanted, elsewhere, code, ...row }) => ({
    ...row,
    code: code as OrderReturnView['code'],
    proposed: wanted ?? elsewhere,
  }))
}
