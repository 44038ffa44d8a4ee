/** 授牌: the number, the term of three years, the stars and the code of the plaque. */
import { sql } from 'kysely'
import { sheetCalled, sheetOn, starsFor } from '../../law/demonstration.sheets.ts'
import { type DemonstrationKind, demonstration, mostStarsOf, term } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { openAccount, openPost } from '../office/index.ts'
import { demonstrationRow, holdDemonstration, setRow } from './apply.ts'
import type { Award } from './contract.ts'
import { makePlaque } from './plaque.ts'
import type { DemonstrationTable } from './tables.ts'
import { afterYears } from './term.ts'

/** The number, the term, the stars and the code of the plaque; and where asked an account for the shop. */
export async function award(ctx: Context, id: number, { stars, account, remark }: Award) {
  const held = await holdDemonstration(ctx, id)
  const row = await demonstrationRow(ctx, id)
  const number = await nextNumber(ctx, row)
  const given = stars ?? (await starsSuggested(ctx, row))
  requireStars(row.kind, given)
  await take(ctx, demonstration, 'award', held, { number, stars: given, remark })
  await setRow(ctx, id, {
    award_number: number,
    awarded_on: ctx.today,
    term_from: ctx.today,
    term_to: addDays(afterYears(ctx.today, term.years), -1),
    consecutive: 1,
    stars: given,
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

export function requireStars(kind: DemonstrationKind, stars: number) {
  const most = mostStarsOf(kind)
  if (stars > most)
    throw badField(
      'stars',
      { zh: `这一类别最多${most}星`, en: `has ${most} stars at most in this kind` },
      { zh: `1至${most}`, en: `1 to ${most}` },
    )
}

export const keepStars = (ctx: Context, id: number, stars: number, reason: string) =>
  ctx.db.insertInto('demonstration_star').values({ matter_id: id, from_on: ctx.today, stars, reason }).execute()

async function starsSuggested(ctx: Context, row: DemonstrationTable) {
  const last = await ctx.db
    .selectFrom('demonstration_visit')
    .select(['sheet', 'points', 'vetoes', 'on_day'])
    .where('matter_id', '=', row.matter_id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return 1
  const sheet = sheetCalled(row.kind, last.sheet) ?? sheetOn(row.kind, last.on_day)
  return Math.max(1, starsFor(sheet, last.points as Record<string, number>, last.vetoes))
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
