/** Who could be drawn, and what the bureau knows of each: the register, less whom nobody may sample again. */
import { sql } from 'kysely'
import { type SamplingClassCode, samplingClasses } from '../../law/sampling.classes.ts'
import { type KnownOfOperator, threeYearsBack, type Weighed, weigh, yearBack } from '../../law/sampling.weights.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { readSampling } from './setting.ts'

export interface Candidate extends Weighed {
  id: number
  key: string
  name: string
  address: string | null
}

interface Row extends KnownOfOperator {
  id: number
  uscc: string | null
  name: string
  address: string | null
}

export const keyOf = (operator: { id: number; uscc: string | null }) => operator.uscc ?? `#${operator.id}`

/** The entry itself, and those that were merged into it: what is known of them is known of it. */
const entries = sql`(array(select x.id from operator x where x.merged_into = o.id) || o.id)`

/** Counts only: complaints and reports are added up in the query, and nothing of a report comes out of it but that sum. */
const known = (ctx: Context, codes: readonly string[]) => sql`
  (select count(*)::int from complaint c join matter m on m.id = c.matter_id
    where c.operator_id = any(${entries}) and c.goods_class = any(${sql.val([...codes])}::text[]) and m.received_on > ${addDays(ctx.today, -yearBack)})
  + (select count(*)::int from report r join matter m on m.id = r.matter_id
    where r.operator_id = any(${entries}) and m.received_on > ${addDays(ctx.today, -yearBack)}) as appeals,
  (select count(*)::int from sampling_batch b join matter m on m.id = b.matter_id
    where b.operator_id = any(${entries}) and b.result = 'nonconforming' and m.state <> 'overturned' and b.result_on > ${addDays(ctx.today, -threeYearsBack)}) as nonconforming,
  ${ctx.today}::date - greatest(
    (select max(b.sampled_on) from sampling_batch b where b.operator_id = any(${entries})),
    (select max(v.on_day) from campaign_visit v join campaign_subject s on s.id = v.subject_id where s.operator_id = any(${entries}))
  ) as "daysSince"`

/** Open, dealing in the class, in the office's area; not sampled by a superior this year, not yet drawn under this plan. */
export async function populationOf(
  ctx: Context,
  {
    planIds,
    year,
    officeId,
    class: code,
  }: { planIds: readonly number[]; year: number; officeId: number; class: SamplingClassCode },
): Promise<Candidate[]> {
  const { goods } = samplingClasses[code]
  const { rows } = await sql<Row>`
    with below as (select id from office where id = ${officeId} or parent_id = ${officeId} or county_id = ${officeId}
      or (select kind from office where id = ${officeId}) = 'bureau'),
    heat as (select o.area_code, count(*)::int as n from complaint c join matter m on m.id = c.matter_id
      join operator o on o.id = c.operator_id where c.goods_class = any(${sql.val([...goods])}::text[])
      and m.received_on > ${addDays(ctx.today, -yearBack)} group by o.area_code)
    select o.id, o.uscc, o.name, o.address, ${known(ctx, goods)},
      greatest(coalesce(h.n, 0) - (select count(*)::int from complaint c join matter m on m.id = c.matter_id
        where c.operator_id = any(${entries}) and c.goods_class = any(${sql.val([...goods])}::text[])
        and m.received_on > ${addDays(ctx.today, -yearBack)}), 0) as around
    from operator o join area a on a.code = o.area_code left join heat h on h.area_code = o.area_code
    where a.office_id in (select id from below) and o.status = 'open' and o.merged_into is null and not o.platform
      and o.trade @> array[${code}]::text[]
      and not exists (select from sampling_superior s where s.operator_id = any(${entries}) and s.class = ${code} and s.year = ${year})
      and not exists (select from sampling_batch b join matter m on m.id = b.matter_id where b.operator_id = any(${entries})
        and b.class = ${code} and b.plan_id = any(${sql.val([...planIds])}::bigint[]) and m.state <> 'cancelled')
    order by o.id`.execute(ctx.db)
  const rule = await readSampling(ctx)
  return rows.map(row => ({ id: row.id, key: keyOf(row), name: row.name, address: row.address, ...weigh(row, rule) }))
}

/** What is known of one operator whatever the goods: the weight on its page. */
export async function weightOf(ctx: Context, operatorId: number): Promise<Weighed> {
  const all = Object.values(samplingClasses).flatMap(each => [...each.goods])
  const { rows } = await sql<Row>`select o.id, o.uscc, o.name, o.address, ${known(ctx, [...new Set(all)])}, 0 as around
    from operator o where o.id = ${operatorId}`.execute(ctx.db)
  return weigh(rows[0]!, await readSampling(ctx))
}
