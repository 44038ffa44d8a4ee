/** Stations that were there before this system, taken over set-based: history, not news (kernel/history.ts). */
import { sql } from 'kysely'
import {
  type ChainKind,
  equipment,
  type StationHost,
  type StationLevel,
  type StationVerdict,
} from '../../law/station.ts'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'
import { openPosts } from '../office/index.ts'

export interface StationThere {
  /** Unique among what is taken over. */
  sourceNumber: string
  name: string
  nameEn: string
  hostKind: StationHost
  hostId: number
  host: string
  chain?: { name: string; kind: ChainKind }
  level: StationLevel
  areaCode: string
  /** The county bureau or 所 it lies with. */
  parentId: number
  place: string
  room: string | null
  phone: string
  hours: string
  plaque: string
  openedOn: string
  /** The last inspection: codes of law/station.ts `equipment` that were there. */
  inspection?: { on: string; by: string; there: readonly string[] }
  verdict?: { year: number; verdict: StationVerdict; by: string; on: string }
}

export const json = (rows: readonly object[]) => JSON.stringify(rows)

/** @returns ids in the order given: the station's matter and its office */
export async function takeOverStations(
  ctx: Context,
  stations: readonly StationThere[],
): Promise<{ id: number; officeId: number }[]> {
  if (stations.length === 0) return []
  const officeIds = await openPosts(
    ctx,
    stations.map(each => ({ ...each, kind: 'station', address: each.place })),
  )
  const ids = await openPast(
    ctx,
    stations.map((each, at) => ({
      kind: 'station',
      prefix: 'WZ',
      source: 'station-register',
      sourceNumber: each.sourceNumber,
      state: 'open',
      open: false,
      officeId: officeIds[at]!,
      channel: 'other',
      subject: each.name,
      respondent: each.host,
      receivedOn: each.openedOn,
      receivedAt: `${each.openedOn}T09:00:00+08:00`,
      closedOn: null,
      words: `${each.name} ${each.host} ${each.place}`,
      clocks: [],
      events: [
        {
          name: 'station.register',
          onDay: each.openedOn,
          facts: { name: each.name, host: each.host, level: each.level },
        },
        { name: 'station.open', onDay: each.openedOn, facts: { plaque: each.plaque, on: each.openedOn } },
      ],
    })),
  )
  const rows = stations.map((each, at) => ({
    ...each,
    id: ids[at],
    office: officeIds[at],
    chain: each.chain?.name ?? null,
  }))
  const chains = stations.flatMap(each => (each.chain ? [each.chain] : []))
  await sql`insert into station_chain (name, kind)
    select distinct name, kind from json_to_recordset(${json(chains)}::json) as r(name text, kind text)
    on conflict (name) do nothing`.execute(ctx.db)
  await sql`insert into station (matter_id, office_id, name, host_kind, host_id, chain_id, level, area_code, place, room, phone, hours, plaque, opened_on)
    select r.id, r.office, r.name, r."hostKind", r."hostId", c.id, r.level, r."areaCode", r.place, r.room, r.phone, r.hours, r.plaque, r."openedOn"
    from json_to_recordset(${json(rows)}::json) as r(id bigint, office bigint, name text, "hostKind" text, "hostId" bigint,
      chain text, level text, "areaCode" text, place text, room text, phone text, hours text, plaque text, "openedOn" date)
    left join station_chain c on c.name = r.chain`.execute(ctx.db)
  await sql`insert into station_level (matter_id, from_on, level, reason)
    select id, "openedOn", level, '历史登记' from json_to_recordset(${json(rows)}::json) as r(id bigint, "openedOn" date, level text)`.execute(
    ctx.db,
  )
  await inspections(ctx, stations, ids)
  await verdicts(ctx, stations, ids)
  return ids.map((id, at) => ({ id, officeId: officeIds[at]! }))
}

async function inspections(ctx: Context, stations: readonly StationThere[], ids: readonly number[]) {
  const rows = stations.flatMap((each, at) =>
    each.inspection ? [{ station_id: ids[at]!, ...each.inspection, there: [...each.inspection.there] }] : [],
  )
  await sql`with made as (
      insert into station_inspection (station_id, on_day, by_name)
      select station_id, "on", "by" from json_to_recordset(${json(rows)}::json) as r(station_id bigint, "on" date, "by" text)
      returning id, station_id)
    insert into station_inspection_item (inspection_id, item, there)
    select m.id, i.item, i.item = any(r.there)
    from made m join json_to_recordset(${json(rows)}::json) as r(station_id bigint, there text[]) on r.station_id = m.station_id
    cross join unnest(${sql.val(equipment.map(each => each.code))}::text[]) as i(item)`.execute(ctx.db)
}

async function verdicts(ctx: Context, stations: readonly StationThere[], ids: readonly number[]) {
  const rows = stations.flatMap((each, at) => (each.verdict ? [{ station_id: ids[at]!, ...each.verdict }] : []))
  await sql`insert into station_verdict (station_id, year, verdict, by_name, on_day)
    select station_id, year, verdict, "by", "on" from json_to_recordset(${json(rows)}::json)
      as r(station_id bigint, year integer, verdict text, "by" text, "on" date)`.execute(ctx.db)
}
