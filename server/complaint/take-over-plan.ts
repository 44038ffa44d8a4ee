/** What an import would do: which complaints are new, which say something new, which say nothing new. Reads only. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { ColumnsThere, ComplaintThere } from './elsewhere.ts'
import { type Group, groupsToTake, type Held, type Said, saidPrints, withGroups } from './fingerprint.ts'

export interface KnownComplaint {
  id: number
  there: ComplaintThere
  held: Held
  consumerId: number
  operatorId: number | null
  /** What is taken over: said anew by the source, and not changed here since it was said last. */
  taken: Group[]
  /** As they will be. */
  columns: ColumnsThere
  /** Names of the events it has. */
  events: string[]
}

export interface ComplaintPlan {
  fresh: ComplaintThere[]
  changed: KnownComplaint[]
  unchanged: number
  /** Their number belongs to a matter of another kind. */
  clashes: ComplaintThere[]
}

const forwards = ['to-dispatch', 'accepted', 'closed']

/** @param hold lock what will be written, so that a decision taken here at the same moment is not overwritten */
export async function planComplaints(
  ctx: Context,
  source: string,
  list: readonly ComplaintThere[],
  hold: boolean,
): Promise<ComplaintPlan> {
  const known = await knownOf(
    ctx,
    source,
    list.map(each => each.sourceNumber),
    hold,
  )
  const plan: ComplaintPlan = { fresh: [], changed: [], unchanged: 0, clashes: [] }
  for (const there of list) {
    const row = known.get(there.sourceNumber)
    if (!row) plan.fresh.push(there)
    else if (!row.held) plan.clashes.push(there)
    else {
      const taken = takenOver(there, row.held, row.said)
      if (taken.length === 0) plan.unchanged += 1
      else
        plan.changed.push({
          id: row.id,
          there,
          held: row.held,
          consumerId: row.consumerId,
          operatorId: row.operatorId,
          taken,
          columns: withGroups(row.held.columns, there.columns, taken),
          events: row.events,
        })
    }
  }
  return plan
}

/** A state only goes forward, and only while nobody here has taken a step. */
function takenOver(there: ComplaintThere, held: Held, said: Partial<Said>): Group[] {
  return groupsToTake(held, said, saidPrints(there)).filter(
    group => group !== 'stage' || forwards.indexOf(there.stage.state) >= forwards.indexOf(held.stage.state),
  )
}

/** Known by the number of its source; or by our own, when a table that we gave out comes back: that says nothing new. */
async function knownOf(ctx: Context, source: string, numbers: string[], hold: boolean) {
  const { rows } = await sql<Row>`select m.id, m.number, m.source_number, m.channel, m.state, m.closed_on, c.*,
      p.name as consumer_name, p.phone as consumer_phone, s.said,
      (select coalesce(array_agg(distinct e.name), '{}') from event e where e.matter_id = m.id) as events
    from matter m left join complaint c on c.matter_id = m.id left join consumer p on p.id = c.consumer_id
      left join complaint_source s on s.matter_id = m.id
    where m.id in (select id from matter where source = ${source} and source_number = any(${numbers}::text[])
      union select id from matter where number = any(${numbers}::text[]))
    ${hold ? sql`for update of m` : sql``}`.execute(ctx.db)
  const asked = new Set(numbers)
  return new Map(
    rows.map(row => {
      const ours = asked.has(row.number)
      return [ours ? row.number : row.source_number, { ...row, ...read(row), ...(ours ? { said: {} } : {}) }]
    }),
  )
}

type Row = ColumnsThere & {
  id: number
  number: string
  source_number: string
  channel: string
  state: string
  closed_on: string | null
  matter_id: number | null
  consumer_id: number
  operator_id: number | null
  outcome: string | null
  consumer_name: string
  consumer_phone: string
  said: Partial<Said> | null
  events: string[]
}

const read = (row: Row) => ({
  consumerId: row.consumer_id,
  operatorId: row.operator_id,
  said: row.said ?? {},
  held:
    row.matter_id === null
      ? undefined
      : {
          columns: columnsIn(row),
          consumer: { name: row.consumer_name, phone: row.consumer_phone },
          channel: row.channel,
          stage: { state: row.state, outcome: row.outcome, closedOn: row.closed_on },
        },
})

export const columnsIn = (row: ColumnsThere): ColumnsThere => ({
  respondent_name: row.respondent_name,
  respondent_uscc: row.respondent_uscc,
  respondent_address: row.respondent_address,
  sale_mode: row.sale_mode,
  order_number: row.order_number,
  goods_class: row.goods_class,
  goods_name: row.goods_name,
  brand: row.brand,
  model: row.model,
  problem_class: row.problem_class,
  claims: row.claims,
  facts: row.facts,
  disputed_amount_fen: row.disputed_amount_fen,
  recovered_amount_fen: row.recovered_amount_fen,
})
