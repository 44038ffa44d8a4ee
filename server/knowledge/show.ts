/** One article with all its versions; for citizens only what is in force and meant for them. */
import { article } from '../../law/knowledge.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { reachableMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import type { PublicSearch } from './contract.ts'
import { lineOf, lines, readArticle } from './queries.ts'
import { inForce, searchArticles } from './search.ts'
import type { ArticleFound, ArticleView } from './view.ts'

export async function showArticle(ctx: Context, id: number): Promise<ArticleView> {
  const held = await readArticle(ctx, id)
  const line = await lines(ctx).where('matter.id', '=', id).executeTakeFirstOrThrow()
  const versions = await ctx.db
    .selectFrom('article_version')
    .selectAll()
    .where('article_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  const from =
    held.row.proposed_from === null
      ? undefined
      : await reachableMatters(ctx)
          .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
          .where('matter.id', '=', held.row.proposed_from)
          .executeTakeFirst()
  return {
    ...lineOf(ctx, line),
    kind: 'article',
    matterVersion: held.version,
    ownerId: held.row.owner_id,
    goodsClass: held.row.goods_class,
    problemClass: held.row.problem_class,
    proposedFrom: from ?? null,
    versions: versions.map(each => ({
      version: each.version,
      question: each.question,
      answer: each.answer,
      plain: each.plain,
      keywords: each.keywords,
      askings: each.askings,
      basis: each.basis,
      note: each.note,
      writer: each.writer,
      writtenAt: each.written_at.toISOString(),
      approver: each.approver,
      approvedAt: each.approved_at?.toISOString() ?? null,
    })),
    steps: await openSteps(ctx, article, held),
    events: await viewEvents(ctx, id),
  }
}

/** With a question: what answers it, else what is nearest; without: what is asked most, by topic. */
export async function publicArticles(
  ctx: Context,
  { q, topic, limit }: PublicSearch,
): Promise<{ items: ArticleFound[]; nearest: ArticleFound[] }> {
  if (q) {
    const found = await searchArticles(ctx, { q, limit, publicly: true })
    const far = found.length > 0 ? [] : await searchArticles(ctx, { q, limit: 3, publicly: true, nearest: true })
    return { items: found, nearest: far }
  }
  let rows = inForce(ctx).where('article.public', '=', true)
  if (topic) rows = rows.where('article.topic', '=', topic)
  const items = await rows.orderBy('article.used', 'desc').orderBy('article.matter_id').limit(limit).execute()
  return { items: items.map(each => ({ ...each, share: 1 })), nearest: [] }
}

export async function publicArticle(ctx: Context, id: number): Promise<ArticleFound> {
  const found = await inForce(ctx)
    .where('article.matter_id', '=', id)
    .where('article.public', '=', true)
    .executeTakeFirst()
  if (!found) throw notFound({ zh: '没有这条答复，可能已经停用', en: 'No such answer; it may have been withdrawn' })
  return { ...found, share: 1 }
}
