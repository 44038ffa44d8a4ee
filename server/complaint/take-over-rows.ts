/** How complaints taken over are written: a thousand rows a statement, handed over as JSON. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { ColumnsThere } from './elsewhere.ts'
import type { Said } from './fingerprint.ts'

interface WrittenRow extends ColumnsThere {
  matter_id: number
  consumer_id: number
  operator_id: number | null
  outcome: string | null
}

const there = sql.raw(`respondent_name text, respondent_uscc text, respondent_address text, sale_mode text,
  order_number text, goods_class text, goods_name text, brand text, model text, problem_class text, claims text[],
  facts text, disputed_amount_fen bigint, recovered_amount_fen bigint, matter_id bigint, consumer_id bigint,
  operator_id bigint, outcome text`)
const columns = sql.raw(`respondent_name, respondent_uscc, respondent_address, sale_mode, order_number, goods_class,
  goods_name, brand, model, problem_class, claims, facts, disputed_amount_fen, recovered_amount_fen, matter_id,
  consumer_id, operator_id, outcome`)
/** Of an array in JSON, PostgreSQL reads text[] as it stands. */
const asJson = (rows: readonly object[]) => JSON.stringify(rows)

export async function insertComplaints(
  ctx: Context,
  rows: readonly (WrittenRow & { law: string; notice_channel: string })[],
) {
  await sql`insert into complaint (${columns}, law, notice_channel)
    select ${columns}, law, notice_channel
    from json_to_recordset(${asJson(rows)}::json) as r(${there}, law text, notice_channel text)`.execute(ctx.db)
}

/** More recovered than agreed needs a reason (constraint): here the reason is that the source says so. */
export async function updateComplaints(ctx: Context, rows: readonly WrittenRow[]) {
  await sql`update complaint c set respondent_name = r.respondent_name, respondent_uscc = r.respondent_uscc,
      respondent_address = r.respondent_address, sale_mode = r.sale_mode, order_number = r.order_number,
      goods_class = r.goods_class, goods_name = r.goods_name, brand = r.brand, model = r.model,
      problem_class = r.problem_class, claims = r.claims, facts = r.facts, disputed_amount_fen = r.disputed_amount_fen,
      recovered_amount_fen = r.recovered_amount_fen, consumer_id = r.consumer_id, operator_id = r.operator_id,
      outcome = r.outcome,
      recovered_reason = case when r.recovered_amount_fen > c.agreement_amount_fen
        then coalesce(c.recovered_reason, '来源系统所载') else c.recovered_reason end
    from json_to_recordset(${asJson(rows)}::json) as r(${there}) where c.matter_id = r.matter_id`.execute(ctx.db)
}

export async function rememberSaid(ctx: Context, rows: readonly { matter_id: number; said: Said }[]) {
  await sql`insert into complaint_source (matter_id, said)
    select matter_id, said from json_to_recordset(${asJson(rows)}::json) as r(matter_id bigint, said jsonb)
    on conflict (matter_id) do update set said = excluded.said`.execute(ctx.db)
}
