import { article, writers } from '../../law/knowledge.ts'
import type { Context } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { discard, dropRevision, handOver, review, withdrawArticle } from './keep.ts'
import { listArticles } from './queries.ts'
import { searchArticles } from './search.ts'
import { publicArticle, publicArticles, showArticle } from './show.ts'
import { sayHelped } from './use.ts'
import { approve, approveRevision, revise, rewrite, writeArticle } from './write.ts'

const steps = answering(
  stepRoutes('/articles', article, idParams, {
    write: step(wire.ArticleText, rewrite),
    approve: step(wire.ArticleRemark, approve),
    discard: step(wire.ArticleReason, discard),
    revise: step(wire.ArticleText, revise),
    'approve-revision': step(wire.ArticleRemark, approveRevision),
    'drop-revision': step(wire.ArticleReason, dropRevision),
    review: step(wire.Review, review),
    withdraw: step(wire.ArticleReason, withdrawArticle),
  }),
  showArticle,
)

const asCitizen = (ctx: Context): Context => ({ ...ctx, actor: { ...ctx.actor, kind: 'citizen' } })

export const routes: Route[] = [
  ...steps,
  read(
    '/articles',
    { access: 'signed-in', summary: { zh: '知识库列表', en: 'List of knowledge' }, query: wire.ArticleList },
    (ctx, { query }) => listArticles(ctx, query),
  ),
  read(
    '/articles/search',
    {
      access: 'signed-in',
      summary: { zh: '按问题检索知识', en: 'Search knowledge by question' },
      query: wire.ArticleSearch,
    },
    async (ctx, { query }) => ({ items: await searchArticles(ctx, query) }),
  ),
  act(
    '/articles',
    {
      access: writers,
      summary: { zh: '写一条知识', en: 'Write a knowledge article' },
      body: wire.NewArticle,
      status: 201,
    },
    async (ctx, { body }) => showArticle(ctx, (await writeArticle(ctx, body)).id),
  ),
  read(
    '/articles/:id',
    { access: 'signed-in', summary: { zh: '一条知识', en: 'One knowledge article' }, params: idParams },
    (ctx, { params }) => showArticle(ctx, params.id),
  ),
  act(
    '/articles/:id/owner',
    {
      access: writers,
      summary: { zh: '知识移交', en: 'Hand knowledge to another owner' },
      params: idParams,
      body: wire.NewOwner,
    },
    async (ctx, { params, body }) => {
      await handOver(ctx, params.id, body)
      return showArticle(ctx, params.id)
    },
  ),
  act(
    '/articles/:id/helped',
    {
      access: 'signed-in',
      summary: { zh: '这条知识答上了没有', en: 'Did this article answer it' },
      params: idParams,
      body: wire.Helped,
    },
    (ctx, { params, body }) => sayHelped(ctx, params.id, body),
  ),
  read(
    '/public/articles',
    {
      access: 'public',
      summary: { zh: '常见问题（公众）', en: 'Frequent questions (public)' },
      query: wire.PublicSearch,
      limit: 240,
    },
    (ctx, { query }) => publicArticles(ctx, query),
  ),
  read(
    '/public/articles/:id',
    {
      access: 'public',
      summary: { zh: '一条常见问题（公众）', en: 'One frequent question (public)' },
      params: idParams,
      limit: 240,
    },
    (ctx, { params }) => publicArticle(ctx, params.id),
  ),
  act(
    '/public/articles/:id/helped',
    {
      access: 'public',
      summary: { zh: '答上了没有（公众）', en: 'Did this answer it (public)' },
      params: idParams,
      body: wire.Helped,
      limit: 30,
    },
    (ctx, { params, body }) => sayHelped(asCitizen(ctx), params.id, body, true),
  ),
]
