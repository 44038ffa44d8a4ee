/** 星级: so many by points; of a sheet by star (十星级) one for each criterion, so that each lost or won has its name and reason. */
import { type ScoreSheet, sheetCalled, sheetOn, starsFor, starsHeld } from '../../law/demonstration.sheets.ts'
import { type DemonstrationKind, demonstration, mostStarsOf } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { demonstrationRow, holdDemonstration, setRow } from './apply.ts'
import type { Stars } from './contract.ts'
import { tellKeepers } from './keepers.ts'
import type { DemonstrationTable } from './tables.ts'
import type { StarsView } from './view.ts'

type Unit = Pick<DemonstrationTable, 'matter_id' | 'kind'>

/** What the last visit came to: how many, and where each star is a criterion which. */
export async function starsOfVisit(ctx: Context, { matter_id, kind }: Unit): Promise<Given> {
  const last = await ctx.db
    .selectFrom('demonstration_visit')
    .select(['sheet', 'points', 'vetoes', 'on_day'])
    .where('matter_id', '=', matter_id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return { stars: 1, held: null }
  const sheet = sheetCalled(kind, last.sheet) ?? sheetOn(kind, last.on_day)
  const points = last.points as Record<string, number>
  return {
    stars: Math.max(1, starsFor(sheet, points, last.vetoes)),
    held: sheet.byStar ? starsHeld(sheet, points, last.vetoes) : null,
  }
}
interface Given {
  stars: number
  held: string[] | null
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

export const keepStars = (ctx: Context, id: number, given: Given, reason: string) =>
  ctx.db
    .insertInto('demonstration_star')
    .values({ matter_id: id, from_on: ctx.today, reason, ...given })
    .execute()

/** Which are held now: as last written down, or as the last visit found where they were taken over by number alone. */
export async function heldNow(ctx: Context, row: Unit): Promise<string[] | null> {
  if (!sheetOn(row.kind, ctx.today).byStar) return null
  const last = await ctx.db
    .selectFrom('demonstration_star')
    .select('held')
    .where('matter_id', '=', row.matter_id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.held ?? (await starsOfVisit(ctx, row)).held
}

export async function changeStars(ctx: Context, id: number, { stars, held, reason }: Stars) {
  const matter = await holdDemonstration(ctx, id)
  const row = await demonstrationRow(ctx, id)
  const before = await heldNow(ctx, row)
  const given = before === null ? byNumber(row, stars) : byName(sheetOn(row.kind, ctx.today), before, held)
  const changed = before === null || given.held === null ? {} : difference(before, given.held)
  await take(ctx, demonstration, 'change-stars', matter, { before: row.stars, stars: given.stars, reason, ...changed })
  await setRow(ctx, id, { stars: given.stars })
  await keepStars(ctx, id, given, reason)
  await tellKeepers(ctx, id, 'demonstration.change-stars', {
    before: row.stars,
    stars: given.stars,
    reason,
    ...changed,
  })
}

function byNumber({ kind, stars: now }: DemonstrationTable, stars: number | undefined): Given {
  if (stars === undefined || stars === now)
    throw badField(
      'stars',
      stars === undefined ? { zh: '没有填写', en: 'is needed' } : { zh: '已经是这一星级', en: 'is its rating already' },
      { zh: '另一星级', en: 'another one' },
    )
  requireStars(kind, stars)
  return { stars, held: null }
}

function byName(sheet: ScoreSheet, before: readonly string[], held: readonly string[] | undefined): Given {
  const codes = sheet.items.map(each => each.code)
  const known = codes.filter(each => held?.includes(each))
  if (
    !held ||
    known.length !== held.length ||
    (known.length === before.length && known.every(one => before.includes(one)))
  )
    throw badField(
      'held',
      !held
        ? { zh: '十星级须写明保留哪些星', en: 'is needed: which stars are held' }
        : known.length === held.length
          ? { zh: '与现有的星相同', en: 'are the stars held already' }
          : { zh: '不是评分表的星', en: 'holds what is no star of the sheet' },
      { zh: codes.join('、'), en: codes.join(', ') },
    )
  return { stars: known.length, held: known }
}

const difference = (before: readonly string[], now: readonly string[]) => ({
  lost: before.filter(each => !now.includes(each)),
  won: now.filter(each => !before.includes(each)),
})

export async function starsOf(ctx: Context, row: Unit): Promise<StarsView[]> {
  const rows = await ctx.db
    .selectFrom('demonstration_star')
    .select(['from_on as from', 'stars', 'reason', 'held'])
    .where('matter_id', '=', row.matter_id)
    .orderBy('id')
    .execute()
  const { items } = sheetOn(row.kind, ctx.today)
  const called = (codes: readonly string[]) =>
    items.filter(each => codes.includes(each.code)).map(({ zh, en }) => ({ zh, en }))
  return rows.map((each, at) => {
    const before = at === 0 ? items.map(item => item.code) : (rows[at - 1]!.held ?? [])
    const { lost, won } = each.held === null ? { lost: [], won: [] } : difference(before, each.held)
    return { ...each, lost: called(lost), won: called(won) }
  })
}
