/**
 * 热词: words that stand in more complaints of the last seven days than the twelve weeks before let one expect. Cut by
 * kernel/words, counted once for each complaint. Reports are never read here: their texts have no view (0076), and informers stay sealed.
 */
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { emptyWords, fewestMatters } from '../../law/hot-words.ts'
import { linesOf } from '../desk/index.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { addDays } from '../kernel/day.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { segment } from '../kernel/words.ts'
import { listAreas } from '../office/index.ts'
import { counted, type Period, periodOf, rowsWithin } from '../statistics/index.ts'
import type { WordQuery } from './contract.ts'

const most = 20
const weeksBefore = 12
/** So many texts tell how often a word is used; of a greater city's twelve weeks any so many, always the same. */
const enough = 3000
/** A word that is not half as frequent again is no news. */
const unusual = 1.5
/** Cutting is work of the one thread that answers everybody: after so many texts the others have their turn. */
const atOnce = 50

export const lastDays = (ctx: Context) => periodOf(`${addDays(ctx.today, -6)}..${ctx.today}`)

export const hotWords = (ctx: Context) =>
  counted(ctx, 'words', { behind: 600 }, async open => {
    const period = lastDays(open)
    const now = await countWords(open, period)
    const places = (await listAreas(open)).map(each => each.name)
    const earlier = periodOf(`${addDays(period.from, -7 * weeksBefore)}..${addDays(period.from, -1)}`)
    const before = await countWords(open, earlier, enough)
    // As many texts as now would have held the word so often. Half a text more: nought is seldom never.
    const scale = before.texts === 0 ? 1 : now.texts / before.texts
    const ranked = [...now.words]
      .filter(([word, matters]) => matters >= fewestMatters && !places.some(each => each.includes(word)))
      .map(([word, matters]) => {
        const expected = ((before.words.get(word) ?? 0) + 0.5) * scale
        // How improbable so many would be where so few are expected (Poisson deviance).
        const more = matters * Math.log(matters / expected) - (matters - expected)
        return { word, matters, expected, before: Math.round((expected - 0.5 * scale) * 10) / 10, more }
      })
      .filter(each => each.matters >= unusual * each.expected)
      .sort((one, other) => other.more - one.more || (one.word < other.word ? -1 : 1))
      .slice(0, most)
    return {
      period: period.label,
      texts: now.texts,
      textsBefore: before.texts,
      words: ranked.map(({ more: _, expected: __, ...each }) => ({
        ...each,
        query: `/dashboard/word-records?${new URLSearchParams({ word: each.word, period: period.key })}`,
      })),
    }
  })

async function countWords(ctx: Context, period: Period, atMost?: number) {
  const words = new Map<string, number>()
  const texts = await textsOf(ctx, period, undefined, atMost)
  for (const [at, { facts }] of texts.entries()) {
    if (at % atOnce === atOnce - 1) await setImmediate()
    for (const word of telling(facts)) words.set(word, (words.get(word) ?? 0) + 1)
  }
  return { words, texts: texts.length }
}

/** Words of two Chinese characters or more that say something, each once. Unknown words, and so most names, fall apart. */
const telling = (text: string) =>
  new Set(
    segment(text).filter(
      word =>
        /^\p{Script=Han}{2,}$/u.test(word) && !/^[一二三四五六七八九十两几多第]/.test(word) && !emptyWords.has(word),
    ),
  )

async function textsOf(ctx: Context, period: Period, like?: string, atMost?: number) {
  const rows = await rowsWithin(ctx, 'complaints-received', period, {}, false)
  const holding = like === undefined ? sql`` : sql`and strpos(t.facts, ${like}) > 0`
  const found = await sql<{ id: number; facts: string }>`select t.matter_id as id, t.facts from complaint_text_fact t
    where t.matter_id in (select r.matter_id ${rows}) ${holding}
    ${atMost === undefined ? sql`order by t.matter_id` : sql`order by hashint8(t.matter_id), t.matter_id limit ${atMost}`}`.execute(
    ctx.db,
  )
  return found.rows
}

/** The complaints behind one word: exactly those that were counted. */
export async function wordRecords(ctx: Context, { word, period, cursor, limit }: WordQuery) {
  const after = readIdCursor(cursor) ?? 0
  const ids = (await textsOf(ctx, periodOf(period), word))
    .filter(each => telling(each.facts).has(word))
    .map(each => each.id)
  const page = ids.filter(id => id > after).slice(0, limit)
  const lines = page.length === 0 ? [] : await linesOf(ctx, visibleMatters(ctx).where('matter.id', 'in', page))
  return {
    count: ids.length,
    amount: ids.length,
    items: page.flatMap(id => {
      const line = lines.find(each => each.id === id)
      return line ? [{ ...line, key: id, amount: 1, hit: true }] : []
    }),
    next: page.length === limit && ids.at(-1) !== page.at(-1) ? String(page.at(-1)) : null,
    order: { zh: '按登记先后', en: 'in the order of registration' },
  }
}
