/**
 * 回访. Satisfaction is read from the answers on the records of the matters, and from nowhere else: calls of the daily
 * draw, calls at other times and answers by link all end in one and the same step.
 */
import { type RawBuilder, sql } from 'kysely'
import { contentLevels, levelCodes } from '../../law/follow-up.ts'
import type { Span } from './counted.ts'

const answers = sql`('complaint.conclude-follow-up', 'consultation.conclude-follow-up')`
const answered = ({ from, to }: Span) => sql`name in ${answers} and on_day between ${from} and ${to}
  and level = any(${sql.val([...levelCodes])}::text[])`

export const countedFollowUps = {
  'follow-up-satisfaction-rate': span => sql`select matter_id, id as key, 1::bigint as amount,
    level = any(${sql.val([...contentLevels])}::text[]) as hit from event_fact where ${answered(span)}`,
  'follow-ups-answered': span => sql`select matter_id, id as key, 1::bigint as amount, true as hit
    from event_fact where ${answered(span)}`,
  'follow-ups-drawn': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit
    from followup_fact where drawn_on between ${from} and ${to} and state <> 'void'`,
  'follow-up-reach-rate': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount,
    state in ('answered', 'declined') as hit from followup_fact
    where ended_on between ${from} and ${to} and state <> 'void'`,
  'follow-ups-reopened': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit
    from followup_fact where ended_on between ${from} and ${to} and level = 'dissatisfied'`,
} satisfies Record<string, (span: Span) => RawBuilder<unknown>>
