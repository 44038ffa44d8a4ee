/** People and money of a group, from its members as they stand. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { countPersons } from './cluster.ts'
import { memberIds } from './members.ts'
import { voicesOf } from './voices.ts'

export async function sumsOf(ctx: Context, groupId: number) {
  const ids = await memberIds(ctx, groupId)
  const { rows } = await sql<{ disputed: number; recovered: number }>`
    select coalesce(sum(disputed_amount_fen), 0)::bigint as disputed, coalesce(sum(recovered_amount_fen), 0)::bigint as recovered
    from complaint where matter_id = any(${sql.val(ids)}::bigint[])`.execute(ctx.db)
  return {
    persons: countPersons(await voicesOf(ctx, ids)),
    matters: ids.length,
    disputedFen: Number(rows[0]?.disputed ?? 0),
    recoveredFen: Number(rows[0]?.recovered ?? 0),
  }
}
