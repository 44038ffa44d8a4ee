/** Summing what matters add to figures by day: each minute what was changed, so that few are left to be counted one by one. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'

export const rollJob = 'figure.roll'

/**
 * Sums what was changed, so many matters in one transaction. Their rows are locked first: whoever is changing one of them
 * has it, and it is left for the next time; what the second statement sees is all that was committed about the others.
 * @returns how many were summed
 */
export async function roll(ctx: Context, most = 500): Promise<number> {
  const { rows } = await sql<{ id: number }>`select matter_id as id from figure_changed
    order by matter_id limit ${most} for update skip locked`.execute(ctx.db)
  if (rows.length === 0) return 0
  const ids = sql`any(${rows.map(each => each.id)}::bigint[])`
  await sql`insert into figure_day (name, day, office_id, national, joint, amount, hits, records)
    select name, day, office_id, national, joint, sum(amount), sum(hits), sum(records) from (
      select name, day, office_id, national, joint, amount, hits, records from figure_part where matter_id = ${ids}
      union all select name, day, office_id, national, joint, -amount, -hits, -records from figure_before where matter_id = ${ids}) d
    group by 1, 2, 3, 4, 5 having sum(amount) <> 0 or sum(hits) <> 0 or sum(records) <> 0
    on conflict (name, day, office_id, national, joint) do update set amount = figure_day.amount + excluded.amount,
      hits = figure_day.hits + excluded.hits, records = figure_day.records + excluded.records`.execute(ctx.db)
  await sql`delete from figure_before where matter_id = ${ids}`.execute(ctx.db)
  await sql`delete from figure_changed where matter_id = ${ids}`.execute(ctx.db)
  return rows.length
}

/** Every minute: until few are left, a transaction for each lot. */
export async function rollAll(inTransaction: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>, most?: number) {
  while ((await inTransaction(ctx => roll(ctx, most))) > 0);
}
