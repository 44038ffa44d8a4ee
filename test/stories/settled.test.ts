/** 受理 → 调解 → 达成协议 → 办结 (Order 121 arts. 15, 20, 23, 24; bureau rule: two people close). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity, textOf } from '../app.ts'
import {
  accepted,
  agreement,
  callFor,
  clockOf,
  complaintOf,
  dispatched,
  minuted,
  registered,
  stepOf,
  toOffice,
} from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

test('张玉兰 and 万家惠超市 settle: every clock met, every notice proven, signed by a second person', async () => {
  city.day('2026-06-01')
  const { id, number, code } = await registered(city)
  assert.match(number, /^TS20260601\d{6}$/)
  await as('dispatcher').does(id, 'dispatch', await toOffice(city, '429902'))

  let seen = await as('handler').sees(id)
  // Art. 15: seven working days from receipt, the day itself not counted (art. 45): 2–5 and 8–10 June.
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-10')
  assert.equal(clockOf(seen, 'ordinary-target').dueOn, '2026-06-10')
  assert.deepEqual(
    (await city.letters(id)).map(each => [each.form, each.who]),
    [[3, 'office']],
  )

  city.day('2026-06-08')
  seen = await as('handler').does(id, 'accept')
  assert.equal(seen.state, 'accepted')
  assert.equal(clockOf(seen, 'acceptance').tone, 'met')
  // Art. 23 (5): sixty days from acceptance.
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-08-07')
  const told = (await city.letters(id)).find(each => each.form === 5)!
  assert.equal(told.who, 'complainant')
  assert.equal(told.issued_on, '2026-06-08')
  assert.match(textOf(told), /我局决定受理/)

  // Art. 20: time, place and mediator are told to both sides in advance.
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
  const calls = (await city.letters(id)).filter(each => each.form === 7)
  assert.deepEqual(calls.map(each => each.who).sort(), ['complainant', 'respondent'])
  for (const call of calls)
    for (const word of ['2026年6月12日', '调解室', '周宁']) assert.ok(textOf(call).includes(word), word)

  city.day('2026-06-12')
  const refusal = await as('handler').fails(422, id, 'settle', { ...agreement, recoveredAmountFen: 20000 })
  assert.deepEqual(
    refusal.errors.map((each: { field: string }) => each.field),
    ['recoveredReason'],
  )
  seen = await as('handler').does(id, 'settle', {
    ...agreement,
    recoveredAmountFen: 20000,
    recoveredReason: '商家另付交通费一元',
  })
  assert.equal(seen.state, 'mediated')
  assert.equal(clockOf(seen, 'mediation').tone, 'met')
  assert.equal(seen.claimedAmountFen, 19900)
  assert.equal(seen.recoveredAmountFen, 20000)
  assert.deepEqual(
    (await city.letters(id))
      .filter(each => each.form === 9)
      .map(each => each.who)
      .sort(),
    ['complainant', 'respondent'],
  )

  // No closing without proof of the notices owed.
  const unproven = await as('handler').fails(409, id, 'submit-closing')
  assert.match(unproven.detail, /号（《市场监督管理投诉举报处理办法》第二十四条）尚无送达证明/)
  await city.carryLetters()
  assert.match((await as('handler').fails(409, id, 'submit-closing')).detail, /送达/, 'no message proves a signature')
  await city.handOver(id)
  seen = await as('handler').does(id, 'submit-closing', { remark: '协议已履行' })
  assert.equal(stepOf(seen, 'close').open, false)
  await as('handler').fails(403, id, 'close')
  seen = await as('head').does(id, 'close', { remark: '同意办结' })
  assert.equal(seen.state, 'closed')
  // Each role's boxes ask for states that there are.
  for (const account of ['agent', 'dispatcher', 'handler', 'head', 'supervisor'])
    assert.equal((await as(account).get('/desk/boxes')).status, 200, account)
  assert.equal(seen.open, false)
  assert.equal(seen.outcome, 'settled')
  assert.ok(seen.clocks.every((each: { stoppedOn: string | null }) => each.stoppedOn !== null))

  const complainant = await city.citizen(number, code)
  const mine = (await complainant.get('/public/mine')).body
  assert.equal(mine.state, 'closed')
  assert.deepEqual(mine.settlement, {
    agreement: agreement.agreement,
    amountFen: 19900,
    recoveredFen: 20000,
    performedAtOnce: false,
    statement: true,
  })
  // The other ways of article 39 are told with the doors of this city, as the bureau keeps them.
  assert.deepEqual(
    mine.routes.map((each: Json) => each.doors.length),
    [0, 2, 0, 1, 1],
  )
  assert.match(mine.routes[4].doors[0].phone, /^0729-/)
  const wrong = { doors: [{ route: '39-1', name: '自己谈', address: '店里', phone: '1' }], reason: '试填' }
  const refusedWays = await city.as('supervisor').ask('PUT', '/settings/ways', wrong)
  assert.deepEqual(
    [refusedWays.status, ...refusedWays.body.errors.map((each: Json) => each.field)],
    [422, 'doors.0.route', 'doors.0.phone'],
  )
  const door = { route: '39-5', name: '鹤汀区人民法院', address: '鹤汀区法院路2号', phone: '0729-5552369' }
  assert.equal(
    (await city.as('supervisor').ask('PUT', '/settings/ways', { doors: [door], reason: '改由鹤汀区受理' })).status,
    200,
  )
  assert.equal((await complainant.get('/public/mine')).body.routes[4].doors[0].name, '鹤汀区人民法院')
  assert.equal((await complainant.post('/public/mine/confirm')).status, 200)
  const rated = (await complainant.post('/public/mine/rate', { level: 4 })).body
  assert.equal(rated.rating.level, 4)
  assert.doesNotMatch(rated.next.zh, /评价/)
  assert.equal((await complainant.post('/public/mine/rate', { level: 1 })).status, 409)
})

test('dispatched while the caller is on the line: the receipt says to whom, and by when the decision comes', async () => {
  city.day('2026-06-01')
  const { body } = await as('agent').post(
    '/complaints',
    await complaintOf(city, { dispatchTo: await city.officeId('429902') }),
  )
  assert.deepEqual(body.dispatched.office, '楚江市望楚区市场监督管理局')
  assert.deepEqual([body.dispatched.answerBy, body.dispatched.provisional], ['2026-06-10', false])
  assert.equal((await as('agent').post('/complaints', await complaintOf(city))).body.dispatched, undefined)
})

test('performed at once: no 调解书 is owed (art. 24), and it closes with the minutes instead', async () => {
  city.day('2026-06-01')
  const { id, number, code } = await accepted(city)
  await as('handler').does(id, 'settle', { ...agreement, performedAtOnce: true })
  // Without a letter the complainant reads on the portal what was agreed.
  const mine = (await (await city.citizen(number, code)).get('/public/mine')).body.settlement
  assert.deepEqual([mine.agreement, mine.amountFen, mine.statement], [agreement.agreement, 19900, false])
  assert.deepEqual(
    (await city.letters(id)).filter(each => each.form === 9),
    [],
  )
  // C6: nothing but the minutes then shows what was agreed.
  assert.match((await as('handler').fails(409, id, 'submit-closing')).detail, /调解记录/)
  await minuted(city, id)
  await as('handler').does(id, 'submit-closing')
  await as('head').does(id, 'close')
})

test('the head sends a closing back; it is done again and signed', async () => {
  const { id } = await accepted(city)
  await as('handler').does(id, 'settle', { ...agreement, noStatement: true })
  await minuted(city, id)
  await as('handler').does(id, 'submit-closing')
  const back = await as('head').does(id, 'send-back-closing', { reason: '缺少调解笔录' })
  assert.equal(back.state, 'mediated', 'no rework: nobody was dissatisfied')
  await as('handler').does(id, 'submit-closing')
  await as('head').does(id, 'close')
})

test('whoever is handler and head in one person cannot sign what they submitted', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await accepted(city)
  await as('both').does(id, 'settle', { ...agreement, performedAtOnce: true })
  await minuted(city, id)
  await as('both').does(id, 'submit-closing')
  const refused = await as('both').fails(409, id, 'close')
  assert.match(refused.title, /另一人/)
  await as('head').does(id, 'close')
})

test('C3 missed is shown as missed, and still decided', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  city.day('2026-06-11')
  assert.equal(clockOf(await as('handler').sees(id), 'acceptance').tone, 'overdue')
  const seen = await as('handler').does(id, 'accept')
  assert.equal(clockOf(seen, 'acceptance').tone, 'missed')
})

test('difficult: the sixty days of the bureau replace its seven working days; the limits of the law stay', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  city.day('2026-06-03')
  await as('handler').fails(403, id, 'mark-difficult', { reason: '需多方取证' })
  const seen = await as('head').does(id, 'mark-difficult', { reason: '需多方取证' })
  assert.equal(seen.difficult, true)
  assert.notEqual(clockOf(seen, 'ordinary-target').stoppedOn, null)
  // Sixty calendar days from the day of receipt, 1 June.
  assert.equal(clockOf(seen, 'difficult-target').dueOn, '2026-07-31')
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-10')
  await as('head').fails(409, id, 'mark-difficult', { reason: '再次' })
})
