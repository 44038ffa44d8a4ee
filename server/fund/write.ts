/** How the ledger is written: entries and their postings in one statement, so that none is ever there without the other. */
import { sql } from 'kysely'
import type { EntryKind } from '../../law/advance-payment.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'

export interface WrittenEntry {
  fundId: number
  kind: EntryKind
  on: Day
  paymentId: number | null
  reversesId: number | null
  reason: string
  proof: string
  /** Account and what is debited to it (below nought: credited); they add up to nought. */
  postings: readonly { accountId: number; fen: number }[]
}

/** @returns ids in the order given. The database refuses what does not balance, overdraws, or lies in a locked month. */
export async function writeEntries(ctx: Context, entries: readonly WrittenEntry[]): Promise<number[]> {
  if (entries.length === 0) return []
  const taken = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('fund_entry', 'id')) as id from generate_series(1, ${entries.length}::int)`.execute(
    ctx.db,
  )
  const ids = taken.rows.map(each => Number(each.id))
  const rows = entries.map(({ postings: _, ...each }, at) => ({ id: ids[at], ...each }))
  const postings = entries.flatMap((entry, at) =>
    entry.postings.filter(each => each.fen !== 0).map((each, n) => ({ entry: ids[at], n, ...each })),
  )
  await sql`with written as (
      insert into fund_entry (id, fund_id, kind, on_day, payment_id, reverses_id, reason, proof, by_id, by_name, at)
      overriding system value
      select id, "fundId", kind, "on", "paymentId", "reversesId", reason, proof, ${ctx.actor.id}::bigint, ${ctx.actor.name}, ${ctx.now}::timestamptz
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(id bigint, "fundId" bigint, kind text, "on" date,
        "paymentId" bigint, "reversesId" bigint, reason text, proof text))
    insert into fund_posting (entry_id, account_id, amount_fen)
    select entry, "accountId", fen from json_to_recordset(${JSON.stringify(postings)}::json)
      as r(entry bigint, n integer, "accountId" bigint, fen bigint) order by entry, n`.execute(ctx.db)
  return ids
}
