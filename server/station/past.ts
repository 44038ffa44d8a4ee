/** Stations and what was settled there before this system, taken over set-based: history, not news (kernel/history.ts). */
import { sql } from 'kysely'
import {
  type ChainKind,
  equipment,
  type StationHost,
  type StationLevel,
  type StationVerdict,
} from '../../law/station.ts'
import { stationCase } from '../../law/station-case.ts'
import type { Context } from '../kernel/context.ts'
import { openPast, pastClock } from '../kernel/history.ts'
import { openPosts } from '../office/index.ts'
import { keepConsumersThere } from '../party/index.ts'

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

const json = (rows: readonly object[]) => JSON.stringify(rows)

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

export interface StationCaseThere {
  sourceNumber: string
  stationId: number
  officeId: number
  station: string
  receivedOn: string
  /** With its offset. */
  receivedAt: string
  consumer: { name: string; phone: string }
  operatorId: number | null
  respondentName: string
  goodsClass: string
  goodsName: string | null
  problemClass: string
  claims: readonly string[]
  subject: string
  facts: string | null
  amountFen: number | null
  outcome: 'settled' | 'withdrawn'
  endedOn: string
  agreement: string | null
  recoveredFen: number | null
  rating?: { level: 'very-satisfied' | 'satisfied' | 'fair' | 'dissatisfied'; by: 'consumer' | 'call'; on: string }
}

/** A thousand at a time; the ids in the order given. */
export async function takeOverStationCases(ctx: Context, cases: readonly StationCaseThere[]): Promise<number[]> {
  const all: number[] = []
  for (let from = 0; from < cases.length; from += 1000)
    all.push(...(await thousand(ctx, cases.slice(from, from + 1000))))
  return all
}

async function thousand(ctx: Context, cases: readonly StationCaseThere[]) {
  const consumers = await keepConsumersThere(
    ctx,
    cases.map(each => ({ ...each.consumer, address: null })),
  )
  const ids = await openPast(
    ctx,
    cases.map(each => ({
      kind: 'station-case',
      prefix: 'ZN',
      source: 'station-register',
      sourceNumber: each.sourceNumber,
      state: each.outcome,
      open: false,
      officeId: each.officeId,
      channel: 'visit',
      subject: each.subject,
      respondent: each.respondentName,
      receivedOn: each.receivedOn,
      receivedAt: each.receivedAt,
      closedOn: each.endedOn,
      words: [each.respondentName, each.goodsName, each.consumer.name, each.facts].filter(Boolean).join(' '),
      clocks: [
        pastClock(ctx, 'answer', stationCase.clocks.answer!, {
          ...each,
          startedOn: each.receivedOn,
          stoppedOn: each.endedOn,
        }),
      ],
      events: [
        { name: 'station-case.register', onDay: each.receivedOn, facts: { station: each.station } },
        each.outcome === 'settled'
          ? {
              name: 'station-case.settle',
              onDay: each.endedOn,
              facts: { agreement: each.agreement, recoveredAmountFen: each.recoveredFen },
            }
          : { name: 'station-case.withdraw', onDay: each.endedOn, facts: { reason: '消费者不再要求' } },
        ...(each.rating
          ? [{ name: 'station-case.rate', onDay: each.rating.on, facts: { level: each.rating.level } }]
          : []),
      ],
    })),
  )
  const rows = cases.map((each, at) => ({
    ...each,
    id: ids[at],
    consumer: consumers[at],
    level: each.rating?.level ?? null,
    rating_by: each.rating?.by ?? null,
    rated_on: each.rating?.on ?? null,
  }))
  await sql`insert into station_case (matter_id, station_id, consumer_id, operator_id, respondent_name, goods_class, goods_name,
      problem_class, claims, facts, amount_fen, first_asked, first_answer, agreement, recovered_fen, performed_at_once,
      ended_on, rating, rating_by, rated_on)
    select id, "stationId", consumer, "operatorId", "respondentName", "goodsClass", "goodsName", "problemClass", claims, facts,
      "amountFen", 'seller', 'took', agreement, "recoveredFen", case when outcome = 'settled' then true end, "endedOn", level, rating_by, rated_on
    from json_to_recordset(${json(rows)}::json) as r(id bigint, "stationId" bigint, consumer bigint, "operatorId" bigint,
      "respondentName" text, "goodsClass" text, "goodsName" text, "problemClass" text, claims text[], facts text,
      "amountFen" bigint, outcome text, agreement text, "recoveredFen" bigint, "endedOn" date, level text, rating_by text,
      rated_on date)`.execute(ctx.db)
  return ids
}
