/** 案件台账, and what the public may read of penalties. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { containing } from '../kernel/search.ts'
import { penaltyIn } from './case-shapes.ts'
import type { CaseLine, PublicPenalty } from './case-view.ts'
import type { CaseQuery, PublicPenalties } from './contract.ts'
import { penaltyLines } from './paper.ts'

const order = { zh: '后发现的在前', en: 'latest found first' }

export async function listCases(ctx: Context, { cursor, limit, ...query }: CaseQuery) {
  const all = filtered(ctx, query)
  const sums = await all
    .select(one => [
      one.fn.countAll<number>().as('count'),
      one.fn.sum<number>('penalty_case.value_fen').as('value'),
      one.fn.sum<number>('penalty_case.fine_fen').as('fine'),
      sql<number>`sum(penalty_case.income_fen + penalty_case.goods_fen)`.as('confiscated'),
    ])
    .executeTakeFirstOrThrow()
  const before = readDayCursor(cursor)
  let page = all
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'matter.subject',
      'matter.respondent',
      'matter.due_on as dueOn',
      'matter.received_on as receivedOn',
      'office.name as office',
      'person.name as handler',
      'penalty_case.case_type as type',
      'penalty_case.procedure',
      'penalty_case.filing_number as filingNumber',
      'penalty_case.filed_on as filedOn',
      'penalty_case.decided_on as decidedOn',
      'penalty_case.decision_kind as decisionKind',
      'penalty_case.value_fen as valueFen',
      'penalty_case.fine_fen as fineFen',
      sql<number>`penalty_case.income_fen + penalty_case.goods_fen`.as('confiscatedFen'),
    ])
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  if (before !== undefined) page = page.where(receivedBefore(before))
  const found = await page.execute()
  const items: CaseLine[] = found.slice(0, limit).map(each => ({
    ...each,
    confiscatedFen: Number(each.confiscatedFen),
    overdue: each.dueOn !== null && each.dueOn < ctx.today,
  }))
  return {
    items,
    count: Number(sums.count),
    valueFen: Number(sums.value ?? 0),
    fineFen: Number(sums.fine ?? 0),
    confiscatedFen: Number(sums.confiscated ?? 0),
    next: found.length > limit ? dayCursor(items.at(-1)!.receivedOn, items.at(-1)!.id) : null,
    order,
  }
}

function filtered(ctx: Context, query: Omit<CaseQuery, 'cursor' | 'limit'>) {
  let rows = visibleMatters(ctx).innerJoin('penalty_case', 'penalty_case.matter_id', 'matter.id')
  if (query.state) rows = rows.where('matter.state', '=', query.state)
  if (query.type) rows = rows.where('penalty_case.case_type', '=', query.type)
  if (query.procedure) rows = rows.where('penalty_case.procedure', '=', query.procedure)
  if (query.officeId) rows = rows.where('matter.office_id', '=', query.officeId)
  if (query.year) rows = rows.where(sql`extract(year from matter.received_on)`, '=', query.year)
  if (query.q) {
    const like = containing(query.q)
    rows = rows.where(one =>
      one.or([
        one('matter.number', 'like', like),
        one('matter.subject', 'like', like),
        one('penalty_case.filing_number', 'like', like),
        one('penalty_case.decision_number', 'like', like),
        one('penalty_case.goods', 'like', like),
      ]),
    )
  }
  return rows
}

/**
 * Whether the party goes by the name of a business. An individual business (92…) may be called as its owner is, and an
 * unlicensed trader may have been ticked an organisation: what is as short as a person's name is taken for one.
 */
const namesBusiness = sql<boolean>`(
  penalty_case.party_kind = 'organisation' and penalty_case.party_code ~ '^(?!92)'
  or length(penalty_case.party_name) > 4 and penalty_case.party_name !~ '[·•]' and (
    penalty_case.party_code ~ '^9'
    or penalty_case.party_kind = 'organisation' and penalty_case.party_name ~ '(公司|厂|店|行|部|中心|社|学校|超市|馆|场|院|会)$'))`

/** What stands published today: the summary of Order 45 art. 4; of a natural person the name only by its family name. */
export async function publicPenalties(ctx: Context, { q, cursor, limit }: PublicPenalties) {
  const from = readDayCursor(cursor)
  let rows = ctx.db
    .selectFrom('case_publication')
    .innerJoin('penalty_case', 'penalty_case.matter_id', 'case_publication.matter_id')
    .innerJoin('matter', 'matter.id', 'penalty_case.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'penalty_case.decision_number',
      sql<boolean>`coalesce(${namesBusiness}, false)`.as('business'),
      'penalty_case.party_name',
      'penalty_case.party_code',
      'penalty_case.violation',
      'penalty_case.fine_fen',
      'penalty_case.income_fen',
      'penalty_case.goods_fen',
      'penalty_case.confiscated_goods',
      'penalty_case.extras',
      'penalty_case.decided_on',
      'case_publication.published_on',
      'case_publication.until_on',
      'case_publication.summary',
      'office.name as authority',
    ])
    .where('case_publication.ended_on', 'is', null)
    .where('case_publication.until_on', '>=', ctx.today)
    .orderBy('case_publication.published_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  if (from)
    rows = rows.where(
      sql<boolean>`(case_publication.published_on, matter.id) < (${from.day}::date, ${from.id}::bigint)`,
    )
  // Nobody is found by a name that is not told.
  if (q)
    rows = rows.where(one =>
      one.and([
        sql<boolean>`coalesce(${namesBusiness}, false)`,
        one.or([one('penalty_case.party_name', 'like', containing(q)), one('penalty_case.party_code', '=', q)]),
      ]),
    )
  const found = await rows.execute()
  const page = found.slice(0, limit)
  const items: PublicPenalty[] = page.map(each => ({
    number: each.decision_number ?? '',
    party: each.business ? each.party_name : `${each.party_name.slice(0, 1)}某`,
    business: each.business,
    code: each.business ? each.party_code : null,
    violation: each.violation,
    penalty: penaltyLines(penaltyIn(each)).join(''),
    authority: each.authority,
    decidedOn: each.decided_on!,
    publishedOn: each.published_on,
    untilOn: each.until_on,
    summary: each.summary,
  }))
  return {
    items,
    next: found.length > limit ? dayCursor(page.at(-1)!.published_on, page.at(-1)!.id) : null,
    order: { zh: '后公示的在前', en: 'newest first' },
  }
}
