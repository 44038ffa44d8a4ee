/** 授牌: the number, the term of three years, the stars and the code of the plaque. */
import { sql } from 'kysely'
import { type DemonstrationKind, demonstration, term } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { take } from '../kernel/procedure.ts'
import { openAccount, openPost } from '../office/index.ts'
import { demonstrationRow, holdDemonstration, setRow } from './apply.ts'
import type { Award } from './contract.ts'
import { makePlaque } from './plaque.ts'
import { keepStars, requireStars, starsOfVisit } from './stars.ts'
import type { DemonstrationTable } from './tables.ts'
import { afterYears } from './term.ts'

/** The number, the term, the stars and the code of the plaque; and where asked an account for the shop. */
export async function award(ctx: Context, id: number, { stars, account, remark }: Award) {
  const held = await holdDemonstration(ctx, id)
  const row = await demonstrationRow(ctx, id)
  const number = await nextNumber(ctx, row)
  const found = await starsOfVisit(ctx, row)
  // Where each star is a criterion, the visit says which.
  const given = found.held || stars === undefined ? found : { stars, held: null }
  requireStars(row.kind, given.stars)
  await take(ctx, demonstration, 'award', held, { number, stars: given.stars, remark })
  await setRow(ctx, id, {
    award_number: number,
    awarded_on: ctx.today,
    term_from: ctx.today,
    term_to: addDays(afterYears(ctx.today, term.years), -1),
    consecutive: 1,
    stars: given.stars,
  })
  await keepStars(ctx, id, given, '授牌')
  await makePlaque(ctx, id)
  if (account === undefined) return undefined
  const postId = await openPost(ctx, {
    kind: 'shop',
    name: row.name,
    nameEn: `Demonstration unit ${number}`,
    parentId: held.officeId,
    address: row.place,
    phone: row.phone,
  })
  await setRow(ctx, id, { post_id: postId })
  return openAccount(ctx, { account, name: row.contact, officeId: postId, role: 'shop' })
}

export const numberPrefix: Record<DemonstrationKind, string> = {
  street: '楚放心街',
  shop: '楚放心商',
  station: '楚放心站',
  online: '楚放心网',
  integrity: '楚诚信店',
  'ten-star': '楚十星',
  contract: '楚守重',
}

/** 楚放心商〔2026〕12号: without gaps within kind and year; one at a time. */
async function nextNumber(ctx: Context, row: DemonstrationTable) {
  await sql`select pg_advisory_xact_lock(hashtext('demonstration.number'))`.execute(ctx.db)
  const prefix = `${numberPrefix[row.kind]}〔${ctx.today.slice(0, 4)}〕`
  const { count } = await ctx.db
    .selectFrom('demonstration')
    .select(one => one.fn.countAll<number>().as('count'))
    .where('award_number', 'like', `${prefix}%`)
    .executeTakeFirstOrThrow()
  return `${prefix}${Number(count) + 1}号`
}
