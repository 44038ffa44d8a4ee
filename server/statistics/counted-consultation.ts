/** The records behind the figures of consultations; see counted.ts. */
import { type RawBuilder, sql } from 'kysely'
import type { consultationIndicators } from '../../law/indicators.consultation.ts'
import type { Rows } from './counted.ts'

const answered =
  (hit: RawBuilder<unknown>, only: RawBuilder<unknown> = sql`true`): Rows =>
  ({ from, to }) =>
    sql`select matter_id, matter_id as key, 1::bigint as amount, ${hit} as hit from consultation_fact
      where answered_on between ${from} and ${to} and ${only}`

/** What became a complaint or report needs no answer of its own. `c` is the consultation. */
export const answerOwed = sql`k.name = 'answer' and not (c.converted and c.answered_on is null)`

/** The first time only: what came back to the centre and left it again is one matter. */
const first =
  (name: string): Rows =>
  ({ from, to }) =>
    sql`select e.matter_id, e.matter_id as key, 1::bigint as amount, true as hit from event_fact e
      where e.name = ${name} and e.on_day between ${from} and ${to}
        and not exists (select from event_fact b where b.matter_id = e.matter_id and b.name = e.name and b.id < e.id)`

export const countedConsultations: Record<keyof typeof consultationIndicators, Rows> = {
  'consultations-answered': answered(sql`true`),
  'consultation-on-the-spot-rate': answered(sql`on_the_spot`),
  'consultations-passed-on': first('consultation.pass-on'),
  'consultation-on-time-rate': ({ from, to, now }) => sql`select k.matter_id, k.id as key, 1::bigint as amount,
      coalesce(k.stopped_on <= k.due_on, false) as hit
    from clock_fact k join consultation_fact c on c.matter_id = k.matter_id
    where ${answerOwed} and k.due_on between ${from} and ${to} and (k.stopped_on is not null or k.due_on < ${now})`,
  'consultations-overdue': ({
    now,
    end,
  }) => sql`select k.matter_id, k.matter_id as key, 1::bigint as amount, true as hit,
      min(k.due_on) as due_on
    from clock_fact k where k.name = 'answer' and k.due_on < ${now}
      and (k.stopped_on is null or (k.stopped_on > ${end} and k.stopped_on > k.due_on))
    group by k.matter_id`,
  'consultations-converted': first('consultation.convert'),
  'consultation-knowledge-rate': answered(sql`from_knowledge`),
  'consultation-helped-rate': answered(sql`helped`, sql`helped is not null`),
}
