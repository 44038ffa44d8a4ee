/** What the figures of consumer education are made of (as counted.ts, for its own list). */
import { type RawBuilder, sql } from 'kysely'
import type { educationIndicators } from '../../law/indicators.education.ts'
import type { Rows } from './counted.ts'

const published =
  (kind: string): Rows =>
  ({ from, to }) =>
    sql`select a.matter_id, a.matter_id as key, 1::bigint as amount, true as hit from advisory_fact a
      where a.kind = ${kind} and a.published_on between ${from} and ${to} and a.withdrawn_on is null`

const held =
  (amount: RawBuilder<unknown>, only: RawBuilder<unknown> = sql`true`): Rows =>
  ({ from, to }) =>
    sql`select e.matter_id, e.matter_id as key, ${amount}::bigint as amount, true as hit from education_event_fact e
      where e.held_on between ${from} and ${to} and ${only}`

export const countedEducation: Record<keyof typeof educationIndicators, Rows> = {
  'tips-published': published('tip'),
  'warnings-published': published('warning'),
  'advisory-reads': ({ from, to }) =>
    sql`select r.advisory_id as matter_id, r.advisory_id as key, sum(r.count)::bigint as amount, true as hit
      from advisory_read_fact r where r.on_day between ${from} and ${to} group by r.advisory_id`,
  'education-events': held(sql`1`),
  'education-attendance': held(sql`e.attendance`),
  'education-online-reach': held(sql`e.online_reach`),
  'leaflets-handed-out': held(sql`e.leaflets`),
  'education-consultations': held(sql`e.consultations`),
  'education-cost': held(sql`e.cost_fen`, sql`e.cost_fen is not null`),
}
