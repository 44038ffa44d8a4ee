/**
 * 经营主体的一页: what every module knows of one operator, as far as this person may see matters at all. Nothing here
 * opens what lists do not show: reports stay with those who may see reports, and an informer with nobody.
 */
import { sql } from 'kysely'
import { pledgeCalled } from '../../law/demonstration.pledges.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { CreditLine, KnownMatter, OperatorView } from './view.ts'

const shown = 20

/** Where each module says whose matter it is. */
const sources = [
  'complaint',
  'report',
  'consultation',
  'sampling_batch',
  'penalty_case',
  'station_case',
  'odr_enterprise',
  'demonstration',
  'publication_entry',
]

export async function mattersOf(ctx: Context, ids: readonly number[]): Promise<OperatorView['known']> {
  const list = sql.val([...ids])
  const parts = sources.map(
    table => sql`select matter_id from ${sql.table(table)} where operator_id = any(${list}::bigint[])`,
  )
  const rows = await visibleMatters(ctx)
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.kind',
      'matter.number',
      'matter.state',
      'matter.open',
      'matter.subject',
      'matter.received_on as receivedOn',
      'office.name as office',
      sql<number>`row_number() over (partition by matter.kind order by matter.received_on desc, matter.id desc)`.as(
        'place',
      ),
      sql<number>`count(*) over (partition by matter.kind)`.as('count'),
      sql<number>`count(*) filter (where matter.open) over (partition by matter.kind)`.as('openNow'),
    ])
    .where('matter.id', 'in', sql<number>`(${sql.join(parts, sql` union all `)})`)
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .execute()
  const kinds = new Map<string, OperatorView['known'][number]>()
  for (const { place, count, openNow, open: _, ...row } of rows) {
    const kind = kinds.get(row.kind) ?? { kind: row.kind, count: Number(count), open: Number(openNow), items: [] }
    if (Number(place) <= shown) kind.items.push(row satisfies KnownMatter)
    kinds.set(row.kind, kind)
  }
  return [...kinds.values()]
}

export async function campaignsOf(ctx: Context, ids: readonly number[]): Promise<OperatorView['campaigns']> {
  if (hasRole(ctx.actor, 'station', 'odr', 'shop', 'hotline')) return []
  const { rows } = await sql<OperatorView['campaigns'][number]>`
    select c.matter_id as id, c.title, m.state, count(distinct v.id)::int as visits, max(v.on_day) as "lastOn",
      coalesce(sum(f.quantity) filter (where f.measure in ('found', 'other-found')), 0)::int as found
    from campaign_subject s join campaign c on c.matter_id = s.campaign_id join matter m on m.id = c.matter_id
    left join campaign_visit v on v.subject_id = s.id left join campaign_finding f on f.visit_id = v.id
    where s.operator_id = any(${sql.val([...ids])}::bigint[]) and m.state in ('running', 'summing', 'closed')
    group by 1, 2, 3 order by 1 desc limit 50`.execute(ctx.db)
  return rows
}

export async function stationsOf(ctx: Context, ids: readonly number[]): Promise<OperatorView['stations']> {
  const list = sql.val([...ids])
  return visibleMatters(ctx)
    .innerJoin('station', 'station.matter_id', 'matter.id')
    .select(['matter.id', 'station.name', 'matter.state'])
    .select(
      sql<'host' | 'tenant'>`case when station.host_id = any(${list}::bigint[]) then 'host' else 'tenant' end`.as(
        'role',
      ),
    )
    .where(
      sql<boolean>`station.host_id = any(${list}::bigint[]) or exists (select from station_tenant t
        where t.station_id = station.matter_id and t.left_on is null and t.operator_id = any(${list}::bigint[]))`,
    )
    .orderBy('matter.id')
    .execute()
}

export async function pledgesOf(ctx: Context, ids: readonly number[]): Promise<OperatorView['pledges']> {
  const rows = await visibleMatters(ctx)
    .innerJoin('demonstration', 'demonstration.matter_id', 'matter.id')
    .innerJoin('demonstration_pledge as p', 'p.matter_id', 'matter.id')
    .select(['matter.id as matterId', 'matter.state', 'p.pledge', 'p.version', 'p.signed_on as signedOn'])
    .select(
      sql<string | null>`(select max(b.on_day) from demonstration_breach b
        where b.matter_id = p.matter_id and b.pledge = p.pledge)`.as('brokenOn'),
    )
    .where('demonstration.operator_id', 'in', [...ids])
    .orderBy('p.signed_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(50)
    .execute()
  return rows.flatMap(({ pledge, version, ...each }) => {
    const text = pledgeCalled(pledge, version)
    return text ? [{ ...each, label: { zh: text.zh, en: text.en } }] : []
  })
}

/** 公示信息: what anybody may read of it or could, since when, until when, and whether it was put right since; what was withdrawn was wrong. */
export async function creditOf(ctx: Context, ids: readonly number[]): Promise<CreditLine[]> {
  const { rows } = await sql<CreditLine>`
    select 'sampling' as what, coalesce(b.sample_name, m.subject) || ' 抽检不合格' as title, b.published_on as on, null::date as until,
      case when m.state = 'corrected' then b.reinspected_on end as "repairedOn", b.matter_id as "matterId", 'sampling' as kind
    from sampling_batch b join matter m on m.id = b.matter_id
    where b.operator_id = any(${sql.val([...ids])}::bigint[]) and b.published_on is not null and b.result = 'nonconforming'
      and m.state <> 'overturned'
    union all
    select 'penalty', c.decision_number || ' ' || c.violation, p.published_on, coalesce(p.ended_on, p.until_on),
      case when p.ended_reason like '提前停止公示%' then p.ended_on end, c.matter_id, 'case'
    from case_publication p join penalty_case c on c.matter_id = p.matter_id
    where c.operator_id = any(${sql.val([...ids])}::bigint[]) and (p.ended_on is null or p.ended_reason not like '撤回%')
    order by 3 desc limit 100`.execute(ctx.db)
  return rows
}
