/**
 * 退回: a coded reason, the rule used, the destination proposed; one person proposes, another signs, and it may be refused.
 * A unit returns to the centre, never sideways (Order 121 art. 41); the centre returns to 12345.
 */
import { type OrderReturnCode, orderReturnReasons } from '../../law/workorder.reasons.ts'
import { workorder } from '../../law/workorder.ts'
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { showOffice, theCentre } from '../office/index.ts'
import type { OrderReason, OrderRemark, OrderReturn } from './contract.ts'
import { firstHad, handlingRules } from './ledger.ts'
import { rulesFor } from './limits.ts'
import { giveBack } from './people.ts'
import { holdOrder, type Order, setOrder } from './queries.ts'
import { renewSuggestion } from './renew.ts'
import { say } from './say.ts'

export const proposeReturn = (ctx: Context, id: number, asked: OrderReturn) => propose(ctx, id, 'centre', asked)
export const proposeOutside = (ctx: Context, id: number, asked: OrderReturn) => propose(ctx, id, 'hotline', asked)

async function propose(ctx: Context, id: number, storey: 'centre' | 'hotline', asked: OrderReturn) {
  const order = await holdOrder(ctx, id)
  requireDestination(storey, asked)
  const { proposedOfficeId, proposedElsewhere, ...facts } = asked
  const office = proposedOfficeId === undefined ? undefined : await showOffice(ctx, proposedOfficeId)
  if (office && office.id === order.officeId)
    throw badField(
      'proposedOfficeId',
      { zh: '就是退回的单位自己', en: 'is the office that returns it' },
      { zh: '另一个单位', en: 'another office' },
    )
  await take(ctx, workorder, storey === 'centre' ? 'propose-return' : 'propose-outside', order, {
    ...facts,
    proposedOfficeId,
    proposedOffice: office?.name,
    proposedElsewhere,
  })
  await ctx.db
    .insertInto('order_return')
    .values({
      matter_id: id,
      storey,
      from_office_id: order.officeId,
      ...facts,
      proposed_office_id: office?.id ?? null,
      proposed_elsewhere: proposedElsewhere ?? null,
      proposed_by: ctx.actor.id,
      proposed_on: ctx.today,
      signed_by: null,
      signed_on: null,
      outcome: null,
      outcome_reason: null,
      outcome_on: null,
    })
    .execute()
}

/** To 12345 one names who else is competent; to the centre, an office of ours or somebody else's house. */
function requireDestination(storey: 'centre' | 'hotline', { code, proposedOfficeId, proposedElsewhere }: OrderReturn) {
  if (storey === 'hotline' && !orderReturnReasons[code].outside)
    throw badField(
      'code',
      { zh: '属本系统其他单位办理的，不退12345', en: 'belongs to another office of ours, not back to 12345' },
      { zh: '改为分派该单位', en: 'dispatch it to that office' },
    )
  const needsNone = code === 'duplicate' || code === 'incomplete'
  if (storey === 'hotline' && !needsNone && proposedElsewhere === undefined)
    throw badField(
      'proposedElsewhere',
      { zh: '未写明建议的去向', en: 'names no destination' },
      { zh: '有权处理的部门，如「市住房和城乡建设局」', en: 'the department that is competent' },
    )
  if (storey === 'centre' && !needsNone && proposedOfficeId === undefined && proposedElsewhere === undefined)
    throw badField(
      'proposedOfficeId',
      { zh: '未写明建议的去向', en: 'names no destination' },
      { zh: '本系统的单位，或者系统外的部门', en: 'an office of ours, or a department outside' },
    )
}

/** The unit's head signs: back at the centre, counted. */
export async function signReturn(ctx: Context, id: number, { remark }: OrderRemark) {
  const order = await holdOrder(ctx, id)
  const proposal = await openReturn(ctx, id)
  const facts = { remark, code: proposal?.code, fromOfficeId: order.officeId }
  await take(ctx, workorder, 'sign-return', order, facts, {}, await rulesFor(ctx, order, 'dispatching'))
  await sign(ctx, order, proposal!.id)
  await assign(ctx, order, { officeId: (await theCentre(ctx)).id, handlerId: null })
  await renewSuggestion(ctx, order.row)
}

export async function declineReturn(ctx: Context, id: number, { reason }: OrderReason) {
  const order = await holdOrder(ctx, id)
  await take(ctx, workorder, 'decline-return', order, { reason })
  await conclude(ctx, id, 'centre', 'declined', reason)
}

/** 驳回退回: the unit keeps it, whoever wanted to return it handles it, and its days count from the day it had it first. */
export async function refuseReturn(ctx: Context, id: number, { reason }: OrderReason) {
  const order = await holdOrder(ctx, id)
  const last = await openReturn(ctx, id)
  const officeId = last?.from_office_id ?? order.officeId
  const since = await firstHad(ctx, id, officeId)
  const office = await showOffice(ctx, officeId)
  const facts = { reason, officeId, office: office.name, receivedOn: since }
  await take(ctx, workorder, 'refuse-return', order, facts, { handling: since }, await handlingRules(ctx, order))
  await giveBack(ctx, order, { officeId, personId: last?.proposed_by ?? null, reason })
  await conclude(ctx, id, 'centre', 'refused', reason)
}

/** A second person of the centre signs; 12345 is told and asked. */
export async function requestReturn(ctx: Context, id: number, { remark }: OrderRemark) {
  const order = await holdOrder(ctx, id)
  const proposal = await openReturn(ctx, id, 'hotline')
  await take(ctx, workorder, 'request-return', order, { remark, code: proposal?.code })
  await sign(ctx, order, proposal!.id)
  await conclude(ctx, id, 'centre', 'accepted', '中心向12345申请退回')
  await say(ctx, order, 'order.return-requested', {
    code: proposal!.code,
    codeText: orderReturnReasons[proposal!.code as OrderReturnCode].label.zh,
    rule: proposal!.rule,
    reason: proposal!.reason,
    proposed: proposal!.proposed_elsewhere,
    returns: order.row.returns,
  })
}

export async function declineOutside(ctx: Context, id: number, { reason }: OrderReason) {
  const order = await holdOrder(ctx, id)
  await take(ctx, workorder, 'decline-outside', order, { reason })
  await conclude(ctx, id, 'hotline', 'declined', reason)
}

/** 12345's answer, over the interface or told to the dispatcher by telephone. */
export async function concludeReturn(ctx: Context, order: Order, accepted: boolean, { reason }: OrderReason) {
  const step = accepted ? 'accept-return' : 'reject-return'
  await take(ctx, workorder, step, order, { reason }, {}, await rulesFor(ctx, order, 'dispatching'))
  await conclude(ctx, order.id, 'hotline', accepted ? 'accepted' : 'refused', reason)
  if (!accepted) await setOrder(ctx, order, { refused_by_hotline: true })
}
export const acceptReturn = async (ctx: Context, id: number, body: OrderReason) =>
  concludeReturn(ctx, await holdOrder(ctx, id), true, body)
export const rejectReturn = async (ctx: Context, id: number, body: OrderReason) =>
  concludeReturn(ctx, await holdOrder(ctx, id), false, body)

/** Sent again, as the hotline said by telephone. */
export async function receiveAgain(ctx: Context, id: number, { reason }: OrderReason) {
  const order = await holdOrder(ctx, id)
  const round = order.row.round + 1
  await take(ctx, workorder, 'receive-again', order, { round, reason }, {}, await rulesFor(ctx, order, 'signing'))
  await setOrder(ctx, order, { round })
}

/** A return that goes on to another office, or becomes something else, was accepted by that. */
export const acceptOpenReturn = (ctx: Context, id: number, reason: string) =>
  conclude(ctx, id, 'centre', 'accepted', reason)

async function sign(ctx: Context, order: Order, returnId: number) {
  await ctx.db
    .updateTable('order_return')
    .set({ signed_by: ctx.actor.id, signed_on: ctx.today })
    .where('id', '=', returnId)
    .execute()
  await setOrder(ctx, order, { returns: order.row.returns + 1 })
}

const openReturn = (ctx: Context, id: number, storey: 'centre' | 'hotline' = 'centre') =>
  ctx.db
    .selectFrom('order_return')
    .selectAll()
    .where('matter_id', '=', id)
    .where('storey', '=', storey)
    .where('outcome', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

async function conclude(
  ctx: Context,
  id: number,
  storey: 'centre' | 'hotline',
  outcome: 'declined' | 'accepted' | 'refused',
  reason: string,
) {
  await ctx.db
    .updateTable('order_return')
    .set({ outcome, outcome_reason: reason, outcome_on: ctx.today })
    .where('matter_id', '=', id)
    .where('storey', '=', storey)
    .where('outcome', 'is', null)
    .execute()
}
