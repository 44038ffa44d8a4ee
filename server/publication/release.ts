/** 公报公开: which published issues everybody may read, in the edition that keeps small numbers back. */
import { downloadBulletin, printed, type Section, showPublicEdition } from '../bulletin/index.ts'
import type { Context } from '../kernel/context.ts'
import { dayOf } from '../kernel/day.ts'
import { recordApart } from '../kernel/event.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import type { Attachment } from '../kernel/route.ts'
import type { Reason, Release } from './contract.ts'
import type { ReleaseLine } from './view.ts'

const issues = (ctx: Context) =>
  ctx.db
    .selectFrom('bulletin')
    .leftJoin('publication_release as r', 'r.bulletin_id', 'bulletin.id')
    .select([
      'bulletin.id',
      'bulletin.kind',
      'bulletin.year',
      'bulletin.issue',
      'bulletin.version',
      'bulletin.paper',
      'bulletin.published_at as publishedAt',
      'r.released_on as releasedOn',
      'r.withdrawn_on as withdrawnOn',
      'r.withdrawn_because as withdrawnBecause',
    ])
    .where('bulletin.office_id', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof issues>['execute']>>[number]
const lineOf = ({ paper, publishedAt, ...row }: Row): ReleaseLine => ({
  ...row,
  title: paper.title,
  publishedOn: dayOf(publishedAt),
})

export async function listReleases(ctx: Context): Promise<{ items: ReleaseLine[] }> {
  const rows = await issues(ctx).orderBy('bulletin.year', 'desc').orderBy('bulletin.id', 'desc').limit(200).execute()
  return { items: rows.map(lineOf) }
}

/** Not by whoever published it: a second person reads the public edition first. */
export async function release(ctx: Context, { bulletinId }: Release) {
  const issue = await ctx.db
    .selectFrom('bulletin')
    .select(['id', 'published_by', 'office_id'])
    .where('id', '=', bulletinId)
    .executeTakeFirst()
  if (!issue || issue.office_id !== null) throw notFound({ zh: '没有这一期', en: 'No such bulletin' })
  if (issue.published_by === ctx.actor.id)
    throw new Problem('same-person', {
      zh: '公开须由发布者以外的人决定',
      en: 'Somebody else than who published it must decide',
    })
  await ctx.db
    .insertInto('publication_release')
    .values({
      bulletin_id: bulletinId,
      released_on: ctx.today,
      by_name: ctx.actor.name,
      withdrawn_on: null,
      withdrawn_because: null,
    })
    .onConflict(one =>
      one.column('bulletin_id').doUpdateSet({
        released_on: ctx.today,
        by_name: ctx.actor.name,
        withdrawn_on: null,
        withdrawn_because: null,
      }),
    )
    .execute()
  await recordApart(ctx, 'publication.release', { bulletinId })
  return listReleases(ctx)
}

export async function withdrawRelease(ctx: Context, bulletinId: number, { reason }: Reason) {
  const done = await ctx.db
    .updateTable('publication_release')
    .set({ withdrawn_on: ctx.today, withdrawn_because: reason })
    .where('bulletin_id', '=', bulletinId)
    .where('withdrawn_on', 'is', null)
    .returning('bulletin_id')
    .executeTakeFirst()
  if (!done) throw notFound({ zh: '这一期没有公开', en: 'That issue is not open to the public' })
  await recordApart(ctx, 'publication.withdraw-release', { bulletinId, reason })
  return listReleases(ctx)
}

export async function publicBulletins(ctx: Context) {
  const rows = await issues(ctx)
    .where('r.released_on', 'is not', null)
    .where('r.withdrawn_on', 'is', null)
    .orderBy('bulletin.year', 'desc')
    .orderBy('bulletin.id', 'desc')
    .limit(200)
    .execute()
  return {
    items: rows.map(lineOf).map(({ withdrawnOn: _, withdrawnBecause: __, ...each }) => each),
    order: { zh: '新的在前', en: 'newest first' },
  }
}

/** Figures as they are printed: a page has no formats. */
export async function publicBulletin(ctx: Context, id: number) {
  const { paper, ...issue } = await editionOf(ctx, id)
  return { ...issue, paper: { ...paper, sections: paper.sections.map(inWords) } }
}

function inWords(section: Section) {
  if ('chart' in section) {
    const { title, format, points } = section.chart
    const shown = points.map(({ label, value }) => ({ label, value: value === null ? null : printed(format, value) }))
    return { chart: { title, points: shown } }
  }
  if (!('table' in section)) return section
  const { columns, rows, ...table } = section.table
  const cells = rows.map(row => ({ ...row, cells: row.cells.map((cell, at) => printed(columns[at]!.format, cell)) }))
  return { table: { ...table, columns, rows: cells } }
}

async function editionOf(ctx: Context, id: number) {
  const row = await issues(ctx).where('bulletin.id', '=', id).where('r.released_on', 'is not', null).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有公开这一期', en: 'That issue is not open to the public' })
  if (row.withdrawnOn !== null)
    throw notFound({
      zh: `已于${row.withdrawnOn}撤回：${row.withdrawnBecause}`,
      en: `Withdrawn on ${row.withdrawnOn}: ${row.withdrawnBecause}`,
    })
  const { paper } = await showPublicEdition(ctx, id)
  return { id, kind: row.kind, releasedOn: row.releasedOn, paper }
}

export async function publicBulletinDocx(ctx: Context, id: number): Promise<Attachment> {
  await editionOf(ctx, id)
  return downloadBulletin(ctx, id, 'docx', 'public')
}
