/** 工单列表: the four numbers that add up, and the orders behind each, with sureness, both times and returns. */
import { type RawBuilder, sql } from 'kysely'
import { type Bucket, bucketOf, statesOf, type WorkorderState, workorder } from '../../law/workorder.ts'
import type { Context } from '../kernel/context.ts'
import { noCursor } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { remainingOfLine } from '../kernel/remaining.ts'
import { containing, lineColumns } from '../kernel/search.ts'
import { totalTimes } from '../kernel/total-time.ts'
import type { OrderList } from './contract.ts'
import { countFailed } from './mend.ts'
import type { OrderLine, OrderListView, OrderSuggestion } from './view.ts'

const orders = {
  due: {
    by: sql`coalesce(matter.due_on, '9999-12-31'::date)`,
    type: 'date',
    down: false,
    label: { zh: '先到期的在前，没有期限的在后', en: 'what falls due first; without a limit last' },
  },
  total: {
    by: sql`coalesce(matter.first_received_at, matter.received_at)`,
    type: 'timestamptz',
    down: false,
    label: { zh: '群众等得最久的在前', en: 'whoever has waited longest first' },
  },
  unsure: {
    by: sql`work_order.sure`,
    type: 'real',
    down: false,
    label: { zh: '最没有把握的在前', en: 'the least sure first' },
  },
  newest: {
    by: sql`matter.id`,
    type: 'bigint',
    down: true,
    label: { zh: '新收到的在前', en: 'newest first' },
  },
} satisfies Record<OrderList['order'], { by: RawBuilder<unknown>; type: string; down: boolean; label: object }>

const { unit } = workorder.clocks.handling.versions[0]!.within

export async function listOrders(ctx: Context, query: OrderList): Promise<OrderListView> {
  const { by, type, down, label } = orders[query.order]
  let rows = inBucket(filtered(ctx, query), query.bucket)
  const after = query.cursor ? readCursor(query.cursor) : undefined
  const than = sql.raw(down ? '<' : '>')
  if (after)
    rows = rows.where(sql<boolean>`(${by}, matter.id) ${than} (${after.value}::${sql.raw(type)}, ${after.id}::bigint)`)
  const found = await rows
    .leftJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .select([
      ...lineColumns,
      'work_order.source',
      'work_order.source_number as sourceNumber',
      'work_order.asks',
      'work_order.urgent',
      'work_order.sure',
      'work_order.belongs_here as belongsHere',
      'work_order.suggestion',
      'work_order.returns',
      'work_order.ruled',
      'work_order.converted_to as convertedTo',
      sql<string>`(${by})::text`.as('at'),
    ])
    .orderBy(by, down ? 'desc' : 'asc')
    .orderBy('matter.id', down ? 'desc' : 'asc')
    .limit(query.limit + 1)
    .execute()
  const page = found.slice(0, query.limit)
  const totals = await totalTimes(
    ctx,
    page.map(each => each.convertedTo ?? each.id),
  )
  const last = page.at(-1)
  return {
    buckets: await countBuckets(ctx, query),
    failedMessages: await countFailed(ctx),
    items: page.map(({ at: _, suggestion, convertedTo, closedOn, ...row }): OrderLine => {
      const clock = remainingOfLine(ctx, { ...row, closedOn }, unit)
      return {
        ...row,
        office: row.office ?? '',
        proposed: (suggestion as unknown as OrderSuggestion).candidates?.[0]?.destination ?? null,
        converted: convertedTo !== null,
        total: totals.get(convertedTo ?? row.id)!,
        tone: clock.tone,
        clockText: clock.text,
      }
    }),
    next: found.length > query.limit && last ? writeCursor(last.at, last.id) : null,
    order: label,
  }
}

/** One look for all three; received is their sum, so that it can be nothing else. */
async function countBuckets(ctx: Context, query: OrderList): Promise<Record<Bucket, number>> {
  const rows = await filtered(ctx, { ...query, state: undefined })
    .select(['matter.state', one => one.fn.countAll<number>().as('n')])
    .groupBy('matter.state')
    .execute()
  const counts = { returned: 0, closed: 0, 'in-hand': 0 }
  for (const { state, n } of rows) counts[bucketOf[state as WorkorderState]] += Number(n)
  return { received: counts.returned + counts.closed + counts['in-hand'], ...counts }
}

function filtered(ctx: Context, query: OrderList) {
  let rows = visibleMatters(ctx).innerJoin('work_order', 'work_order.matter_id', 'matter.id')
  if (query.source) rows = rows.where('work_order.source', '=', query.source)
  if (query.returned) rows = rows.where('work_order.returns', query.returned === 'true' ? '>' : '=', 0)
  if (query.from) rows = rows.where('matter.received_on', '>=', query.from)
  if (query.to) rows = rows.where('matter.received_on', '<=', query.to)
  if (query.state) rows = rows.where('matter.state', 'in', query.state.split(','))
  if (query.q) {
    const like = containing(query.q)
    rows = rows.where(one =>
      one.or([
        one('work_order.source_number', 'ilike', like),
        one('matter.number', 'ilike', like),
        one('matter.subject', 'ilike', like),
        one('matter.respondent', 'ilike', like),
      ]),
    )
  }
  return rows
}

const inBucket = (rows: ReturnType<typeof filtered>, bucket: Bucket) =>
  bucket === 'received' ? rows : rows.where('matter.state', 'in', statesOf(bucket))

const writeCursor = (value: string, id: number) => Buffer.from(`${value}|${id}`).toString('base64url')

function readCursor(cursor: string) {
  const [, value, id] = /^([-\d:. +]{1,40})\|(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!value || !id) throw noCursor()
  return { value, id: Number(id) }
}
