/** The records behind the figures of law/indicators.workorder.ts. */
import { type RawBuilder, sql } from 'kysely'
import type { workorderIndicators } from '../../law/indicators.workorder.ts'
import type { Span } from './counted.ts'

type Rows = (span: Span) => RawBuilder<unknown>

/** What turns an order from one of the three into another. */
const turns = sql`('workorder.accept-return', 'workorder.receive-again', 'workorder.close', 'workorder.close-converted',
  'workorder.rework', 'workorder.rework-converted')`
const closings = sql`('workorder.close', 'workorder.close-converted')`

/**
 * Where each order received in the period stood at its end, by what happened last. An order taken over from a table
 * without the day of its end stands where the table left it.
 */
const standing = (
  { from, to, end }: Span,
  received = sql`f.received_on between ${from} and ${to}`,
) => sql`select f.matter_id, case
    when l.name = 'workorder.accept-return' then 'returned'
    when l.name in ${closings} then 'closed'
    when l.name is null and not f.open and f.closed_on is null then case when f.state = 'returned' then 'returned' else 'closed' end
    else 'in-hand' end as bucket
  from matter_fact f left join lateral (
    select e.name from event_fact e where e.matter_id = f.matter_id and e.name in ${turns} and e.on_day <= ${end}
    order by e.id desc limit 1) l on true
  where f.kind = 'workorder' and ${received}`

/** Whenever received: those being reworked were closed once. */
export const ordersNeverClosed: Rows = span =>
  sql`select s.matter_id, s.matter_id as key, 1::bigint as amount, true as hit
    from (${standing(span, sql`f.received_on <= ${span.to} and (f.closed_on is null or f.closed_on > ${span.to})`)}) s
    where s.bucket = 'in-hand' and not exists (
      select from event_fact e where e.matter_id = s.matter_id and e.name in ${closings} and e.on_day <= ${span.end})`

const standingAs =
  (bucket: string): Rows =>
  span =>
    sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit from (${standing(span)}) s where bucket = ${bucket}`

const handlingLimits = sql`('handling', 'handling-extended', 'rework')`

export const countedWorkorder: Record<keyof typeof workorderIndicators, Rows> = {
  'orders-received': ({ from, to }) => sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit
    from matter_fact where kind = 'workorder' and received_on between ${from} and ${to}`,
  'orders-returned': standingAs('returned'),
  'orders-closed': standingAs('closed'),
  'orders-in-hand': standingAs('in-hand'),
  'orders-return-rate': span => sql`select matter_id, matter_id as key, 1::bigint as amount, bucket = 'returned' as hit
    from (${standing(span)}) s`,
  'orders-rework-rate': ({ from, to, end }) => sql`select e.matter_id, e.matter_id as key, 1::bigint as amount,
    exists (select from event_fact r where r.matter_id = e.matter_id
      and r.name in ('workorder.rework', 'workorder.rework-converted') and r.on_day <= ${end}) as hit
    from event_fact e where e.name in ${closings} and e.on_day between ${from} and ${to}
      and not exists (select from event_fact b where b.matter_id = e.matter_id and b.id < e.id and b.name in ${closings})`,
  'orders-signed-on-time-rate': ({ from, to, now }) => sql`select k.matter_id, k.id as key, 1::bigint as amount,
    coalesce(k.stopped_on <= k.due_on, false) as hit
    from clock_fact k join workorder_fact w on w.matter_id = k.matter_id
    where k.name = 'signing' and k.due_on between ${from} and ${to} and (k.stopped_on is not null or k.due_on < ${now})`,
  'orders-returned-to-centre': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit
    from event_fact where name = 'workorder.sign-return' and on_day between ${from} and ${to}`,
  'orders-overdue': ({ now, end }) => sql`select k.matter_id, k.matter_id as key, 1::bigint as amount, true as hit,
      min(k.due_on) as due_on, (array_agg(k.name order by k.due_on, k.id))[1] as clock
    from clock_fact k join workorder_fact w on w.matter_id = k.matter_id
    where k.name in ${handlingLimits} and k.due_on < ${now}
      and (k.stopped_on is null or (k.stopped_on > ${end} and k.stopped_on > k.due_on))
    group by k.matter_id`,
}
