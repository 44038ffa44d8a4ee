/** What the figures of the demonstration programme are made of (as counted.ts, for its own list). */
import { type RawBuilder, sql } from 'kysely'
import { type DemonstrationKind, demonstrationKinds, isSelection, term } from '../../law/demonstration.ts'
import type { demonstrationIndicators } from '../../law/indicators.demonstration.ts'
import type { Rows, Span } from './counted.ts'

const one = sql`1::bigint`

/** Within the term and not taken off at the end of the span. */
const standing = (
  { to }: Span,
  only: RawBuilder<unknown>,
  hit: RawBuilder<unknown> = sql`true`,
) => sql`select d.matter_id, d.matter_id as key, ${one} as amount, ${hit} as hit from demonstration_fact d
    where d.awarded_on <= ${to} and d.term_to >= ${to} and (d.delisted_on is null or d.delisted_on > ${to}) and ${only}`

const ofKind =
  (kinds: readonly string[], provincial = false): Rows =>
  span =>
    standing(
      span,
      sql`d.kind = any(${sql.val([...kinds])}::text[]) and ${provincial ? sql`d.province_on <= ${span.to}` : sql`true`}`,
    )

const shops = ['shop', 'online']
/** Units of the programme; the selections are counted by themselves. */
const programme = sql`d.kind = any(${sql.val((Object.keys(demonstrationKinds) as DemonstrationKind[]).filter(kind => !isSelection(kind)))}::text[])`

const promisedReturns = ({ to }: Span, over: number) =>
  sql`exists (select from demonstration_pledge_fact p where p.matter_id = d.matter_id and p.pledge = 'returns'
    and p.signed_on <= ${to} and p.days > ${over})`

export const countedDemonstrations: Record<keyof typeof demonstrationIndicators, Rows> = {
  'demonstration-streets': ofKind(['street']),
  'demonstration-shops': ofKind(shops),
  'demonstration-stations': ofKind(['station']),
  'provincial-demonstration-streets': ofKind(['street'], true),
  'provincial-demonstration-shops': ofKind(shops, true),
  'provincial-demonstration-stations': ofKind(['station'], true),
  'integrity-shops': ofKind(['integrity']),
  'ten-star-businesses': ofKind(['ten-star']),
  'contract-keepers': ofKind(['contract']),
  // Of an operator with two plaques the older unit stands for it.
  'party-operators': ({ to }) =>
    sql`select distinct on (d.operator_id) d.matter_id, d.operator_id as key, ${one} as amount, true as hit
      from demonstration_fact d join demonstration_pledge_fact p on p.matter_id = d.matter_id
      where p.pledge = 'party' and p.signed_on <= ${to} and d.operator_id is not null and d.awarded_on <= ${to}
        and d.term_to >= ${to} and (d.delisted_on is null or d.delisted_on > ${to})
      order by d.operator_id, d.matter_id`,
  'demonstrations-awarded': ({ from, to }) =>
    sql`select d.matter_id, d.matter_id as key, ${one} as amount, true as hit from demonstration_fact d
      where d.awarded_on between ${from} and ${to} and ${programme}`,
  'demonstrations-delisted': ({ from, to }) =>
    sql`select d.matter_id, d.matter_id as key, ${one} as amount, true as hit from demonstration_fact d
      where d.delisted_on between ${from} and ${to} and ${programme}`,
  'demonstrations-admonished': ({ from, to }) =>
    sql`select distinct on (a.matter_id) a.matter_id, a.matter_id as key, ${one} as amount, true as hit
      from demonstration_admonition_fact a where a.on_day between ${from} and ${to} order by a.matter_id, a.id`,
  'demonstrations-in-transition': ({ to }) =>
    sql`select d.matter_id, d.matter_id as key, ${one} as amount, true as hit from demonstration_fact d
      where d.term_to < ${to} and d.term_to >= ${to}::date - ${term.transitionDays}::integer
        and (d.delisted_on is null or d.delisted_on > ${to}) and (d.ended_on is null or d.ended_on > ${to}) and ${programme}`,
  'demonstrations-consecutive': span => standing(span, sql`${programme} and d.consecutive > 1`),
  'returns-promised': span => standing(span, sql`${programme} and ${promisedReturns(span, 0)}`),
  'returns-over-seven-days': span => standing(span, sql`${programme} and ${promisedReturns(span, 7)}`),
  'further-promises': span => standing(span, sql`${programme} and d.promises_more`),
  'promises-broken': ({ from, to }) =>
    sql`select b.matter_id, b.id as key, ${one} as amount, true as hit from demonstration_breach_fact b
      where b.on_day between ${from} and ${to}`,
  'demonstrations-pledged-rate': span =>
    standing(
      span,
      programme,
      sql`exists (select from demonstration_pledge_fact p where p.matter_id = d.matter_id and p.pledge = 'honest-trade'
        and p.signed_on <= ${span.to})`,
    ),
  'demonstrations-without-complaint': span =>
    standing(
      span,
      sql`${programme} and d.operator_id is not null and not exists (select from demonstration_complaint_fact c
        where c.operator_id = d.operator_id and c.received_on between ${span.from} and ${span.to})`,
    ),
  'pledge-feedback-received': ({ from, to }) =>
    sql`select f.matter_id, f.matter_id as key, ${one} as amount, true as hit from demonstration_feedback_fact f
      where f.received_on between ${from} and ${to}`,
  'pledge-feedback-on-time-rate': ({ from, to, now }) =>
    sql`select k.matter_id, k.id as key, ${one} as amount, coalesce(k.stopped_on <= k.due_on, false) as hit
      from clock_fact k join demonstration_feedback_fact f on f.matter_id = k.matter_id
      where k.name = 'handling' and k.due_on between ${from} and ${to} and (k.stopped_on is not null or k.due_on < ${now})`,
}
