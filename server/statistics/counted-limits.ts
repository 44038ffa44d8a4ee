/** Which limits of a complaint a rate judges: read by the rate and by what is pending of it, so that the two never overlap. */
import { sql } from 'kysely'
import type { Span } from './counted.ts'

/** The clock `k` was ended by the decision on acceptance, not by a return or a withdrawal. */
export const decided = sql`exists (select from event_fact d where d.matter_id = k.matter_id
  and d.name in ('complaint.accept', 'complaint.refuse') and d.on_day = k.stopped_on)`

/** The bureau's own targets; of a difficult complaint its own alone. `c` is the complaint. */
export const ownTargets = sql`k.name in ('ordinary-target', 'difficult-target')`
export const ofItsKind = sql`(k.name = 'difficult-target' or not c.difficult)`

/** Decisions on acceptance whose limit lies in the period, and the notice of each. */
export const notices = ({ from, to }: Span) =>
  sql`select k.matter_id, k.id as key, 1::bigint as amount, k.due_on, bool_and(l.served_on is not null) as served,
      coalesce(max(l.served_on) <= k.due_on and bool_and(l.served_on is not null), false) as hit
    from clock_fact k join letter_fact l on l.matter_id = k.matter_id and l.form in (5, 6)
    where k.name = 'acceptance' and k.due_on between ${from} and ${to} and ${decided}
    group by k.matter_id, k.id, k.due_on`
