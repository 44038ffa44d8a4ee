/** Read before anybody signs: what a reader stumbles over, and what must not stand in public. */
import { sql } from 'kysely'
import { longestSentence, plainWords } from '../../law/education.ts'
import type { Context } from '../kernel/context.ts'
import type { AdvisoryText } from './contract.ts'
import type { Finding, HotSpot } from './view.ts'

type Text = Pick<AdvisoryText, 'title' | 'summary' | 'body' | 'advice' | 'naming'>

export async function findingsOf(ctx: Context, text: Text, spot: HotSpot | null): Promise<Finding[]> {
  const words = [text.title, text.summary, text.body, text.advice].join('\n')
  return [
    ...numbersIn(words),
    ...(await peopleIn(ctx, words)),
    ...(await operatorIn(ctx, words, text, spot)),
    ...hardToRead(words),
  ]
}

/** What is hard to read, for any text that citizens get. */
export function hardToRead(text: string): Finding[] {
  const long = text
    .split(/[。！？；\n]/)
    .filter(each => [...each].length > longestSentence)
    .map(
      (each): Finding => ({
        what: 'long-sentence',
        text: each,
        say: {
          zh: `这句有${[...each].length}个字，拆短些`,
          en: `${[...each].length} characters: make it two sentences`,
        },
        stops: false,
      }),
    )
  const office = Object.entries(plainWords)
    .filter(([word]) => text.includes(word))
    .map(
      ([word, better]): Finding => ({
        what: 'office-word',
        text: word,
        say: { zh: `可以说“${better}”`, en: `people say ${better}` },
        stops: false,
      }),
    )
  return [...long, ...office]
}

const patterns: readonly [RegExp, Finding['say']][] = [
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, { zh: '像是手机号码', en: 'looks like a mobile number' }],
  [/(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g, { zh: '像是身份证号码', en: 'looks like an identity number' }],
  [/(?<!\d)\d{16,19}(?!\d)/g, { zh: '像是银行卡号', en: 'looks like a card number' }],
]

const numbersIn = (words: string): Finding[] =>
  patterns.flatMap(([pattern, say]) =>
    [...words.matchAll(pattern)].map((each): Finding => ({ what: 'number', text: each[0], say, stops: true })),
  )

const longestName = 4

/** Every run of two to four characters: what a name could be. */
function couldBeNames(words: string): string[] {
  const runs = words.match(/[\p{Script=Han}·]+/gu) ?? []
  const found = new Set<string>()
  for (const run of runs)
    for (let from = 0; from < run.length - 1; from += 1)
      for (let to = from + 2; to <= Math.min(run.length, from + longestName); to += 1) found.add(run.slice(from, to))
  return [...found]
}

/**
 * Whoever complained or works here: no name of theirs stands in public. A name of two characters may be a word (平安):
 * it is shown, and people judge.
 */
async function peopleIn(ctx: Context, words: string): Promise<Finding[]> {
  const runs = couldBeNames(words)
  const { rows } = await sql<{ name: string }>`
    select name from consumer where name = any(${sql.val(runs)}::text[])
    union select name from person where name = any(${sql.val(runs)}::text[]) limit 20`.execute(ctx.db)
  return rows.map(each => ({
    what: 'person',
    text: each.name,
    say: { zh: '是投诉人或者工作人员的姓名', en: 'is the name of a complainant or of somebody who works here' },
    stops: each.name.length > 2,
  }))
}

/** A short name of fewer characters is a word more often than a business. */
const shortestName = 4

/** Whoever is named must be named on a ground that stands beside: the operator of the hot spot, and any other on the register. */
async function operatorIn(ctx: Context, words: string, { naming }: Text, spot: HotSpot | null): Promise<Finding[]> {
  if (naming) return []
  const named = await ctx.db
    .selectFrom('operator')
    .select(['name', 'short_name'])
    .where(one =>
      one.or([
        ...(spot?.operatorId ? [one('id', '=', spot.operatorId)] : []),
        sql<boolean>`length(name) >= ${shortestName} and strpos(${words}, name) > 0`,
        sql<boolean>`length(short_name) >= ${shortestName} and strpos(${words}, short_name) > 0`,
      ]),
    )
    .orderBy('id')
    .limit(5)
    .execute()
  const found = named.flatMap(row => [row.name, row.short_name].find(each => each && words.includes(each)) ?? [])
  return [...new Set(found)].map(text => ({
    what: 'operator',
    text,
    say: { zh: '点名商家须写明点名的依据', en: 'to name the operator, say on what ground' },
    stops: true,
  }))
}
