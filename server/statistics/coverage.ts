/** Whether a period can be compared with: appeals are on record from its beginning to its end. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { onceAMoment } from './moment.ts'
import type { Period } from './period.ts'

/** No bureau goes so long without a single appeal: what lies between was not recorded. */
const silence = 62

/**
 * null where the whole period is on record; else the day on which the records begin, within it or after it. Years taken
 * over apart, with nothing between, are told apart too.
 */
export function recordsFrom(ctx: Context, period: Pick<Period, 'from' | 'to'>): Promise<Day | null> {
  return onceAMoment(ctx, `records ${period.from} ${period.to}`, () => firstOf(ctx, period))
}

async function firstOf(ctx: Context, { from, to }: Pick<Period, 'from' | 'to'>): Promise<Day | null> {
  const first = async (after: Day, until: Day) => {
    // The first of the index, instead of the least of all that a month holds.
    const { rows } = await sql<{ on: Day }>`select received_on::text as on from matter_fact
      where kind in ('complaint', 'report', 'consultation') and received_on between ${after} and ${until}
      order by received_on limit 1`.execute(ctx.db)
    return rows[0]?.on ?? null
  }
  if ((await first(addDays(from, -silence), from)) === null) return first(from, ctx.today)
  return (await first(addDays(to, -silence), to)) === null ? first(to, ctx.today) : null
}
