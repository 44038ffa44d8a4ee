/** 先行赔付: the funds of the 27 provincial stations, three million yuan together, and 95 payments of 300,000 out of them. */

import { type AdvanceThere, takeOverAdvances, takeOverFunds } from '../../server/fund/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { seedYear } from './figures.ts'
import { daysOfYear, parted, serialOf, type YearStage } from './stage.ts'
import { stationsThere } from './station-cases.ts'

const tenantsEach = 3
const depositFen = 300_000

/** After the stations. */
export async function writeFunds(ctx: Context, stage: YearStage) {
  const { chance, operators } = stage
  const stations = (await stationsThere(ctx)).filter(each => each.level === 'province')
  const openings = parted(
    seedYear.fundFen - stations.length * tenantsEach * depositFen,
    stations.map(() => 0.6 + chance.next()),
    1_000_000,
  )
  await takeOverFunds(
    ctx,
    stations.map((station, at) => ({
      stationId: station.id,
      holder: station.host,
      minimumFen: 3_000_000,
      tenantMinimumFen: 100_000,
      openedOn: station.openedOn > '2018-01-08' ? station.openedOn : `2018-01-${String(8 + (at % 5)).padStart(2, '0')}`,
      openingFen: openings[at]!,
      tenants: Array.from({ length: tenantsEach }, (_, nth) => {
        const { uscc, shortName } = operators[400 + at * tenantsEach + nth]!
        return {
          operatorId: stage.operatorId(uscc),
          name: shortName,
          stall: `${nth + 1}层${chance.whole(1, 60)}号`,
          depositFen,
        }
      }),
    })),
  )
}

/** After the funds. The tenant's own deposit pays the first of each; what the year after adds comes back within the month. */
export async function writeAdvances(ctx: Context, stage: YearStage) {
  const { chance, copy, people, workday } = stage
  const stations = (await stationsThere(ctx)).filter(each => each.level === 'province')
  const accounts = await ctx.db
    .selectFrom('fund_account')
    .innerJoin('fund', 'fund.id', 'fund_account.fund_id')
    .select([
      'fund_account.id',
      'fund_account.fund_id as fundId',
      'fund_account.name',
      'fund.station_id as stationId',
      'fund.opened_on as openedOn',
    ])
    .where('fund_account.kind', '=', 'tenant')
    .where(
      'fund.station_id',
      'in',
      stations.map(each => each.id),
    )
    .orderBy('fund_account.id')
    .execute()
  const amounts = parted(
    seedYear.advancesFen,
    Array.from({ length: seedYear.advances }, () => 0.3 + chance.next() * 1.4),
    1000,
  )
  const paid = new Set<number>()
  const days = daysOfYear(chance, seedYear.advances, '2018-12-20')
  const list = days.map((day, nth): AdvanceThere => {
    // Every fund pays at one time or another, none before it was opened.
    const open = accounts.filter(each => each.openedOn < day)
    const account = open.length === 0 ? accounts[0]! : open[(nth * 7) % open.length]!
    const station = stations.find(each => each.id === account.stationId)!
    const amountFen = amounts[nth]!
    const paidOn = workday(open.length === 0 ? addDays(account.openedOn, 3) : day)
    const first = copy === 1 && !paid.has(account.id)
    paid.add(account.id)
    const person = people[15_000 + nth]!
    return {
      sourceNumber: `XF2018-${serialOf(copy, nth)}`,
      fundId: account.fundId,
      officeId: station.officeId,
      accountId: account.id,
      tenant: account.name,
      fromTenantFen: first ? Math.min(depositFen, amountFen) : 0,
      consumer: { name: person.name, phone: person.phone },
      amountFen,
      reason: chance.weighted([
        ['delay', 60],
        ['refusal', 30],
        ['gone', 10],
      ] as const),
      facts: chance.pick([
        '商家答应退款后一再拖延，经站内调解仍未支付，由管理方先行赔付。',
        '商家拒不按调解协议退款，由专项资金先行赔付。',
        '租户已撤场，消费者持小票求偿，由管理方先行赔付。',
      ]),
      paidOn,
      recoveredOn: workday(addDays(paidOn, copy === 1 ? chance.whole(12, 90) : 20)),
    }
  })
  await takeOverAdvances(ctx, list)
  return list.length
}
