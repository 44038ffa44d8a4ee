/** 1,813 disputes settled at the stations, 1.08 million yuan given back; provincial stations hear of more than others. */
import { classes, entryOf, problems } from '../../law/classes.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { type StationCaseThere, takeOverStationCases } from '../../server/station/index.ts'
import { appealTexts } from './appeal-texts.ts'
import { seedYear } from './figures.ts'
import { problemFor } from './problem.ts'
import { daysOfYear, earlier, lastDay, parted, serialOf, timeOf, type YearStage } from './stage.ts'
import { stationNumber } from './stations.ts'

/** Complaints have their people before. */
const firstPerson = 3_800

/** After the stations. */
export async function writeStationCases(ctx: Context, stage: YearStage) {
  const stations = await stationsThere(ctx)
  const cases = casesOf(stage, stations)
  await takeOverStationCases(ctx, cases)
  return cases.length
}

export interface StationOnFile {
  id: number
  officeId: number
  name: string
  level: string
  openedOn: string
  hostId: number
  host: string
  areaCode: string
  place: string
  phone: string
}

/** In the order of their numbers. */
export async function stationsThere(ctx: Context): Promise<StationOnFile[]> {
  const rows = await ctx.db
    .selectFrom('station')
    .innerJoin('matter', 'matter.id', 'station.matter_id')
    .innerJoin('operator', 'operator.id', 'station.host_id')
    .select([
      'station.matter_id as id',
      'station.office_id as officeId',
      'station.name',
      'station.level',
      'station.opened_on as openedOn',
      'station.host_id as hostId',
      'operator.name as host',
      'station.area_code as areaCode',
      'station.place',
      'station.phone',
    ])
    .where('matter.source', '=', 'station-register')
    .where('matter.source_number', '>=', stationNumber(0))
    .where('matter.source_number', '<=', stationNumber(seedYear.stations - 1))
    .orderBy('matter.source_number')
    .execute()
  return rows.map(row => ({ ...row, openedOn: row.openedOn! }))
}

function casesOf(stage: YearStage, stations: readonly StationOnFile[]): StationCaseThere[] {
  const { chance, copy, operators, people } = stage
  const tell = appealTexts(copy * 1000 + 229)
  const weights = stations.map(each => [each, each.level === 'province' ? 4 : 1] as const)
  const told = daysOfYear(chance, seedYear.stationCases, '2018-12-29').map((day, nth) => {
    let station = chance.weighted(weights)
    // None hears of a dispute before its plaque hangs.
    while (station.openedOn > day) station = chance.weighted(weights)
    const tenant = chance.pick(operators)
    const goods = chance.pick(tenant.sells)
    const problem = problemFor(chance, goods)
    return { day, nth, station, tenant, goods, problem, text: tell({ goods, problem, operator: tenant.shortName }) }
  })
  const shares = parted(
    seedYear.stationRecoveredFen,
    told.map(({ text }) => Math.min(text.disputedAmountFen, 300_000) * (0.5 + chance.next() / 2)),
  )
  return told.map(({ day, nth, station, tenant, goods, problem, text }): StationCaseThere => {
    const person = people[firstPerson + nth]!
    const endedOn = earlier(
      addDays(
        day,
        chance.weighted([
          [0, 84],
          [1, 14],
          [3, 2],
        ] as const),
      ),
      '2018-12-30',
    )
    const ratedOn = earlier(addDays(endedOn, chance.whole(0, 6)), lastDay)
    return {
      sourceNumber: `ZN${day.replaceAll('-', '')}${serialOf(copy, nth)}`,
      stationId: station.id,
      officeId: station.officeId,
      station: station.name,
      receivedOn: day,
      receivedAt: timeOf(chance, day, 9, 19),
      consumer: { name: person.name, phone: person.phone },
      operatorId: stage.operatorId(tenant.uscc),
      respondentName: tenant.name,
      goodsClass: goods,
      goodsName: text.goodsName,
      problemClass: problem,
      claims: text.claims,
      subject: `${text.goodsName ?? entryOf(classes, goods)!.zh} · ${entryOf(problems, problem)!.zh}`,
      facts: text.facts,
      amountFen: Math.max(text.disputedAmountFen, shares[nth]!),
      outcome: 'settled',
      endedOn,
      agreement: chance.pick([
        '退货退款，双方再无争议。',
        '商家更换同款商品并补偿差价。',
        '退还多收部分，当场付清。',
        '商家免费维修并给予补偿。',
        '按请求退款，消费者表示满意。',
      ]),
      recoveredFen: shares[nth]!,
      ...(chance.happens(0.7)
        ? {
            rating: {
              level: chance.weighted([
                ['very-satisfied', 52],
                ['satisfied', 44.5],
                ['fair', 3],
                ['dissatisfied', 0.5],
              ] as const),
              by: chance.happens(0.4) ? ('consumer' as const) : ('call' as const),
              on: ratedOn,
            },
          }
        : {}),
    }
  })
}
