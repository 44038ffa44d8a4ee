/** What call-takers do: registrations and calls, each with who made them (person_id); see counted.ts. */
import { type RawBuilder, sql } from 'kysely'
import type { intakeIndicators } from '../../law/indicators.appraisal.ts'
import type { Rows } from './counted.ts'

const registrations = sql`('complaint.register', 'consultation.register')`

/** The registration of a complaint by a member of staff, judged. */
const registered =
  (hit: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select e.matter_id, e.id as key, 1::bigint as amount, ${hit} as hit, e.actor_id as person_id
      from event_fact e join complaint_fact c on c.matter_id = e.matter_id
      where e.name = 'complaint.register' and e.actor_id is not null and e.on_day between ${from} and ${to}`

export const countedAtIntake: Record<keyof typeof intakeIndicators, Rows> = {
  'intake-registered': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit,
      actor_id as person_id
    from event_fact where name in ${registrations} and actor_id is not null and on_day between ${from} and ${to}`,
  'intake-complete-rate': registered(sql`c.complete`),
  'intake-corrected-rate': span =>
    registered(sql`exists (select from event_fact o where o.matter_id = e.matter_id and o.name = 'complaint.correct'
      and o.actor_id is distinct from e.actor_id and o.on_day <= ${span.end})`)(span),
  'follow-up-attempts': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit,
      by_id as person_id
    from followup_attempt_fact where by_id is not null and on_day between ${from} and ${to}`,
}
