/** Orders of the past and of tables: the seed's 165 = 95 + 66 + 4, taken over fast, twice without a difference. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { importOrders } from '../server/intake/import/orders.ts'
import { tellKind } from '../server/intake/import/tell.ts'
import { systemActor } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { type OrderStage, type OrderThere, takeOverOrders } from '../server/workorder/index.ts'
import { openCity } from './app.ts'
import { connect } from './hotline.ts'

const city = await openCity('2019-01-10')
await connect(city)
const office = await city.officeId('429902')
const home = mkdtempSync(join(tmpdir(), 'xiaobao-orders-'))
after(() => rmSync(home, { recursive: true, force: true }))
const source = { key: 'city', label: '12345系统（历史数据）', fileName: '2018.xlsx' }

const stageOf = (nth: number, on: string): OrderStage => {
  const signedOn = addDays(on, 1)
  if (nth < 95)
    return { state: 'returned', officeId: office, signedOn, returnedOn: addDays(on, 2), returnCode: 'not-amr-duty' }
  if (nth < 161)
    return {
      state: 'closed',
      officeId: office,
      signedOn,
      dispatchedOn: signedOn,
      closedOn: addDays(on, 10),
      reply: '已答复',
    }
  return { state: 'handling', officeId: office, signedOn, dispatchedOn: signedOn }
}

const seedYear: OrderThere[] = Array.from({ length: 165 }, (_, nth) => {
  const receivedOn = nth < 161 ? addDays('2018-01-08', nth * 2) : '2018-12-27'
  return {
    sourceNumber: `Y2018-${nth}`,
    asks: 'complaint',
    title: `第${nth}件`,
    content: '来电人反映商家不退款。',
    caller: { name: '某某', phone: '', address: null },
    respondentName: '某店',
    respondentAddress: null,
    receivedOn,
    calledAt: `${receivedOn}T10:00:00+08:00`,
    stage: stageOf(nth, receivedOn),
  }
})

const inTransaction = <T>(work: (ctx: never) => Promise<T>) =>
  city.world
    .lawful()
    .then(lawful =>
      city.db.transaction().execute(db => work({ db, actor: systemActor, ...city.world.moment(), ...lawful } as never)),
    )

test('the year of the seed: 165 received, 95 returned, 66 closed, 4 in hand; 57.58 % returned', async () => {
  const begun = performance.now()
  const taken = await inTransaction(ctx => takeOverOrders(ctx, seedYear, source))
  assert.deepEqual(taken, { created: 165, updated: 0, unchanged: 0 })
  assert.ok(performance.now() - begun < 3000, 'the year is written in moments')
  const figure = async (name: string) => {
    const { status, body } = await city.as('supervisor').get(`/figures/${name}?period=2018`)
    assert.equal(status, 200, JSON.stringify(body))
    return body.value
  }
  assert.equal(await figure('orders-received'), 165)
  assert.equal(await figure('orders-returned'), 95)
  assert.equal(await figure('orders-closed'), 66)
  assert.equal(await figure('orders-in-hand'), 4)
  assert.equal((await figure('orders-return-rate')).toFixed(4), '0.5758')
  assert.equal(await figure('orders-rework-rate'), 0)
  assert.equal((await figure('orders-signed-on-time-rate')) <= 1, true)
  const { body } = await city.as('supervisor').get('/workorders?bucket=received&from=2018-01-01&to=2018-12-31')
  assert.deepEqual(body.buckets, { received: 165, returned: 95, closed: 66, 'in-hand': 4 })
})

test('of a period that ended earlier, an order closed since was in hand', async () => {
  const { body } = await city.as('supervisor').get('/figures/orders-in-hand?period=2018-06')
  const june = seedYear.filter(each => each.receivedOn.startsWith('2018-06'))
  const open = june.filter(each => (each.stage.closedOn ?? each.stage.returnedOn ?? '9999') > '2018-06-30')
  assert.ok(open.length > 0)
  assert.equal(body.value, open.length)
})

test('the same again changes nothing; what the source says anew moves only what nobody here has touched', async () => {
  const again = await inTransaction(ctx => takeOverOrders(ctx, seedYear, source))
  assert.deepEqual(again, { created: 0, updated: 0, unchanged: 165 })
  const last = seedYear.at(-1)!
  const closed = {
    ...last,
    stage: { ...last.stage, state: 'closed', closedOn: '2019-01-08', reply: '已退款' },
  } as OrderThere
  assert.equal((await inTransaction(ctx => takeOverOrders(ctx, [closed], source))).updated, 1)
  const row = await city.db
    .selectFrom('work_order')
    .innerJoin('matter', 'matter.id', 'work_order.matter_id')
    .select(['matter.state', 'work_order.reply', 'matter.open'])
    .where('work_order.source_number', '=', last.sourceNumber)
    .executeTakeFirstOrThrow()
  assert.deepEqual(row, { state: 'closed', reply: '已退款', open: false })
})

const table = `工单编号,工单类型,标题,主要内容,来电人,来电人电话,来电时间,工单状态,主办单位,回复内容,办结时间
T-1,投诉,反映押金不退,来电人反映健身房押金不退,王女士,19955550111,2019-01-02 09:10:00,待签收,,,
T-2,咨询,咨询退货,来电人咨询七日退货,李先生,19955550112,2019-01-02 10:10:00,已办结,楚江市望楚区市场监督管理局,已答复,2019-01-03 10:00:00
T-3,投诉,反映房产中介,来电人反映中介不退定金,赵先生,19955550113,2019-01-03 11:10:00,已退回,,住建部门职责,2019-01-04 10:00:00
T-4,投诉,反映缺斤短两,来电人反映缺斤短两,钱女士,19955550114,2019-01-04 11:10:00,处理中,楚江市望楚区市场监督管理局,,
T-5,投诉,没有日期,来电人反映,孙女士,19955550115,,处理中,,,
`

test('a table of orders: told apart by their state, once however often, the rest given back with the reason', async () => {
  const path = join(home, 'city-orders.csv')
  writeFileSync(path, table)
  const options = { as: 'workorders' as const, dryRun: false, actor: systemActor }
  const trial = await importOrders(city.world, path, 'city-orders.csv', { ...options, dryRun: true })
  assert.deepEqual([trial.created, trial.rejected], [4, 1])
  const done = await importOrders(city.world, path, 'city-orders.csv', options)
  assert.deepEqual([done.rows, done.created, done.unchanged, done.rejected], [5, 4, 0, 1])
  assert.equal(done.problems[0]!.row, 6)
  const again = await importOrders(city.world, path, 'city-orders.csv', options)
  assert.deepEqual([again.created, again.updated, again.unchanged], [0, 0, 4])
  const states = await city.db
    .selectFrom('work_order')
    .innerJoin('matter', 'matter.id', 'work_order.matter_id')
    .select(['work_order.source_number as number', 'matter.state', 'matter.office_id as office'])
    .where('work_order.source_number', 'like', 'T-%')
    .orderBy('work_order.source_number')
    .execute()
  assert.deepEqual(
    states.map(each => each.state),
    ['to-sign', 'closed', 'returned', 'handling'],
  )
  assert.equal(states[3]!.office, office)
  const { body } = await city.as('dispatcher').get('/search?q=T-1')
  assert.ok(Array.isArray(body.matters))
})

test('nobody has to say that a table holds orders: its headers do, or its name where both hotlines write the same', async () => {
  const told = async (headers: string, name: string) => {
    const path = join(home, 'told.csv')
    writeFileSync(path, `${headers}\n${headers}`)
    return tellKind(path, name)
  }
  assert.equal(await told(table.split('\n')[0]!, 'city-orders.csv'), 'workorders')
  const plain = '工单编号,来电时间,来电人,来电号码,工单标题,工单内容,承办单位,工单状态'
  assert.equal(await told(`${plain},紧急程度,是否保密`, '导出.csv'), 'workorders')
  assert.equal(await told(plain.replace('工单编号', '12345工单编号'), '导出.csv'), 'workorders')
  assert.equal(await told(plain, '12345工单6月.csv'), 'workorders')
  assert.equal(await told(plain, '导出.csv'), 'appeals')
  const ours = '工单号,记录类型,信息来源,登记日期,投诉人,来电号码,企业名称,来电内容,涉及客体分类,问题分类'
  assert.equal(await told(ours, '12315热线（含12345转来）.csv'), 'appeals')
})

test('an imported order goes on here like any other', async () => {
  const { body } = await city.as('dispatcher').get('/workorders?bucket=in-hand&q=T-1')
  const [order] = body.items
  assert.equal(order.state, 'to-sign')
  assert.ok(order.belongsHere > 0, `how sure the system is, as of one that came by the interface: ${order.belongsHere}`)
  const answer = await city.as('dispatcher').post(`/workorders/${order.id}/steps/sign-for`, {})
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  const path = join(home, 'city-orders-later.csv')
  writeFileSync(path, table.replace('待签收', '已办结'))
  await importOrders(city.world, path, 'city-orders-later.csv', { as: 'workorders', dryRun: false, actor: systemActor })
  const seen = await city.as('dispatcher').get(`/workorders/${order.id}`)
  assert.equal(seen.body.state, 'signed', 'what was done here stays')
})
