/** Campaigns of a year that is told anew: subjects, visits and findings in bulk, complaints and cases linked by their ids. */
import { sql } from 'kysely'
import type { FindingMeasure } from '../../law/campaign.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'
import type { CheckItem, Scope } from './contract.ts'

export interface CampaignThere {
  source: string
  sourceNumber: string
  officeId: number
  title: string
  startsOn: Day
  endsOn: Day
  closedOn: Day | null
  scope: Scope
  items: readonly CheckItem[]
  goal: string | null
  summary: string | null
  subjects: readonly { officeId: number; operatorId: number | null; name: string; address: string | null }[]
  /** `subject` is the place in the list above. */
  visits: readonly {
    subject: number
    onDay: Day
    byNames: string
    answers: readonly { item: string; yes?: boolean; count?: number }[]
    findings: readonly { item: string; measure: FindingMeasure; quantity: number }[]
  }[]
  links: readonly { matterId: number; kind: 'complaint' | 'case'; onDay: Day }[]
}

/** @returns the ids in the order given: batches taken over afterwards name them as campaignId */
export async function takeOverCampaigns(ctx: Context, list: readonly CampaignThere[]): Promise<number[]> {
  const ids = await openPast(
    ctx,
    list.map(each => ({
      kind: 'campaign',
      prefix: 'ZX',
      source: each.source,
      sourceNumber: each.sourceNumber,
      state: each.closedOn === null ? 'running' : 'closed',
      open: each.closedOn === null,
      officeId: each.officeId,
      channel: 'other',
      subject: each.title,
      respondent: '',
      receivedOn: each.startsOn,
      receivedAt: `${each.startsOn}T09:00:00+08:00`,
      closedOn: each.closedOn,
      words: each.title,
      clocks: [],
      events: [
        { name: 'campaign.plan', onDay: each.startsOn, facts: { title: each.title } },
        { name: 'campaign.start', onDay: each.startsOn, facts: {} },
        { name: 'campaign.list-subjects', onDay: each.startsOn, facts: { subjects: each.subjects.length } },
        ...(each.closedOn
          ? [
              { name: 'campaign.sum-up', onDay: each.closedOn, facts: {} },
              { name: 'campaign.close', onDay: each.closedOn, facts: {} },
            ]
          : []),
      ],
    })),
  )
  for (const [at, each] of list.entries()) await writeOne(ctx, ids[at]!, each)
  return ids
}

async function writeOne(ctx: Context, id: number, each: CampaignThere) {
  await ctx.db
    .insertInto('campaign')
    .values({
      matter_id: id,
      title: each.title,
      starts_on: each.startsOn,
      ends_on: each.endsOn,
      scope: JSON.stringify(each.scope),
      items: JSON.stringify(each.items),
      goal: each.goal,
      summary: each.summary,
    })
    .execute()
  const { rows: subjects } = await sql<{ id: number }>`
    insert into campaign_subject (campaign_id, office_id, operator_id, name, address, added_on)
    select ${id}, "officeId", "operatorId", name, address, ${each.startsOn}::date
    from json_to_recordset(${JSON.stringify(numbered(each.subjects))}::json)
      as r("officeId" bigint, "operatorId" bigint, name text, address text, n bigint) order by n
    returning id`.execute(ctx.db)
  const visits = each.visits.map(visit => ({
    ...visit,
    subjectId: subjects[visit.subject]!.id,
    officeId: each.subjects[visit.subject]!.officeId,
  }))
  const { rows: visitIds } = await sql<{ id: number }>`
    insert into campaign_visit (campaign_id, subject_id, office_id, on_day, by_names, answers)
    select ${id}, "subjectId", "officeId", "onDay", "byNames", answers
    from json_to_recordset(${JSON.stringify(numbered(visits))}::json)
      as r("subjectId" bigint, "officeId" bigint, "onDay" date, "byNames" text, answers jsonb, n bigint) order by n
    returning id`.execute(ctx.db)
  const findings = visits.flatMap((visit, n) => visit.findings.map(one => ({ visit: visitIds[n]!.id, ...one })))
  await sql`insert into campaign_finding (visit_id, item, measure, quantity)
    select visit, item, measure, quantity from json_to_recordset(${JSON.stringify(findings)}::json)
      as r(visit bigint, item text, measure text, quantity bigint)`.execute(ctx.db)
  await sql`insert into campaign_link (campaign_id, matter_id, kind, linked_on)
    select ${id}, "matterId", kind, "onDay" from json_to_recordset(${JSON.stringify(each.links)}::json)
      as r("matterId" bigint, kind text, "onDay" date)`.execute(ctx.db)
}

/** What was found in it and became a matter of its own afterwards. */
export async function linkPastMatters(
  ctx: Context,
  links: readonly { campaignId: number; matterId: number; kind: 'complaint' | 'case'; onDay: Day }[],
) {
  await sql`insert into campaign_link (campaign_id, matter_id, kind, linked_on)
    select "campaignId", "matterId", kind, "onDay" from json_to_recordset(${JSON.stringify(links)}::json)
      as r("campaignId" bigint, "matterId" bigint, kind text, "onDay" date)`.execute(ctx.db)
}

/** Rows come back in the order in which they went in. */
const numbered = <T extends object>(list: readonly T[]) => list.map((each, n) => ({ ...each, n }))
