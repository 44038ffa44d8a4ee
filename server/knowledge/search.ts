/**
 * The answers to a question as it is asked: in whole sentences, half typed, with words that nobody wrote into an article.
 *
 * Any word counts, the rare more than the common (ln of how few articles have it), in the question more than in the answer.
 * What shares too little with the question is not shown at all: a wrong answer costs more than none. But people tell a
 * story, and most of its words stand in no article: a rare word or two that do stand in an article's question are enough.
 */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { wordsOf } from '../kernel/words.ts'
import { meantBy } from './spoken.ts'
import { isTelling } from './stop-words.ts'
import type { ArticleFound } from './view.ts'

const inQuestion = 3
const inAnswer = 1
/** Of the weight of all words asked: the best must have this much, or nothing is shown; what else is near comes along. */
const leastShare = 0.28
const nearShare = 0.05
/** Of words in an article's question, each as much as it tells: with this much it is shown, however long the story. */
const enoughTold = 3.5
/** Of the words of an answer, which has many. */
const answerTells = 0.3
/** How far down the list that may stand. */
const looked = 3
const longestQuestion = 400
const longestKeyword = 30
/** A single character is mostly a fragment of a word that is not in the dictionary. */
const aloneCounts = 0.3

export const tellingWords = (text: string) => wordsOf(meantBy(text.slice(0, longestQuestion))).filter(isTelling)

export interface Asked {
  q: string
  limit: number
  /** Only what citizens may read. */
  publicly?: boolean
  /** Whatever shares a word with it, offered as no answer but as a way on. */
  nearest?: boolean
}

export async function searchArticles(
  ctx: Context,
  { q, limit, publicly = false, nearest = false }: Asked,
): Promise<ArticleFound[]> {
  const words = [...new Set([...tellingWords(q), ...(await keywordsIn(ctx, q))])]
  if (words.length === 0) return []
  const { rows } = await sql<{ id: number; share: number; told: number }>`
    with n as (select greatest(count(*), 1)::float8 as n from article where in_force is not null),
    asked as (
      select word, (case when char_length(word) = 1 then ${aloneCounts}::float8 else 1 end) *
        ln(1 + n.n / greatest((select count(*) from article_word w where w.word = a.word), 1)) as tells
      from unnest(${words}::text[]) as a (word) cross join n),
    mass as (select sum(tells) as mass from asked)
    select w.article_id as id, sum(tells) / mass as share, sum(case when char_length(word) = 1 then 0
        when w.weight > ${inAnswer} then tells else ${answerTells}::float8 * tells end) as told
    from asked join article_word w using (word) join article on article.matter_id = w.article_id cross join mass
    where ${publicly ? sql`article.public` : sql`true`}
    group by w.article_id, mass having sum(tells) >= ${nearest ? 0 : nearShare} * mass
    order by sum(w.weight * tells) desc, w.article_id limit ${limit}`.execute(ctx.db)
  const answered = rows.some(
    ({ share, told }, at) => (told > 0 && share >= leastShare) || (at < looked && told >= enoughTold),
  )
  return nearest || answered ? foundBy(ctx, rows) : []
}

/** 「月嫂」「盲盒」「打赏」: keywords that stand in the question as they are written, whether the dictionary knows the word or not. */
async function keywordsIn(ctx: Context, q: string): Promise<string[]> {
  const asked = ` ${q.slice(0, longestQuestion).toLowerCase()} ${meantBy(q.slice(0, longestQuestion))}`
  const { rows } = await sql<{ word: string }>`select distinct word from article_word
    where weight > ${inAnswer} and char_length(word) > 1 and strpos(${asked}, word) > 0`.execute(ctx.db)
  return rows.map(each => each.word).filter(isTelling)
}

async function foundBy(ctx: Context, rows: readonly { id: number; share: number }[]): Promise<ArticleFound[]> {
  if (rows.length === 0) return []
  const texts = await inForce(ctx)
    .where(
      'article.matter_id',
      'in',
      rows.map(each => each.id),
    )
    .execute()
  return rows.flatMap(({ id, share }) => {
    const text = texts.find(each => each.id === id)
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

/** The words it is found by from now on; none: it is not found any more. */
export async function indexWords(ctx: Context, id: number, text?: Found) {
  await ctx.db.deleteFrom('article_word').where('article_id', '=', id).execute()
  if (!text) return
  const weights = weightsOf(text)
  await sql`insert into article_word (word, article_id, weight)
    select word, ${id}, weight from unnest(${[...weights.keys()]}::text[], ${[...weights.values()]}::real[]) as w (word, weight)`.execute(
    ctx.db,
  )
}

interface Found {
  question: string
  answer: string
  plain?: string | null | undefined
  keywords?: string | undefined
}

export function weightsOf({ question, answer, plain, keywords }: Found): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of wordsOf(`${answer} ${plain ?? ''}`).filter(isTelling)) weights.set(word, inAnswer)
  // Whole as well: half of what people say stands in no dictionary.
  const whole = (keywords ?? '').toLowerCase().split(/[\s,，、;；]+/u)
  for (const word of [...wordsOf(`${question} ${keywords ?? ''}`), ...whole])
    if (isTelling(word) && word !== '') weights.set(word.slice(0, longestKeyword), inQuestion)
  return weights
}
