/** What was settled at stations before this system. */
import { sql } from 'kysely'
import { stationCase } from '../../law/station-case.ts'
import type { Context } from '../kernel/context.ts'
import { openPast, pastClock } from '../kernel/history.ts'
import { keepConsumersThere } from '../party/index.ts'
import { json } from './past.ts'

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
