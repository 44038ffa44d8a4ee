/** Who signed, read from the events. */
import type { Signed } from '../../law/letters/penalty-papers.ts'
import type { Context } from '../kernel/context.ts'

/** The last time that step was taken: who, on what day, with which words. */
export async function signedBy(
  ctx: Context,
  matterId: number,
  name: string,
  plainly: string,
): Promise<Signed | undefined> {
  const row = await ctx.db
    .selectFrom('event')
    .select(['actor_name as by', 'on_day as on', 'facts'])
    .where('matter_id', '=', matterId)
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const facts = row.facts as Record<string, unknown>
  const said = [facts.opinion, facts.explanation, facts.remark, facts.outcome].find(
    each => typeof each === 'string' && each !== '',
  )
  return { text: String(said ?? plainly), by: row.by, on: row.on }
}
