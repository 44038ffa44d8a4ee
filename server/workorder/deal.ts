/** 签收、分派、终局裁定、办理、审核、办结: the way of an order that stays with us. */
import { workorder } from '../../law/workorder.ts'
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { listPeople, showOffice } from '../office/index.ts'
import type { OrderDispatch, OrderReason, OrderRemark, OrderResult, OrderTakeUp } from './contract.ts'
import { archive as archiveOrder, openRework as openReworkOf } from './hear.ts'
import { firstHad, handlingRules } from './ledger.ts'
import { rulesFor } from './limits.ts'
import { holdOrder, setOrder } from './queries.ts'
import { say } from './say.ts'
import { acceptOpenReturn } from './send-back.ts'

export async function signFor(ctx: Context, id: number, { remark }: OrderRemark) {
  const order = await holdOrder(ctx, id)
  await take(ctx, workorder, 'sign-for', order, { remark }, {}, await rulesFor(ctx, order, 'dispatching'))
  await say(ctx, order, 'order.signed', {})
}

export const dispatch = (ctx: Context, id: number, asked: OrderDispatch) => send(ctx, id, 'dispatch', asked)

/** 终局裁定: who receives it now keeps it; neither to the centre nor to 12345 does it go back. */
export async function ruleFinally(ctx: Context, id: number, asked: OrderDispatch) {
  const order = await send(ctx, id, 'rule', asked)
  await setOrder(ctx, order, { ruled: true })
}

/** The office's days begin today; where it had the order before, on the day it had it first. */
async function send(ctx: Context, id: number, step: 'dispatch' | 'rule', { officeId, reason }: OrderDispatch) {
  const order = await holdOrder(ctx, id)
  const office = await showOffice(ctx, officeId)
  if (office.kind !== 'county' && office.kind !== 'sub-office' && office.kind !== 'bureau')
    throw badField(
      'officeId',
      { zh: `${office.name}不办理工单`, en: `${office.name} does not handle orders` },
      { zh: '县（市、区）局、市场监管所或者市局', en: 'a county bureau, a sub-office or the municipal bureau' },
    )
  const receivedOn = await firstHad(ctx, id, officeId)
  const suggested = (order.row.suggestion as { candidates?: { officeId: number | null }[] }).candidates?.[0]
  await take(
    ctx,
    workorder,
    step,
    order,
    {
      officeId,
      office: office.name,
      reason,
      ruling: step === 'rule',
      receivedOn,
      ...(suggested?.officeId ? { suggestedOfficeId: suggested.officeId } : {}),
    },
    { handling: receivedOn },
    await handlingRules(ctx, order),
  )
  await assign(ctx, order, { officeId, handlerId: null })
  await acceptOpenReturn(ctx, id, `改派${office.name}`)
  await say(ctx, order, 'order.dispatched', { office: office.name, phone: office.phone, final: step === 'rule' })
  return order
}

export async function takeUp(ctx: Context, id: number, { handlerId }: OrderTakeUp) {
  const order = await holdOrder(ctx, id)
  const to = handlerId ?? ctx.actor.id!
  const colleagues = await listPeople(ctx, order.officeId)
  if (handlerId !== undefined && !colleagues.some(each => each.id === handlerId))
    throw badField(
      'handlerId',
      { zh: '不是承办单位的人员', en: 'does not work in the office' },
      { zh: '本单位的承办员', en: 'a handler of this office' },
    )
  await take(ctx, workorder, 'take-up', order, { handlerId: to })
  await assign(ctx, order, { handlerId: to })
}

export async function submit(ctx: Context, id: number, { result, reply }: OrderResult) {
  const order = await holdOrder(ctx, id)
  await take(ctx, workorder, 'submit', order, { orderResult: result, reply })
  await setOrder(ctx, order, { result, reply })
}

export async function sendBackReview(ctx: Context, id: number, { reason }: OrderReason) {
  await take(ctx, workorder, 'send-back-review', await holdOrder(ctx, id), { reason })
}

/** The citizen's answer leaves for 12345 with it. */
export async function closeOrder(ctx: Context, id: number, { remark }: OrderRemark) {
  const order = await holdOrder(ctx, id)
  await take(ctx, workorder, 'close', order, { remark })
  await say(ctx, order, 'order.closed', { result: order.row.result, reply: order.row.reply })
}

/** As 12345's follow-up said on the telephone. */
export const archive = async (ctx: Context, id: number, { remark }: OrderRemark) =>
  archiveOrder(ctx, await holdOrder(ctx, id), { satisfied: true, rework: false, remark })

export const rework = async (ctx: Context, id: number, { reason }: OrderReason) =>
  openReworkOf(ctx, await holdOrder(ctx, id), { reason })
