/** Disputes as lists and one by one, and the consumer's own rating. */
import { sql } from 'kysely'
import { stationCase } from '../../law/station-case.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { lockMatters, showMatter, visibleMatters } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { Refused } from '../kernel/route.ts'
import { matterByCode } from '../office/index.ts'
import { maskPhone, showConsumer } from '../party/index.ts'
import { caseRow, ownStation, set } from './case.ts'
import type { CaseQuery, PublicRating } from './contract.ts'
import { countsOf, ratesOf } from './rates.ts'
import { stationRow } from './register.ts'
import { listTenants } from './show.ts'
import type { CaseLine, CaseView } from './view.ts'

/** What a keeper needs at the counter: the station, its tenants, what is open. */
export async function showCounter(ctx: Context) {
  const own = await ownStation(ctx)
  const row = await stationRow(ctx, own.id)
  const counts = (await countsOf(ctx, [own.id])).get(own.id)!
  return {
    id: own.id,
    name: own.name,
    state: own.state,
    phone: row.phone,
    place: row.place,
    hours: row.hours,
    tenants: await listTenants(ctx, own.id),
    rates: ratesOf(counts),
    totals: { cases: counts.cases, settled: counts.settled, recoveredFen: counts.recoveredFen },
  }
}

/** The newest first. */
export async function listCases(ctx: Context, { state, stationId, cursor, limit }: CaseQuery) {
  let all = visibleMatters(ctx).where('matter.kind', '=', 'station-case')
  if (state) all = all.where('matter.state', '=', state)
  if (stationId)
    all = all.where(one =>
      one(
        'matter.id',
        'in',
        one
          .selectFrom('station_case')
          .select('station_case.matter_id')
          .where('station_case.station_id', '=', stationId),
      ),
    )
  const { count } = await all.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  let picked = all
    .select('matter.id')
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  const before = readDayCursor(cursor)
  if (before) picked = picked.where(receivedBefore(before))
  // The page is picked first, by index; what stands in its lines is joined to those few.
  const ids = (await picked.execute()).map(each => each.id)
  const found = (await ctx.db
    .selectFrom('matter')
    .innerJoin('station_case', 'station_case.matter_id', 'matter.id')
    .innerJoin('consumer', 'consumer.id', 'station_case.consumer_id')
    .innerJoin('station', 'station.matter_id', 'station_case.station_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'matter.subject',
      'matter.respondent',
      'consumer.name as consumer',
      'station.name as station',
      'matter.received_on as receivedOn',
      'station_case.amount_fen as amountFen',
      'station_case.recovered_fen as recoveredFen',
      'station_case.rating',
      'matter.due_on as dueOn',
    ])
    .where('matter.id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .execute()) as CaseLine[]
  const items = found.slice(0, limit)
  return {
    items,
    count: Number(count),
    next: found.length > limit ? dayCursor(items.at(-1)!.receivedOn, items.at(-1)!.id) : null,
    order: { zh: '新登记的在前', en: 'newest first' },
  }
}

export async function showCase(ctx: Context, id: number): Promise<CaseView> {
  const matter = await showMatter(ctx, 'station-case', id)
  const row = await caseRow(ctx, id)
  const station = await stationRow(ctx, row.station_id)
  const consumer = await showConsumer(ctx, row.consumer_id)
  // Who talks with the consumer: the keeper, and whoever follows up.
  const open = hasRole(ctx.actor, 'station', 'handler', 'head', 'agent', 'dispatcher')
  return {
    id,
    kind: 'station-case',
    number: matter.number,
    state: matter.state as CaseView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    station: { id: row.station_id, name: station.name },
    consumer: { name: consumer.name, phone: open ? consumer.phone : maskPhone(consumer.phone), masked: !open },
    operatorId: row.operator_id,
    stall: row.stall,
    goodsClass: row.goods_class,
    goodsName: row.goods_name,
    problemClass: row.problem_class,
    claims: row.claims,
    facts: row.facts,
    amountFen: row.amount_fen,
    firstAsked: row.first_asked,
    firstAnswer: row.first_answer,
    firstReason: row.first_reason,
    agreement: row.agreement,
    recoveredFen: row.recovered_fen,
    performedAtOnce: row.performed_at_once,
    complaint: await complaintPart(ctx, row.complaint_id),
    rating:
      row.rating === null
        ? null
        : { level: row.rating, by: row.rating_by!, remark: row.rating_remark, on: row.rated_on! },
    attachments: await listAttachments(ctx, id),
    clocks: await viewClocks(ctx, matter, stationCase),
    steps: await openSteps(ctx, stationCase, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

/** The keeper learns where it went and how far it is, and nothing else of it. */
async function complaintPart(ctx: Context, id: number | null): Promise<CaseView['complaint']> {
  if (id === null) return null
  const row = await ctx.db
    .selectFrom('matter')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select(['matter.id', 'matter.number', 'matter.state', 'office.name as office'])
    .where('matter.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** With number and code of the receipt, once it is settled; a second rating replaces the first. */
export async function rateCase(ctx: Context, { number, code, level, remark }: PublicRating) {
  const id = await matterByCode(ctx, { number, code }, { table: 'station_case', column: 'code_hash' })
  if (id instanceof Refused) return id
  const [held] = await lockMatters(ctx, [id])
  if (held!.state === 'logged')
    throw new Problem('wrong-state', {
      zh: '纠纷还没有处理完，处理完后再评价',
      en: 'It is not settled yet: rate it afterwards',
    })
  const citizen: Context = { ...ctx, actor: { ...ctx.actor, kind: 'citizen', name: '消费者' } }
  await record(citizen, held!, 'station-case.rate', { level, remark })
  await set(ctx, held!, { rating: level, rating_by: 'consumer', rating_remark: remark ?? null, rated_on: ctx.today })
  return { number: held!.number }
}
