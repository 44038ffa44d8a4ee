/** The board of a campaign on any day: covered and not, by office, by day; batches, complaints, cases, money. */
import { sql } from 'kysely'
import { campaign } from '../../law/campaign.ts'
import type { Day } from '../../law/grammar.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { reachableMatters, showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { listAreas, showOffice } from '../office/index.ts'
import type { CampaignsQuery } from './contract.ts'
import { figuresOf, summaryDraft } from './figures.ts'
import { campaignRow, countScope } from './run.ts'
import type { CampaignLine, CampaignView, Progress } from './view.ts'

const nothing: Progress = { subjects: 0, visited: 0, visits: 0, found: 0, otherFound: 0, offSale: 0, unlicensed: 0 }

/** Subjects added and visits made until the end of that day. */
async function progressOf(ctx: Context, ids: readonly number[], on: Day) {
  const list = sql.val([...ids])
  const { rows } = await sql<Progress & { campaignId: number; officeId: number; office: string }>`
    with seen as (
      select s.campaign_id, s.office_id, count(*)::int as subjects,
        count(*) filter (where exists (select from campaign_visit v where v.subject_id = s.id and v.on_day <= ${on}))::int as visited
      from campaign_subject s where s.campaign_id = any(${list}::bigint[]) and s.added_on <= ${on} group by 1, 2),
    made as (
      select v.campaign_id, v.office_id, count(distinct v.id)::int as visits,
        coalesce(sum(f.quantity) filter (where f.measure = 'found'), 0)::int as found,
        coalesce(sum(f.quantity) filter (where f.measure = 'other-found'), 0)::int as "otherFound",
        coalesce(sum(f.quantity) filter (where f.measure = 'off-sale'), 0)::int as "offSale",
        coalesce(sum(f.quantity) filter (where f.measure = 'unlicensed'), 0)::int as unlicensed
      from campaign_visit v left join campaign_finding f on f.visit_id = v.id
      where v.campaign_id = any(${list}::bigint[]) and v.on_day <= ${on} group by 1, 2)
    select coalesce(s.campaign_id, m.campaign_id) as "campaignId", o.id as "officeId", o.name as office,
      coalesce(s.subjects, 0) as subjects, coalesce(s.visited, 0) as visited, coalesce(m.visits, 0) as visits,
      coalesce(m.found, 0) as found, coalesce(m."otherFound", 0) as "otherFound", coalesce(m."offSale", 0) as "offSale",
      coalesce(m.unlicensed, 0) as unlicensed
    from seen s full join made m on m.campaign_id = s.campaign_id and m.office_id = s.office_id
    join office o on o.id = coalesce(s.office_id, m.office_id) order by o.code`.execute(ctx.db)
  return rows
}

const summed = (rows: readonly Progress[]): Progress =>
  rows.reduce(
    (sum, each) =>
      Object.fromEntries(
        (Object.keys(nothing) as (keyof Progress)[]).map(key => [key, sum[key] + each[key]]),
      ) as unknown as Progress,
    nothing,
  )

export async function listCampaigns(ctx: Context, { cursor, limit }: CampaignsQuery) {
  const before = readDayCursor(cursor)
  const found = await reachableMatters(ctx)
    .innerJoin('campaign', 'campaign.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.received_on as receivedOn',
      'matter.state',
      'campaign.title',
      'campaign.starts_on as startsOn',
      'campaign.ends_on as endsOn',
      'office.name as office',
    ])
    .where('matter.kind', '=', 'campaign')
    .$if(before !== undefined, one => one.where(receivedBefore(before!)))
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const rows = await progressOf(
    ctx,
    page.map(each => each.id),
    ctx.today,
  )
  const items: CampaignLine[] = page.map(each => ({
    ...each,
    state: each.state as CampaignLine['state'],
    ...summed(rows.filter(row => row.campaignId === each.id)),
  }))
  return {
    items,
    next: found.length > limit ? dayCursor(page.at(-1)!.receivedOn, page.at(-1)!.id) : null,
    order: { zh: '最新的在前', en: 'newest first' },
  }
}

export async function showCampaign(ctx: Context, id: number, on: Day = ctx.today): Promise<CampaignView> {
  const matter = await showMatter(ctx, 'campaign', id)
  const row = await campaignRow(ctx, id)
  const rows = await progressOf(ctx, [id], on)
  const totals = summed(rows)
  const batches = await batchesOf(ctx, id, on)
  const figures = await figuresOf(ctx, id, row)
  const links = await linksOf(ctx, id)
  return {
    id,
    kind: 'campaign',
    number: matter.number,
    state: matter.state as CampaignView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: '',
    receivedOn: matter.receivedOn,
    office: (await showOffice(ctx, matter.officeId)).name,
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    scope: row.scope,
    areas: await areasOf(ctx, row.scope.areas),
    items: row.items,
    goal: row.goal,
    summary: row.summary,
    on,
    totals,
    byOffice: rows.map(({ campaignId: _, ...each }) => each),
    byDay: await daysOf(ctx, id, on),
    batches,
    links: links.slice(0, mostLinks),
    moreLinks: links.length > mostLinks,
    figures,
    whole: seesTheCity(ctx.actor),
    inScope: ['draft', 'proposed'].includes(matter.state) ? await countScope(ctx, row.scope) : null,
    draft: summaryDraft(row, figures, batches, matter.closedOn ?? ctx.today),
    clocks: await viewClocks(ctx, matter, campaign),
    steps: await openSteps(ctx, campaign, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

const areasOf = async (ctx: Context, codes: readonly string[]) =>
  (await listAreas(ctx)).filter(each => codes.includes(each.code)).map(each => each.name)

async function daysOf(ctx: Context, id: number, on: Day) {
  return ctx.db
    .selectFrom('campaign_visit')
    .select(['on_day as day', one => one.cast<number>(one.fn.countAll(), 'integer').as('visits')])
    .where('campaign_id', '=', id)
    .where('on_day', '<=', on)
    .groupBy('on_day')
    .orderBy('on_day')
    .execute()
}

async function batchesOf(ctx: Context, id: number, on: Day) {
  const { rows } = await sql<CampaignView['batches'][number]>`
    select class, count(*)::int as sampled, count(*) filter (where result_on <= ${on})::int as "withResult",
      count(*) filter (where result_on <= ${on} and result = 'nonconforming')::int as nonconforming,
      count(*) filter (where result_on is null or result_on > ${on})::int as pending
    from sampling_fact where campaign_id = ${id} and sampled_on <= ${on} group by class order by class`.execute(ctx.db)
  return rows
}

/** So many stand on the page; the figures open all of them. */
const mostLinks = 200

/** Only what this person may see; the figures count all of them. */
async function linksOf(ctx: Context, id: number) {
  return visibleMatters(ctx)
    .innerJoin('campaign_link', 'campaign_link.matter_id', 'matter.id')
    .innerJoin(
      sql<{ campaign_id: number; matter_id: number; money_fen: number; value_fen: number }>`campaign_link_fact`.as(
        'told',
      ),
      join =>
        join.onRef('told.matter_id', '=', 'matter.id').onRef('told.campaign_id', '=', 'campaign_link.campaign_id'),
    )
    .select([
      'matter.id',
      'matter.kind',
      'matter.number',
      'matter.subject',
      'matter.state',
      'told.money_fen as moneyFen',
      'told.value_fen as valueFen',
    ])
    .where('campaign_link.campaign_id', '=', id)
    .orderBy('matter.id', 'desc')
    .limit(mostLinks + 1)
    .execute()
}
