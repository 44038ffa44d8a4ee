/**
 * 四率: equipment from the checklist of the last inspection; mediation, satisfaction and answers in time from the disputes
 * themselves. Counted by the SQL function station_rates, which the figures use too.
 */
import { sql } from 'kysely'
import { stationStandard } from '../../law/station.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import type { StationRate } from './view.ts'

export interface StationCounts {
  stationId: number
  looked: number
  there: number
  due: number
  onTime: number
  ended: number
  settled: number
  rated: number
  pleased: number
  cases: number
  recoveredFen: number
}

/** The first day of the twelve months that end on `day`. */
export const yearTo = (day: string) => addDays(day, -364)

export async function countsOf(ctx: Context, stationIds: readonly number[]): Promise<Map<number, StationCounts>> {
  const { rows } = await sql<StationCounts>`
    select station_id as "stationId", looked, there, due, on_time as "onTime", ended, settled, rated, pleased, cases,
      recovered_fen as "recoveredFen"
    from station_rates(${yearTo(ctx.today)}, ${ctx.today}, ${ctx.today})
    where station_id = any(${sql.val([...stationIds])}::bigint[])`.execute(ctx.db)
  return new Map(
    rows.map(row => {
      const numbers = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value)]))
      return [Number(row.stationId), numbers as unknown as StationCounts]
    }),
  )
}

export function ratesOf(counts: StationCounts): StationRate[] {
  const rate = (
    key: StationRate['key'],
    zh: string,
    en: string,
    { hits, of, least, needed }: { hits: number; of: number; least: number; needed?: true },
  ): StationRate => ({
    key,
    label: { zh, en },
    hits,
    of,
    value: of === 0 ? null : hits / of,
    least,
    met: of === 0 ? !needed : hits / of >= least,
  })
  return [
    rate('equipment', '硬件设施配备率', 'Equipment in place', {
      hits: counts.there,
      of: counts.looked,
      least: stationStandard.equipment,
      needed: true,
    }),
    rate('mediation', '消费纠纷调解率', 'Disputes settled', {
      hits: counts.settled,
      of: counts.ended,
      least: stationStandard.mediation,
    }),
    rate('satisfaction', '服务回访满意率', 'Satisfied on follow-up', {
      hits: counts.pleased,
      of: counts.rated,
      least: stationStandard.satisfaction,
    }),
    rate('on-time', '1个工作日答复率', 'Answered within one working day', {
      hits: counts.onTime,
      of: counts.due,
      least: stationStandard.onTime,
    }),
    {
      key: 'disputes',
      label: { zh: '受理纠纷', en: 'Disputes taken up' },
      hits: counts.cases,
      of: counts.cases,
      value: counts.cases,
      least: stationStandard.disputes,
      met: counts.cases >= stationStandard.disputes,
    },
  ]
}

/** 效能发挥达标: every condition of law/station.ts is met. */
export const meetsStandard = (rates: readonly StationRate[]) => rates.every(each => each.met)
