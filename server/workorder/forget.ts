/** What an order no longer holds once its caller is an informer. */
import type { Context } from '../kernel/context.ts'
import { describe } from '../kernel/matter.ts'
import { withoutInformer } from '../report/index.ts'
import type { OrderConversion } from './contract.ts'
import { type Order, setOrder } from './queries.ts'

/**
 * Order 121 art. 37: who told of a violation is sealed with the report and stands nowhere else any more: not in the order,
 * in whatever way they are written, and not in what it is found by.
 */
export async function forgetCaller(
  ctx: Context,
  order: Order,
  said: Pick<OrderConversion, 'callerName' | 'callerPhone'> = {},
) {
  const { row } = order
  const caller = {
    name: said.callerName ?? row.caller_name,
    phone: said.callerPhone ?? row.caller_phone,
    address: row.caller_address ?? undefined,
  }
  const title = withoutInformer(row.title, caller)
  const content = withoutInformer(row.content, caller)
  await setOrder(ctx, order, { title, content, caller_name: '', caller_phone: '', caller_address: null })
  await describe(ctx, order, {
    subject: title,
    respondent: order.respondent,
    words: [order.row.source_number, title, content, order.row.respondent_name].filter(Boolean).join(' '),
  })
}
