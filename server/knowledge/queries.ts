/** The only way this module reads articles. Any member of staff may read all of them; citizens read what is in force. */
import { type Selectable, sql } from 'kysely'
import * as acts from '../../law/acts.ts'
import { type Act, type Day, inForce } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { addDays } from '../kernel/day.ts'
import { admit, holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'
import type { ArticleBasis, ArticleList } from './contract.ts'
import type { ArticleLine } from './view.ts'

/** What the house answers is no secret within it. */
admit('article', ctx => sql<boolean>`${ctx.actor.kind !== 'citizen'}`)

export interface Article extends Matter {
  row: Selectable<Database['article']>
}

export async function holdArticle(ctx: Context, id: number): Promise<Article> {
  return { ...(await holdMatter(ctx, 'article', id)), row: await rowOf(ctx, id) }
}

export async function readArticle(ctx: Context, id: number): Promise<Article> {
  return { ...(await showMatter(ctx, 'article', id)), row: await rowOf(ctx, id) }
}

async function rowOf(ctx: Context, id: number) {
  const row = await ctx.db.selectFrom('article').selectAll().where('matter_id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export const textOf = (ctx: Context, id: number, version: number) =>
  ctx.db
    .selectFrom('article_version')
    .selectAll()
    .where('article_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()

const known = new Map((Object.values(acts) as Act[]).map(act => [act.name, act]))

/** Names of the acts it cites that are on file and no longer in force: then it must be looked at before its day. */
export const endedActs = (basis: readonly ArticleBasis[], today: Day) => [
  ...new Set(
    basis
      .map(each => known.get(each.act))
      .filter(act => act !== undefined && !inForce(act, today) && act.from < today)
      .map(act => act!.name),
  ),
]

const soonDays = 7

export async function listArticles(ctx: Context, { state, topic, due, mine, q, cursor, limit }: ArticleList) {
  let rows = lines(ctx)
  if (state) rows = rows.where('matter.state', 'in', state.split(','))
  if (topic) rows = rows.where('article.topic', '=', topic)
  if (mine === 'true') rows = rows.where('article.owner_id', '=', ctx.actor.id)
  if (due === 'true')
    rows = rows
      .where('article.in_force', 'is not', null)
      .where(one =>
        one.or([
          one('article.review_on', '<=', addDays(ctx.today, soonDays)),
          sql<boolean>`exists (select from jsonb_array_elements(v.basis) b where b ->> 'act' = any(${endedNames(ctx.today)}))`,
        ]),
      )
  if (q) rows = rows.where(sql<boolean>`strpos(v.question || v.keywords || v.answer, ${q}) > 0`)
  if (cursor) rows = rows.where('article.matter_id', '<', readIdCursor(cursor)!)
  const found = await rows
    .orderBy('article.matter_id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = found.slice(0, limit)
  return {
    items: items.map(row => lineOf(ctx, row)),
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '新写的在前', en: 'newest first' },
    counts: await counts(ctx),
  }
}

const endedNames = (today: Day) =>
  (Object.values(acts) as Act[]).filter(act => act.until !== undefined && act.until < today).map(act => act.name)

async function counts(ctx: Context) {
  const row = await ctx.db
    .selectFrom('article')
    .innerJoin('matter', 'matter.id', 'article.matter_id')
    .innerJoin('article_version as v', on =>
      on
        .onRef('v.article_id', '=', 'article.matter_id')
        .on(sql<boolean>`v.version = coalesce(article.in_force, article.latest)`),
    )
    .select([
      sql<number>`count(*) filter (where article.in_force is not null)`.as('inForce'),
      sql<number>`count(*) filter (where matter.state in ('draft', 'revised'))`.as('waiting'),
      sql<number>`count(*) filter (where article.in_force is not null and (article.review_on <= ${addDays(ctx.today, soonDays)}
        or exists (select from jsonb_array_elements(v.basis) b where b ->> 'act' = any(${endedNames(ctx.today)}))))`.as(
        'due',
      ),
      sql<number>`count(*) filter (where matter.state = 'withdrawn')`.as('withdrawn'),
    ])
    .executeTakeFirstOrThrow()
  return {
    inForce: Number(row.inForce),
    waiting: Number(row.waiting),
    due: Number(row.due),
    withdrawn: Number(row.withdrawn),
  }
}

/** Each with the text that is shown: the one in force, else the draft. */
export const lines = (ctx: Context) =>
  ctx.db
    .selectFrom('article')
    .innerJoin('matter', 'matter.id', 'article.matter_id')
    .innerJoin('article_version as v', on =>
      on
        .onRef('v.article_id', '=', 'article.matter_id')
        .on(sql<boolean>`v.version = coalesce(article.in_force, article.latest)`),
    )
    .leftJoin('person', 'person.id', 'article.owner_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'v.question',
      'v.basis',
      'article.topic',
      'article.public',
      'article.latest',
      'article.in_force as inForce',
      'article.review_on as reviewOn',
      'person.name as owner',
      'article.used',
      'article.helped',
      'article.not_helped as notHelped',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

export function lineOf(ctx: Context, row: Row): ArticleLine {
  const { latest, basis, ...line } = row
  const ended = endedActs(basis, ctx.today)
  return {
    ...line,
    version: latest,
    ended,
    due: row.inForce !== null && (row.reviewOn <= addDays(ctx.today, soonDays) || ended.length > 0),
    used: Number(row.used),
    helped: Number(row.helped),
    notHelped: Number(row.notHelped),
  }
}
