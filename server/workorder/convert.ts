/**
 * 转办: an order that is really a complaint becomes one with one key, linked and not typed again (domain/procedures.md 3.4).
 *
 * The caller keeps one number: what it became is found by the order's number and by 12345's. Its total time runs on from the
 * first receipt. When it is closed the result goes back to 12345 by itself (follow.ts).
 */
import { workorder } from '../../law/workorder.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { take } from '../kernel/procedure.ts'
import { sealHere } from '../kernel/seal.ts'
import { alsoKnownAs, handOn } from '../kernel/total-time.ts'
import { theCentre } from '../office/index.ts'
import type { Conversion, OrderConversion } from './contract.ts'
import { type Opener, openComplaint, openConsultation, openReport } from './convert-to.ts'
import { forgetCaller } from './forget.ts'
import { proposedConversion } from './proposed.ts'
import { holdOrder, setOrder } from './queries.ts'
import { say } from './say.ts'
import { acceptOpenReturn } from './send-back.ts'

/** Through the front doors of the modules that handle it. */
const openers: Record<Conversion, Opener> = {
  complaint: openComplaint,
  report: openReport,
  consultation: openConsultation,
}

export async function convert(ctx: Context, id: number, said: OrderConversion) {
  const order = await holdOrder(ctx, id)
  const kind = said.kind ?? proposedConversion(order.row).kind
  const officeId = order.officeId
  await take(ctx, workorder, 'convert', order, { to: kind })
  const opened = await openers[kind](ctx, order, said)
  const { matter, code } = opened
  await handOn(ctx, order, matter)
  await alsoKnownAs(ctx, matter, order.number)
  await alsoKnownAs(ctx, matter, order.row.source_number.toUpperCase())
  await setOrder(ctx, order, { converted_to: matter.id, converted_code: sealHere(code) ?? null })
  await acceptOpenReturn(ctx, id, `转为${matter.number}`)
  const centre = await theCentre(ctx)
  // The centre had sent the order to this office: what it became stays there.
  if (officeId !== centre.id)
    await opened.sendOn({ ...ctx, actor: systemActor }, officeId, `由12345工单${order.number}转来，中心已分派本单位`)
  if (kind === 'report') await forgetCaller(ctx, order, said)
  await say(ctx, order, 'order.converted', { kind, convertedNumber: matter.number })
}
