/**
 * The answers to a question as it is asked: each article carries the ways people ask it (问法), and the question belongs to
 * the article whose askings it is most like, character by character and pair by pair (law/weigh.ts).
 *
 * A wrong answer costs more than none: what is more like the things that nobody here answers (elsewhere.ts), or shares too
 * little with the best article, gets none.
 */
import { sql } from 'kysely'
import { type Counts, countsOf, shortTokens, type Weighed, weigh } from '../../law/weigh.ts'
import type { Context } from '../kernel/context.ts'
import { elsewhere } from './elsewhere.ts'
import type { ArticleFound } from './view.ts'

const longestQuestion = 400
/**
 * How much the best article must have: the rarity (ln of one in how many) of what it shares with the question, and how much
 * likelier it is than what nobody here answers. One rare pair alone tells nothing.
 */
const leastTold = 8
const likelierCounts = 3
/** A single character is mostly a piece of a word. */
const aloneCounts = 0.5

export interface Asked {
  q: string
  limit: number
  /** Only what citizens may read. */
  publicly?: boolean
  /** Whatever is most like it, offered as no answer but as a way on. */
  nearest?: boolean
}

export async function searchArticles(
  ctx: Context,
  { q, limit, publicly = false, nearest = false }: Asked,
): Promise<ArticleFound[]> {
  const counts = await countsFor(ctx, shortTokens(q.slice(0, longestQuestion)), publicly)
  const likely = weigh([...counts.seen.keys()], counts)
  const [best] = likely
  const answered = best !== undefined && best.destination !== nowhere && enoughTold(best, likely, counts)
  if (!nearest && !answered) return []
  return foundBy(ctx, likely.filter(each => each.destination !== nowhere && each.because.length > 0).slice(0, limit))
}

const nowhere = 'elsewhere'
const nobodys = countsOf(elsewhere.map(text => ({ destination: nowhere, tokens: shortTokens(text) })))

/** Of every article in force how much it is found by, and where each of the tokens stands. */
async function countsFor(ctx: Context, tokens: readonly string[], publicly: boolean): Promise<Counts> {
  const shown = publicly ? sql`article.public` : sql`true`
  const [articles, words] = await Promise.all([
    sql<{ id: number; words: number }>`select matter_id as id, found_by as words from article
      where in_force is not null and ${shown}`.execute(ctx.db),
    sql<{ id: number; word: string; askings: number }>`select article_id as id, word, askings
      from article_word join article on article.matter_id = article_id
      where word = any(${tokens}::text[]) and in_force is not null and ${shown}`.execute(ctx.db),
  ])
  const ended = new Map(nobodys.ended)
  for (const { id, words: tokens } of articles.rows) ended.set(String(id), { matters: 1, tokens })
  const seen = new Map(tokens.map(token => [token, new Map(nobodys.seen.get(token))]))
  for (const { id, word, askings } of words.rows) seen.get(word)?.set(String(id), { ended: askings, back: 0 })
  for (const token of tokens) if (seen.get(token)?.size === 0) seen.delete(token)
  return { ended, seen, different: nobodys.different }
}

function enoughTold(best: Weighed, likely: readonly Weighed[], { seen, ended }: Counts): boolean {
  const told = best.because.map(({ token }) => {
    const counts = Array.from(token).length > 1 ? 1 : aloneCounts
    return counts * Math.log(1 + ended.size / seen.get(token)!.size)
  })
  const nobody = likely.find(each => each.destination === nowhere)!
  return told.reduce((sum, each) => sum + each, likelierCounts * Math.log(best.share / nobody.share)) >= leastTold
}

async function foundBy(ctx: Context, likely: readonly Weighed[]): Promise<ArticleFound[]> {
  if (likely.length === 0) return []
  const ids = likely.map(each => Number(each.destination))
  const texts = await inForce(ctx).where('article.matter_id', 'in', ids).execute()
  return likely.flatMap(({ destination, share }) => {
    const text = texts.find(each => each.id === Number(destination))
    return text ? [{ ...text, share: Math.round(share * 100) / 100 }] : []
  })
}

/** What is in force, as it is shown. */
export const inForce = (ctx: Context) =>
  ctx.db
    .selectFrom('article')
    .innerJoin('article_version', on =>
      on
        .onRef('article_version.article_id', '=', 'article.matter_id')
        .onRef('article_version.version', '=', 'article.in_force'),
    )
    .select([
      'article.matter_id as id',
      'article_version.version',
      'article_version.question',
      'article_version.answer',
      'article_version.plain',
      'article_version.basis',
      'article.topic',
      'article.goods_class as goodsClass',
      'article.problem_class as problemClass',
    ])

/** What it is found by from now on; without a text it is not found any more. */
export async function indexWords(ctx: Context, id: number, text?: Found) {
  await ctx.db.deleteFrom('article_word').where('article_id', '=', id).execute()
  const askings = text ? askingsOf(text) : new Map<string, number>()
  await ctx.db
    .updateTable('article')
    .set({ found_by: [...askings.values()].reduce((sum, each) => sum + each, 0) })
    .where('matter_id', '=', id)
    .execute()
  await sql`insert into article_word (word, article_id, askings)
    select word, ${id}, askings from unnest(${[...askings.keys()]}::text[], ${[...askings.values()]}::integer[]) as w (word, askings)`.execute(
    ctx.db,
  )
}

interface Found {
  question: string
  keywords?: string | undefined
  askings?: string | undefined
}

/** Token → in how many of its askings; the question and the other words for it are two more of them. */
export function askingsOf({ question, keywords = '', askings = '' }: Found): Map<string, number> {
  const texts = [question, keywords, ...askings.split('\n')].filter(text => text.trim() !== '')
  const { seen } = countsOf(texts.map(text => ({ destination: '', tokens: shortTokens(text) })))
  return new Map([...seen].map(([token, list]) => [token, list.get('')!.ended]))
}
