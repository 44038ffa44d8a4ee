/** Events as the house sees them, with what they reached in all; and what of them everybody may read. */
import { sql } from 'kysely'
import { educationEvent } from '../../law/education.ts'
import { listAttachments } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor } from '../kernel/cursor.ts'
import { addDays } from '../kernel/day.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { containing } from '../kernel/search.ts'
import { showOffice } from '../office/index.ts'
import type { EventQuery } from './contract.ts'
import { eventRow } from './event.ts'
import type { EducationEventView, EventLine, EventsTotal, PublicEvent } from './view.ts'

export async function listEvents(ctx: Context, { q, kind, state, year, cursor, limit }: EventQuery) {
  let rows = visibleMatters(ctx).innerJoin('education_event', 'education_event.matter_id', 'matter.id')
  if (q)
    rows = rows.where(one =>
      one.or([
        one('education_event.title', 'like', containing(q)),
        one('education_event.place', 'like', containing(q)),
      ]),
    )
  if (kind) rows = rows.where('education_event.kind', '=', kind)
  if (state) rows = rows.where('matter.state', '=', state)
  if (year)
    rows = rows.where(
      sql<boolean>`extract(year from coalesce(education_event.held_on, education_event.planned_on)) = ${Number(year)}`,
    )
  const sums = await rows
    .select(one => [
      one.fn.countAll<number>().as('count'),
      one.fn.count<number>('education_event.held_on').as('held'),
      one.fn.sum<number>('education_event.attendance').as('attendance'),
      one.fn.sum<number>('education_event.leaflets').as('leaflets'),
      one.fn.sum<number>('education_event.consultations').as('consultations'),
      one.fn.sum<number>('education_event.online_reach').as('onlineReach'),
      one.fn.sum<number>('education_event.cost_fen').as('costFen'),
    ])
    .executeTakeFirstOrThrow()
  const day = sql<string>`coalesce(education_event.held_on, education_event.planned_on)`
  const before = readDayCursor(cursor)
  if (before) rows = rows.where(sql<boolean>`(${day}, matter.id) < (${before.day}::date, ${before.id}::bigint)`)
  const found = await rows
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'education_event.kind',
      'education_event.title',
      'education_event.planned_on as plannedOn',
      'education_event.held_on as heldOn',
      'education_event.place',
      'office.name as office',
      'education_event.attendance',
      'education_event.leaflets',
      'education_event.budget_fen as budgetFen',
      'education_event.cost_fen as costFen',
    ])
    .orderBy(day, 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const last = found[limit - 1]
  const { count, ...total } = sums
  return {
    items: found.slice(0, limit) as EventLine[],
    count: Number(count),
    next: last && found.length > limit ? dayCursor(last.heldOn ?? last.plannedOn, last.id) : null,
    order: { zh: '日期新的在前', en: 'by day, newest first' },
    total: Object.fromEntries(
      Object.entries(total).map(([name, value]) => [name, Number(value ?? 0)]),
    ) as unknown as EventsTotal,
  }
}

export async function showEvent(ctx: Context, id: number): Promise<EducationEventView> {
  const matter = await showMatter(ctx, 'education-event', id)
  const row = await eventRow(ctx, id)
  const area =
    row.area_code === null
      ? undefined
      : await ctx.db.selectFrom('area').select('name').where('code', '=', row.area_code).executeTakeFirst()
  return {
    id,
    kind: 'education-event',
    number: matter.number,
    state: matter.state as EducationEventView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: '',
    receivedOn: matter.receivedOn,
    what: row.kind,
    title: row.title,
    plannedOn: row.planned_on,
    place: row.place,
    areaCode: row.area_code,
    area: area?.name ?? null,
    audience: row.audience,
    plan: row.plan,
    partner: row.partner,
    expected: row.expected,
    budgetFen: Number(row.budget_fen),
    announced: row.announced,
    held:
      row.held_on === null
        ? null
        : {
            on: row.held_on,
            attendance: row.attendance!,
            leaflets: row.leaflets ?? 0,
            leafletsBrought: row.leaflets_brought,
            consultations: row.consultations ?? 0,
            onlineReach: row.online_reach ?? 0,
            went: row.went ?? '',
          },
    closed:
      row.closed_on === null
        ? null
        : {
            on: row.closed_on,
            costFen: Number(row.cost_fen),
            costNote: row.cost_note,
            summary: row.summary ?? '',
          },
    office: (await showOffice(ctx, matter.officeId)).name,
    attachments: await listAttachments(ctx, id),
    clocks: [],
    steps: await openSteps(ctx, educationEvent, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

/** What comes, soonest first, then what was held in the last year. Photos stay in the house: there are people in them. */
export async function publicEvents(ctx: Context): Promise<{ items: PublicEvent[] }> {
  const rows = await ctx.db
    .selectFrom('education_event')
    .innerJoin('matter', 'matter.id', 'education_event.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('area', 'area.code', 'education_event.area_code')
    .select([
      'matter.id',
      'education_event.kind',
      'education_event.title',
      sql<string>`coalesce(education_event.held_on, education_event.planned_on)`.as('on'),
      'education_event.place',
      'area.name as area',
      'education_event.audience',
      'office.name as office',
      sql<boolean>`education_event.held_on is not null`.as('held'),
      'education_event.attendance',
    ])
    .where('education_event.announced', '=', true)
    .where(one =>
      one.or([
        one.and([one('matter.state', '=', 'approved'), one('education_event.planned_on', '>=', ctx.today)]),
        one.and([
          one('matter.state', 'in', ['held', 'closed']),
          one('education_event.held_on', '>=', addDays(ctx.today, -365)),
        ]),
      ]),
    )
    .orderBy('held')
    .orderBy(sql`case when education_event.held_on is null then education_event.planned_on end`)
    .orderBy('education_event.held_on', 'desc')
    .limit(100)
    .execute()
  return { items: rows as PublicEvent[] }
}
