/** 诉转案: from a case back to what it came from, and from a complaint or report on to its cases; each only for who may see it. */
import { sql } from 'kysely'
import type { CaseSource, CaseType } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { reachableMatters, visibleMatters } from '../kernel/matter.ts'
import type { Linked } from './case-view.ts'
import { partyKnownTo } from './known-party.ts'

const shown = (ctx: Context) =>
  visibleMatters(ctx).select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])

/** What a report or a batch came of in its turn. */
const led = sql`(select matter_id, from_matter_id from report union all select matter_id, from_matter_id from sampling_batch)`

/** Step by step back: the batch or the campaign, the report before it, the complaint in whose mediation it was found. */
export async function originsOf(ctx: Context, fromId: number | null): Promise<Linked[]> {
  if (fromId === null) return []
  const chain = await sql<{ id: number }>`
    with recursive before (id, nth) as (
      select ${fromId}::bigint, 1
      union all
      select led.from_matter_id, nth + 1 from before join ${led} led on led.matter_id = before.id
      where led.from_matter_id is not null
    )
    select id from before order by nth`.execute(ctx.db)
  const ids = chain.rows.map(each => each.id)
  const rows = await reachableMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where('matter.id', 'in', ids)
    .execute()
  return ids.flatMap(id => rows.find(each => each.id === id) ?? [])
}

/** From these a lead is opened by hand; a report is filed, and a batch made a lead, by their own steps. */
export const byHand: Partial<Record<string, CaseSource>> = {
  complaint: 'complaint',
  workorder: 'order',
  'station-case': 'station',
  campaign: 'campaign',
}

/** Cases that came of this matter: directly, or of the report or the batch that it led to. */
export async function listCasesOf(ctx: Context, id: number) {
  const seen = await reachableMatters(ctx)
    .select(['matter.kind', 'matter.respondent'])
    .where('matter.id', '=', id)
    .executeTakeFirst()
  if (!seen)
    return { items: [], source: null, party: { name: '', operatorId: null, code: null, address: null, goods: null } }
  const items = await shown(ctx)
    .innerJoin('penalty_case', 'penalty_case.matter_id', 'matter.id')
    .select([
      'penalty_case.filing_number as filingNumber',
      'penalty_case.decision_number as decisionNumber',
      'matter.subject',
    ])
    .where(
      sql<boolean>`penalty_case.from_matter_id in (
        with recursive after (id) as (
          select ${id}::bigint
          union
          select led.matter_id from after join ${led} led on led.from_matter_id = after.id
        )
        select id from after)`,
    )
    .orderBy('matter.id')
    .execute()
  const known = byHand[seen.kind] ? await partyKnownTo(ctx, id) : undefined
  return {
    items,
    source: byHand[seen.kind] ?? null,
    party: known ?? { name: seen.respondent, operatorId: null, code: null, address: null, goods: null },
  }
}

/** Of an operator: every case this person may see (the register's page asks for it). */
export async function casesOfOperator(ctx: Context, operatorId: number) {
  return shown(ctx)
    .innerJoin('penalty_case', 'penalty_case.matter_id', 'matter.id')
    .select([
      'penalty_case.case_type as type',
      'penalty_case.decided_on as decidedOn',
      'penalty_case.decision_kind as decisionKind',
      'penalty_case.fine_fen as fineFen',
      'matter.subject',
      'matter.received_on as receivedOn',
    ])
    .where('penalty_case.operator_id', '=', operatorId)
    .orderBy('matter.id', 'desc')
    .execute()
}

/** 处罚: those decided within these days that stand, whatever became of the money; for whoever judges an operator by them. */
export async function penaltiesAgainst(ctx: Context, operatorId: number, from: Day, to: Day): Promise<Penalty[]> {
  const rows = await ctx.db
    .selectFrom('penalty_case')
    .leftJoin('case_publication', 'case_publication.matter_id', 'penalty_case.matter_id')
    .select([
      'penalty_case.matter_id as matterId',
      'penalty_case.decision_number as number',
      'penalty_case.decided_on as decidedOn',
      'penalty_case.case_type as type',
      'penalty_case.violation',
      'penalty_case.fine_fen as fineFen',
      'case_publication.published_on as publishedOn',
      'case_publication.until_on as publishedUntil',
      'case_publication.ended_on as publicationEndedOn',
    ])
    .where('penalty_case.operator_id', '=', operatorId)
    .where('penalty_case.decision_kind', '=', 'penalty')
    .where('penalty_case.revoked_on', 'is', null)
    .where('penalty_case.decided_on', '>=', from)
    .where('penalty_case.decided_on', '<=', to)
    .orderBy('penalty_case.decided_on', 'desc')
    .orderBy('penalty_case.matter_id', 'desc')
    .execute()
  return rows.map(({ number, decidedOn, ...each }) => ({ ...each, number: number ?? '', decidedOn: decidedOn! }))
}

export interface Penalty {
  matterId: number
  /** Of the decision. */
  number: string
  decidedOn: Day
  type: CaseType
  violation: string
  fineFen: number
  /** Absent: not published (a warning alone), or not yet. */
  publishedOn: Day | null
  publishedUntil: Day | null
  publicationEndedOn: Day | null
}
