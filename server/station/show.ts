/** One station as its page shows it. */
import { equipment, station } from '../../law/station.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { listPost, showOffice } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { countsOf, meetsStandard, ratesOf } from './rates.ts'
import { stationRow } from './register.ts'
import type { StationView, TenantView } from './view.ts'

export async function showStation(ctx: Context, id: number): Promise<StationView> {
  const matter = await showMatter(ctx, 'station', id)
  const row = await stationRow(ctx, id)
  const host = await showOperator(ctx, row.host_id)
  const office = await showOffice(ctx, matter.officeId)
  const parent = office.parent_id === null ? undefined : await showOffice(ctx, office.parent_id)
  const area = await ctx.db.selectFrom('area').select('name').where('code', '=', row.area_code).executeTakeFirst()
  const counts = (await countsOf(ctx, [id])).get(id)!
  const rates = ratesOf(counts)
  return {
    id,
    kind: 'station',
    number: matter.number,
    state: matter.state as StationView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    name: row.name,
    hostKind: row.host_kind,
    host: { id: row.host_id, name: host?.name ?? matter.respondent },
    chain: await chainPart(ctx, row.chain_id),
    level: row.level,
    areaCode: row.area_code,
    area: area?.name ?? row.area_code,
    place: row.place,
    room: row.room,
    phone: row.phone,
    hours: row.hours,
    latitude: row.latitude,
    longitude: row.longitude,
    plaque: row.plaque,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    office: { id: office.id, name: office.name },
    parent: parent?.name ?? '',
    levels: await ctx.db
      .selectFrom('station_level')
      .select(['from_on as from', 'level', 'reason'])
      .where('matter_id', '=', id)
      .orderBy('from_on')
      .execute(),
    keepers: await listPost(ctx, matter.officeId),
    tenants: await listTenants(ctx, id),
    inspections: await inspectionsPart(ctx, id),
    verdicts: await ctx.db
      .selectFrom('station_verdict')
      .select(['year', 'verdict', 'remark', 'by_name as by', 'on_day as on'])
      .where('station_id', '=', id)
      .orderBy('year', 'desc')
      .execute(),
    rates,
    standard: meetsStandard(rates),
    totals: { cases: counts.cases, settled: counts.settled, recoveredFen: counts.recoveredFen },
    clocks: await viewClocks(ctx, matter, station),
    steps: await openSteps(ctx, station, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

async function chainPart(ctx: Context, id: number | null): Promise<StationView['chain']> {
  if (id === null) return null
  const chain = await ctx.db.selectFrom('station_chain').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const { n } = await ctx.db
    .selectFrom('station')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('chain_id', '=', id)
    .where('closed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return { ...chain, stations: Number(n) }
}

export const listTenants = (ctx: Context, stationId: number): Promise<TenantView[]> =>
  ctx.db
    .selectFrom('station_tenant')
    .innerJoin('operator', 'operator.id', 'station_tenant.operator_id')
    .select([
      'station_tenant.id',
      'station_tenant.operator_id as operatorId',
      'operator.name',
      'operator.short_name as shortName',
      'station_tenant.stall',
      'station_tenant.contact',
      'station_tenant.phone',
    ])
    .where('station_id', '=', stationId)
    .where('left_on', 'is', null)
    .orderBy('station_tenant.stall')
    .orderBy('station_tenant.id')
    .execute()

async function inspectionsPart(ctx: Context, id: number): Promise<StationView['inspections']> {
  const inspections = await ctx.db
    .selectFrom('station_inspection')
    .selectAll()
    .where('station_id', '=', id)
    .orderBy('id', 'desc')
    .limit(12)
    .execute()
  if (inspections.length === 0) return []
  const items = await ctx.db
    .selectFrom('station_inspection_item')
    .select(['inspection_id', 'item', 'there'])
    .where(
      'inspection_id',
      'in',
      inspections.map(each => each.id),
    )
    .orderBy('id')
    .execute()
  const named = (code: string) => equipment.find(each => each.code === code)?.zh ?? code
  return inspections.map(each => {
    const own = items.filter(item => item.inspection_id === each.id)
    return {
      id: each.id,
      on: each.on_day,
      by: each.by_name,
      remark: each.remark,
      there: own.filter(item => item.there).map(item => named(item.item)),
      missing: own.filter(item => !item.there).map(item => named(item.item)),
    }
  })
}
