/** How orders taken over are written: a thousand rows a statement, handed over as JSON. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'

export interface PastRow {
  matter_id: number
  source: string
  source_number: string
  fingerprint: string
  asks: string
  urgent: boolean
  secret: boolean
  title: string
  content: string
  caller_name: string
  caller_phone: string
  caller_address: string | null
  respondent_name: string | null
  respondent_address: string | null
  goods_class: string | null
  problem_class: string | null
  returns: number
  result: string | null
  reply: string | null
  satisfied: boolean | null
}

const columns =
  sql.raw(`matter_id, source, source_number, fingerprint, asks, urgent, secret, title, content, caller_name,
  caller_phone, caller_address, respondent_name, respondent_address, goods_class, problem_class, returns, result, reply, satisfied`)
const typed = sql.raw(`matter_id bigint, source text, source_number text, fingerprint text, asks text, urgent boolean,
  secret boolean, title text, content text, caller_name text, caller_phone text, caller_address text, respondent_name text,
  respondent_address text, goods_class text, problem_class text, returns integer, result text, reply text, satisfied boolean`)

export async function insertOrders(ctx: Context, rows: readonly PastRow[]) {
  await sql`insert into work_order (${columns}, suggestion)
    select ${columns}, '{"sure":0,"belongsHere":0,"candidates":[]}'::jsonb
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(${typed})`.execute(ctx.db)
}

/** The count of returns is ours once we have an order: what a table says of it is not taken. */
export async function updateOrders(ctx: Context, rows: readonly PastRow[]) {
  await sql`update work_order w set fingerprint = r.fingerprint, asks = r.asks, urgent = r.urgent, secret = r.secret,
      title = r.title, content = r.content, caller_name = r.caller_name, caller_phone = r.caller_phone,
      caller_address = r.caller_address, respondent_name = r.respondent_name, respondent_address = r.respondent_address,
      result = coalesce(w.result, r.result), reply = coalesce(w.reply, r.reply), satisfied = coalesce(w.satisfied, r.satisfied)
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(${typed}) where w.matter_id = r.matter_id`.execute(
    ctx.db,
  )
}

interface PastReturn {
  matter_id: number
  from_office_id: number
  code: string
  rule: string
  reason: string
  proposed_elsewhere: string | null
  on: string
}

export async function insertReturns(ctx: Context, rows: readonly PastReturn[]) {
  if (rows.length === 0) return
  await sql`insert into order_return (matter_id, storey, from_office_id, code, rule, reason, proposed_elsewhere, proposed_on,
      signed_on, outcome, outcome_on)
    select matter_id, 'hotline', from_office_id, code, rule, reason, proposed_elsewhere, "on", "on", 'accepted', "on"
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, from_office_id bigint, code text, rule text,
      reason text, proposed_elsewhere text, "on" date)`.execute(ctx.db)
}

/** `touched`: somebody here has done something with it; then its state is ours. */
export async function knownOrders(ctx: Context, source: string, numbers: readonly string[], hold: boolean) {
  const { rows } = await sql<{ id: number; number: string; fingerprint: string; touched: boolean }>`
    select m.id, w.source_number as number, w.fingerprint,
      exists (select from event e where e.matter_id = m.id and e.actor_id is not null and e.name not like 'workorder.import%') as touched
    from work_order w join matter m on m.id = w.matter_id
    where w.source = ${source} and w.source_number = any(${sql.val([...numbers])}::text[])
    ${hold ? sql`for update of m` : sql``}`.execute(ctx.db)
  return new Map(rows.map(row => [row.number, row]))
}
