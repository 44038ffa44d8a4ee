/** What a kind of matter says of itself, so that it can be followed up; and the search for its closed ones. */
import { type RawBuilder, sql } from 'kysely'
import type { Level } from '../../law/follow-up.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'

export interface Closed {
  id: number
  /** The county bureau, or the office itself. */
  unit: string
  personKey: string
}

export interface Told {
  name: string
  phone: string
  phoneOther: string | null
  facts: string
  claims: string[]
  outcome: string | null
  recoveredAmountFen: number | null
  wantsText: boolean
  rating: number | null
}

export interface Subject {
  kind: string
  /** The state in which it may be asked about. */
  states: readonly string[]
  /** Closed from that day to that day, with a telephone, not followed up in another way; the newest of each person. */
  closedBetween: (ctx: Context, from: Day, to: Day, pausedSince: Day) => Promise<Closed[]>
  tell: (ctx: Context, id: number) => Promise<Told>
  /** Written on the record; 不满意 reopens it there, under a clock of its own. */
  conclude: (ctx: Context, id: number, level: Level | 'unreachable' | 'declined', opinion?: string) => Promise<void>
}

/** The person, as far as the draw must know: the same telephone is the same person. */
export const personKey = sql`encode(sha256(convert_to(p.phone, 'UTF8')), 'hex')`

interface Search {
  kind: string
  /** The table of the kind, as `c`: it has consumer_id. */
  table: RawBuilder<unknown>
  only?: RawBuilder<unknown>
  from: Day
  to: Day
}

/** Closed from that day to that, with a telephone, never drawn and never followed up in another way. */
export const closedWithin = ({ kind, table, only = sql`true`, from, to }: Search) => sql`
  select m.id, m.kind, coalesce(u.code, o.code) as unit, m.office_id as "officeId", m.closed_on as "closedOn",
    m.received_on as "receivedOn", ${personKey} as "personKey"
  from matter m join ${table} c on c.matter_id = m.id join consumer p on p.id = c.consumer_id
  join office o on o.id = m.office_id left join office u on u.id = o.county_id
  where not m.open and m.kind = ${kind} and m.state = 'closed' and m.closed_on between ${from} and ${to}
    and p.phone ~ '^\\+?\\d{7,15}$' and ${only}
    and not exists (select from followup f where f.matter_id = m.id)
    and not exists (select from event e where e.matter_id = m.id and e.name = ${`${kind}.conclude-follow-up`})`

/** The newest of each person who was not asked since that day, by a draw or without one. */
export async function newestOfEach(ctx: Context, closed: RawBuilder<unknown>, since: Day): Promise<Closed[]> {
  const { rows } = await sql<Closed>`
    with called as (
      select person_key from followup where drawn_on > ${since}
      union
      select ${personKey} from event e join complaint c on c.matter_id = e.matter_id join consumer p on p.id = c.consumer_id
      where e.name = 'complaint.conclude-follow-up' and e.on_day > ${since}
      union
      select ${personKey} from event e join consultation c on c.matter_id = e.matter_id
      join consumer p on p.id = c.consumer_id
      where e.name = 'consultation.conclude-follow-up' and e.on_day > ${since})
    select distinct on ("personKey") id, unit, "personKey" from (${closed}) closed
    where "personKey" not in (select person_key from called)
    order by "personKey", "closedOn" desc, id desc`.execute(ctx.db)
  return rows
}
