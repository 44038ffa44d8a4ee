/** 404 reports, 390 of them closed within the year, the last fourteen in January. Informers are people nobody remembers. */
import type { Day } from '../../law/grammar.ts'
import { addDays } from '../../server/kernel/day.ts'
import type { ReportThere } from '../../server/report/take-over.ts'
import { seedYear } from './figures.ts'
import { reported } from './reported.ts'
import { daysOfYear, lastWorkday, serialOf, timeOf, type YearStage } from './stage.ts'

export function reportsOf(stage: YearStage): ReportThere[] {
  const open = seedYear.reports - seedYear.reportsClosed
  const days = daysOfYear(stage.chance, seedYear.reports)
  return days.map((day, nth) => reportOf(stage, day, nth, nth >= seedYear.reports - open))
}

function reportOf(stage: YearStage, day: Day, nth: number, late: boolean): ReportThere {
  const { chance, copy, operators, people, workday } = stage
  const [violation, sells, texts] = chance.weighted(reported.map(each => [each, each[3]] as const))
  const shops = operators.filter(each => sells === undefined || each.sells.some(one => sells.includes(one)))
  const shop = chance.pick(shops)
  const [goods, facts] = chance.pick(texts)
  const dispatchedOn = workday(addDays(day, chance.whole(0, 1)))
  const verified = workday(addDays(dispatchedOn, chance.whole(4, 18)))
  const decidedOn = late
    ? (['2019-01-04', '2019-01-08', '2019-01-11'] as const)[nth % 3]!
    : verified > lastWorkday
      ? lastWorkday
      : verified
  const closed = workday(addDays(decidedOn, chance.whole(0, 4)))
  return {
    sourceNumber: `JB${day.replaceAll('-', '')}${serialOf(copy, nth)}`,
    channel: chance.weighted([
      ['phone', 74],
      ['internet', 14],
      ['letter', 7],
      ['visit', 5],
    ] as const),
    receivedOn: day,
    receivedAt: timeOf(chance, day),
    informer: chance.happens(0.55) ? { name: people[17_000 + nth]!.name, phone: people[17_000 + nth]!.phone } : null,
    columns: {
      respondent_name: shop.name,
      respondent_uscc: shop.uscc,
      respondent_address: shop.address,
      place_address: shop.address,
      violation_class: violation,
      goods_name: goods || null,
      facts: facts.replaceAll('{商家}', shop.name),
    },
    stage: {
      state: 'closed',
      result: chance.weighted([
        ['filed', 31],
        ['not-filed', 46],
        ['transferred', 14],
        ['not-again', 9],
      ] as const),
      officeId: stage.officeNear(shop.areaCode),
      dispatchedOn,
      decidedOn,
      closedOn: !late && closed > lastWorkday ? decidedOn : closed,
    },
  }
}
