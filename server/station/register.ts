/** 登记、挂牌、升降级、暂停、撤销: a station from its registration to its end. */
import { type StationLevel, station } from '../../law/station.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { requireWholePlace } from '../kernel/place.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { closePost, openAccount, openPost, showOffice } from '../office/index.ts'
import { requireOperator } from '../party/index.ts'
import type { LevelChange, NewKeeper, NewStation, Opening, StationChange, StationReason } from './contract.ts'
import type { StationTable } from './tables.ts'

export const holdStation = (ctx: Context, id: number) => holdMatter(ctx, 'station', id)

export const stationRow = (ctx: Context, id: number): Promise<StationTable> =>
  ctx.db.selectFrom('station').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

/** It lies with the office competent for its street, which sees from then on what happens there. */
export async function registerStation(ctx: Context, said: NewStation) {
  requireWholePlace(said)
  const host = await requireOperator(ctx, said.hostId, 'hostId')
  const parent = await officeOfArea(ctx, said.areaCode)
  const officeId = await openPost(ctx, {
    kind: 'station',
    name: said.name,
    nameEn: `Rights station ${host.short_name ?? host.name}`,
    parentId: parent.id,
    address: said.place,
    phone: said.phone,
  })
  const matter = await openMatter(ctx, {
    kind: 'station',
    prefix: 'WZ',
    state: 'registered',
    officeId,
    channel: 'other',
    subject: said.name,
    respondent: host.name,
    words: `${said.name} ${host.name} ${said.place} ${said.chain?.name ?? ''}`,
  })
  await ctx.db
    .insertInto('station')
    .values({
      matter_id: matter.id,
      office_id: officeId,
      name: said.name,
      host_kind: said.hostKind,
      host_id: host.id,
      chain_id: said.chain ? await keepChain(ctx, said.chain) : null,
      level: said.level,
      area_code: said.areaCode,
      place: said.place,
      room: said.room ?? null,
      phone: said.phone,
      hours: said.hours,
      plaque: null,
      opened_on: null,
      closed_on: null,
      latitude: said.latitude ?? null,
      longitude: said.longitude ?? null,
    })
    .execute()
  await keepLevel(ctx, matter.id, said.level, ctx.today, '登记')
  await record(ctx, matter, 'station.register', { name: said.name, host: host.name, level: said.level })
  return { id: matter.id, number: matter.number }
}

async function officeOfArea(ctx: Context, code: string) {
  const area = await ctx.db.selectFrom('area').select(['name', 'office_id']).where('code', '=', code).executeTakeFirst()
  if (!area || area.office_id === null)
    throw badField(
      'areaCode',
      area
        ? { zh: `${area.name}没有主管的市场监管机构`, en: `${area.name} has no competent office` }
        : { zh: '不在辖区表内', en: 'is not in the area table' },
      { zh: '辖区表中有主管机构的街道', en: 'a street of the area table with its office' },
    )
  const office = await showOffice(ctx, area.office_id)
  if (office.kind === 'bureau' || ctx.actor.offices.includes(office.id) || isCity(ctx)) return office
  throw badField(
    'areaCode',
    { zh: `${area.name}由${office.name}主管，不属于您的辖区`, en: `lies with ${office.name}, not with your office` },
    { zh: '本单位辖区内的街道', en: "a street of your own office's area" },
  )
}

const isCity = (ctx: Context) => ctx.actor.roles.some(role => role === 'supervisor' || role === 'system')

async function keepChain(ctx: Context, { name, kind }: NonNullable<NewStation['chain']>) {
  const { id } = await ctx.db
    .insertInto('station_chain')
    .values({ name, kind })
    .onConflict(one => one.column('name').doUpdateSet({ kind }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const keepLevel = (ctx: Context, id: number, level: StationLevel, from: string, reason: string) =>
  ctx.db
    .insertInto('station_level')
    .values({ matter_id: id, from_on: from, level, reason })
    .onConflict(one => one.columns(['matter_id', 'from_on']).doUpdateSet({ level, reason }))
    .execute()

export async function changeStation(ctx: Context, id: number, { chain, ...said }: StationChange) {
  requireWholePlace(said)
  const held = await holdStation(ctx, id)
  const changed = {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(chain ? { chain_id: await keepChain(ctx, chain) } : {}),
  }
  if (Object.keys(changed).length > 0)
    await ctx.db.updateTable('station').set(changed).where('matter_id', '=', id).execute()
  await record(ctx, held, 'station.change', { ...said, chain: chain?.name })
}

export async function open(ctx: Context, id: number, { plaque, on = ctx.today }: Opening) {
  const held = await holdStation(ctx, id)
  requirePast(ctx, 'on', on)
  const other = await ctx.db
    .selectFrom('station')
    .select('name')
    .where('plaque', '=', plaque)
    .where('matter_id', '!=', id)
    .executeTakeFirst()
  if (other)
    throw badField(
      'plaque',
      { zh: `标牌编号已由「${other.name}」使用`, en: `is the plaque of "${other.name}"` },
      { zh: '未使用过的编号', en: 'a number not used before' },
    )
  await take(ctx, station, 'open', held, { plaque, on })
  await set(ctx, held, { plaque, opened_on: on })
}

/** Up or down from a day on: figures of the days before keep the level they had. */
export async function changeLevel(ctx: Context, id: number, { level, from, reason }: LevelChange) {
  const held = await holdStation(ctx, id)
  requirePast(ctx, 'from', from)
  const row = await stationRow(ctx, id)
  if (row.level === level)
    throw badField('level', { zh: '已经是这一级', en: 'is its level already' }, { zh: '另一级', en: 'the other level' })
  const last = await ctx.db
    .selectFrom('station_level')
    .select('from_on')
    .where('matter_id', '=', id)
    .orderBy('from_on', 'desc')
    .executeTakeFirstOrThrow()
  if (from < last.from_on)
    throw badField(
      'from',
      { zh: `早于现级别的起始日${last.from_on}`, en: `lies before the present level began (${last.from_on})` },
      { zh: `${last.from_on}或以后`, en: `${last.from_on} or later` },
    )
  await take(ctx, station, 'change-level', held, { before: row.level, level, from, reason })
  await keepLevel(ctx, id, level, from, reason)
  await set(ctx, held, { level })
}

export const suspend = async (ctx: Context, id: number, { reason }: StationReason) =>
  take(ctx, station, 'suspend', await holdStation(ctx, id), { reason })

export const reopen = async (ctx: Context, id: number, { reason }: StationReason) =>
  take(ctx, station, 'reopen', await holdStation(ctx, id), { reason })

/** Its keepers cannot sign in any more; what they logged stays. */
export async function close(ctx: Context, id: number, { reason }: StationReason) {
  const held = await holdStation(ctx, id)
  await take(ctx, station, 'close', held, { reason })
  await set(ctx, held, { closed_on: ctx.today })
  await closePost(ctx, held.officeId)
}

const set = (ctx: Context, held: Matter, changed: Partial<StationTable>) =>
  ctx.db.updateTable('station').set(changed).where('matter_id', '=', held.id).execute()

/** A named keeper with an account of the own; the first password is shown this once. */
export async function addKeeper(ctx: Context, id: number, { account, name }: NewKeeper) {
  const held = await holdStation(ctx, id)
  if (held.state === 'closed')
    throw badField(
      'account',
      { zh: '站点已撤销', en: 'cannot be opened: the station is closed' },
      { zh: '运行中的站点', en: 'a station that is open' },
    )
  const made = await openAccount(ctx, { account, name, officeId: held.officeId, role: 'station' })
  await record(ctx, held, 'station.add-keeper', { account, keeper: name })
  return made
}
