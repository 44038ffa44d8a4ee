/**
 * The stories are written for the law of this release. On an earlier day each is told if the law of then allows it, and
 * is left out whole if not: nothing half-told, and the city still starts.
 */
import { sql } from 'kysely'
import type { Day } from '../law/grammar.ts'
import type { Context } from '../server/kernel/context.ts'

/** From this day on every story can be told; one that cannot is a fault. */
export const wholeFrom: Day = '2026-11-01'

/** `ctx.db` must be a transaction. undefined: left out. */
export async function told<T>(ctx: Context, tell: () => Promise<T>, day: Day = ctx.today): Promise<T | undefined> {
  if (day >= wholeFrom) return await tell()
  await sql`savepoint told`.execute(ctx.db)
  try {
    const result = await tell()
    await sql`release savepoint told`.execute(ctx.db)
    return result
  } catch {
    await sql`rollback to savepoint told`.execute(ctx.db)
    return undefined
  }
}
