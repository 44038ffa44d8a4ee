/** What the figures of publication are made of (as counted.ts, for its own list). */
import { sql } from 'kysely'
import type { publicationIndicators } from '../../law/indicators.publication.ts'
import type { Rows } from './counted.ts'

export const countedPublication: Record<keyof typeof publicationIndicators, Rows> = {
  'publicity-operators': ({ from, to }) =>
    sql`select e.matter_id, e.matter_id as key, 1::bigint as amount, true as hit from publication_entry_fact e
      where e.published_on between ${from} and ${to}`,
  'publicity-rate': ({ from, to }) =>
    sql`select p.complaint_id as matter_id, p.complaint_id as key, 1::bigint as amount,
        exists (select from publication_complaint_fact f where f.complaint_id = p.complaint_id and f.published_on <= ${to}
          and (f.closed_on is null or f.closed_on > ${to})) as hit
      from publication_eligible p where p.closed_on between ${from} and ${to}`,
  'publicity-corrected': ({ from, to }) =>
    sql`select c.entry_id as matter_id, c.id as key, 1::bigint as amount, true as hit from publication_correction_fact c
      where c.on_day between ${from} and ${to}`,
  'publicity-withdrawn': ({ from, to }) =>
    sql`select e.matter_id, e.matter_id as key, 1::bigint as amount, true as hit from publication_entry_fact e
      where e.published_on is not null and e.state = 'withdrawn' and e.closed_on between ${from} and ${to}`,
}
