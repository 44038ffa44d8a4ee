/** 先行赔付专项资金: asked for, decided by a second person, paid with proof, recovered, topped up, reconciled. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { remindMonths } from '../../server/fund/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'
import { noOffice, partOf, readInOffice } from '../office.ts'
import { done, downCoat, openStation, refused, type StationTold, seen } from '../station.ts'
import { accepted } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

/** 10,000 yuan of the mall, 500 of the tenant; at least 9,000 and 400 must lie there. */
async function openFund(told: StationTold) {
  const { id } = await done(city, 'head', '/funds', {
    stationId: told.id,
    minimumFen: 900000,
    tenantMinimumFen: 40000,
    openingFen: 1000000,
    proof: '回单1',
  })
  const tenant = await done(city, told.keeper, `/funds/${id}/tenants`, {
    operatorId: told.tenantId,
    stall: 'B18',
    depositFen: 50000,
    proof: '收据1',
  })
  return { id: id as number, accountId: tenant.id as number }
}

type Fund = Awaited<ReturnType<typeof openFund>>
const request = (fund: Fund, amountFen: number, more = {}) => ({
  fundId: fund.id,
  accountId: fund.accountId,
  consumerName: '舒雅',
  consumerPhone: '19911110001',
  amountFen,
  reason: 'refusal',
  facts: '羽绒服质量问题，商家认账不付',
  ...more,
})

/** Bank, the mall's part, the tenant's deposit. */
async function balances(fund: Fund) {
  const { accounts } = await seen(city, 'head', `/funds/${fund.id}`)
  const of = (kind: string) => accounts.find((each: { kind: string }) => each.kind === kind).balanceFen
  return [of('bank'), of('pool'), of('tenant')]
}

test('out of a dispute at the station: two persons, payment, recovery to the last fen, top-up', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const fund = await openFund(told)
  const dispute = await done(city, told.keeper, '/station-cases', downCoat(told))
  const { id } = await done(city, told.keeper, '/advance-payments', request(fund, 200000, { fromMatterId: dispute.id }))
  const url = `/advance-payments/${id}`
  const again = await refused(
    city,
    422,
    told.keeper,
    '/advance-payments',
    request(fund, 1, { fromMatterId: dispute.id }),
  )
  assert.equal(again.errors[0].field, 'fromMatterId')
  const same = await refused(city, 409, told.keeper, `${url}/steps/approve`)
  assert.match(same.type, /same-person/)
  await refused(city, 409, told.keeper, `${url}/steps/pay`, { proof: '回单2' })
  await done(city, told.second, `${url}/steps/approve`, { remark: '事实清楚' })
  assert.deepEqual(await balances(fund), [1050000, 1000000, 50000], 'an approval moves no money')

  city.day('2026-06-02')
  const paid = await done(city, told.keeper, `${url}/steps/pay`, { proof: '回单2' })
  assert.equal(paid.state, 'paid')
  assert.deepEqual(paid.borne, { tenantFen: 50000, poolFen: 150000 }, "the tenant's own deposit is used up first")
  assert.deepEqual(await balances(fund), [850000, 850000, 0])
  const { notices } = await seen(city, told.keeper, `/funds/${fund.id}`)
  // Five working days from Tuesday 2 June.
  assert.deepEqual(
    notices
      .map((each: { dueOn: string; minimumFen: number; balanceFen: number }) => [
        each.dueOn,
        each.minimumFen,
        each.balanceFen,
      ])
      .sort(),
    [
      ['2026-06-09', 40000, 0],
      ['2026-06-09', 900000, 850000],
    ],
  )

  const over = await refused(city, 422, told.keeper, `${url}/steps/recover`, { amountFen: 200001, proof: '收据2' })
  assert.equal(over.errors[0].field, 'amountFen')
  await refused(city, 409, told.keeper, `${url}/steps/complete`)
  let now = await done(city, told.keeper, `${url}/steps/recover`, { amountFen: 120000, proof: '收据2' })
  assert.equal(now.state, 'paid')
  assert.deepEqual(await balances(fund), [970000, 970000, 0], "the mall's part is filled first")
  now = await done(city, told.keeper, `${url}/steps/recover`, { amountFen: 80000, proof: '收据3' })
  assert.equal(now.state, 'recovered')
  assert.deepEqual(await balances(fund), [1050000, 1000000, 50000])
  const met = (await seen(city, told.keeper, `/funds/${fund.id}`)).notices
  assert.ok(met.every((each: { metOn: string | null }) => each.metOn === '2026-06-02'))
})

test('the top-up notice is a letter as it stood on its day', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const fund = await openFund(told)
  const { id } = await done(city, told.keeper, '/advance-payments', request(fund, 30000))
  await done(city, told.second, `/advance-payments/${id}/steps/approve`)
  await done(city, told.keeper, `/advance-payments/${id}/steps/pay`, { proof: '回单' })
  const [notice] = (await seen(city, told.keeper, `/funds/${fund.id}`)).notices
  await done(city, told.keeper, `/funds/${fund.id}/entries`, {
    kind: 'deposit',
    accountId: fund.accountId,
    amountFen: 30000,
    proof: '收据9',
    reason: '补足保证金',
  })
  const file = await city.bytes(told.keeper, `/fund-notices/${notice.id}/docx`)
  const text = partOf(file, 'word/document.xml').replaceAll(/<[^>]+>/g, '')
  assert.match(text, /先行赔付资金补足通知书/)
  assert.match(text, /余额为200.00元，低于约定的最低限额400.00元/)
  assert.match(text, /2026年6月8日前补足差额200.00元/)
  if (!noOffice) assert.equal(readInOffice({ 'notice.docx': file })['notice.docx']!.pages, 1)

  // A second payment before anything came in: what is asked for is the whole of what is missing, in one open notice.
  for (const amountFen of [20000, 10000]) {
    const more = await done(city, told.keeper, '/advance-payments', request(fund, amountFen))
    await done(city, told.second, `/advance-payments/${more.id}/steps/approve`)
    await done(city, told.keeper, `/advance-payments/${more.id}/steps/pay`, { proof: '回单' })
  }
  const of = (await seen(city, told.keeper, `/funds/${fund.id}`)).notices as Json[]
  assert.deepEqual(
    of.map(each => [each.balanceFen, each.metOn, each.replacedOn]),
    [
      [20000, null, null],
      [30000, null, '2026-06-01'],
      [20000, '2026-06-01', null],
    ],
  )
  const second = partOf(await city.bytes(told.keeper, `/fund-notices/${of[0]!.id}/docx`), 'word/document.xml')
  assert.match(second.replaceAll(/<[^>]+>/g, ''), /补足差额200.00元.*2026年6月1日的补足通知由本通知代替/)

  // A month that nobody reconciles is in the bell, once a month; of the head too when a second one is over.
  const bell = async (who: string) =>
    ((await seen(city, who, '/reminders')).items as Json[]).filter(
      each => each.name === 'fund.month' && each.matterId === told.id,
    )
  const months = () => bySystem(city.world, remindMonths)
  await months()
  assert.deepEqual(await bell(told.keeper), [])
  city.day('2026-07-02')
  await months()
  await months()
  assert.match((await bell(told.keeper))[0].text.zh, /2026-06的账尚未对账锁定/)
  assert.deepEqual([(await bell(told.keeper)).length, (await bell('head')).length], [1, 0])
  city.day('2026-08-03')
  await months()
  assert.deepEqual([(await bell(told.keeper)).length, (await bell('head')).length], [2, 1])
})

test('refused, sent back and asked again, cancelled, written off', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const fund = await openFund(told)
  const ask = async (amountFen = 10000) =>
    `/advance-payments/${(await done(city, told.keeper, '/advance-payments', request(fund, amountFen))).id}`
  const refusedOne = await ask()
  assert.equal((await done(city, 'head', `${refusedOne}/steps/refuse`, { reason: '商家已赔付' })).state, 'refused')
  const back = await ask()
  assert.equal((await done(city, told.second, `${back}/steps/send-back`, { reason: '请附小票' })).state, 'draft')
  const once = await done(city, told.keeper, `${back}/steps/request`, { amountFen: 9000, facts: '附小票' })
  assert.deepEqual([once.state, once.amountFen], ['requested', 9000])
  await done(city, told.second, `${back}/steps/approve`)
  assert.equal((await done(city, told.keeper, `${back}/steps/cancel`, { reason: '商家已付' })).state, 'cancelled')
  const gone = await ask()
  await done(city, 'head', `${gone}/steps/approve`)
  await done(city, told.keeper, `${gone}/steps/pay`, { proof: '回单' })
  await refused(city, 403, told.keeper, `${gone}/steps/write-off`, { reason: '失联' })
  const off = await done(city, 'head', `${gone}/steps/write-off`, { reason: '商家撤场失联' })
  assert.deepEqual([off.state, off.open], ['written-off', false])
  assert.deepEqual(await balances(fund), [1040000, 1000000, 40000])
})

test('never below nought: neither by a payment nor by a refund, and not by two at the same moment', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const fund = await openFund(told)
  const ids: number[] = []
  for (let n = 0; n < 3; n++) ids.push((await done(city, told.keeper, '/advance-payments', request(fund, 500000))).id)
  // 1,050,000 are there: two of the three can be promised, also when they are signed at the same moment.
  const signed = await Promise.all(ids.map(id => as(told.second).post(`/advance-payments/${id}/steps/approve`)))
  assert.deepEqual(signed.map(each => each.status).sort(), [200, 200, 409])
  const unsigned = ids.splice(
    signed.findIndex(each => each.status === 409),
    1,
  )
  const short = (await seen(city, told.second, `/advance-payments/${unsigned[0]}`)).steps.find(
    (each: { name: string }) => each.name === 'approve',
  )
  assert.match(short.because.zh, /尚缺4500\.00元/, 'drawn as it is enforced')
  // What was there when they were signed is spent before they are paid.
  const fee = { kind: 'fee', amountFen: 350000, proof: '回单', reason: '银行扣划' }
  await done(city, told.keeper, `/funds/${fund.id}/entries`, fee)
  const answers = await Promise.all(
    ids.map(id => as(told.keeper).post(`/advance-payments/${id}/steps/pay`, { proof: '回单' })),
  )
  assert.deepEqual(answers.map(each => each.status).sort(), [200, 409], 'the fund pays one of them')
  assert.deepEqual(await balances(fund), [200000, 200000, 0])
  const refund = { kind: 'refund', accountId: fund.accountId, amountFen: 1, proof: '收据', reason: '退租' }
  const problem = await refused(city, 409, told.keeper, `/funds/${fund.id}/entries`, refund)
  assert.match(problem.detail, /不得为负/)
  // The other one is promised still: the manager's part is not given back; nor is it below nought on any day of the past.
  const back = { kind: 'refund', amountFen: 100, proof: '收据', reason: '退回管理方' }
  assert.match((await refused(city, 409, told.keeper, `/funds/${fund.id}/entries`, back)).detail, /将缺3001\.00元/)
  await done(
    city,
    told.keeper,
    `/advance-payments/${ids[answers.findIndex(each => each.status === 409)]}/steps/cancel`,
    {
      reason: '商家已付',
    },
  )
  await done(city, told.keeper, `/funds/${fund.id}/entries`, back)
  city.day('2026-06-03')
  await done(city, told.keeper, `/funds/${fund.id}/entries`, { ...back, kind: 'deposit', amountFen: 900000 })
  const earlier = { ...back, amountFen: 500000, on: '2026-06-02' }
  const past = await refused(city, 409, told.keeper, `/funds/${fund.id}/entries`, earlier)
  assert.match(past.detail, /自2026-06-02起最低余额1999\.00元/)
  await done(city, told.keeper, `/funds/${fund.id}/entries`, { ...earlier, amountFen: 199900 })
  // A refund below what was agreed asks for a top-up as a payment does; a deposit returned whole is a tenant who leaves.
  await done(city, told.keeper, `/funds/${fund.id}/entries`, { ...back, amountFen: 200000 })
  const { notices } = await seen(city, told.keeper, `/funds/${fund.id}`)
  const open = notices.filter((each: Json) => each.metOn === null && each.replacedOn === null)
  assert.deepEqual(open.map((each: Json) => each.name).sort(), ['暖羽服饰', '管理方专项资金（楚汇广场）'])
  const tenant = { accountId: fund.accountId, amountFen: 30000, proof: '收据', reason: '租户' }
  await done(city, told.keeper, `/funds/${fund.id}/entries`, { ...tenant, kind: 'deposit' })
  await done(city, told.keeper, `/funds/${fund.id}/entries`, { ...tenant, kind: 'refund' })
  const left = await seen(city, told.keeper, `/funds/${fund.id}`)
  assert.equal(left.accounts.find((each: Json) => each.id === fund.accountId).leftOn, '2026-06-03')
  assert.equal(left.notices.filter((each: Json) => each.metOn === null && each.replacedOn === null).length, 1)
  // Behind the words stands the constraint: whoever writes past the program is refused as well.
  await assert.rejects(
    sql`update fund_account set balance_fen = -1 where fund_id = ${fund.id} and kind = 'pool'`.execute(city.db),
    /fund_account_balance_fen_check/,
  )
  await assert.rejects(sql`update fund_posting set amount_fen = amount_fen + 1`.execute(city.db), /never changed/)
  await assert.rejects(sql`delete from fund_entry`.execute(city.db), /never changed/)
  await assert.rejects(
    sql`insert into fund_entry (fund_id, kind, on_day, reason, proof, by_name, at) values (${fund.id}, 'fee', '2026-06-01', 'x', 'x', 'x', now())`.execute(
      city.db,
    ),
    /does not balance/,
  )
})

test('out of a complaint: the handler asks, the head decides', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const fund = await openFund(told)
  const complaint = await accepted(city)
  const { id } = await done(city, 'handler', '/advance-payments', request(fund, 19900, { fromMatterId: complaint.id }))
  await done(city, 'head', `/advance-payments/${id}/steps/approve`)
  const paid = await done(city, told.keeper, `/advance-payments/${id}/steps/pay`, { proof: '回单' })
  assert.deepEqual([paid.state, paid.borne], ['paid', { tenantFen: 19900, poolFen: 0 }])
  // The keeper has nothing to do with the complaint it came from.
  assert.equal(paid.from, null)
  assert.equal((await seen(city, 'handler', `/advance-payments/${id}`)).from.id, complaint.id)
  await refused(city, 404, 'handler2', '/advance-payments', request(fund, 1, { fromMatterId: complaint.id }))
})

test('a mistake is reversed once, never changed', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const fund = await openFund(told)
  const { id } = await done(city, told.keeper, `/funds/${fund.id}/entries`, {
    kind: 'interest',
    amountFen: 12345,
    proof: '回单',
    reason: '一季度利息',
  })
  await done(city, told.keeper, `/funds/${fund.id}/reversals`, { entryId: id, reason: '金额写错' })
  assert.deepEqual(await balances(fund), [1050000, 1000000, 50000])
  await refused(city, 409, told.keeper, `/funds/${fund.id}/reversals`, { entryId: id, reason: '再冲一次' })
  const { items } = await seen(city, told.keeper, `/funds/${fund.id}/entries`)
  assert.equal(items[0].reverses, id)
  assert.equal(items[1].reversedBy, items[0].id)

  // A deposit returned whole by mistake: the tenant has not left, and is asked to fill up again when it falls short.
  const returned = await done(city, told.keeper, `/funds/${fund.id}/entries`, {
    ...{ kind: 'refund', accountId: fund.accountId, amountFen: 50000, proof: '回单', reason: '撤柜' },
  })
  await done(city, told.keeper, `/funds/${fund.id}/reversals`, { entryId: returned.id, reason: '退错了租户' })
  await done(city, told.keeper, `/funds/${fund.id}/entries`, {
    ...{ kind: 'refund', accountId: fund.accountId, amountFen: 20000, proof: '回单', reason: '部分退还' },
  })
  const { notices } = await seen(city, told.keeper, `/funds/${fund.id}`)
  assert.deepEqual(
    notices.map((each: { balanceFen: number }) => each.balanceFen),
    [30000],
  )
})

test('the month: reconciled, a difference explained, locked by a second person, then closed to every entry', async () => {
  city.day('2026-05-20')
  const told = await openStation(city)
  const fund = await openFund(told)
  const url = `/funds/${fund.id}/months`
  const before = { kind: 'interest', amountFen: 100, on: '2026-05-19', proof: '回单', reason: '利息' }
  const none = await refused(city, 422, told.keeper, `/funds/${fund.id}/entries`, before)
  assert.match(none.errors[0].problem, /早于资金设立之日2026-05-20/, 'no month would hold it')
  const early = await refused(city, 422, told.keeper, url, { month: '2026-05', bankFen: 1050000 })
  assert.match(early.errors[0].problem, /尚未结束/)
  city.day('2026-06-02')
  assert.deepEqual((await seen(city, told.keeper, `/funds/${fund.id}`)).due, { month: '2026-05', bookFen: 1050000 })
  const skipped = await refused(city, 422, told.keeper, url, { month: '2026-06', bankFen: 1050000 })
  assert.equal(skipped.errors[0].field, 'month')
  const unexplained = await refused(city, 422, told.keeper, url, { month: '2026-05', bankFen: 1050100 })
  assert.equal(unexplained.errors[0].field, 'explanation')
  await done(city, told.keeper, url, { month: '2026-05', bankFen: 1050100, explanation: '利息1元尚未入账' })
  await refused(city, 409, told.keeper, `${url}/lock`, { month: '2026-05' })
  const interest = { kind: 'interest', amountFen: 100, on: '2026-05-31', proof: '回单', reason: '利息' }
  await done(city, told.keeper, `/funds/${fund.id}/entries`, interest)
  const changed = await refused(city, 409, told.second, `${url}/lock`, { month: '2026-05' })
  assert.match(changed.type, /changed/)
  await done(city, told.keeper, url, { month: '2026-05', bankFen: 1050100 })
  await done(city, told.second, `${url}/lock`, { month: '2026-05' })
  const late = await refused(city, 422, told.keeper, `/funds/${fund.id}/entries`, interest)
  assert.equal(late.errors[0].field, 'on')
  await assert.rejects(
    sql`insert into fund_entry (fund_id, kind, on_day, reason, proof, by_name, at) values (${fund.id}, 'fee', '2026-05-02', 'x', 'x', 'x', now())`.execute(
      city.db,
    ),
    /locked/,
  )
  await done(city, told.keeper, `/funds/${fund.id}/entries`, { ...interest, on: '2026-06-01' })
})

test('the statement in Excel: every entry with its running balance; foreign funds do not exist', async () => {
  city.day('2026-06-01')
  const [told, other] = [await openStation(city), await openStation(city)]
  const fund = await openFund(told)
  const file = await city.bytes(told.keeper, `/funds/${fund.id}/statement/xlsx`)
  const sheet = partOf(file, 'xl/worksheets/sheet1.xml')
  assert.match(sheet, /<f>H4\+F5-G5<\/f>/)
  assert.match(sheet, /<v>10000<\/v>/)
  if (!noOffice) assert.match(readInOffice({ 'a.xlsx': file })['a.xlsx']!.text, /10,500\.00/)
  for (const url of [`/funds/${fund.id}`, `/funds/${fund.id}/entries`, `/funds/${fund.id}/statement/xlsx`])
    for (const who of [other.keeper, 'handler2']) assert.equal((await as(who).get(url)).status, 404, `${who} ${url}`)
  assert.deepEqual((await seen(city, other.keeper, '/funds')).items, [])
  await refused(city, 422, 'head', '/funds', {
    ...{ stationId: told.id, minimumFen: 0, tenantMinimumFen: 0, openingFen: 1, proof: 'x' },
  })
})
