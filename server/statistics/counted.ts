/**
 * One query for each indicator of law/indicators.ts: the records that make it up. A figure adds them up, a drill-down
 * lists them: both read the same rows, so that they can't disagree.
 *
 * Each query gives matter_id, key (unique in it), amount (1, or fen) and hit. A rate is the hits over all of its rows:
 * its numerator can't exceed its denominator.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { IndicatorName } from '../../law/indicators.ts'
import { countedAtIntake } from './counted-appraisal.ts'
import { countedCampaigns } from './counted-campaign.ts'
import { countedClues } from './counted-clue.ts'
import { countedConsultations } from './counted-consultation.ts'
import { countedDemonstrations } from './counted-demonstration.ts'
import { countedDestruction } from './counted-destruction.ts'
import { countedEducation } from './counted-education.ts'
import { countedCases } from './counted-enforcement.ts'
import { countedFollowUps } from './counted-followup.ts'
import { decided, notices, ofItsKind, ownTargets } from './counted-limits.ts'
import { countedMass } from './counted-mass.ts'
import { countedMaterials } from './counted-material.ts'
import { countedPending } from './counted-pending.ts'
import { countedPublication } from './counted-publication.ts'
import { countedReports } from './counted-report.ts'
import { countedSampling } from './counted-sampling.ts'
import { countedAtStations } from './counted-station.ts'
import { countedSummary } from './counted-summary.ts'
import { countedWorkorder } from './counted-workorder.ts'
import { lines } from './rolled.ts'

export interface Span {
  from: Day
  to: Day
  /** The first day that is not yet over: the day after the period, or today while the period runs. */
  now: Day
  /** The day as of which things stand: the last of the period, or today while it runs. */
  end: Day
}

/** first: of limits that run, only so many, those due first. */
export type Rows = (span: Span, first?: number) => RawBuilder<unknown>

const happened =
  (name: string): Rows =>
  ({ from, to }) =>
    sql`select matter_id, id as key, 1::bigint as amount, true as hit from event_fact
      where name = ${name} and on_day between ${from} and ${to}`

/** Which clocks: told by their names, so that no look at the matter is needed. The law's own limits of a complaint. */
const complaintLimitsOf = (clock: RawBuilder<unknown>) =>
  sql`${clock}.name in ('acceptance', 'mediation', 'termination-notice', 'jurisdiction-dispute')`
const complaintLimits = complaintLimitsOf(sql`k`)

const unpaused = ({ end }: Span) => sql`(k.paused_on is null or k.paused_on > ${end})`
const byMatter = (
  clocks: RawBuilder<unknown>,
) => sql`select k.matter_id, k.matter_id as key, 1::bigint as amount, true as hit,
    min(k.due_on) as due_on, (array_agg(k.name order by k.due_on, k.id))[1] as clock
  from (${clocks}) k group by k.matter_id`

/**
 * What has a clock of this sort that ran out, with the one due first: it runs still, or was ended after that day and so too
 * late (index clock_late). A clock that has been paused does not run. Two questions, each with an index of its own: as one
 * it reads every clock there ever was (ten million matters: 12 s for 0.4).
 */
const past =
  (which: RawBuilder<unknown>): Rows =>
  (span, first) => {
    const ofSort = sql`from clock_fact k where ${which} and k.due_on < ${span.now} and ${unpaused(span)}`
    const most = first === undefined ? sql`` : sql`order by k.due_on, k.matter_id, k.id limit ${first}`
    return byMatter(sql`(select k.* ${ofSort} and k.stopped_on is null ${most})
      union all (select k.* ${ofSort} and k.stopped_on > ${span.end} and k.stopped_on > k.due_on ${most})`)
  }

/** What is due by the day after and not overdue already. */
const soon =
  (which: RawBuilder<unknown>): Rows =>
  span =>
    byMatter(sql`select k.* from clock_fact k where ${which} and k.due_on between ${span.now} and ${span.now}::date + 1
      and ${unpaused(span)} and (k.stopped_on is null or k.stopped_on > ${span.end})
      and not exists (select from clock_fact o where o.matter_id = k.matter_id and ${complaintLimitsOf(sql`o`)} and o.due_on < ${span.now}
        and (o.stopped_on is null or o.stopped_on > ${span.end}) and (o.paused_on is null or o.paused_on > ${span.end}))`)

const clocksDue = ({ from, to }: Span, names: RawBuilder<unknown>, only: RawBuilder<unknown>) =>
  sql`select k.matter_id, k.id as key, 1::bigint as amount, coalesce(k.stopped_on <= k.due_on, false) as hit
    from clock_fact k where k.name in ${names} and k.due_on between ${from} and ${to} and ${only}`

const unproven = ({ to }: Span) => sql`l.issued_on <= ${to} and (l.served_on is null or l.served_on > ${to})`

const received = ({ to }: Span, which: RawBuilder<unknown>) => sql`select f.matter_id, f.matter_id as key,
    1::bigint as amount, true as hit
  from matter_fact f where f.kind = 'complaint' and f.received_on <= ${to} and ${which}`
const unclosed = (span: Span, which: RawBuilder<unknown>) => sql`${received(span, which)} and not exists (
    select from event_fact e where e.matter_id = f.matter_id and closes_complaint(e.name) and e.on_day <= ${span.to})`

const openNow = sql`f.closed_on is null and f.state <> 'follow-up'`
/** Closed today, and open on that day: two questions, each with an index of its own. */
const openThen = (span: Span) => sql`${unclosed(span, sql`f.closed_on > ${span.to}`)} union all
  ${unclosed(span, sql`f.open and f.state = 'follow-up' and (f.closed_on is null or f.closed_on <= ${span.to})`)}`

export const counted: Record<IndicatorName, Rows> = {
  ...countedSummary,
  ...lines,
  'complaints-pending': span => sql`${received(span, openNow)} union all ${openThen(span)}`,
  'complaints-never-closed': span => sql`${unclosed(span, openNow)} union all ${openThen(span)}`,
  'complaints-overdue': past(complaintLimits),
  'complaints-overdue-target': past(ownTargets),
  'complaints-due-soon': soon(complaintLimits),
  'assessment-on-time-rate': ({ from, to, now }) => sql`select k.matter_id, k.id as key, 1::bigint as amount,
    coalesce(k.stopped_on <= k.due_on, false) and not exists (
      select from letter_fact l where l.matter_id = k.matter_id and l.form in (5, 6) and l.issued_on > k.due_on) as hit
    from clock_fact k where k.name = 'acceptance' and k.due_on between ${from} and ${to}
      and ((k.stopped_on is null and k.due_on < ${now}) or ${decided})`,
  'assessment-told-on-time-rate': span =>
    sql`select * from (${notices(span)}) n where n.served or n.due_on < ${span.now}`,
  'assessments-pending': span => sql`select k.matter_id, k.id as key, 1::bigint as amount, true as hit
    from clock_fact k where k.name = 'acceptance' and k.due_on between ${span.from} and ${span.to}
      and k.due_on >= ${span.now} and k.stopped_on is null`,
  'closing-on-time-rate': ({ from, to, now }) => sql`select k.matter_id, k.id as key, 1::bigint as amount,
    coalesce(k.stopped_on <= k.due_on, false) as hit
    from clock_fact k join complaint_fact c on c.matter_id = k.matter_id
    where ${ownTargets} and k.due_on between ${from} and ${to} and (k.stopped_on is not null or k.due_on < ${now})
      and ${ofItsKind}`,
  'mediation-on-time-rate': span =>
    clocksDue(
      span,
      sql`('mediation')`,
      sql`(k.stopped_on is not null or (k.due_on < ${span.now} and k.paused_on is null))`,
    ),
  ...countedMass,
  ...countedMaterials,
  'mediation-rate': ({ from, to }) => sql`select f.matter_id, f.matter_id as key, 1::bigint as amount,
    exists (select from event_fact e where e.matter_id = f.matter_id and e.name = 'complaint.settle' and e.on_day between ${from} and ${to}) as hit
    from matter_fact f where f.kind = 'complaint' and f.received_on between ${from} and ${to}`,
  'closing-rate': ({ from, to }) => sql`select f.matter_id, f.matter_id as key, 1::bigint as amount,
    exists (select from event_fact e where e.matter_id = f.matter_id and closes_complaint(e.name) and e.on_day between ${from} and ${to}) as hit
    from matter_fact f where f.kind = 'complaint' and f.received_on between ${from} and ${to}`,
  'returns-to-centre': happened('complaint.return-to-centre'),
  'reworks-opened': happened('complaint.open-rework'),
  ...countedClues,
  ...countedAtIntake,
  ...countedFollowUps,
  'leads-opened': happened('complaint.open-lead'),
  ...countedReports,
  ...countedCases,
  ...countedDestruction,
  ...countedEducation,
  ...countedPublication,
  ...countedSampling,
  ...countedCampaigns,
  ...countedConsultations,
  'odr-offered': happened('complaint.offer-odr'),
  'odr-settlement-rate': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount,
    name = 'complaint.settle-by-odr' as hit from event_fact
    where name in ('complaint.settle-by-odr', 'complaint.return-from-odr') and on_day between ${from} and ${to}`,
  'odr-overdue': ({ from, to, now }) => sql`select k.matter_id, k.id as key, 1::bigint as amount, true as hit
    from clock_fact k where k.name = 'odr' and k.due_on between ${from} and ${to} and k.due_on < ${now}
      and (k.stopped_on is null or k.stopped_on > k.due_on)`,
  ...countedAtStations,
  ...countedDemonstrations,
  ...countedWorkorder,
  ...countedPending,
  'letters-issued': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit
    from letter_fact where issued_on between ${from} and ${to}`,
  'letters-unproven': span => sql`select l.matter_id, l.id as key, 1::bigint as amount, true as hit
    from letter_fact l where ${unproven(span)}`,
  'letters-overdue': span => sql`select l.matter_id, l.id as key, 1::bigint as amount, true as hit
    from letter_fact l join clock_fact k on k.matter_id = l.matter_id
      and ((l.form in (5, 6) and k.name = 'acceptance') or (l.form = 8 and k.name = 'termination-notice'))
    where ${unproven(span)} group by l.id, l.matter_id having max(k.due_on) < ${span.now}`,
}
