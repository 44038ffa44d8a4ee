/** Tips and warnings as the house sees them. */
import { sql } from 'kysely'
import { advisory } from '../../law/education.ts'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { containing } from '../kernel/search.ts'
import { textOf } from './advisory.guards.ts'
import { advisoryRow, versionOf } from './advisory.ts'
import type { AdvisoryQuery } from './contract.ts'
import { findingsOf } from './plain.ts'
import type { AdvisoryLine, AdvisoryView } from './view.ts'

export const newest = { zh: '新的在前', en: 'newest first' }

export async function listAdvisories(ctx: Context, { q, kind, state, cursor, limit }: AdvisoryQuery) {
  let rows = visibleMatters(ctx).innerJoin('advisory', 'advisory.matter_id', 'matter.id')
  if (q) rows = rows.where('matter.subject', 'like', containing(q))
  if (kind) rows = rows.where('advisory.kind', '=', kind)
  if (state) rows = rows.where('matter.state', '=', state)
  const { count } = await rows.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const before = readDayCursor(cursor)
  if (before !== undefined) rows = rows.where(receivedBefore(before))
  const found = await rows
    .innerJoin('advisory_version as v', on =>
      on
        .onRef('v.advisory_id', '=', 'matter.id')
        .on(sql<boolean>`v.version = coalesce(advisory.in_force, advisory.latest)`),
    )
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'matter.received_on as receivedOn',
      'advisory.kind',
      'v.title',
      sql<boolean>`advisory.hot_spot_key is not null`.as('fromFigures'),
      'advisory.published_on as publishedOn',
      'advisory.valid_to as validTo',
      'advisory.withdrawn_on as withdrawnOn',
      'office.name as office',
      sql<number>`(select coalesce(sum(count), 0) from advisory_read r where r.advisory_id = matter.id)`.as('reads'),
    ])
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const last = found[limit - 1]
  return {
    items: found
      .slice(0, limit)
      .map(({ receivedOn: _, ...each }) => ({ ...each, reads: Number(each.reads) })) as AdvisoryLine[],
    count: Number(count),
    next: found.length > limit ? dayCursor(last!.receivedOn, last!.id) : null,
    order: newest,
  }
}

export async function showAdvisory(ctx: Context, id: number): Promise<AdvisoryView> {
  const matter = await showMatter(ctx, 'advisory', id)
  const row = await advisoryRow(ctx, id)
  const versions = await ctx.db
    .selectFrom('advisory_version')
    .selectAll()
    .where('advisory_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  const latest = await versionOf(ctx, id, row.latest)
  const reads = await ctx.db
    .selectFrom('advisory_read')
    .select(['way', one => one.fn.sum<number>('count').as('n')])
    .where('advisory_id', '=', id)
    .groupBy('way')
    .execute()
  const read = (way: string) => Number(reads.find(each => each.way === way)?.n ?? 0)
  return {
    id,
    kind: 'advisory',
    number: matter.number,
    state: matter.state as AdvisoryView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: '',
    receivedOn: matter.receivedOn,
    what: row.kind,
    goodsClass: row.goods_class,
    problemClass: row.problem_class,
    hotSpot: row.hot_spot,
    inForce: row.in_force,
    publishedOn: row.published_on,
    validTo: row.valid_to,
    withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on, because: row.withdrawn_because! },
    versions: versions.map(each => ({
      version: each.version,
      title: each.title,
      summary: each.summary,
      body: each.body,
      advice: each.advice,
      basis: each.basis,
      naming: each.naming,
      note: each.note,
      writer: each.writer,
      writtenAt: each.written_at.toISOString(),
      approver: each.approver,
      approvedAt: each.approved_at?.toISOString() ?? null,
    })),
    findings: ['withdrawn', 'dropped'].includes(matter.state)
      ? []
      : await findingsOf(ctx, textOf(latest), row.hot_spot),
    reads: { page: read('page'), docx: read('docx') },
    clocks: [],
    steps: await openSteps(ctx, advisory, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}
