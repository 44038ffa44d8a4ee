/** Reading published bulletins. They are circulated to every office: any member of staff may read them. */
import type { Context } from '../kernel/context.ts'
import { notFound } from '../kernel/problem.ts'
import type { PublishedLine, PublishedView } from './contract.ts'
import { hashOf } from './hash.ts'

const select = (ctx: Context) =>
  ctx.db
    .selectFrom('bulletin')
    .innerJoin('person', 'person.id', 'bulletin.published_by')
    .select([
      'bulletin.id',
      'bulletin.kind',
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
export async function listBulletins(ctx: Context): Promise<PublishedLine[]> {
  const rows = await select(ctx)
    .orderBy('bulletin.year', 'desc')
    .orderBy('bulletin.to_on', 'desc')
    .orderBy('bulletin.kind')
    .orderBy('bulletin.version', 'desc')
    .limit(200)
    .execute()
  return rows.map(lineFrom)
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
