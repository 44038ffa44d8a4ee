/** 进度: how far a plan is on any day. Pending batches stand in a column of their own; the rate is over those with a result. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'

export interface ProgressLine {
  officeId: number
  office: string
  class: string
  target: number
  assigned: number
  sampled: number
  withResult: number
  nonconforming: number
  pending: number
}

/** @param on as things stood at the end of that day */
export async function progressOf(ctx: Context, planIds: readonly number[], on: Day): Promise<ProgressLine[]> {
  const { rows } = await sql<ProgressLine>`
    with share as (
      select office_id, class, sum(target)::int as target from sampling_share
      where plan_id = any(${sql.val([...planIds])}::bigint[]) group by office_id, class),
    done as (
      select coalesce(o.county_id, o.id) as county_id, m.office_id, b.class,
        count(*) filter (where m.received_on <= ${on} and m.state <> 'cancelled')::int as assigned,
        count(*) filter (where b.sampled_on <= ${on})::int as sampled,
        count(*) filter (where b.sampled_on <= ${on} and b.result_on <= ${on})::int as with_result,
        count(*) filter (where b.sampled_on <= ${on} and b.result_on <= ${on} and b.result = 'nonconforming'
          and not (m.state = 'overturned' and m.closed_on <= ${on}))::int as nonconforming
      from sampling_batch b join matter m on m.id = b.matter_id join office o on o.id = m.office_id
      where b.plan_id = any(${sql.val([...planIds])}::bigint[]) group by 1, 2, 3),
    -- A 所 without a share of its own works for the county's share.
    placed as (
      select case when exists (select from share s where s.office_id = d.office_id and s.class = d.class) then d.office_id
        else d.county_id end as office_id, d.class, sum(assigned)::int as assigned, sum(sampled)::int as sampled,
        sum(with_result)::int as with_result, sum(nonconforming)::int as nonconforming
      from done d group by 1, 2)
    select o.id as "officeId", o.name as office, coalesce(s.class, p.class) as class, coalesce(s.target, 0) as target,
      coalesce(p.assigned, 0) as assigned, coalesce(p.sampled, 0) as sampled, coalesce(p.with_result, 0) as "withResult",
      coalesce(p.nonconforming, 0) as nonconforming, coalesce(p.sampled, 0) - coalesce(p.with_result, 0) as pending
    from share s full join placed p on p.office_id = s.office_id and p.class = s.class
    join office o on o.id = coalesce(s.office_id, p.office_id)
    order by o.code, coalesce(s.class, p.class)`.execute(ctx.db)
  return rows
}

export interface Totals {
  target: number
  assigned: number
  sampled: number
  withResult: number
  nonconforming: number
  pending: number
  /** Nonconforming over with a result; null where there is none. */
  rate: number | null
}

export function totalsOf(lines: readonly Omit<ProgressLine, 'officeId' | 'office' | 'class'>[]): Totals {
  const sum = (key: 'target' | 'assigned' | 'sampled' | 'withResult' | 'nonconforming' | 'pending') =>
    lines.reduce((total, each) => total + each[key], 0)
  const withResult = sum('withResult')
  const nonconforming = sum('nonconforming')
  return {
    target: sum('target'),
    assigned: sum('assigned'),
    sampled: sum('sampled'),
    withResult,
    nonconforming,
    pending: sum('pending'),
    rate: withResult === 0 ? null : nonconforming / withResult,
  }
}

/** 经费: what the batches of this plan sent by that day have cost. */
export async function spentOf(ctx: Context, planId: number, on: Day) {
  const { rows } = await sql<{ fen: number; batches: number; untold: number }>`
    select coalesce(sum(cost_fen), 0)::bigint as fen, count(*)::int as batches,
      count(*) filter (where cost_fen is null)::int as untold
    from sampling_batch where plan_id = ${planId} and sent_on <= ${on}`.execute(ctx.db)
  const [{ fen, ...sent }] = rows as [(typeof rows)[0]]
  return { fen: Number(fen), ...sent }
}
