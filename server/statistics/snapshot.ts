/**
 * What many look at is counted once for all of them, not once for each. What stands as of now is counted anew as
 * soon as anything happened; the long periods of a dashboard at most every few minutes, with the moment said beside them.
 * While they are counted anew, whoever asks sees the figures of before.
 */
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { realNow } from '../kernel/instant.ts'
import type { Database } from '../kernel/tables.ts'

interface Kept {
  value: unknown
  asOf: string
  at: number
  lastEvent: number
  today: string
  /** Milliseconds that the counting took. */
  cost: number
  renewing: boolean
}

export interface Counted<T> {
  value: T
  asOf: string
}

/**
 * 'unchanged': counted again as soon as something happened: whoever corrects a record and comes back sees it corrected.
 * 'now': the same, but where the counting is dear, not all the time: what took a tenth of a second may be two seconds old,
 * and nothing more than half a minute.
 * 'behind': so many seconds old at most, then counted anew unseen.
 */
export type Freshness = 'unchanged' | 'now' | { behind: number }

const shelves = new WeakMap<Kysely<Database>, Map<string, Kept>>()
/** An event may be committed after one with a higher number: nothing is taken for unchanged longer than this. */
const longestUnchanged = 60_000
const most = 400
const slackOf = ({ cost }: Kept) => (cost <= 100 ? 0 : Math.min(30_000, 20 * cost))

export async function counted<T>(
  ctx: Context,
  name: string,
  freshness: Freshness,
  work: (ctx: Context) => Promise<T>,
): Promise<Counted<T>> {
  const shelf = shelves.get(ctx.db) ?? new Map<string, Kept>()
  shelves.set(ctx.db, shelf)
  const key = `${name}|${reachOf(ctx)}`
  const found = shelf.get(key)
  const lastEvent = await lastEventOf(ctx)
  if (found && found.today === ctx.today) {
    const age = realNow().getTime() - found.at
    if (found.lastEvent === lastEvent && age < longestUnchanged) return found as Counted<T>
    if (freshness === 'now' && age < slackOf(found)) return found as Counted<T>
    if (typeof freshness === 'object' && age < freshness.behind * 1000) return found as Counted<T>
    if (typeof freshness === 'object' && age < freshness.behind * 20_000) {
      if (!found.renewing) {
        found.renewing = true
        // A failure leaves the old figures with their moment; the next look tries again.
        void renew().catch(() => {
          found.renewing = false
        })
      }
      return found as Counted<T>
    }
  }
  return renew()

  async function renew(): Promise<Counted<T>> {
    const began = realNow()
    const asOf = began.toISOString()
    const value = await work(ctx)
    if (shelf.size >= most) shelf.delete(shelf.keys().next().value as string)
    const at = realNow().getTime()
    const kept = { value, asOf, at, cost: at - began.getTime(), lastEvent, today: ctx.today, renewing: false }
    shelf.set(key, kept)
    return kept
  }
}

/** Who sees the same records sees the same figures. */
const reachOf = ({ actor }: Context) =>
  seesTheCity(actor) ? 'city' : [...actor.offices].sort((one, other) => one - other).join(',')

async function lastEventOf(ctx: Context): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(id) as last from event`.execute(ctx.db)
  return Number(rows[0]?.last ?? 0)
}
