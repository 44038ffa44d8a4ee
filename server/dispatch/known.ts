/** What was learned so far, read for the tokens of one matter or of many. */
import { departments } from '../../law/classes.ts'
import type { Counts } from '../../law/weigh.ts'
import type { Context } from '../kernel/context.ts'
import { type Bin, noBins, worths } from './calibration.ts'
import { matterTokens } from './features.ts'
import type { Scope } from './tables.ts'

/** So many matters each word of the list of departments stands for, until enough was learned. */
const listed = 3

/** The list of departments in law/ as if matters with these words had ended there. */
const beginning = (() => {
  const seen = new Map<string, Map<string, { ended: number; back: number }>>()
  const ended = new Map<string, { matters: number; tokens: number }>()
  for (const { code, words } of departments) {
    const tokens = new Set(words.split(' ').flatMap(word => matterTokens({ text: word })))
    ended.set(code, { matters: listed * 4, tokens: listed * tokens.size })
    for (const token of tokens) {
      const known = seen.get(token) ?? new Map()
      known.set(code, { ended: listed, back: 0 })
      seen.set(token, known)
    }
  }
  return { seen, ended }
})()

export async function countsFor(ctx: Context, scope: Scope, tokens: readonly string[]): Promise<Counts> {
  const [rows, ended] = await Promise.all([
    ctx.db
      .selectFrom('dispatch_token')
      .select(['token', 'seen'])
      .where('scope', '=', scope)
      .where('token', 'in', tokens.length === 0 ? [''] : [...new Set(tokens)])
      .execute(),
    ctx.db.selectFrom('dispatch_ended').selectAll().where('scope', '=', scope).execute(),
  ])
  const counts = {
    ended: new Map(
      ended
        .filter(each => each.destination !== '*' && each.matters > 0)
        .map(each => [each.destination, { matters: each.matters, tokens: Number(each.tokens) }]),
    ),
    seen: new Map(
      rows.map(({ token, seen }) => [
        token,
        new Map(Object.entries(seen).map(([to, [times, back]]) => [to, { ended: times, back }])),
      ]),
    ),
    different: Number(ended.find(each => each.destination === '*')?.tokens ?? 0),
  }
  return scope === 'department' ? withBeginning(counts) : counts
}

/** Exported for the measurement, which learns without a database. */
export function withBeginning(counts: Counts): Counts {
  const ended = new Map(counts.ended)
  for (const [to, one] of beginning.ended) {
    const before = ended.get(to)
    ended.set(to, {
      matters: one.matters + (before?.matters ?? 0),
      tokens: one.tokens + (before?.tokens ?? 0),
    })
  }
  const seen = new Map(counts.seen)
  for (const [token, list] of beginning.seen) {
    const joined = new Map(seen.get(token))
    for (const [to, one] of list) {
      const before = joined.get(to)
      joined.set(to, { ended: one.ended + (before?.ended ?? 0), back: before?.back ?? 0 })
    }
    seen.set(token, joined)
  }
  return { ended, seen, different: Math.max(counts.different, beginning.seen.size) }
}

/** Of each kind of score, the worth of its bins. */
export async function measuredWorths(ctx: Context) {
  const rows = await ctx.db.selectFrom('dispatch_measured').selectAll().execute()
  const of = (scope: string): Bin[] =>
    noBins().map((none, bin) => {
      const row = rows.find(each => each.scope === scope && each.bin === bin)
      return row ? { judged: row.judged, rightly: row.rightly } : none
    })
  return {
    rule: worths(of('rule')),
    office: worths(of('office')),
    department: worths(of('department')),
    here: worths(of('here')),
  }
}
