/**
 * 线索建议: appeals are looked at when they are registered and once a day, with the lexicon as it then stands. On the
 * appeal itself nothing is written: its handlers do not learn that anybody looked.
 */
import { sql } from 'kysely'
import { type Lexicon, repeatedWithinDays, type WordRule } from '../../law/clue.words.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { currentLexicon } from './lexicon.ts'
import { meets, reasonsFor } from './match.ts'
import { tellOfficers } from './register.ts'
import { type Appeal, appealsAgainst, appealsWaiting } from './sources.ts'

export const lookJob = 'clue.look'
const aDay = 5000

/** One appeal as it is registered. */
export async function lookAt(ctx: Context, matterId: number) {
  const { version, content } = await currentLexicon(ctx)
  const found = await appealsWaiting(ctx, { only: matterId, version, since: '2000-01-01', limit: 1 })
  await look(ctx, found, version, content)
}

/** What was not looked at with this version: imported in bulk, or registered before the words were changed. */
export async function lookDaily(ctx: Context) {
  const { version, content } = await currentLexicon(ctx)
  const since = addDays(ctx.today, -repeatedWithinDays)
  await look(ctx, await appealsWaiting(ctx, { version, since, limit: aDay }), version, content)
}

async function look(ctx: Context, appeals: readonly Appeal[], version: number, lexicon: Lexicon) {
  let found = 0
  for (const appeal of appeals) {
    const others = await sameOperator(ctx, appeal, lexicon)
    const alongside = (rule: WordRule) => others.filter(text => meets(text, lexicon, rule)).length
    const reasons = reasonsFor(appeal.facts, lexicon, alongside)
    if (reasons.length > 0 && (await propose(ctx, appeal, reasons, version))) found += 1
  }
  await markLooked(ctx, appeals, version)
  if (found > 0) await tellOfficers(ctx)
  return found
}

/** Only where a rule of several appeals could be met by this one at all. */
async function sameOperator(ctx: Context, appeal: Appeal, lexicon: Lexicon): Promise<string[]> {
  const repeated = lexicon.rules.filter(rule => rule.appeals > 1)
  if (!repeated.some(rule => meets(appeal.facts, lexicon, rule))) return []
  return appealsAgainst(ctx, appeal, addDays(appeal.receivedOn, -repeatedWithinDays))
}

/** A proposal still open is brought up to date; one that was decided stays decided. */
async function propose(ctx: Context, appeal: Appeal, reasons: ReturnType<typeof reasonsFor>, version: number) {
  const { rows } = await sql<{ fresh: boolean }>`
    insert into clue_proposal (matter_id, type, reasons, version, found_on, found_at)
    values (${appeal.id}, ${reasons[0]!.type}, ${JSON.stringify(reasons)}::jsonb, ${version}, ${ctx.today}, ${ctx.now})
    on conflict (matter_id) do update set reasons = excluded.reasons, version = excluded.version, type = excluded.type
      where clue_proposal.state = 'open'
    returning xmax = 0 as fresh`.execute(ctx.db)
  return rows[0]?.fresh === true
}

async function markLooked(ctx: Context, appeals: readonly Appeal[], version: number) {
  if (appeals.length === 0) return
  await sql`insert into clue_look (matter_id, version, on_day)
    select id, ${version}::integer, ${ctx.today}::date from unnest(${sql.val(appeals.map(each => each.id))}::bigint[]) as id
    on conflict (matter_id) do update set version = excluded.version, on_day = excluded.on_day`.execute(ctx.db)
}
