/** While the caller speaks: who is it, which operator, and have we got this already? */
import type { Label } from '../../law/grammar.ts'
import { linesOf } from '../desk/index.ts'
import { likelyDoubles } from '../duplicate/index.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { MatterLine } from '../kernel/view.ts'
import { callerOf, findOperators, type OperatorLine, tidyUscc, usccProblem } from '../party/index.ts'
import type { DuplicateQuery, OperatorSearch } from './contract.ts'

export async function showCaller(ctx: Context, phone: string) {
  const caller = await callerOf(ctx, phone)
  const matters = await linesOf(
    ctx,
    visibleMatters(ctx)
      .where('matter.id', 'in', one =>
        one
          .selectFrom('complaint')
          .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
          .select('complaint.matter_id')
          .where(either =>
            either.or([either('consumer.phone', '=', phone), either('consumer.phone_other', '=', phone)]),
          )
          .union(
            one
              .selectFrom('consultation')
              .innerJoin('consumer', 'consumer.id', 'consultation.consumer_id')
              .select('consultation.matter_id')
              .where(either =>
                either.or([either('consumer.phone', '=', phone), either('consumer.phone_other', '=', phone)]),
              ),
          ),
      )
      .orderBy('matter.id', 'desc')
      .limit(20),
  )
  // A number alone opens no address: only to whom the caller's matters may be seen.
  const known = caller && (seesTheCity(ctx.actor) || matters.length > 0)
  const consumer = known
    ? {
        name: caller.name,
        phone: caller.phone,
        phoneOther: caller.phone_other,
        address: caller.address,
        email: caller.email,
        gender: caller.gender,
        ageBand: caller.age_band,
      }
    : null
  return { consumer, matters }
}

/**
 * Operators with how many complaints they have had: the call-taker sees at once whether this is a known shop. A credit
 * code that is on no record is checked, since it may have been misheard.
 */
export async function searchOperators(
  ctx: Context,
  { q, limit, platforms }: OperatorSearch,
): Promise<{ items: (OperatorLine & { earlier: number; openNow: number })[]; note: Label | null }> {
  const found = await findOperators(ctx, q, limit, platforms)
  const code = tidyUscc(q)
  if (found.length === 0)
    return { items: [], note: /^\d{8}[0-9A-Z]{8,12}$/.test(code) ? (usccProblem(code) ?? null) : null }
  const counts = await ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select(one => [
      'complaint.operator_id as id',
      one.fn.countAll<number>().as('earlier'),
      one.fn.countAll<number>().filterWhere('matter.open', '=', true).as('openNow'),
    ])
    .where(
      'complaint.operator_id',
      'in',
      found.map(each => each.id),
    )
    .where('matter.state', '<>', 'joined')
    .groupBy('complaint.operator_id')
    .execute()
  const items = found.map(each => {
    const count = counts.find(one => one.id === each.id)
    return { ...each, earlier: Number(count?.earlier ?? 0), openNow: Number(count?.openNow ?? 0) }
  })
  return { items, note: null }
}

/** The public sees which shop it is, not what is known of it. */
export async function publicOperators(ctx: Context, q: string) {
  const found = await findOperators(ctx, q, 8)
  return {
    items: found.map(({ id, name, shortName, address, area, areaCode, odr, platform }) => ({
      id,
      name,
      shortName,
      address,
      area,
      areaCode,
      odr,
      platform,
    })),
  }
}

export interface Duplicate extends MatterLine {
  why: Label
  /** 0 to 100: the order of proposals, no probability. */
  score: number
}

/** The same person, operator or words, over whatever channel, within half a year. Proposed, never joined by itself. */
export async function findDuplicates(ctx: Context, said: DuplicateQuery): Promise<Duplicate[]> {
  const likely = await likelyDoubles(ctx, said)
  if (likely.length === 0) return []
  const lines = await linesOf(
    ctx,
    visibleMatters(ctx).where(
      'matter.id',
      'in',
      likely.map(each => each.id),
    ),
  )
  return likely.flatMap(({ id, why, score }) => {
    const line = lines.find(one => one.id === id)
    return line ? [{ ...line, why, score }] : []
  })
}
