/** The act in force on the day of receipt governs: Order 20 until 14 April 2026, Order 62 until the end of 2019 (domain/law.md 2.1). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity, textOf } from '../app.ts'
import { accepted, clockOf, dispatched, stepOf } from '../tell.ts'

const city = await openCity('2026-04-14')
const { as } = city

test('received on the last day of Order 20: its 45 working days, its grounds, no request for identity', async () => {
  city.day('2026-04-14')
  const { id } = await dispatched(city)
  let seen = await as('handler').sees(id)
  assert.equal(seen.law.key, 'order20')
  assert.equal(stepOf(seen, 'request-identity').open, false)
  await as('handler').fails(409, id, 'request-identity', { untilOn: '2026-04-20', materials: '身份证' })
  city.day('2026-04-15')
  await as('handler').fails(422, id, 'propose-refusal', { ground: '16-6', explanation: '拒不核验' })
  seen = await as('handler').does(id, 'accept')
  // 45 working days from 15 April: 11 to the end of April; May has 18 and the make-up Saturday the 9th; see the cases of the law.
  assert.equal(clockOf(seen, 'mediation').within.zh, '45个工作日')
  const due = clockOf(seen, 'mediation').dueOn
  const counted = await as('handler').get(`/clocks/${clockOf(seen, 'mediation').id}/explanation`)
  assert.equal(counted.status, 200)
  assert.ok(due >= '2026-06-18' && due <= '2026-06-24', due)
  await as('handler').fails(422, id, 'propose-termination', { ground: '23-3', explanation: '无法达成协议' })
  await as('handler').fails(422, id, 'send-to-testing', { bodyName: '检验所', chosenBy: 'designated', item: '漏电' })
  await as('handler').fails(409, id, 'suspect-fraud', { suspicion: 'forged', facts: '造假', organ: '公安局' })
  await as('handler').does(id, 'propose-termination', { ground: '21-4', explanation: '明确表示无法达成协议' })
  await as('head').does(id, 'terminate')
  const letter = (await city.letters(id)).find(each => each.form === 8)!
  assert.ok(textOf(letter).includes('暂行办法') && textOf(letter).includes('第二十一条'))
})

test('received a day later: sixty days, the grounds of Order 121', async () => {
  city.day('2026-04-15')
  const { id } = await accepted(city)
  const seen = await as('handler').sees(id)
  assert.equal(seen.law.key, 'order121')
  // Sixty days from 15 April: 14 June, a Sunday, which by default does not roll.
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-06-14')
  assert.equal(clockOf(seen, 'mediation').within.zh.replace(/\s/g, ''), '60日')
})

test('a matter of 2018 stands under Order 62: seven working days, sixty days, its own grounds and titles', async () => {
  city.day('2018-06-04')
  const { id } = await dispatched(city)
  let seen = await as('handler').sees(id)
  assert.equal(seen.law.key, 'order62')
  // 5–8, 11–13 June 2018.
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2018-06-13')
  await as('handler').fails(422, id, 'propose-refusal', { ground: '16-3', explanation: '非消费' })
  city.day('2018-06-11')
  seen = await as('handler').does(id, 'accept')
  assert.equal(clockOf(seen, 'mediation').dueOn, '2018-08-10')
  const refused = await dispatched(city)
  await as('handler').does(refused.id, 'propose-refusal', { ground: '62-1', explanation: '不属工商职责' })
  await as('head').does(refused.id, 'refuse')
  assert.ok(
    textOf((await city.letters(refused.id)).find(each => each.form === 6)!).includes(
      '工商行政管理部门处理消费者投诉办法',
    ),
  )
})

test('the legal section rules which act governs, with a reason; limits and grounds follow', async () => {
  city.day('2026-04-14')
  const { id } = await accepted(city)
  const ruling = { act: 'order121', reason: '新规施行时尚未办结，双方同意适用新规' }
  assert.equal((await as('legal').post(`/complaints/${id}/law`, ruling)).status, 422, 'not before it is in force')
  city.day('2026-04-16')
  assert.equal((await as('head').post(`/complaints/${id}/law`, ruling)).status, 403)
  assert.equal((await as('legal').post(`/complaints/${id}/law`, ruling)).status, 200)
  const seen = await as('handler').sees(id)
  assert.equal(seen.law.key, 'order121')
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-06-13')
  await as('handler').fails(422, id, 'propose-termination', { ground: '21-4', explanation: '旧规' })
  await as('handler').does(id, 'propose-termination', { ground: '23-3', explanation: '无法达成协议' })
})

test('an act that had ended before the complaint was received cannot be made to govern it', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  for (const [act, span] of [
    ['order62', /2014-03-15至2019-12-31.*2026-06-01收到/],
    ['order20', /2020-01-01至2026-04-14/],
  ] as const) {
    const refused = await as('legal').post(`/complaints/${id}/law`, { act, reason: '试一试' })
    assert.equal(refused.status, 422)
    assert.equal(refused.body.errors[0].field, 'act')
    assert.match(refused.body.errors[0].problem, span)
  }
  assert.equal((await as('handler').sees(id)).law.key, 'order121')
})
