/** What was signed: one ranking for one period, sealed. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Scheme } from '../../law/appraisal.schemes.ts'
import type { Context } from '../kernel/context.ts'
import { notFound } from '../kernel/problem.ts'
import type { Appraisal } from './queries.ts'

/** A period has one published ranking: it keeps the scheme that it was scored with. */
export async function lockedFor(ctx: Context, of: Scheme['of'], period: string) {
  return ctx.db
    .selectFrom('appraisal as a')
    .innerJoin('appraisal_scheme as v', 'v.id', 'a.scheme_id')
    .innerJoin('matter as m', 'm.id', 'a.matter_id')
    .select(['m.number', 'v.version'])
    .where('v.of', '=', of)
    .where('a.period', '=', period)
    .where('m.state', '=', 'locked')
    .executeTakeFirst()
}

/** Over everything that was signed: the scheme, the definitions, each line, score, place and share. */
export async function sealOf(ctx: Context, held: Appraisal) {
  const { rows } = await sql<{ said: string }>`select jsonb_build_object(
      'scheme', v.content, 'period', a.period, 'pool', a.pool_fen, 'definitions', a.definitions,
      'scores', (select jsonb_agg(jsonb_build_array(s.name, s.group_label, s.lines, s.score, s.place, s.cases, s.share_fen)
        order by s.id) from appraisal_score s where s.appraisal_id = a.matter_id))::text as said
    from appraisal a join appraisal_scheme v on v.id = a.scheme_id where a.matter_id = ${held.id}`.execute(ctx.db)
  if (!rows[0]) throw notFound()
  return createHash('sha256').update(rows[0].said).digest('hex')
}
