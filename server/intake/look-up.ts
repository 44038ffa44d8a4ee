/** While the caller speaks: who is it, which operator, and have we got this already? */
import type { Label } from '../../law/grammar.ts'
import { linesOf } from '../desk/index.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { MatterLine } from '../kernel/view.ts'
import { segment } from '../kernel/words.ts'
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
    items: found.map(({ id, name, address, area, areaCode, odr, platform }) => ({
      id,
      name,
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
  /** Share of the words in common, 0 to 1. */
  share: number
}

/** The same telephone against the same operator, or much the same words, within 180 days. Proposed, never joined by itself. */
export async function findDuplicates(ctx: Context, said: DuplicateQuery): Promise<Duplicate[]> {
  if (!said.phone && !said.operatorId && !said.respondentName) return []
  const candidates = await visibleMatters(ctx)
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .select([
      'matter.id',
      'complaint.facts',
      'complaint.operator_id as operatorId',
      'complaint.respondent_name as respondent',
      'consumer.phone',
    ])
    .where('matter.received_on', '>=', addDays(ctx.today, -180))
    .where(one =>
      one.or([
        ...(said.phone ? [one('consumer.phone', '=', said.phone)] : []),
        ...(said.operatorId ? [one('complaint.operator_id', '=', said.operatorId)] : []),
        ...(said.respondentName ? [one('complaint.respondent_name', '=', said.respondentName)] : []),
      ]),
    )
    .orderBy('matter.id', 'desc')
    .limit(200)
    .execute()
  const own = wordSet(said.facts ?? '')
  const scored = candidates
    .map(each => {
      const samePhone = said.phone !== undefined && each.phone === said.phone
      const sameOperator =
        (said.operatorId !== undefined && each.operatorId === said.operatorId) ||
        (said.respondentName !== undefined && each.respondent === said.respondentName)
      return { id: each.id, samePhone, sameOperator, share: overlap(own, wordSet(each.facts)) }
    })
    .filter(each => (each.samePhone && each.sameOperator) || each.share >= 0.5)
    .sort((a, b) => Number(b.samePhone && b.sameOperator) - Number(a.samePhone && a.sameOperator) || b.share - a.share)
    .slice(0, 8)
  if (scored.length === 0) return []
  const lines = await linesOf(
    ctx,
    visibleMatters(ctx).where(
      'matter.id',
      'in',
      scored.map(each => each.id),
    ),
  )
  return scored.flatMap(each => {
    const line = lines.find(one => one.id === each.id)
    return line ? [{ ...line, share: each.share, why: whyOf(each) }] : []
  })
}

function whyOf({
  samePhone,
  sameOperator,
  share,
}: {
  samePhone: boolean
  sameOperator: boolean
  share: number
}): Label {
  const percent = Math.round(share * 100)
  if (samePhone && sameOperator)
    return {
      zh: `同一电话、同一经营者${share >= 0.3 ? `，文字相同${percent}%` : ''}`,
      en: `same telephone, same operator${share >= 0.3 ? `, ${percent}% of the words` : ''}`,
    }
  return { zh: `文字相同${percent}%`, en: `${percent}% of the words in common` }
}

const wordSet = (text: string) => new Set(segment(text).filter(word => word.length > 1))

function overlap(a: Set<string>, b: Set<string>) {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / (a.size + b.size - shared)
}
