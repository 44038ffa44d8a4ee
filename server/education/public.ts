/** Tips and warnings as everybody reads them. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor } from '../kernel/cursor.ts'
import { notFound } from '../kernel/problem.ts'
import { containing } from '../kernel/search.ts'
import type { PublicAdvisoryQuery } from './contract.ts'
import { newest } from './show.ts'
import type { PublicAdvisory } from './view.ts'

/** What is or was in force; of what was withdrawn the title and the reason alone. */
const inPublic = (ctx: Context) =>
  ctx.db
    .selectFrom('advisory')
    .innerJoin('matter', 'matter.id', 'advisory.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .innerJoin('advisory_version as v', on =>
      on.onRef('v.advisory_id', '=', 'advisory.matter_id').onRef('v.version', '=', 'advisory.in_force'),
    )
    .select([
      'advisory.matter_id as id',
      'advisory.kind',
      'v.title',
      'v.summary',
      'v.body',
      'v.advice',
      'v.basis',
      'advisory.published_on as publishedOn',
      'advisory.changed_on as changedOn',
      'advisory.valid_to as validTo',
      'advisory.withdrawn_on as withdrawnOn',
      'advisory.withdrawn_because as because',
      'office.name as office',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof inPublic>['execute']>>[number]

function publicOf(
  ctx: Context,
  { withdrawnOn, because, publishedOn, changedOn, ...row }: Row,
  corrections: PublicAdvisory['corrections'] = [],
): PublicAdvisory {
  const gone = withdrawnOn !== null
  return {
    ...row,
    summary: gone ? '' : row.summary,
    body: gone ? [] : lines(row.body),
    advice: gone ? [] : lines(row.advice),
    basis: gone ? [] : row.basis,
    publishedOn: publishedOn!,
    changedOn: withdrawnOn ?? changedOn ?? publishedOn!,
    over: row.validTo !== null && row.validTo < ctx.today,
    corrections: gone ? [] : corrections,
    withdrawn: gone ? { on: withdrawnOn, because: because! } : null,
  }
}

const lines = (text: string) =>
  text
    .split(/\n+/)
    .map(each => each.trim())
    .filter(Boolean)

/** Newest first; what was withdrawn stands in no list, only behind its own address. */
export async function publicAdvisories(ctx: Context, { q, kind, cursor, limit }: PublicAdvisoryQuery) {
  let rows = inPublic(ctx).where('advisory.withdrawn_on', 'is', null)
  if (kind) rows = rows.where('advisory.kind', '=', kind)
  if (q) {
    const like = containing(q)
    rows = rows.where(one =>
      one.or([one('v.title', 'like', like), one('v.summary', 'like', like), one('v.body', 'like', like)]),
    )
  }
  const before = readDayCursor(cursor)
  if (before)
    rows = rows.where(
      sql<boolean>`(advisory.published_on, advisory.matter_id) < (${before.day}::date, ${before.id}::bigint)`,
    )
  const found = await rows
    .orderBy('advisory.published_on', 'desc')
    .orderBy('advisory.matter_id', 'desc')
    .limit(limit + 1)
    .execute()
  return {
    items: found.slice(0, limit).map(each => publicOf(ctx, each)),
    next: found.length > limit ? dayCursor(found[limit - 1]!.publishedOn!, found[limit - 1]!.id) : null,
    order: newest,
  }
}

export async function publicAdvisory(ctx: Context, id: number, way?: 'page' | 'docx'): Promise<PublicAdvisory> {
  const row = await inPublic(ctx).where('advisory.matter_id', '=', id).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这篇提示', en: 'No such advice' })
  const corrections = await ctx.db
    .selectFrom('advisory_version')
    .select(['approved_on as on', 'note'])
    .where('advisory_id', '=', id)
    .where('approved_on', 'is not', null)
    .where('note', 'is not', null)
    .orderBy('version', 'desc')
    .execute()
  if (way && row.withdrawnOn === null)
    await ctx.db
      .insertInto('advisory_read')
      .values({ advisory_id: id, on_day: ctx.today, way, count: 1 })
      .onConflict(one =>
        one.columns(['advisory_id', 'on_day', 'way']).doUpdateSet({ count: sql<number>`advisory_read.count + 1` }),
      )
      .execute()
  return publicOf(ctx, row, corrections as PublicAdvisory['corrections'])
}
