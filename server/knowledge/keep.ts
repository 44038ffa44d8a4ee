/** What becomes of an article: not taken, reviewed, withdrawn, handed over. */
import { article, longestReviewDays } from '../../law/knowledge.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { assign } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { remind, showPerson } from '../office/index.ts'
import type { ArticleReason, NewOwner, Review } from './contract.ts'
import { holdArticle } from './queries.ts'
import { indexWords } from './search.ts'

/** Sent back or not taken: the writer hears why. */
export async function discard(ctx: Context, id: number, { reason }: ArticleReason) {
  const held = await holdArticle(ctx, id)
  await take(ctx, article, 'discard', held, { reason })
  await tellOwner(ctx, held, 'article.discarded')
}

export async function dropRevision(ctx: Context, id: number, { reason }: ArticleReason) {
  const held = await holdArticle(ctx, id)
  await take(ctx, article, 'drop-revision', held, { reason, version: held.row.latest })
  await tellOwner(ctx, held, 'article.discarded')
}

export async function review(ctx: Context, id: number, { reviewOn, remark }: Review) {
  requireReview(ctx, reviewOn)
  const held = await holdArticle(ctx, id)
  await take(ctx, article, 'review', held, { reviewOn, remark })
  await ctx.db.updateTable('article').set({ review_on: reviewOn }).where('matter_id', '=', id).execute()
}

export async function withdrawArticle(ctx: Context, id: number, { reason }: ArticleReason) {
  const held = await holdArticle(ctx, id)
  await take(ctx, article, 'withdraw', held, { reason })
  await ctx.db.updateTable('article').set({ in_force: null }).where('matter_id', '=', id).execute()
  await indexWords(ctx, id)
  await tellOwner(ctx, held, 'article.withdrawn')
}

export async function handOver(ctx: Context, id: number, { ownerId }: NewOwner) {
  const owner = await showPerson(ctx, ownerId)
  if (!owner.active)
    throw badField(
      'ownerId',
      { zh: '已停用的账号', en: 'is no longer active' },
      { zh: '在岗人员', en: 'somebody active' },
    )
  const held = await holdArticle(ctx, id)
  await assign(ctx, held, { handlerId: owner.id, officeId: owner.officeId })
  await ctx.db.updateTable('article').set({ owner_id: owner.id }).where('matter_id', '=', id).execute()
  await record(ctx, held, 'article.hand-over', { handler: owner.name })
  await remind(ctx, [owner.id], { matterId: id, name: 'assigned', facts: { number: held.number } })
}

async function tellOwner(ctx: Context, held: Awaited<ReturnType<typeof holdArticle>>, name: string) {
  const { owner_id: owner } = held.row
  if (owner !== null && owner !== ctx.actor.id)
    await remind(ctx, [owner], { matterId: held.id, name, facts: { number: held.number } })
}

export function requireReview(ctx: Context, reviewOn: string) {
  const last = addDays(ctx.today, longestReviewDays)
  if (reviewOn <= ctx.today || reviewOn > last)
    throw badField(
      'reviewOn',
      { zh: '复核日须在明天至一年之内', en: 'is not within a year from tomorrow' },
      { zh: `${addDays(ctx.today, 1)}至${last}`, en: `${addDays(ctx.today, 1)} to ${last}` },
    )
}
