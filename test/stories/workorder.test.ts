/**
 * 12345工单 from the issue and domain/procedures.md 3.4: every ending, over HTTP, by people of the model city.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learn, learnLately } from '../../server/dispatch/index.ts'
import { asSystem } from '../../server/timetable.ts'
import { renewSuggestions } from '../../server/workorder/index.ts'
import { type Json, openCity } from '../app.ts'
import { connect, dispatchedOrder, idOfOrder, orderSeen, refused, returnBecause, sendingTo, takes } from '../hotline.ts'
import { clockOf, stepOf } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const hotline = await connect(city)
const reply = { result: 'solved', reply: '商家已退款199元，来电人认可。' }

test('an order handled by a unit: signed for, dispatched, taken up, reviewed by another person, closed, archived', async () => {
  city.day('2026-06-01')
  const { id, sourceNumber } = await dispatchedOrder(city, hotline)
  assert.equal((await orderSeen(city, 'handler', id)).state, 'dispatched')
  await takes(city, 'handler', id, 'take-up')
  city.day('2026-06-04')
  await takes(city, 'handler', id, 'submit', reply)
  await refused(city, 403, 'handler', id, 'close')
  const closed = await takes(city, 'head', id, 'close')
  assert.equal(closed.state, 'closed')
  assert.equal(closed.bucket, 'closed')
  assert.equal(closed.total.answeredOn, '2026-06-04')
  assert.equal(closed.total.days, 4, 'from the call of 31 May, not from our receipt')
  const answer = await hotline.says(sourceNumber, 'follow-up', { satisfied: true })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.equal((await orderSeen(city, 'handler', id)).state, 'archived')
})

test('whoever submitted does not review, even as a head', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline)
  await takes(city, 'head', id, 'take-up')
  await takes(city, 'head', id, 'submit', reply)
  const problem = await refused(city, 409, 'head', id, 'close')
  assert.match(problem.type, /same-person/)
  await takes(city, 'yuqing', id, 'send-back-review', { reason: '补充退款凭证' })
  await takes(city, 'head', id, 'submit', reply)
  assert.equal((await takes(city, 'yuqing', id, 'close')).state, 'closed')
})

test('returned to 12345: coded, with the rule and the destination, proposed by one and signed by another; 12345 agrees', async () => {
  city.day('2026-06-01')
  const { number, sourceNumber } = await hotline.sends()
  const id = await idOfOrder(city, number)
  await takes(city, 'dispatcher', id, 'sign-for')
  const said = {
    ...(await returnBecause(city)),
    code: 'not-amr-duty',
    rule: '《市场监督管理投诉举报处理办法》第四十一条',
  }
  for (const missing of ['code', 'rule', 'reason', 'proposedElsewhere']) {
    const { [missing]: _, ...rest } = said
    const problem = await refused(city, 422, 'dispatcher', id, 'propose-outside', rest)
    assert.equal(problem.errors[0].field, missing)
  }
  await takes(city, 'dispatcher', id, 'propose-outside', said)
  assert.match((await refused(city, 409, 'dispatcher', id, 'request-return')).type, /same-person/)
  await takes(city, 'duyuan', id, 'request-return')
  assert.equal((await hotline.says(sourceNumber, 'return-answer', { accepted: true, reason: '同意' })).status, 200)
  const order = await orderSeen(city, 'dispatcher', id)
  assert.equal(order.state, 'returned')
  assert.equal(order.bucket, 'returned')
  assert.equal(order.returns, 1)
  const [kept] = order.returnsList
  assert.deepEqual(
    [kept.code, kept.rule, kept.proposed, kept.proposedBy, kept.signedBy, kept.outcome],
    ['not-amr-duty', said.rule, '楚江市住房和城乡建设局', '林晓', '杜媛', 'accepted'],
  )
  assert.equal(order.total.answeredOn, null, 'a return is no answer: the citizen still waits')
})

test('12345 refuses the return: it is dispatched, and not asked again', async () => {
  city.day('2026-06-01')
  const { number, sourceNumber } = await hotline.sends()
  const id = await idOfOrder(city, number)
  await takes(city, 'dispatcher', id, 'sign-for')
  await takes(city, 'dispatcher', id, 'propose-outside', await returnBecause(city))
  await takes(city, 'duyuan', id, 'request-return')
  await hotline.says(sourceNumber, 'return-answer', { accepted: false, reason: '属市场监管职责' })
  const order = await orderSeen(city, 'dispatcher', id)
  assert.equal(order.state, 'signed')
  assert.match(stepOf(order, 'propose-outside').because.zh, /不得再次申请/)
  await takes(city, 'dispatcher', id, 'dispatch', await sendingTo(city, '429902'))
})

test('a returned order that 12345 sends again keeps its number, its count of returns and its total time', async () => {
  city.day('2026-06-01')
  const said = { number: 'CJ-AGAIN-0001' }
  const { number, sourceNumber } = await hotline.sends(said)
  const id = await idOfOrder(city, number)
  await takes(city, 'dispatcher', id, 'sign-for')
  await takes(city, 'dispatcher', id, 'propose-outside', await returnBecause(city))
  await takes(city, 'duyuan', id, 'request-return')
  await hotline.says(sourceNumber, 'return-answer', { accepted: true, reason: '同意' })
  city.day('2026-06-08')
  const again = await hotline.sends({ ...said, round: 2 })
  assert.equal(again.number, number)
  const order = await orderSeen(city, 'dispatcher', id)
  assert.equal(order.state, 'to-sign')
  assert.equal(order.returns, 1)
  assert.equal(order.total.days, 8)
})

test('a unit returns to the centre: its clock stops, the citizen’s does not; the centre sends it on', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline, '429903', {
    respondent: { name: '南湖小店', address: '楚江市鹤汀区南湖街道湖滨路9号' },
  })
  const fromOffice = await city.officeId('429903')
  city.day('2026-06-03')
  await takes(city, 'handler2', id, 'propose-return', await returnBecause(city, '429902'))
  await refused(city, 403, 'handler2', id, 'sign-return')
  await takes(city, 'mengfan', id, 'sign-return')
  const back = await orderSeen(city, 'dispatcher', id)
  assert.equal(back.state, 'sent-back')
  assert.equal(back.office.kind, 'centre')
  assert.ok(clockOf(back, 'handling').stoppedOn, "the unit's clock stopped")
  assert.equal(clockOf(back, 'handling').tone, 'lapsed', 'a return keeps no limit')
  assert.equal(back.total.answeredOn, null)
  // What the office said that returned it is in front of whoever decides next, and in the list.
  const [first] = back.suggestion.candidates
  assert.equal(first.officeId, await city.officeId('429902'))
  assert.match(first.reasons[0].zh, /退回时建议由其办理/)
  assert.match(first.destination.en, /^[\w ]+Bureau$/, 'an office has its English name')
  const again = back.suggestion.candidates.find((each: Json) => each.officeId === fromOffice)
  assert.match(again.reasons[0].zh, /2026-06-03已由其退回/)
  assert.ok(again.sure <= 0.4)
  const { items } = (await as('dispatcher').get('/workorders?state=sent-back')).body
  assert.deepEqual(items.find((each: Json) => each.id === id).proposed, first.destination)
  city.day('2026-06-10')
  assert.equal((await orderSeen(city, 'dispatcher', id)).total.days, 10, 'the citizen waits on')
  const sent = await takes(city, 'dispatcher', id, 'dispatch', await sendingTo(city, '429902'))
  assert.equal(sent.returnsList[0].outcome, 'accepted')
  assert.equal(clockOf(sent, 'handling').startedOn, '2026-06-10')
})

test('what is learned reaches the orders that still wait for a decision, and no others', async () => {
  city.day('2026-06-01')
  const words = { title: '反映蓼汀里怪响', content: '蓼汀里夜间怪响，无人过问。' }
  const waiting = await dispatchedOrder(city, hotline, '429902', words)
  const done = await dispatchedOrder(city, hotline, '429902', words)
  await takes(city, 'handler', done.id, 'take-up')
  await takes(city, 'handler', done.id, 'submit', reply)
  await takes(city, 'head', done.id, 'close')
  const before = await orderSeen(city, 'dispatcher', waiting.id)
  await asSystem(city.world, async ctx => {
    for (let n = 0; n < 5; n += 1)
      await learn(ctx, { text: `${words.title}\n${words.content}`, endedAt: { department: 'environment' } })
  })
  await learnLately(work => asSystem(city.world, work))
  await asSystem(city.world, renewSuggestions)
  const after = await orderSeen(city, 'dispatcher', waiting.id)
  assert.ok(after.suggestion.belongsHere < before.suggestion.belongsHere - 0.1)
  assert.equal(
    after.suggestion.candidates.find((each: Json) => each.officeId === null).destination.en,
    'Ecology and environment',
  )
  assert.equal((await orderSeen(city, 'dispatcher', done.id)).suggestion.belongsHere, before.suggestion.belongsHere)
})

test('the centre refuses a return: the same unit, counted from its first day', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline, '429903')
  city.day('2026-06-03')
  await takes(city, 'handler2', id, 'propose-return', await returnBecause(city, '429902'))
  await takes(city, 'mengfan', id, 'sign-return')
  city.day('2026-06-05')
  await takes(city, 'dispatcher', id, 'refuse-return', { reason: '登记住所在该区' })
  const order = await orderSeen(city, 'handler2', id)
  assert.equal(order.state, 'handling')
  assert.equal(order.office.id, await city.officeId('429903'))
  assert.equal(clockOf(order, 'handling').startedOn, '2026-06-01')
  assert.equal(order.returnsList[0].outcome, 'refused')
  assert.equal(order.handler.name, '孙磊', 'whoever wanted to return it handles it, and hears why')
  assert.match(
    (await as('handler2').get('/reminders')).body.items[0].text.zh,
    /中心驳回退回，由本单位办理（登记住所在该区）/,
  )
})

test('after the second return the centre rules finally, and a ruling is not returned', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline, '429903')
  await takes(city, 'handler2', id, 'propose-return', await returnBecause(city, '429902'))
  await takes(city, 'mengfan', id, 'sign-return')
  assert.match((await refused(city, 409, 'dispatcher', id, 'rule', await sendingTo(city, '429902'))).detail, /满2次后/)
  await takes(city, 'dispatcher', id, 'dispatch', await sendingTo(city, '429902'))
  await takes(city, 'handler', id, 'propose-return', await returnBecause(city, '429903'))
  await takes(city, 'head', id, 'sign-return')
  const { returns, suggestion } = await orderSeen(city, 'dispatcher', id)
  assert.equal(returns, 2)
  // Each named the other: whoever rules reads what both said, and neither is likely.
  const both = suggestion.candidates.filter((each: Json) => each.officeId !== null).slice(0, 2)
  const offices = [await city.officeId('429903'), await city.officeId('429902')]
  assert.deepEqual(
    both.map((each: Json) => each.officeId),
    offices,
  )
  assert.match(both[0].reasons[0].zh, /^退回时建议由其办理/)
  for (const each of both) assert.match(JSON.stringify(each.reasons), /已由其退回/)
  assert.match(
    (await refused(city, 409, 'dispatcher', id, 'dispatch', await sendingTo(city, '429903'))).detail,
    /终局裁定/,
  )
  const notFinal = await refused(city, 409, 'dispatcher', id, 'refuse-return', { reason: '仍由其办理' })
  assert.match(notFinal.detail, /可以裁定仍由该单位办理/, 'refused, it could come back a third time')
  await refused(city, 403, 'agent', id, 'rule', await sendingTo(city, '429903'))
  await takes(city, 'dispatcher', id, 'rule', await sendingTo(city, '429903'))
  const order = await orderSeen(city, 'handler2', id)
  assert.equal(order.ruled, true)
  assert.equal(stepOf(order, 'propose-return').open, false)
  const problem = await refused(city, 409, 'handler2', id, 'propose-return', await returnBecause(city, '429902'))
  assert.match(problem.detail, /终局裁定/)
})

test('an extension: asked for once, within the limit, granted by the centre, counted from the same first day', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline)
  await takes(city, 'handler', id, 'take-up')
  assert.equal(
    (await refused(city, 422, 'handler', id, 'request-extension', { amount: 99, reason: '多' })).errors[0].field,
    'amount',
  )
  await takes(city, 'handler', id, 'request-extension', { amount: 5, reason: '须现场核查' })
  await takes(city, 'dispatcher', id, 'refuse-extension', { reason: '理由不足' })
  await takes(city, 'handler', id, 'request-extension', { amount: 5, reason: '须委托检测' })
  const due = clockOf(await orderSeen(city, 'handler', id), 'handling').dueOn
  const granted = await takes(city, 'dispatcher', id, 'approve-extension')
  assert.match(clockOf(granted, 'handling').text.zh, /因同意延期停止计算/)
  const extended = clockOf(granted, 'handling-extended')
  assert.equal(extended.startedOn, '2026-06-01')
  assert.equal(due, '2026-06-18')
  assert.equal(extended.dueOn, '2026-06-26', '13 + 5 working days, 端午 on 19 June left out')
  assert.match(stepOf(await orderSeen(city, 'handler', id), 'request-extension').because.zh, /一次/)
})

test('dissatisfied: reworked at the same office, the total time runs on from the first receipt', async () => {
  city.day('2026-06-01')
  const { id, sourceNumber } = await dispatchedOrder(city, hotline)
  await takes(city, 'handler', id, 'take-up')
  await takes(city, 'handler', id, 'submit', reply)
  await takes(city, 'head', id, 'close')
  city.day('2026-06-09')
  await hotline.says(sourceNumber, 'follow-up', { satisfied: false, rework: true, remark: '仍未退款' })
  const order = await orderSeen(city, 'handler', id)
  assert.equal(order.state, 'handling')
  assert.equal(order.reworks, 1)
  assert.equal(order.total.answeredOn, null)
  assert.equal(order.total.days, 9)
  assert.equal(clockOf(order, 'rework').startedOn, '2026-06-09')
  await takes(city, 'handler', id, 'submit', { ...reply, reply: '已督促退款到账。' })
  assert.equal((await takes(city, 'head', id, 'close')).total.days, 9)
})

test('urging and additions reach whoever handles it', async () => {
  city.day('2026-06-01')
  const { id, sourceNumber } = await dispatchedOrder(city, hotline)
  await takes(city, 'handler', id, 'take-up')
  await hotline.says(sourceNumber, 'urge', { text: '来电人再次来电催促' })
  await hotline.says(sourceNumber, 'supplement', { text: '补充：商家经理姓王' })
  assert.equal((await orderSeen(city, 'handler', id)).urges, 1)
  const { body } = await city.as('handler').get('/reminders')
  const mine = body.items
    .filter((each: { matterId: number }) => each.matterId === id)
    .map((each: { name: string }) => each.name)
  assert.deepEqual(mine.sort(), ['supplement', 'urged'])
})

test('a caller who asked for secrecy has no name for those who do not handle it, and no telephone finds the order', async () => {
  city.day('2026-06-01')
  const phone = '19988887777'
  const { id } = await dispatchedOrder(city, hotline, '429902', {
    asks: 'report',
    caller: { name: '匿名先生', phone },
    title: '举报无证作坊',
  })
  const seen = await orderSeen(city, 'supervisor', id)
  assert.deepEqual([seen.caller.name, seen.caller.phone], ['', ''])
  assert.equal((await orderSeen(city, 'handler', id)).caller.phone, phone)
  for (const q of [phone, '匿名先生'])
    assert.deepEqual((await city.as('supervisor').get(`/search?q=${encodeURIComponent(q)}`)).body.matters, [])
  const { body } = await city.as('supervisor').post(`/workorders/${id}/reveal`, { reason: '核对来电' })
  assert.equal(body.phone, phone)
  assert.ok((await city.events(id)).includes('workorder.reveal'))
})

test('limits: by source, each from its day on, with author and reason; older orders keep theirs', async () => {
  city.day('2026-07-01')
  const before = await dispatchedOrder(city, hotline)
  const change = {
    source: 'city',
    category: 'ordinary',
    name: 'handling',
    amount: 5,
    unit: 'working-day',
    fromOn: '2026-07-02',
    reason: '市热线办通知',
  }
  assert.equal((await city.as('handler').post('/hotline/limits', change)).status, 403)
  assert.equal((await city.as('admin').post('/hotline/limits', { ...change, fromOn: '2026-06-01' })).status, 422)
  const { status, body } = await city.as('admin').post('/hotline/limits', change)
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual([body.history[0].enteredBy, body.history[0].reason], ['高翔', '市热线办通知'])
  city.day('2026-07-02')
  const after = await dispatchedOrder(city, hotline)
  const dueOf = async (id: number) => clockOf(await orderSeen(city, 'handler', id), 'handling')
  assert.equal((await dueOf(before.id)).within.zh, '13个工作日')
  assert.equal((await dueOf(after.id)).within.zh, '5个工作日')
  assert.equal((await dueOf(after.id)).dueOn, '2026-07-09')
})

test('received is the sum of returned, closed and in hand', async () => {
  const { body } = await city.as('dispatcher').get('/workorders?bucket=received&limit=200')
  const { received, returned, closed, 'in-hand': inHand } = body.buckets
  assert.equal(received, returned + closed + inHand)
  assert.equal(body.items.length, received)
  for (const bucket of ['returned', 'closed', 'in-hand']) {
    const part = await city.as('dispatcher').get(`/workorders?bucket=${bucket}&limit=200`)
    assert.equal(part.body.items.length, body.buckets[bucket], bucket)
    assert.ok(part.body.buckets[bucket] > 0, bucket)
  }
})

test('the list pages by cursor in every order, each order once', async () => {
  for (const order of ['due', 'total', 'unsure', 'newest']) {
    const seen: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body, status } = await city
        .as('dispatcher')
        .get(`/workorders?bucket=received&order=${order}&limit=3${cursor ? `&cursor=${cursor}` : ''}`)
      assert.equal(status, 200, JSON.stringify(body))
      seen.push(...body.items.map((each: { id: number }) => each.id))
      cursor = body.next
    }
    const { body } = await city.as('dispatcher').get('/workorders?bucket=received&limit=200')
    assert.equal(new Set(seen).size, seen.length, order)
    assert.equal(seen.length, body.buckets.received, order)
  }
})

test('another county sees neither the order nor its list', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline)
  assert.equal((await city.as('handler2').get(`/workorders/${id}`)).status, 404)
  const { body } = await city.as('handler2').get('/workorders?bucket=received&limit=200')
  assert.ok(body.items.every((each: { id: number }) => each.id !== id))
})
