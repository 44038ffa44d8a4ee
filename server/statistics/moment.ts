/** Many figures as of one moment: nothing that is registered meanwhile gets into one of them and not into another. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'

/** Runs in the transaction that is open, or in one of its own that reads and sees a single state of the records. */
export async function atOneMoment<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return steady(ctx, work)
  return ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(db => {
      read.set(db, new Map())
      return steady({ ...ctx, db }, work)
    })
}

/** What was read at a moment that only reads: it stays as it was. */
const read = new WeakMap<Context['db'], Map<string, Promise<unknown>>>()

/** Fifty figures of one moment ask for the same offices: read once. Where somebody writes, it is read anew each time. */
export function onceAMoment<T>(ctx: Context, key: string, work: () => Promise<T>): Promise<T> {
  const kept = read.get(ctx.db)
  if (!kept) return work()
  const found = (kept.get(key) as Promise<T> | undefined) ?? work()
  kept.set(key, found)
  return found
}

/**
 * A week's figure looks up some thousand matters by number. The planner's default price of such a look (4) is that of a
 * turning disk, and it overestimates how many are overdue: together they make it read through every matter there is
 * (at a million: 260 ms instead of 55). A year's figure is still read through, and should be.
 */
async function steady<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  await sql`set local random_page_cost = 0.4`.execute(ctx.db)
  // Starting a helper takes longer than it saves, and the other cores have other callers.
  await sql`set local max_parallel_workers_per_gather = 0`.execute(ctx.db)
  await sql`set local jit = off`.execute(ctx.db)
  return work(ctx)
}
