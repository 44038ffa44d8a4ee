/** Moving the clocks after the law of counting changed: at once where they are few, as a job where they are many. */
import { sql } from 'kysely'
import type { Label } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { enqueue } from '../kernel/job.ts'
import { type Cause, type Move, move, movesUnder } from '../kernel/recount.ts'
import { type Lawful, loadLaw } from '../kernel/world.ts'
import type { MovesView } from './contract.ts'
import { remindEarlier } from './tell.ts'

/** So many are moved within the request that causes it: some three seconds on the two-core machine. */
const atOnce = 2000
const batch = 1000

export const recomputeJob = 'calendar.recompute'

/** One change of the counting at a time, in any process; held until the transaction ends. */
export const alone = (ctx: Context) => sql`select pg_advisory_xact_lock(hashtext('calendar'))`.execute(ctx.db)

export interface Recomputed {
  moved: number
  /** Too many for one request: the worker moves them from here on. */
  queued: boolean
}

/**
 * Call after the notice or setting is written. A request under way counts by the old law and may commit after us: the
 * job looks once more a minute later.
 */
export async function recompute(ctx: Context, law: Lawful, cause: Cause): Promise<Recomputed> {
  const moves = await movesUnder(ctx, law)
  const queued = moves.length > atOnce
  if (queued) await enqueue(ctx.db, recomputeJob, cause)
  else await moveAndTell(ctx, law, matterIdsOf(moves), cause)
  await enqueue(ctx.db, recomputeJob, cause, { afterSeconds: 60 })
  return { moved: moves.length, queued }
}

type Transact = <Result>(work: (ctx: Context) => Promise<Result>) => Promise<Result>

export const routinely: Cause = { because: { zh: '例行核对', en: 'the routine check' } }

/** The job: a thousand matters a transaction, each by the law then in force. Killed half-way, it goes on where it was. */
export async function recomputeAll(transact: Transact, said: Partial<Cause>) {
  const cause = { ...routinely, ...said }
  const ids = matterIdsOf(await transact(async ctx => movesUnder(ctx, await loadLaw(ctx.db))))
  for (let from = 0; from < ids.length; from += batch)
    await transact(async ctx => {
      await alone(ctx)
      await moveAndTell(ctx, await loadLaw(ctx.db), ids.slice(from, from + batch), cause)
    })
}

async function moveAndTell(ctx: Context, law: Lawful, matterIds: number[], cause: Cause) {
  if (matterIds.length === 0) return
  await remindEarlier(ctx, await move(ctx, law, matterIds, cause), cause)
}

const matterIdsOf = (moves: readonly Move[]) => [...new Set(moves.map(each => each.matterId))]

/** What the preview shows. */
export function viewMoves(moves: readonly Move[], warnings: (Label & { field: string })[] = []): MovesView {
  return {
    count: moves.length,
    earlier: moves.filter(each => each.after < each.before).length,
    later: moves.filter(each => each.after > each.before).length,
    confirmed: moves.filter(each => each.after === each.before && !each.provisionalAfter).length,
    moves: moves.slice(0, 200),
    warnings,
  }
}
