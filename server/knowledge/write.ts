/** 写稿、审核、复核、停用: one person writes, another puts in force; every change is a new version and the earlier ones stay. */
import { classes, problems } from '../../law/classes.ts'
import { article, longestReviewDays } from '../../law/knowledge.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { describe, type Matter, openMatter } from '../kernel/matter.ts'
import { requireListed } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { theCentre } from '../office/index.ts'
import type { ArticleRemark, ArticleText, NewArticle } from './contract.ts'
import { requireReview } from './keep.ts'
import { holdArticle, textOf } from './queries.ts'
import { indexWords } from './search.ts'

export interface Proposal extends NewArticle {
  /** The consultation whose answer it was. */
  from?: number | undefined
}

export async function writeArticle(ctx: Context, said: Proposal): Promise<Matter> {
  requireCodes(said)
  const reviewOn = said.reviewOn ?? addDays(ctx.today, longestReviewDays - 1)
  requireReview(ctx, reviewOn)
  const matter = await openMatter(ctx, {
    kind: 'article',
    prefix: 'ZS',
    state: 'draft',
    officeId: ctx.actor.officeId ?? (await theCentre(ctx)).id,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: said.question,
  })
  await ctx.db
    .insertInto('article')
    .values({
      matter_id: matter.id,
      owner_id: ctx.actor.id,
      review_on: reviewOn,
      ...shelfOf(said),
      in_force: null,
      proposed_from: said.from ?? null,
    })
    .execute()
  await addVersion(ctx, matter.id, 1, said)
  await take(ctx, article, 'write', matter, { version: 1, note: said.note })
  return matter
}

export async function rewrite(ctx: Context, id: number, said: ArticleText) {
  await newVersion(ctx, id, 'write', said)
}

export async function revise(ctx: Context, id: number, said: ArticleText) {
  await newVersion(ctx, id, 'revise', said)
}

async function newVersion(ctx: Context, id: number, step: 'write' | 'revise', said: ArticleText) {
  requireCodes(said)
  const held = await holdArticle(ctx, id)
  const version = held.row.latest + 1
  await take(ctx, article, step, held, { version, note: said.note })
  await addVersion(ctx, id, version, said)
  const draft = held.row.in_force === null
  await ctx.db
    .updateTable('article')
    .set({ latest: version, ...(draft ? shelfOf(said) : {}) })
    .where('matter_id', '=', id)
    .execute()
  if (draft) await shelve(ctx, held, said)
}

/** Asked so by somebody who was answered with it: waits with the new version for whoever puts that in force. */
export async function addAsking(ctx: Context, id: number, asking: string, note: string) {
  const held = await holdArticle(ctx, id)
  const newest = await textOf(ctx, id, held.row.latest)
  const askings = newest.askings.split('\n').filter(Boolean)
  if (!askings.includes(asking))
    await newVersion(ctx, id, 'revise', {
      question: newest.question,
      answer: newest.answer,
      plain: newest.plain ?? undefined,
      keywords: newest.keywords || undefined,
      askings: [...askings, asking].join('\n'),
      basis: newest.basis,
      topic: newest.topic as ArticleText['topic'],
      goodsClass: newest.goods_class ?? undefined,
      problemClass: newest.problem_class ?? undefined,
      public: newest.public,
      note,
    })
  return { id, number: held.number }
}

export const approve = (ctx: Context, id: number, said: ArticleRemark) => putInForce(ctx, id, 'approve', said)
export const approveRevision = (ctx: Context, id: number, said: ArticleRemark) =>
  putInForce(ctx, id, 'approve-revision', said)

async function putInForce(ctx: Context, id: number, step: 'approve' | 'approve-revision', { remark }: ArticleRemark) {
  const held = await holdArticle(ctx, id)
  const version = held.row.latest
  const text = await textOf(ctx, id, version)
  await take(ctx, article, step, held, { version, remark })
  await ctx.db
    .updateTable('article_version')
    .set({ approver: ctx.actor.name, approved_at: ctx.now })
    .where('article_id', '=', id)
    .where('version', '=', version)
    .execute()
  const shelf = {
    topic: text.topic,
    goods_class: text.goods_class,
    problem_class: text.problem_class,
    public: text.public,
  }
  await ctx.db
    .updateTable('article')
    .set({ in_force: version, ...shelf })
    .where('matter_id', '=', id)
    .execute()
  await shelve(ctx, held, text)
  await indexWords(ctx, id, text)
}

async function addVersion(ctx: Context, id: number, version: number, said: ArticleText) {
  await ctx.db
    .insertInto('article_version')
    .values({
      article_id: id,
      version,
      question: said.question,
      answer: said.answer,
      plain: said.plain ?? null,
      keywords: said.keywords ?? '',
      askings: said.askings ?? '',
      basis: JSON.stringify(said.basis),
      ...shelfOf(said),
      note: said.note ?? null,
      written_by: ctx.actor.id,
      writer: ctx.actor.name,
      written_at: ctx.now,
      approver: null,
      approved_at: null,
    })
    .execute()
}

/** Title and search words of the matter follow the text that is shown. */
const shelve = (ctx: Context, held: Matter, { question }: { question: string }) =>
  describe(ctx, held, { subject: question, respondent: '', words: question })

const shelfOf = (said: ArticleText) => ({
  topic: said.topic,
  goods_class: said.goodsClass ?? null,
  problem_class: said.problemClass ?? null,
  public: said.public,
})

function requireCodes({ goodsClass, problemClass }: ArticleText) {
  requireListed('goodsClass', goodsClass, classes)
  requireListed('problemClass', problemClass, problems)
}
