/** Reading published bulletins. They are circulated to every office: any member of staff may read them. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { notFound } from '../kernel/problem.ts'
import { containing } from '../kernel/search.ts'
import type { BulletinQuery, PublishedLine, PublishedView } from './contract.ts'
import { hashOf } from './hash.ts'

const select = (ctx: Context) =>
  ctx.db
    .selectFrom('bulletin')
    .innerJoin('person', 'person.id', 'bulletin.published_by')
    .select([
      'bulletin.id',
      'bulletin.kind',
      'bulletin.title',
      'bulletin.period',
      'bulletin.year',
      'bulletin.issue',
      'bulletin.version',
      'bulletin.reason',
      'bulletin.corrections',
      'bulletin.published_at as publishedAt',
      'person.name as by',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]
const lineFrom = ({ publishedAt, ...row }: Row): PublishedLine => ({ ...row, at: publishedAt.toISOString() })

/** Newest period first, whatever its number; the versions of an issue together. */
const order = ['to_on', 'kind', 'year', 'issue', 'version'] as const

export async function listBulletins(ctx: Context, { q, kind, year, weekly, cursor, limit }: BulletinQuery) {
  let rows = select(ctx)
  if (kind) rows = rows.where('bulletin.kind', '=', kind)
  if (weekly) rows = rows.where('bulletin.kind', weekly === 'true' ? '=' : '<>', 'weekly')
  if (year) rows = rows.where('bulletin.year', '=', year)
  if (q) {
    const like = containing(q)
    rows = rows.where(one =>
      one.or([
        one('bulletin.title', 'like', like),
        one('bulletin.period', 'like', like),
        one('bulletin.reason', 'like', like),
      ]),
    )
  }
  const last = readIdCursor(cursor)
  const columns = (of: string) => sql.join(order.map(column => sql.ref(`${of}.${column}`)))
  if (last !== undefined)
    rows = rows.where(
      sql<boolean>`(${columns('bulletin')}) < (select ${columns('before')} from bulletin before where before.id = ${last})`,
    )
  for (const column of order) rows = rows.orderBy(`bulletin.${column}`, 'desc')
  const found = await rows.limit(limit + 1).execute()
  const items = found.slice(0, limit).map(lineFrom)
  return {
    items,
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '新的期间在前', en: 'newest period first' },
  }
}

export async function lineOf(ctx: Context, id: number): Promise<PublishedLine> {
  return lineFrom(await select(ctx).where('bulletin.id', '=', id).executeTakeFirstOrThrow())
}

export async function linesOfPeriod(ctx: Context, kind: string, period: string): Promise<PublishedLine[]> {
  const rows = await select(ctx)
    .where('bulletin.kind', '=', kind)
    .where('bulletin.period', '=', period)
    .orderBy('bulletin.version')
    .execute()
  return rows.map(lineFrom)
}

/** All versions of a period, oldest first, with what was frozen. */
export async function versionsOf(ctx: Context, kind: string, period: string) {
  return ctx.db
    .selectFrom('bulletin')
    .select(['id', 'year', 'issue', 'version', 'figures as compiled', 'paper'])
    .where('kind', '=', kind)
    .where('period', '=', period)
    .orderBy('version')
    .execute()
}

/** The year that a period is called by: of a week the year of ISO 8601, of a span the one it begins in. */
export const yearReported = (key: string) => Number(key.slice(0, 4))

/** 第N期 of the year that it reports on: a back-filled issue of an earlier year does not push the numbers of this one. */
export async function nextIssue(ctx: Context, kind: string, year: number): Promise<number> {
  const row = await ctx.db
    .selectFrom('bulletin')
    .select(one => one.fn.max('issue').as('last'))
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export async function showBulletin(ctx: Context, id: number): Promise<PublishedView> {
  const row = await ctx.db.selectFrom('bulletin').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这一期', en: 'No such bulletin' })
  return {
    ...(await lineOf(ctx, id)),
    ...row.figures,
    from: row.from_on,
    to: row.to_on,
    paper: row.paper,
    hash: row.hash,
    intact: hashOf(row.figures, row.paper) === row.hash,
  }
}
