/**
 * Whom a follow-up may ask about: one entry for each kind of matter that is followed up. The rest of this module knows
 * no kind. Reports are not among them: law/follow-up.ts says why.
 */
import { sql } from 'kysely'
import type { Level } from '../../law/follow-up.ts'
import type { Day } from '../../law/grammar.ts'
import { concludeFollowUp } from '../complaint/index.ts'
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

const complaint: Subject = {
  kind: 'complaint',
  states: ['closed', 'follow-up'],
  async closedBetween(ctx, from, to, pausedSince) {
    const { rows } = await sql<Closed>`
      with asked as (select matter_id, on_day from event where name = 'complaint.conclude-follow-up' and on_day > ${pausedSince}),
      called as (
        select person_key from followup where drawn_on > ${pausedSince}
        union
        select encode(sha256(convert_to(p.phone, 'UTF8')), 'hex') from asked a
        join complaint c on c.matter_id = a.matter_id join consumer p on p.id = c.consumer_id),
      closed as (
        select m.id, coalesce(u.code, o.code) as unit, m.closed_on,
          encode(sha256(convert_to(p.phone, 'UTF8')), 'hex') as "personKey"
        from matter m join complaint c on c.matter_id = m.id join consumer p on p.id = c.consumer_id
        join office o on o.id = m.office_id left join office u on u.id = o.county_id
        where not m.open and m.kind = 'complaint' and m.state = 'closed' and m.closed_on between ${from} and ${to}
          and p.phone ~ '^\\+?\\d{7,15}$' and c.outcome is distinct from 'withdrawn'
          and not exists (select from followup f where f.matter_id = m.id)
          and not exists (select from event e where e.matter_id = m.id and e.name = 'complaint.conclude-follow-up'))
      select distinct on ("personKey") id, unit, "personKey" from closed
      where "personKey" not in (select person_key from called)
      order by "personKey", closed_on desc, id desc`.execute(ctx.db)
    return rows
  },
  async tell(ctx, id) {
    return ctx.db
      .selectFrom('complaint')
      .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
      .select(one => [
        'consumer.name',
        'consumer.phone',
        'consumer.phone_other as phoneOther',
        'complaint.facts',
        'complaint.claims',
        'complaint.outcome',
        'complaint.recovered_amount_fen as recoveredAmountFen',
        one('complaint.notice_channel', '=', 'sms').as('wantsText'),
        'complaint.rating',
      ])
      .where('complaint.matter_id', '=', id)
      .executeTakeFirstOrThrow() as Promise<Told>
  },
  conclude: (ctx, id, level, opinion) => concludeFollowUp(ctx, id, { level, remark: opinion }),
}

export const subjects: readonly Subject[] = [complaint]

export function subjectOf(kind: string): Subject {
  const found = subjects.find(each => each.kind === kind)
  if (!found) throw new RangeError(`${kind} is not followed up`)
  return found
}
