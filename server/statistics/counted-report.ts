/** The records behind the figures of reports; see counted.ts. */
import { type RawBuilder, sql } from 'kysely'
import type { reportIndicators } from '../../law/indicators.report.ts'
import type { Rows, Span } from './counted.ts'

export const limits = sql`('filing', 'filing-extended', 'lead', 'lead-extended')`
export const closings = sql`('report.close', 'report.merge', 'report.sign-result')`
const decisions = sql`('report.file', 'report.decline', 'report.transfer', 'report.confirm-repeat', 'report.merge')`

const happened =
  (names: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select e.matter_id, e.id as key, 1::bigint as amount, true as hit from event_fact e
      where e.name in ${names} and e.on_day between ${from} and ${to}`

const paid =
  (amount: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select matter_id, matter_id as key, ${amount} as amount, true as hit from report_fact
      where reward_paid_fen is not null and reward_settled_on between ${from} and ${to}`

/** A limit counts where it ran out, or where a decision ended it; an extension, a return or a merger only replaces it. */
const judged = ({ now }: Span) => sql`((k.stopped_on is null and k.paused_on is null and k.due_on < ${now})
  or exists (select from event_fact d where d.matter_id = k.matter_id and d.name in ${decisions} and d.on_day = k.stopped_on))`

export const countedReports: Record<Exclude<keyof typeof reportIndicators, 'reports-received'>, Rows> = {
  'reports-filed': happened(sql`('report.file')`),
  'reports-not-filed': happened(sql`('report.decline')`),
  'reports-transferred': happened(sql`('report.transfer')`),
  'reports-not-again': happened(sql`('report.confirm-repeat')`),
  'reports-merged': happened(sql`('report.merge')`),
  'reports-closed': happened(closings),
  'reports-pending': ({ to }) => sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit
    from matter_fact where kind = 'report' and state not in ('draft', 'dropped') and received_on <= ${to} and (closed_on is null or closed_on > ${to})`,
  'reports-overdue': ({ now, end }) => sql`select k.matter_id, k.matter_id as key, 1::bigint as amount, true as hit,
      min(k.due_on) as due_on, (array_agg(k.name order by k.due_on, k.id))[1] as clock
    from clock_fact k where k.name in ${limits} and k.due_on < ${now}
      and (k.stopped_on is null or (k.stopped_on > ${end} and k.stopped_on > k.due_on))
      and (k.paused_on is null or k.paused_on > ${end})
    group by k.matter_id`,
  'reports-extended': happened(sql`('report.extend', 'report.extend-lead')`),
  'report-verification-on-time-rate': span => sql`select k.matter_id, k.id as key, 1::bigint as amount,
      coalesce(k.stopped_on <= k.due_on, false) as hit
    from clock_fact k where k.name in ${limits} and k.due_on between ${span.from} and ${span.to} and ${judged(span)}`,
  'reports-named-share': ({
    from,
    to,
  }) => sql`select f.matter_id, f.matter_id as key, 1::bigint as amount, r.named as hit
    from matter_fact f join report_fact r on r.matter_id = f.matter_id
    where f.received_on between ${from} and ${to} and f.state <> 'dropped' and r.told`,
  'report-rewards-paid': paid(sql`1::bigint`),
  'report-rewards-paid-amount': paid(sql`reward_paid_fen`),
}
