/** What no rate can judge yet (law/pending.ts); see counted.ts. What a rate counts and what stands here never overlap, or wholly. */
import { type RawBuilder, sql } from 'kysely'
import type { pendingIndicators } from '../../law/indicators.pending.ts'
import type { Rows } from './counted.ts'
import { subjects } from './counted-campaign.ts'
import { answerOwed } from './counted-consultation.ts'
import { notices, ofItsKind, ownTargets } from './counted-limits.ts'
import { closings, limits } from './counted-report.ts'
import { own, pending } from './counted-sampling.ts'
import { ordersNeverClosed } from './counted-workorder.ts'

const rows = (id: RawBuilder<unknown>, key: RawBuilder<unknown> = id) =>
  sql`select ${id} as matter_id, ${key} as key, 1::bigint as amount, true as hit`
const matter = rows(sql`f.matter_id`)
const stillOpen = (to: string) => sql`(f.closed_on is null or f.closed_on > ${to})`

/** Of limits in the period: nothing ended them, and they are not over, or do not run where `paused` says so. */
const notDue =
  (which: RawBuilder<unknown>, { from = sql``, paused = false } = {}): Rows =>
  span =>
    sql`${rows(sql`k.matter_id`, sql`k.id`)} from clock_fact k ${from}
      where ${which} and k.due_on between ${span.from} and ${span.to} and k.stopped_on is null
        and (k.due_on >= ${span.now} ${paused ? sql`or k.paused_on is not null` : sql``})`

const of = (table: string) => sql`join ${sql.table(table)} c on c.matter_id = k.matter_id`

/** Received in the period, open at its end, and nothing of `unless` happened until then. */
const received =
  (kind: string, unless: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`${matter} from matter_fact f where f.kind = ${kind} and f.received_on between ${from} and ${to}
      and f.state not in ('draft', 'dropped') and ${stillOpen(to)} and not exists (
        select from event_fact e where e.matter_id = f.matter_id and ${unless} and e.on_day <= ${to})`

const unanswered = (received: RawBuilder<unknown>, to: string) =>
  sql`${matter} from matter_fact f join consultation_fact c on c.matter_id = f.matter_id
    where f.kind = 'consultation' and ${received} and f.state <> 'dropped' and ${stillOpen(to)}
      and (c.answered_on is null or c.answered_on > ${to})`

export const countedPending: Record<Exclude<keyof typeof pendingIndicators, 'complaints-never-closed'>, Rows> = {
  'complaints-received-open': received('complaint', sql`closes_complaint(e.name)`),
  'complaints-received-unsettled': received(
    'complaint',
    sql`(closes_complaint(e.name) or e.name = 'complaint.settle')`,
  ),
  'notices-pending': span => sql`select * from (${notices(span)}) n where n.due_on >= ${span.now} and not n.served`,
  'closings-pending': notDue(sql`${ownTargets} and ${ofItsKind}`, { from: of('complaint_fact') }),
  'mediations-pending': notDue(sql`k.name = 'mediation'`, { paused: true }),
  'verifications-pending': notDue(sql`k.name in ${limits}`, { paused: true }),
  'reports-received-open': received('report', sql`e.name in ${closings}`),
  'consultations-received-unanswered': ({ from, to }) => unanswered(sql`f.received_on between ${from} and ${to}`, to),
  'consultations-pending': ({ to }) => unanswered(sql`f.received_on <= ${to}`, to),
  'consultation-answers-pending': notDue(answerOwed, { from: of('consultation_fact') }),
  'consultations-unrated': ({ from, to }) =>
    sql`${rows(sql`c.matter_id`)} from consultation_fact c where c.answered_on between ${from} and ${to} and c.helped is null`,
  'follow-ups-pending': ({ to }) =>
    sql`${rows(sql`u.matter_id`, sql`u.id`)} from followup_fact u
      where u.drawn_on <= ${to} and u.state <> 'void' and (u.ended_on is null or u.ended_on > ${to})`,
  'odr-pending': ({ end }) =>
    sql`${rows(sql`k.matter_id`, sql`k.id`)} from clock_fact k
      where k.name = 'odr' and k.started_on <= ${end} and (k.stopped_on is null or k.stopped_on > ${end})`,
  'station-cases-pending': ({ to }) =>
    sql`${rows(sql`c.matter_id`)} from station_case_fact c
      where c.received_on <= ${to} and (c.ended_on is null or c.ended_on > ${to})`,
  'station-cases-unrated': ({ from, to }) =>
    sql`${rows(sql`c.matter_id`)} from station_case_fact c where c.ended_on between ${from} and ${to}
      and c.state in ('settled', 'handed-over') and (c.rated_on is null or c.rated_on > ${to})`,
  'station-answers-pending': notDue(sql`k.name = 'answer'`, { from: of('station_case_fact') }),
  'advance-payments-pending': ({ from, to }) =>
    sql`${rows(sql`p.matter_id`)} from advance_payment_fact p where p.approved_on between ${from} and ${to}
      and p.state <> 'cancelled' and (p.paid_on is null or p.paid_on > ${to})`,
  'pledge-feedback-pending': notDue(sql`k.name = 'handling'`, { from: of('demonstration_feedback_fact') }),
  'publicity-pending': ({ from, to }) =>
    sql`${rows(sql`p.complaint_id`)} from publication_eligible p where p.closed_on between ${from} and ${to}
      and not exists (select from publication_complaint_fact f where f.complaint_id = p.complaint_id
        and (f.published_on <= ${to} or f.closed_on <= ${to}))`,
  'batches-pending': pending(own),
  'random-batches-pending': pending(sql`s.mode = 'random'`),
  'targeted-batches-pending': pending(sql`s.mode = 'targeted'`),
  'campaign-subjects-pending': span =>
    sql`select * from (${subjects(span, sql`c.ends_on >= ${span.end}`)}) s where s.hit and not exists (
      select from campaign_visit_fact v where v.subject_id = s.key and v.on_day <= ${span.to})`,
  'orders-never-closed': ordersNeverClosed,
  'order-signings-pending': notDue(sql`k.name = 'signing'`, { from: of('workorder_fact') }),
}
