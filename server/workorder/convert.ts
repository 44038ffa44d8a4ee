/**
 * 转办: an order that is really a complaint becomes one with one key, linked and not typed again (domain/procedures.md 3.4).
 *
 * The caller keeps one number: what it became is found by the order's number and by 12345's. Its total time runs on from the
 * first receipt. When it is closed the result goes back to 12345 by itself (follow.ts).
 */
import { workorder } from '../../law/workorder.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { describe } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { sealHere } from '../kernel/seal.ts'
import { alsoKnownAs, receivedFirst } from '../kernel/total-time.ts'
import { theCentre } from '../office/index.ts'
import type { Conversion, OrderConversion } from './contract.ts'
import { type Opener, openComplaint, openReport } from './convert-to.ts'
import { proposedConversion } from './proposed.ts'
import { holdOrder, type Order, setOrder } from './queries.ts'
import { say } from './say.ts'
import { acceptOpenReturn } from './send-back.ts'

/** What an order can become today: the modules whose front door takes it. */
const openers: Partial<Record<Conversion, Opener>> = { complaint: openComplaint, report: openReport }

export async function convert(ctx: Context, id: number, said: OrderConversion) {
  const order = await holdOrder(ctx, id)
  const kind = said.kind ?? proposedConversion(order.row).kind
  const open = openers[kind]
  if (!open)
    throw badField(
      'kind',
      { zh: '本系统目前不登记这一类', en: 'is not registered here' },
      { zh: Object.keys(openers).join('、'), en: Object.keys(openers).join(', ') },
    )
  const officeId = order.officeId
  await take(ctx, workorder, 'convert', order, { to: kind })
  const opened = await open(ctx, order, said)
  const { matter, code } = opened
  await receivedFirst(ctx, matter, await firstReceiptOf(ctx, order))
  await alsoKnownAs(ctx, matter, order.number)
  await alsoKnownAs(ctx, matter, order.row.source_number.toUpperCase())
  await setOrder(ctx, order, { converted_to: matter.id, converted_code: sealHere(code) ?? null })
  await acceptOpenReturn(ctx, id, `转为${matter.number}`)
  const centre = await theCentre(ctx)
  // The centre had sent the order to this office: what it became stays there.
  if (officeId !== centre.id)
    await opened.sendOn({ ...ctx, actor: systemActor }, officeId, `由12345工单${order.number}转来，中心已分派本单位`)
  if (kind === 'report') await forgetCaller(ctx, order)
  await say(ctx, order, 'order.converted', { kind, convertedNumber: matter.number })
}

/**
 * Order 121 art. 37: who told of a violation is sealed with the report and stands nowhere else any more, not in the order
 * and not in what it is found by.
 */
async function forgetCaller(ctx: Context, order: Order) {
  const { caller_name: name, caller_phone: phone } = order.row
  const known = [name, phone].filter(each => each.length >= 2)
  const without = (text: string) => known.reduce((left, each) => left.replaceAll(each, '＊＊'), text)
  const title = without(order.row.title)
  const content = without(order.row.content)
  await setOrder(ctx, order, { title, content, caller_name: '', caller_phone: '', caller_address: null })
  await describe(ctx, order, {
    subject: title,
    respondent: order.respondent,
    words: [order.row.source_number, title, content, order.row.respondent_name].filter(Boolean).join(' '),
  })
}

async function firstReceiptOf(ctx: Context, order: Order): Promise<Date> {
  const row = await ctx.db
    .selectFrom('matter')
    .select('first_received_at as at')
    .where('id', '=', order.id)
    .executeTakeFirstOrThrow()
  return row.at ?? order.receivedAt
}
