/**
 * The knowledge base grows from the answers given: an answer that came from no article becomes the draft of one, and a question
 * that an article answered becomes one more of its askings.
 */
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { addAsking, writeArticle } from '../knowledge/index.ts'
import type { Growth } from './contract.ts'
import { holdConsultation } from './queries.ts'

export async function proposeArticle(ctx: Context, id: number, { question }: Growth) {
  const held = await holdConsultation(ctx, id)
  const { row } = held
  if (row.answer === null)
    throw new Problem('wrong-state', { zh: '还没有答复，无从提为知识', en: 'There is no answer yet to propose' })
  // The owner and the second pair of eyes take out who it was before anybody is found by it.
  if (row.article_id !== null)
    return addAsking(ctx, row.article_id, withoutPeople(question ?? held.subject), held.number)
  const grown = await ctx.db
    .selectFrom('article')
    .innerJoin('matter', 'matter.id', 'article.matter_id')
    .select(['matter.id', 'matter.number'])
    .where('article.proposed_from', '=', id)
    .executeTakeFirst()
  if (grown) return grown
  const matter = await writeArticle(ctx, {
    question: withoutPeople(question ?? held.subject),
    answer: withoutPeople(row.answer),
    basis: [],
    topic: 'how-to',
    goodsClass: row.goods_class ?? undefined,
    problemClass: row.problem_class ?? undefined,
    public: true,
    from: id,
  })
  return { id: matter.id, number: matter.number }
}

/** Telephone and identity numbers are nobody's business in an article; names are for the second pair of eyes. */
export const withoutPeople = (text: string) =>
  text.replace(/(?<!\d)(\d{17}[\dXx]|1\d{10}|0\d{2,3}-?\d{7,8})(?!\d)/g, '＊＊＊')
