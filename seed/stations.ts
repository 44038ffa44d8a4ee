/** Plays the stations, their disputes, the fund and the ODR enterprises through the actions that people use. */
import { equipment } from '../law/station.ts'
import { addTenant, openFund } from '../server/fund/keep.ts'
import { approve as approveAdvance, pay, requestAdvance } from '../server/fund/pay.ts'
import { recover } from '../server/fund/recover.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { answer, followUp, logCase, settle, withdraw } from '../server/station/case.ts'
import { handOver } from '../server/station/hand-over.ts'
import { inspect, judge, keepTenant } from '../server/station/inspect.ts'
import { changeLevel, open, registerStation } from '../server/station/register.ts'
import { near, streetCalled } from './city/areas.ts'
import { mallTenants, type SeedCase, type SeedStation, seedCases, seedFund, seedStations } from './city/stations.ts'
import { playOdr } from './odr.ts'
import { as, firstHash, hire, operatorCalled, type Stage } from './stage.ts'
import { told } from './told.ts'

export async function playStations(db: Db, ctx: Context) {
  const stage = { db, ctx, hash: await firstHash(db) }
  const ids: number[] = []
  for (const each of seedStations) ids.push((await told(ctx, () => station(stage, each)))!)
  await told(ctx, () => tenants(stage, ids[0]!))
  await playOdr(stage)
  for (const each of seedCases) await told(ctx, () => dispute(stage, each, ids))
  await told(ctx, () => fund(stage, ids[0]!))
}

async function station(stage: Stage, said: SeedStation) {
  const host = await operatorCalled(stage, said.host)
  const { id } = await registerStation(await as(stage, said.by, said.openedDaysAgo), {
    name: said.name,
    hostKind: said.kind,
    hostId: host.id,
    chain: said.chain,
    level: 'city',
    areaCode: streetCalled(said.street),
    place: said.place,
    room: said.room,
    phone: said.phone,
    hours: '9:00—21:00',
    ...near(said.street, said.plaque),
  })
  await open(await as(stage, said.head, said.openedDaysAgo, 15), id, { plaque: said.plaque, on: undefined })
  if (said.provincialSinceDaysAgo !== undefined)
    await changeLevel(await as(stage, 'supervisor', said.provincialSinceDaysAgo), id, {
      level: 'province',
      from: addDays(stage.ctx.today, -said.provincialSinceDaysAgo),
      reason: '省局认定为省级消费维权服务站',
    })
  const there = equipment.map(each => each.code).filter(code => !said.missing.includes(code))
  await inspect(await as(stage, said.by, 30), id, {
    there,
    remark: said.missing.length ? '缺项已要求一个月内补齐' : undefined,
  })
  await judge(await as(stage, said.head, 28), id, {
    year: Number(addDays(stage.ctx.today, -28).slice(0, 4)),
    verdict: said.missing.length > 1 ? 'pass' : 'good',
    remark: undefined,
  })
  const { office_id } = await stage.db
    .selectFrom('matter')
    .select('office_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (const each of said.keepers) await hire(stage, office_id, each, 'station')
  return id
}

async function tenants(stage: Stage, id: number) {
  const keeper = await as(stage, 'station', 195)
  for (const each of mallTenants) {
    const operator = await operatorCalled(stage, each.operator)
    await keepTenant(keeper, id, {
      operatorId: operator.id,
      name: operator.name,
      uscc: undefined,
      stall: each.stall,
      contact: operator.contact ?? undefined,
      phone: operator.phone ?? undefined,
    })
  }
}

async function dispute(stage: Stage, said: SeedCase, stations: readonly number[]) {
  const seed = seedStations[said.station]!
  const account = seed.keepers[0]!.account
  const tenant = await operatorCalled(stage, said.tenant)
  const stall = mallTenants.find(each => said.station === 0 && each.operator === said.tenant)?.stall
  const { id } = await logCase(await as(stage, account, said.daysAgo), {
    consumer: said.consumer,
    operatorId: tenant.id,
    respondentName: tenant.name,
    stall,
    goodsClass: said.goods,
    goodsName: said.goodsName,
    problemClass: said.problem,
    claims: [...said.claims],
    facts: said.facts,
    amountFen: said.amountFen,
    firstAsked: 'seller',
    firstAnswer: said.firstAnswer ?? 'took',
    firstReason: said.firstReason,
    attachments: [],
  })
  if (stations.length === 0) return
  const later = await as(stage, account, said.daysAgo, 11)
  if (said.plan) await answer(later, id, { plan: said.plan })
  if (said.end?.how === 'settle') {
    await settle(later, id, {
      agreement: said.end.agreement,
      recoveredFen: said.end.recoveredFen,
      performedAtOnce: true,
      attachments: [],
    })
    if (said.end.rating)
      await followUp(await as(stage, 'handler', Math.max(0, said.daysAgo - 1)), id, {
        level: said.end.rating,
        remark: undefined,
      })
  } else if (said.end?.how === 'hand-over') await handOver(later, id, { reason: said.end.reason, facts: undefined })
  else if (said.end?.how === 'withdraw') await withdraw(later, id, { reason: said.end.reason })
}

async function fund(stage: Stage, stationId: number) {
  const { id } = await openFund(await as(stage, 'head', seedFund.openedDaysAgo), {
    stationId,
    minimumFen: seedFund.minimumFen,
    tenantMinimumFen: seedFund.tenantMinimumFen,
    openingFen: seedFund.openingFen,
    on: undefined,
    proof: '银行回单 2026-0001',
  })
  const accounts = new Map<string, number>()
  for (const each of mallTenants) {
    const operator = await operatorCalled(stage, each.operator)
    const made = await addTenant(await as(stage, 'station', seedFund.openedDaysAgo - 3), id, {
      operatorId: operator.id,
      stall: each.stall,
      depositFen: each.depositFen,
      on: undefined,
      proof: `收据 ${each.stall}`,
    })
    accounts.set(each.operator, made.id)
  }
  const { payment } = seedFund
  const asked = await requestAdvance(await as(stage, 'station', payment.daysAgo), {
    fundId: id,
    accountId: accounts.get(payment.tenant)!,
    fromMatterId: undefined,
    consumerName: payment.consumer.name,
    consumerPhone: payment.consumer.phone,
    amountFen: payment.amountFen,
    reason: 'delay',
    facts: payment.facts,
    attachments: [],
  })
  await approveAdvance(await as(stage, 'station2', payment.daysAgo - 1), asked.id, { remark: '事实清楚，同意。' })
  await pay(await as(stage, 'station', payment.daysAgo - 1, 14), asked.id, { proof: '转账回单 8812', on: undefined })
  await recover(await as(stage, 'station', payment.daysAgo - 20), asked.id, {
    amountFen: payment.recoveredFen,
    proof: '收据 C11-02',
    on: undefined,
  })
}
