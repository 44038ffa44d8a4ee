/** The board of groups, the page of one, and what a member's page says of it. */
import { sql } from 'kysely'
import { mass } from '../../law/mass.ts'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { reachableMatters, showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { showOffice, showPerson } from '../office/index.ts'
import { countPersons } from './cluster.ts'
import type { MassList } from './contract.ts'
import { sumsOf } from './sums.ts'
import type { MassEvidence, MassLine, MassMember, MassView, MembershipView } from './view.ts'
import { voicesOf } from './voices.ts'

const order = { zh: '新的在前', en: 'newest first' }

export async function listGroups(ctx: Context, { state, cursor, limit }: MassList) {
  const before = readDayCursor(cursor)
  const rows = await visibleMatters(ctx)
    .innerJoin('mass_group as g', 'g.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'g.operator_name as operator',
      'g.problem_class as problemClass',
      'g.tier',
      'g.persons',
      'g.recovered_fen as recoveredFen',
      'g.first_on as firstOn',
      'g.last_on as lastOn',
      'office.name as office',
      'person.name as handler',
      'matter.received_on as receivedOn',
      sql<number[]>`coalesce((select array_agg(x.matter_id) from mass_member x
        where x.group_id = matter.id and x.excluded_on is null), '{}')`.as('members'),
      sql<number>`coalesce((select sum(c.recovered_amount_fen) from mass_member x join complaint c on c.matter_id = x.matter_id
        where x.group_id = matter.id and x.excluded_on is null), 0)::bigint`.as('recoveredNow'),
    ])
    .$if(state !== undefined, all => all.where('matter.state', 'in', state!.split(',')))
    .$if(before !== undefined, all => all.where(receivedBefore(before!)))
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const voices = await voicesOf(
    ctx,
    page.flatMap(each => each.members.map(Number)),
  )
  return {
    items: page.map(({ members, recoveredNow, recoveredFen, ...row }): MassLine => {
      const own = new Set(members.map(Number))
      return {
        ...row,
        persons: row.persons ?? countPersons(voices.filter(each => own.has(each.matterId))),
        matters: own.size,
        recoveredFen: recoveredFen ?? Number(recoveredNow),
      }
    }),
    next: rows.length > limit ? dayCursor(page.at(-1)!.receivedOn, page.at(-1)!.id) : null,
    order,
  }
}

export async function showGroup(ctx: Context, id: number): Promise<MassView> {
  const matter = await showMatter(ctx, 'mass', id)
  const group = await ctx.db.selectFrom('mass_group').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
  const office = await showOffice(ctx, matter.officeId)
  const handler = matter.handlerId === null ? null : await showPerson(ctx, matter.handlerId)
  const members = await membersOf(ctx, id)
  const now = await sumsOf(ctx, id)
  return {
    id,
    kind: 'mass',
    number: matter.number,
    state: matter.state,
    subject: matter.subject,
    respondent: matter.respondent,
    version: matter.version,
    receivedOn: matter.receivedOn,
    office: { id: office.id, name: office.name },
    handler: handler ? { id: handler.id, name: handler.name } : null,
    operatorId: group.operator_id,
    problemClass: group.problem_class,
    tier: group.tier,
    foundBy: group.found_by,
    evidence: group.evidence as MassEvidence,
    sums:
      group.persons === null
        ? now
        : {
            persons: group.persons,
            matters: now.matters,
            disputedFen: group.disputed_fen ?? now.disputedFen,
            recoveredFen: group.recovered_fen ?? now.recoveredFen,
          },
    summary: group.summary,
    settled: group.settled,
    members,
    hidden: now.matters - members.length,
    excluded: await excludedOf(ctx, id),
    byDay: await byDay(ctx, id),
    from: null,
    clocks: [],
    steps: await openSteps(ctx, mass, matter),
    events: await viewEvents(ctx, id),
  }
}

/** Those whose complaint may be seen here. */
async function membersOf(ctx: Context, id: number): Promise<MassMember[]> {
  return visibleMatters(ctx)
    .innerJoin('mass_member as x', 'x.matter_id', 'matter.id')
    .innerJoin('complaint as c', 'c.matter_id', 'matter.id')
    .innerJoin('consumer', 'consumer.id', 'c.consumer_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'c.outcome',
      'matter.open',
      'office.name as office',
      'matter.office_id as officeId',
      'person.name as handler',
      'matter.received_on as receivedOn',
      'consumer.name as consumer',
      'x.written_name as writtenName',
      'c.operator_id as operatorId',
      'x.how',
      'x.likeness',
      'c.disputed_amount_fen as disputedFen',
      'c.claimed_amount_fen as claimedFen',
      'c.recovered_amount_fen as recoveredFen',
      'c.joint_id as jointId',
    ])
    .where('x.group_id', '=', id)
    .where('x.excluded_on', 'is', null)
    .orderBy('matter.received_on')
    .orderBy('matter.id')
    .execute()
}

async function excludedOf(ctx: Context, id: number): Promise<MassView['excluded']> {
  const rows = await visibleMatters(ctx)
    .innerJoin('mass_member as x', 'x.matter_id', 'matter.id')
    .leftJoin('person', 'person.id', 'x.excluded_by')
    .select(['matter.id', 'matter.number', 'x.excluded_on as on', 'person.name as by', 'x.excluded_reason as reason'])
    .where('x.group_id', '=', id)
    .where('x.excluded_on', 'is not', null)
    .orderBy('matter.id')
    .execute()
  return rows.map(each => ({ ...each, on: each.on!, by: each.by ?? '', reason: each.reason ?? '' }))
}

async function byDay(ctx: Context, id: number) {
  const rows = await ctx.db
    .selectFrom('mass_member as x')
    .innerJoin('matter', 'matter.id', 'x.matter_id')
    .select(one => ['matter.received_on as day', one.fn.countAll<number>().as('matters')])
    .where('x.group_id', '=', id)
    .where('x.excluded_on', 'is', null)
    .groupBy('matter.received_on')
    .orderBy('matter.received_on')
    .execute()
  return rows.map(each => ({ day: each.day, matters: Number(each.matters) }))
}

/** Whoever may see the complaint learns that it belongs to a group; the group's page opens to whom it is visible. */
export async function showMembership(ctx: Context, complaintId: number): Promise<MembershipView> {
  await showMatter(ctx, 'complaint', complaintId)
  const group = await ctx.db
    .selectFrom('mass_member as x')
    .innerJoin('matter', 'matter.id', 'x.group_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select(['matter.id', 'matter.number', 'matter.state', 'office.name as office'])
    .where('x.matter_id', '=', complaintId)
    .where('x.excluded_on', 'is', null)
    .where('matter.state', '<>', 'dismissed')
    .executeTakeFirst()
  if (!group) return { group: null }
  const mayOpen = await reachableMatters(ctx).select('matter.id').where('matter.id', '=', group.id).executeTakeFirst()
  const { persons } = await sumsOf(ctx, group.id)
  return { group: { ...group, id: mayOpen ? group.id : null, persons } }
}
