/** 导出: complaints as a table of another system has them, with that table's own words wherever we still hold what it said. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { ColumnsThere } from './elsewhere.ts'
import { type Group, heldAsSaid, type Said } from './fingerprint.ts'
import { columnsIn } from './take-over-plan.ts'

export interface GivenOut {
  id: number
  number: string
  source: string
  sourceNumber: string | null
  channel: string
  /** '2026-06-01 10:00:00' in Asia/Shanghai. */
  receivedAt: string
  closedOn: string | null
  state: string
  outcome: string | null
  accepted: boolean
  office: string
  /** It lies at the centre: no office handles it. */
  atCentre: boolean
  consumer: { name: string; phone: string; address: string | null }
  columns: ColumnsThere
  /** What the table said when it came in; empty for what was registered here. */
  words: Record<string, string>
  answer: string | null
  /** What nobody here has changed since; nothing for what was registered here. */
  asSaid: Set<Group>
}

/** In the order of the ids. Who may see them was asked before (visibleMatters). */
export async function giveOutComplaints(ctx: Context, ids: readonly number[]): Promise<Map<number, GivenOut>> {
  const { rows } = await sql<Row>`select m.id, m.number, m.source, m.source_number, m.channel, m.state, m.closed_on,
      to_char(m.received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as received_at,
      c.*, p.name as consumer_name, p.phone as consumer_phone, p.address as consumer_address, s.said,
      o.name as office_name, o.kind = 'centre' as at_centre, i.facts as imported,
      exists (select from event a where a.matter_id = m.id and a.name = 'complaint.accept') as accepted
    from unnest(${sql.val([...ids])}::bigint[]) with ordinality as asked (id, place)
      join matter m on m.id = asked.id join complaint c on c.matter_id = m.id
      join consumer p on p.id = c.consumer_id join office o on o.id = m.office_id
      left join complaint_source s on s.matter_id = m.id
      left join lateral (select facts from event e where s.matter_id is not null and e.matter_id = m.id
        and e.name in ('complaint.import', 'complaint.import-update') order by e.id desc limit 1) i on true
    order by asked.place`.execute(ctx.db)
  return new Map(rows.map(row => [Number(row.id), given(row)]))
}

type Row = ColumnsThere & {
  id: number
  number: string
  source: string
  source_number: string | null
  channel: string
  state: string
  closed_on: string | null
  received_at: string
  outcome: string | null
  consumer_name: string
  consumer_phone: string
  consumer_address: string | null
  said: Partial<Said> | null
  office_name: string
  at_centre: boolean
  imported: { words?: Record<string, string>; answer?: string } | null
  accepted: boolean
}

function given(row: Row): GivenOut {
  const columns = columnsIn(row)
  const held = {
    columns,
    consumer: { name: row.consumer_name, phone: row.consumer_phone },
    channel: row.channel,
    stage: { state: row.state, outcome: row.outcome, closedOn: row.closed_on },
  }
  return {
    id: Number(row.id),
    number: row.number,
    source: row.source,
    sourceNumber: row.source_number,
    channel: row.channel,
    receivedAt: row.received_at,
    closedOn: row.closed_on,
    state: row.state,
    outcome: row.outcome,
    accepted: row.accepted,
    office: row.office_name,
    atCentre: row.at_centre,
    consumer: { ...held.consumer, address: row.consumer_address },
    columns,
    words: row.imported?.words ?? {},
    answer: row.imported?.answer ?? null,
    asSaid: row.said ? heldAsSaid(held, row.said) : new Set(),
  }
}
