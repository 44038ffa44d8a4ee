/** 词库: words and rules, kept version by version with author, day and note. */
import { sql } from 'kysely'
import { firstLexicon, type Lexicon } from '../../law/clue.words.ts'
import type { Context } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import type { LexiconChange, LexiconTry } from './contract.ts'
import { reasonsFor } from './match.ts'
import type { LexiconView } from './view.ts'

export interface Version {
  version: number
  content: Lexicon
}

/** Version 0 is the one that comes with the program (law/clue.words.ts). */
export async function currentLexicon(ctx: Context): Promise<Version> {
  const row = await ctx.db
    .selectFrom('clue_lexicon')
    .select(['version', 'content'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { version: row.version, content: row.content as unknown as Lexicon }
    : { version: 0, content: firstLexicon }
}

export async function showLexicon(ctx: Context): Promise<LexiconView> {
  const rows = await ctx.db.selectFrom('clue_lexicon').selectAll().orderBy('version', 'desc').execute()
  const sizes = ({ groups, rules }: Lexicon) => ({
    words: groups.reduce((sum, group) => sum + group.words.length, 0),
    rules: rules.length,
  })
  return {
    ...(await currentLexicon(ctx)),
    versions: [
      ...rows.map(row => ({
        version: row.version,
        note: row.note,
        by: row.by_name,
        onDay: row.on_day,
        ...sizes(row.content as unknown as Lexicon),
      })),
      { version: 0, note: '随系统提供的初始词库', by: '系统', onDay: '', ...sizes(firstLexicon) },
    ],
  }
}

export async function changeLexicon(ctx: Context, { note, after, ...content }: LexiconChange): Promise<LexiconView> {
  await sql`select pg_advisory_xact_lock(hashtext('clue.lexicon'))`.execute(ctx.db)
  const now = await currentLexicon(ctx)
  if (now.version !== after)
    throw new Problem('changed', {
      zh: `词库已由他人改为第${now.version}版，请在新版上修改`,
      en: `Somebody made version ${now.version} meanwhile: change that one`,
    })
  requireSound(content)
  await ctx.db
    .insertInto('clue_lexicon')
    .values({
      version: now.version + 1,
      content: JSON.stringify(content),
      note,
      by_id: ctx.actor.id,
      by_name: ctx.actor.name,
      on_day: ctx.today,
      at: ctx.now,
    })
    .execute()
  return showLexicon(ctx)
}

/** A rule names groups that exist; codes are not used twice. */
function requireSound({ groups, rules }: Lexicon) {
  const known = new Set(groups.map(each => each.code))
  if (known.size < groups.length)
    throw badField('groups', { zh: '词组代码重复', en: 'two groups share a code' }, { zh: '各不相同', en: 'one each' })
  if (new Set(rules.map(each => each.code)).size < rules.length)
    throw badField('rules', { zh: '规则代码重复', en: 'two rules share a code' }, { zh: '各不相同', en: 'one each' })
  for (const rule of rules)
    for (const group of rule.groups)
      if (!known.has(group))
        throw badField(
          'rules',
          {
            zh: `规则${rule.code}所用词组「${group}」不存在`,
            en: `rule ${rule.code} names "${group}", which is no group`,
          },
          { zh: [...known].join('、'), en: [...known].join(', ') },
        )
}

/** What a text would be proposed for, before the words are saved or after. */
export async function tryLexicon(ctx: Context, { text }: LexiconTry) {
  const { version, content } = await currentLexicon(ctx)
  return { version, reasons: reasonsFor(text, content) }
}
