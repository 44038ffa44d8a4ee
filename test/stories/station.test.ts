/** 维权站: registered, opened, inspected; disputes settled at the counter, handed over, withdrawn; who sees what. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { done, downCoat, openStation, refused, seen } from '../station.ts'

const city = await openCity('2026-06-01')
const { as } = city
const photo = Buffer.from('衣服开线的照片说明')

async function uploaded(who: string) {
  const { body } = await as(who).post('/uploads', { name: '照片说明.txt', sizeBytes: photo.length })
  const put = await as(who).ask('PUT', `/uploads/${body.id}?offset=0`, photo, {
    'content-type': 'application/octet-stream',
    'x-upload-token': body.token,
  })
  assert.equal(put.status, 200)
  return { id: body.id, token: body.token }
}

test('a keeper logs a dispute and settles it; the consumer rates it with the code of the receipt', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const logged = await done(city, told.keeper, '/station-cases', {
    ...downCoat(told),
    attachments: [await uploaded(told.keeper)],
  })
  let one = await seen(city, told.keeper, `/station-cases/${logged.id}`)
  assert.equal(one.state, 'logged')
  // W1: one working day from Monday 1 June.
  assert.equal(one.clocks[0].dueOn, '2026-06-02')
  assert.equal(one.clocks[0].binding, 'service-norm')
  assert.equal(one.attachments.length, 1)
  one = await done(city, told.keeper, `/station-cases/${logged.id}/steps/settle`, {
    agreement: '退货退款，双方再无争议。',
    recoveredFen: 69900,
  })
  assert.equal(one.state, 'settled')
  assert.equal(one.recoveredFen, 69900)
  assert.equal(one.clocks[0].tone, 'met')

  const rating = { number: logged.number, code: logged.code, level: 'satisfied', remark: '很快' }
  assert.equal((await city.nobody.post('/public/station-ratings', { ...rating, code: 'WRONGCODE2' })).status, 404)
  assert.equal((await city.nobody.post('/public/station-ratings', rating)).status, 200)
  one = await seen(city, told.keeper, `/station-cases/${logged.id}`)
  assert.deepEqual([one.rating.level, one.rating.by], ['satisfied', 'consumer'])

  const station = await seen(city, 'head', `/stations/${told.id}`)
  const rate = (key: string) => station.rates.find((each: { key: string }) => each.key === key)
  assert.deepEqual([rate('mediation').hits, rate('mediation').of], [1, 1])
  assert.equal(rate('satisfaction').value, 1)
  assert.equal(station.totals.recoveredFen, 69900)
  // No inspection yet: the equipment is unknown, and the standard is not met.
  assert.equal(rate('equipment').value, null)
  assert.equal(station.standard, false)
})

test('not settled: the competent office gets a complaint with everything typed, and its seven working days', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const logged = await done(city, told.keeper, '/station-cases', {
    ...downCoat(told, { facts: '羽绒服穿两天开线，店员让消费者自己找厂家。' }),
    firstAnswer: 'handed-on',
    firstReason: '店员称由厂家负责',
    attachments: [await uploaded(told.keeper)],
  })
  const one = await done(city, told.keeper, `/station-cases/${logged.id}/steps/hand-over`, { reason: '商家坚持不退' })
  assert.equal(one.state, 'handed-over')
  assert.match(one.complaint.office, /望楚区市场监督管理局/)
  const complaint = await as('handler').sees(one.complaint.id)
  assert.equal(complaint.state, 'to-assess')
  assert.equal(complaint.channel, 'station')
  assert.equal(complaint.consumer.phone, '19911110001')
  assert.equal(complaint.respondent.operatorId, told.tenantId)
  assert.deepEqual(
    [complaint.goodsClass, complaint.goodsName, complaint.problemClass, complaint.claims, complaint.disputedAmountFen],
    ['clothing', '羽绒服', 'quality', ['refund'], 69900],
  )
  assert.match(complaint.facts, /穿两天开线/)
  assert.match(complaint.facts, /店员称由厂家负责/)
  assert.match(complaint.facts, /商家坚持不退/)
  assert.equal(complaint.attachments.length, 1, 'the evidence went with it')
  // 2–5, 8–10 June.
  assert.equal(complaint.clocks.find((each: { name: string }) => each.name === 'acceptance').dueOn, '2026-06-10')
  assert.ok(complaint.events.some((each: { name: string }) => each.name === 'station-case.transfer'))
  // The station learns where it went; the complaint itself is none of its business.
  assert.equal((await as(told.keeper).get(`/complaints/${one.complaint.id}`)).status, 404)
})

test('no longer asked for; a plan is an answer too; one answered late is late', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const log = () => done(city, told.keeper, '/station-cases', downCoat(told))
  const [gone, planned, late] = [await log(), await log(), await log()]
  const withdrawn = await done(city, told.keeper, `/station-cases/${gone.id}/steps/withdraw`, {
    reason: '消费者自行与店家和好',
  })
  assert.equal(withdrawn.state, 'withdrawn')
  city.day('2026-06-02')
  const answered = await done(city, told.keeper, `/station-cases/${planned.id}/steps/answer`, { plan: '周四前换一件' })
  assert.equal(answered.state, 'logged')
  assert.equal(answered.clocks[0].tone, 'met')
  city.day('2026-06-03')
  const settled = await done(city, told.keeper, `/station-cases/${late.id}/steps/settle`, {
    agreement: '换货',
    recoveredFen: 69900,
  })
  assert.equal(settled.clocks[0].tone, 'missed')
  const { rates } = await seen(city, 'head', `/stations/${told.id}`)
  const onTime = rates.find((each: { key: string }) => each.key === 'on-time')
  assert.deepEqual([onTime.hits, onTime.of, onTime.met], [2, 3, false])
})

test('首问: whoever was asked first may not push it away without a reason on the record', async () => {
  const told = await openStation(city)
  for (const firstAnswer of ['handed-on', 'refused']) {
    const problem = await refused(city, 422, told.keeper, '/station-cases', { ...downCoat(told), firstAnswer })
    assert.equal(problem.errors[0].field, 'firstReason')
  }
  const said = { ...downCoat(told), firstAnswer: 'refused', firstReason: '店员拒绝接待' }
  const { id } = await done(city, told.keeper, '/station-cases', said)
  assert.equal((await seen(city, told.keeper, `/station-cases/${id}`)).firstReason, '店员拒绝接待')
})

test('a keeper sees the own station and nothing else; another county does not see it', async () => {
  const [mine, other] = [await openStation(city), await openStation(city)]
  const { id } = await done(city, other.keeper, '/station-cases', downCoat(other))
  assert.equal((await as(mine.keeper).get(`/station-cases/${id}`)).status, 404)
  assert.equal((await as(mine.keeper).get(`/stations/${other.id}`)).status, 404)
  await refused(city, 404, mine.keeper, `/station-cases/${id}/steps/settle`, { agreement: '退款', recoveredFen: 1 })
  await refused(city, 404, mine.keeper, `/stations/${other.id}/tenants`, { name: '别家' })
  const { body } = await as(mine.keeper).get('/stations')
  assert.deepEqual(
    body.items.map((each: { id: number }) => each.id),
    [mine.id],
  )
  assert.equal((await as('handler2').get(`/stations/${mine.id}`)).status, 404)
  assert.equal((await as('handler').get(`/station-cases/${id}`)).status, 200)
  // Settling is the keeper's duty, not the bureau's.
  await refused(city, 403, 'handler', `/station-cases/${id}/steps/settle`, { agreement: '退款', recoveredFen: 1 })
  // Who only looks sees no telephone number.
  assert.match((await seen(city, 'supervisor', `/station-cases/${id}`)).consumer.phone, /\*/)
})

test('up and down with day and reason; suspended it takes nothing; closed its keepers cannot sign in', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const up = { level: 'province', from: '2026-06-01', reason: '省局认定' }
  await refused(city, 403, 'head', `/stations/${told.id}/steps/change-level`, up)
  let station = await done(city, 'supervisor', `/stations/${told.id}/steps/change-level`, up)
  assert.equal(station.level, 'province')
  await refused(city, 422, 'supervisor', `/stations/${told.id}/steps/change-level`, up)
  city.day('2026-06-05')
  const down = { level: 'city', from: '2026-06-05', reason: '复查不合格' }
  station = await done(city, 'supervisor', `/stations/${told.id}/steps/change-level`, down)
  assert.deepEqual(
    station.levels.map((each: { from: string; level: string }) => [each.from, each.level]),
    [
      ['2026-06-01', 'province'],
      ['2026-06-05', 'city'],
    ],
  )
  await done(city, 'head', `/stations/${told.id}/steps/suspend`, { reason: '装修' })
  await refused(city, 409, told.keeper, '/station-cases', downCoat(told))
  await done(city, 'head', `/stations/${told.id}/steps/reopen`, { reason: '装修完成' })
  await done(city, told.keeper, '/station-cases', downCoat(told))
  station = await done(city, 'head', `/stations/${told.id}/steps/close`, { reason: '商场停业' })
  assert.equal(station.state, 'closed')
  assert.equal((await as(told.keeper).get('/counter')).status, 401)
})

test('an inspection gives the equipment; all conditions together make the standard', async () => {
  city.day('2026-06-01')
  const told = await openStation(city)
  const all = ['plaque', 'room', 'mediation', 'office', 'files', 'rules', 'phone', 'computer', 'printer', 'camera']
  let station = await done(city, 'handler', `/stations/${told.id}/steps/inspect`, { there: all.slice(0, 8) })
  const equipment = () => station.rates.find((each: { key: string }) => each.key === 'equipment')
  assert.equal(equipment().value, 0.8)
  assert.equal(equipment().met, false)
  assert.deepEqual(station.inspections[0].missing, ['打印设备', '拍照录音设备'])
  station = await done(city, 'handler', `/stations/${told.id}/steps/inspect`, { there: all.slice(0, 9) })
  assert.equal(equipment().value, 0.9, 'the last inspection counts')
  assert.equal(station.standard, false, 'without a dispute it is not at work')
  const { id } = await done(city, told.keeper, '/station-cases', downCoat(told))
  await done(city, told.keeper, `/station-cases/${id}/steps/settle`, { agreement: '退款', recoveredFen: 69900 })
  station = await seen(city, 'head', `/stations/${told.id}`)
  assert.equal(station.standard, true)
  await done(city, 'handler', `/station-cases/${id}/steps/follow-up`, { level: 'dissatisfied' })
  station = await seen(city, 'head', `/stations/${told.id}`)
  assert.equal(station.standard, false)
  station = await done(city, 'head', `/stations/${told.id}/steps/judge`, { year: 2026, verdict: 'pass' })
  assert.equal(station.verdicts[0].verdict, 'pass')
  await refused(city, 422, 'head', `/stations/${told.id}/steps/judge`, { year: 2027, verdict: 'pass' })
})

test('the public list gives name, address, place, telephone and hours of what is open, by district', async () => {
  const told = await openStation(city)
  const { name } = await seen(city, 'head', `/stations/${told.id}`)
  const find = async (query: string) =>
    (await city.nobody.get(`/public/stations?${query}`)).body.items.map((each: { name: string }) => each.name)
  assert.ok((await find('area=429902')).includes(name))
  assert.ok(!(await find('area=429903')).includes(name))
  assert.ok((await find(`q=${encodeURIComponent(name)}`)).includes(name))
  const [one] = (await city.nobody.get(`/public/stations?q=${encodeURIComponent(name)}`)).body.items
  assert.deepEqual(Object.keys(one).sort(), [
    'area',
    'areaCode',
    'exact',
    'hostKind',
    'hours',
    'latitude',
    'level',
    'longitude',
    'name',
    'phone',
    'place',
    'room',
  ])
  await done(city, 'head', `/stations/${told.id}/steps/suspend`, { reason: '装修' })
  assert.ok(!(await find('area=429902')).includes(name))
})

test('a station of another area is not ours to register; two stations have two plaques', async () => {
  const said = {
    name: '外区站',
    hostKind: 'market',
    hostId: await city.operatorId('楚汇广场'),
    place: '鹤汀区某处',
    phone: '07295550189',
    hours: '9:00—18:00',
  }
  const problem = await refused(city, 422, 'handler', '/stations', { ...said, areaCode: '429903001' })
  assert.equal(problem.errors[0].field, 'areaCode')
  const first = await openStation(city)
  const { plaque } = await seen(city, 'head', `/stations/${first.id}`)
  const half = await refused(city, 422, 'handler', '/stations', { ...said, areaCode: '429902002', latitude: 30.2 })
  assert.equal(half.errors[0].field, 'longitude')
  const { id } = await done(city, 'handler', '/stations', { ...said, areaCode: '429902002' })
  const taken = await refused(city, 422, 'head', `/stations/${id}/steps/open`, { plaque })
  assert.equal(taken.errors[0].field, 'plaque')
})
