/**
 * 第十七条 (Order 121): facts that may be considered, gathered for whoever has to judge: how many, how often, which contacts
 * are shared, which texts repeat. Never a label on a person, never a refusal by itself; whoever looks leaves a trace.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity } from '../app.ts'
import { dispatched, registered, toOffice } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const phone = '19900551234'
const home = '楚江市望楚区书院街道学府路66号2单元301室'
const template = (what: string) =>
  `本人在被投诉人店内购买${what}，发现标签未标注生产日期和执行标准，违反食品安全法第六十七条，要求退款并依据第一百四十八条赔偿一千元。`
const label = (name: string, different: Json = {}) => ({
  consumer: { name, phone, address: home, ...different.consumer },
  goodsClass: 'food',
  problemClass: 'food-safety',
  goodsName: '预包装食品',
  facts: template('预包装食品'),
  purchasedOn: '2026-04-20',
  ...different,
})
const look = (who: string, id: number, body: Json = { reason: '初查判断是否为生活消费需要' }) =>
  as(who).post(`/complaints/${id}/pattern`, body)

test('how many, how often, by whom shared, which texts repeat and where: with the article, masked, and on the record', async () => {
  const days = ['2026-04-20', '2026-05-04', '2026-05-06', '2026-05-08', '2026-05-10']
  for (const [at, day] of days.entries()) {
    city.day(day)
    await dispatched(city, label('甲某某', { respondent: { operatorId: undefined, name: `楚江市第${at + 1}食品店` } }))
  }
  city.day('2026-05-12')
  // Another name with the same telephone and door; another person with the same words elsewhere in the city.
  await dispatched(city, label('乙某某'))
  const elsewhere = await registered(city, {
    ...label('丙某某', { consumer: { phone: '19900559999', address: undefined } }),
    facts: template('糕点'),
  })
  await as('dispatcher').does(elsewhere.id, 'dispatch', await toOffice(city, '429903'))
  // A complaint joined to its double is one.
  const twice = await dispatched(
    city,
    label('甲某某', { facts: '另一件：购买的鸡蛋变质，要求退款。', goodsName: '鸡蛋' }),
  )
  const again = await dispatched(city, label('甲某某', { facts: '购买的鸡蛋变质，要求退款。', goodsName: '鸡蛋' }))
  await as('head').does(again.id, 'join', { leadingId: twice.id, reason: '同一争议' })

  city.day('2026-05-14')
  const own = await dispatched(city, label('甲某某'))
  const { status, body } = await look('handler', own.id)
  assert.equal(status, 200, JSON.stringify(body))
  assert.match(body.article, /^《市场监督管理投诉举报处理办法》第十七条/)
  assert.deepEqual([body.from, body.to], ['2026-02-13', '2026-05-14'])
  // Five shops, 乙's, the eggs once, and this one.
  assert.equal(body.person.matters, 8)
  // 8 to 14 May: two shops, 乙, the eggs and this one.
  assert.equal(body.person.mostInAWeek, 5)
  assert.deepEqual(body.person.byMonth, [
    { month: '2026-04', count: 1 },
    { month: '2026-05', count: 7 },
  ])
  assert.deepEqual(
    body.shared.map((each: Json) => [each.kind, each.names]),
    [
      ['phone', 2],
      ['address', 2],
    ],
  )
  assert.ok(body.repeated.length >= 6)
  assert.ok(body.repeated.every((each: Json) => each.likeness >= 0.55))
  const far = body.repeated.find((each: Json) => !each.visible)
  assert.ok(far, 'counted, but not shown')
  assert.deepEqual([far.number, far.respondent, far.samePerson], ['', '', false])
  const text = JSON.stringify(body)
  for (const hidden of [phone, home, '丙某某', '乙某某']) assert.ok(!text.includes(hidden), hidden)
  assert.doesNotMatch(text, /职业|恶意(?!串通)|打假|牟利/, 'no name is given to anybody')

  const seen = await as('handler').sees(own.id)
  const traced = seen.events.find((each: Json) => each.name === 'duplicate.look')
  assert.equal(traced.actor, '周宁')
  assert.equal(traced.facts.reason, '初查判断是否为生活消费需要')
  assert.equal(seen.state, 'to-assess', 'nothing is decided by it')
  assert.equal(seen.steps.find((each: Json) => each.name === 'accept').open, true)
})

test('only who handles the complaint may look, and says why; the counts beside it are for the same people', async () => {
  city.day('2026-05-15')
  const { id } = await dispatched(city, label('丁某某'))
  assert.equal((await look('handler', id, {})).status, 422)
  for (const who of ['dispatcher', 'agent', 'supervisor', 'legal', 'auditor']) {
    assert.equal((await look(who, id)).status, 403, who)
    assert.deepEqual((await as(who).sees(id)).factors, [], who)
  }
  assert.equal((await look('handler2', id)).status, 404)
  assert.ok((await as('handler').sees(id)).factors.length >= 3)
  assert.equal((await look('head', id)).status, 200)
})
