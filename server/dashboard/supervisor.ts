/** 督查看板: clocks by office, what came back, groups, hot words and operators, the districts side by side. */
import { sql } from 'kysely'
import type { IndicatorName } from '../../law/indicators.ts'
import { linesOf } from '../desk/index.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { showOperator } from '../party/index.ts'
import { atOneMoment, counted, neighbour, periodOf, recordsQuery, rowsWithin, weekAt } from '../statistics/index.ts'
import { unitTable } from './figures.ts'
import { hotWords } from './hot-words.ts'
import { tilesOf } from './tiles.ts'
import type { SupervisorBoard } from './view.ts'

export const clocks = [
  'complaints-pending',
  'complaints-due-soon',
  'complaints-overdue',
  'complaints-overdue-target',
  'reports-overdue',
  'orders-overdue',
  'consultations-overdue',
] as const satisfies IndicatorName[]
export const returned = [
  'returns-to-centre',
  'orders-returned-to-centre',
  'reworks-opened',
] as const satisfies IndicatorName[]

const monthOf = (ctx: Context) => periodOf(ctx.today.slice(0, 7))

export async function supervisorBoard(ctx: Context): Promise<SupervisorBoard> {
  const byOffice = await counted(ctx, 'clocks', 'now', open =>
    atOneMoment(open, steady =>
      unitTable(
        steady,
        clocks.map(name => [name, weekAt(steady.today)] as const),
      ),
    ),
  )
  const back = await counted(ctx, 'returns', 'now', open =>
    atOneMoment(open, steady =>
      unitTable(
        steady,
        returned.map(name => [name, monthOf(steady)] as const),
      ),
    ),
  )
  const [map, words, operators] = [await tilesOf(ctx), await hotWords(ctx), await hotOperators(ctx)]
  const groups = await linesOf(
    ctx,
    visibleMatters(ctx)
      .where('matter.kind', '=', 'mass')
      .where('matter.open', '=', true)
      .orderBy('matter.id', 'desc')
      .limit(8),
  )
  return {
    day: ctx.today,
    clocks: { asOf: byOffice.asOf, ...byOffice.value },
    returns: { asOf: back.asOf, period: monthOf(ctx).label, ...back.value },
    mass: groups.map(({ id, number, state, respondent, subject, office, receivedOn }) => ({
      id,
      number,
      state,
      respondent,
      subject,
      office,
      receivedOn,
    })),
    map: { asOf: map.asOf, ...map.value },
    hotWords: { asOf: words.asOf, ...words.value },
    hotOperators: { asOf: operators.asOf, ...operators.value },
  }
}

/** Operators on the register with the most complaints in thirty days; what was never matched to the register is not ranked. */
const hotOperators = (ctx: Context) =>
  counted(ctx, 'operators', { behind: 300 }, open =>
    atOneMoment(open, async steady => {
      const period = periodOf(`${addDays(steady.today, -29)}..${steady.today}`)
      const earlier = neighbour(period, -1)
      const rows = await rowsWithin(steady, 'complaints-received', period, {}, true)
      const top = await sql<{ id: number; n: number }>`select c.operator_id as id, count(*)::int as n ${rows}
        and c.operator_id is not null group by 1 order by 2 desc, 1 limit 10`.execute(steady.db)
      const past = await rowsWithin(steady, 'complaints-received', earlier, {}, true)
      const then = await sql<{ id: number; n: number }>`select c.operator_id as id, count(*)::int as n ${past}
        and c.operator_id = any(${sql.val(top.rows.map(each => each.id))}::bigint[]) group by 1`.execute(steady.db)
      const items = []
      for (const { id, n } of top.rows) {
        const figure = (value: number, key: string) => ({
          value,
          format: 'count' as const,
          query: recordsQuery('complaints-received', key, { operator: id }),
        })
        const before = then.rows.find(each => each.id === id)?.n ?? 0
        const name = (await showOperator(steady, id))?.name ?? ''
        items.push({ id, name, now: figure(n, period.key), before: figure(before, earlier.key) })
      }
      return { period: period.label, items }
    }),
  )
