/**
 * A figure from the sums of its days (db/migrations/0140_statistics_rollup.sql): days are added up, and what was changed
 * since it was summed is taken out as it was and counted as it is. The same figure as counting anew, of the same moment.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Breakdown, IndicatorName } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import type { Cell } from './contract.ts'
import type { Rows, Span } from './counted.ts'
import { onceAMoment } from './moment.ts'

/** Sums over the days of the period: the records of view figure_line. */
const flows = [
  'complaints-received',
  'reports-received',
  'consultations-received',
  'complaints-accepted',
  'complaints-refused',
  'complaints-settled',
  'complaints-terminated',
  'complaints-withdrawn',
  'complaints-closed',
  'mediation-success-rate',
  'recovered-amount',
  'double-compensations',
  'double-compensation-amount',
  'advance-paid-amount',
] as const satisfies IndicatorName[]

/** How things stand on a day that is over: what came in before less what went out (view figure_standing). */
const standings = [
  'complaints-pending',
  'complaints-overdue',
  'complaints-overdue-target',
] as const satisfies IndicatorName[]

/** Limits that fell due on a day that is over (view figure_due). */
const due = ['closing-on-time-rate', 'assessment-on-time-rate'] as const satisfies IndicatorName[]

/** What is nothing but the sum of others. */
const sums: Partial<Record<IndicatorName, readonly (typeof flows)[number][]>> = {
  'appeals-received': ['complaints-received', 'reports-received', 'consultations-received'],
}

export const rolledNames: readonly IndicatorName[] = [
  ...flows,
  ...due,
  ...standings,
  ...(Object.keys(sums) as IndicatorName[]),
]
const standing = new Set<IndicatorName>(standings)

/** The records of a figure that is a sum over its days; the roll-up adds up the same. */
export const lines = Object.fromEntries(
  flows.map(name => [
    name,
    ({ from, to }) =>
      sql`select matter_id, key, amount, hit from figure_line where name = ${sql.lit(name)} and day between ${from} and ${to}`,
  ]),
) as Record<(typeof flows)[number], Rows>

const cells: (keyof Cell)[] = ['office', 'at', 'unit', 'platform']
const breakdowns: Breakdown[] = ['office', 'unit', 'platform']
/** More changed matters than this are not corrected for one by one: all is counted anew, until the roll has caught up. */
const mostChanged = 2_000

/** Which sums of days tell this figure: undefined where none can, or too much was changed since. */
export async function sumsFor(
  ctx: Context,
  name: IndicatorName,
  { from, to }: Span,
  cell: Cell,
  by: readonly Breakdown[],
): Promise<{ changed: readonly number[] } | undefined> {
  if (!rolledNames.includes(name) || from >= ctx.today) return undefined
  if (standing.has(name) && to >= ctx.today) return undefined
  const asked = Object.entries(cell).flatMap(([key, value]) => (value === undefined ? [] : [key as keyof Cell]))
  if (!asked.every(each => cells.includes(each)) || !by.every(each => breakdowns.includes(each))) return undefined
  const changed = await onceAMoment(ctx, 'changed', () => changedSince(ctx))
  return changed.length > mostChanged ? undefined : { changed }
}

async function changedSince(ctx: Context): Promise<number[]> {
  const { rows } = await sql<{
    id: number
  }>`select matter_id as id from figure_changed limit ${mostChanged + 1}`.execute(ctx.db)
  return rows.map(each => each.id)
}

/**
 * As `r` with the facts `f` that a figure is broken down by; `narrow` speaks of f. Only days that are over are added up:
 * of a period that runs, what `today` and later days hold is counted.
 */
export function rolledWithin(
  name: IndicatorName,
  { from, now }: Span,
  narrow: RawBuilder<unknown>,
  {
    changed,
    byPlatform,
    today,
  }: { changed: readonly number[]; byPlatform: boolean; today: RawBuilder<unknown> | undefined },
) {
  const days = standing.has(name) ? sql`< ${now}` : sql`>= ${from} and p.day < ${now}`
  const of = (table: RawBuilder<unknown>, sign: RawBuilder<unknown>) => sql`
    select p.office_id, p.national, p.joint, ${sign} * p.amount as amount, ${sign} * p.hits as hits, ${sign} * p.records as records
    from ${table} where p.name in (${sql.join((sums[name] ?? [name]).map(each => sql.lit(each)))}) and p.day ${days} and p.joint <= ${byPlatform ? 1 : 0}`
  // By their numbers, so that the planner looks up these few; and only while they are noted: what the roll has added up
  // since the numbers were read is in the days already. Left out where there is nothing.
  const those = sql`any(${changed}::bigint[])`
  const noted = sql`exists (select from figure_changed c where c.matter_id = f.matter_id)`
  const corrected =
    changed.length === 0
      ? sql``
      : sql`union all ${of(sql`(select * from figure_before where matter_id = ${those}) p`, sql`-1`)}
        union all ${of(sql`(select f.* from figure_part f where f.matter_id = ${those} and ${noted}) p`, sql`1`)}`
  const running =
    today === undefined
      ? sql``
      : sql`union all select m.office_id, m.national, coalesce(j.joint, 0), t.amount, case when t.hit then t.amount else 0 end, 1
          from (${today}) t join matter_fact m on m.matter_id = t.matter_id
          left join lateral (select case when by_platform then 1 else 2 end as joint from joint_fact where matter_id = t.matter_id) j on true
          where coalesce(j.joint, 0) <= ${byPlatform ? 1 : 0}`
  return sql`from (${of(sql`figure_day p`, sql`1`)} ${corrected} ${running}) r
    join office o on o.id = r.office_id left join office u on u.id = o.county_id
    cross join lateral (select r.office_id, o.code as office, coalesce(u.code, o.code) as unit, r.national) f where ${narrow}`
}
