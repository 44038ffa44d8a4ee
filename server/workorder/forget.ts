/** What an order no longer holds once its caller is an informer. */
import type { Context } from '../kernel/context.ts'
import { describe } from '../kernel/matter.ts'
import { type Order, setOrder } from './queries.ts'

/**
 * Order 121 art. 37: who told of a violation is sealed with the report and stands nowhere else any more, not in the order
 * and not in what it is found by.
 */
export async function forgetCaller(ctx: Context, order: Order) {
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
