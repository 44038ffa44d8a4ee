/** 鉴定检测 (Order 121 art. 22: its time is left out) and 回避 (art. 21: the mediation is suspended). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity, textOf } from '../app.ts'
import { accepted, agreement, callFor, clockOf, testingOrder } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

test('testing from 10 to 20 June pauses C4 by exactly these ten days', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  city.day('2026-06-10')
  let seen = await as('handler').does(id, 'send-to-testing', testingOrder)
  assert.equal(seen.state, 'testing')
  assert.equal(clockOf(seen, 'mediation').tone, 'paused')
  city.day('2026-06-20')
  seen = await as('handler').does(id, 'return-from-testing', { result: '绝缘电阻不合格' })
  assert.equal(seen.state, 'mediating')
  // Without testing 31 July; out on the 10th, back on the 20th: ten days are left out.
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-08-10')

  // A second time adds up.
  city.day('2026-07-01')
  await as('handler').does(id, 'send-to-testing', testingOrder)
  city.day('2026-07-06')
  seen = await as('handler').does(id, 'return-from-testing', { result: '复检维持' })
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-08-15')
})

test('sent and back on one day: nothing is left out', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  city.day('2026-06-10')
  await as('handler').does(id, 'send-to-testing', testingOrder)
  const seen = await as('handler').does(id, 'return-from-testing', { result: '合格' })
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-07-31')
})

test('parties that cannot agree on a body: the office may designate it (art. 22), or end on 23-4 for the costs', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'send-to-testing', { ...testingOrder, chosenBy: 'designated' })
  await as('handler').does(id, 'propose-termination', { ground: '23-4', explanation: '检测费用承担无法协商一致。' })
  await as('head').does(id, 'terminate')
})

test('recusal: asked for, the mediation stands still; granted, another mediator sits and the first never again', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
  city.day('2026-06-10')
  const zhou = await city.personId('handler')
  let seen = await as('handler').does(id, 'request-recusal', {
    mediatorId: zhou,
    askedBy: 'complainant',
    reason: '调解人员与经营者系亲属',
  })
  assert.equal(seen.state, 'recusal-suspended')
  assert.equal(clockOf(seen, 'mediation').tone, 'paused')
  await as('handler').fails(403, id, 'decide-recusal', { granted: false, decision: '不成立' })
  city.day('2026-06-13')
  const granted = { granted: true, decision: '同意回避' }
  assert.equal((await as('head').fails(422, id, 'decide-recusal', granted)).errors[0].field, 'newMediatorId')
  assert.equal(
    (await as('head').fails(422, id, 'decide-recusal', { ...granted, newMediatorId: zhou })).errors[0].field,
    'newMediatorId',
  )
  seen = await as('head').does(id, 'decide-recusal', { ...granted, newMediatorId: await city.personId('liuhong') })
  assert.equal(seen.state, 'mediating')
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-08-03', 'three days of suspension')

  await as('handler').fails(409, id, 'start-mediation', await callFor(city, '2026-06-20'))
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-20', 'liuhong'))

  // Art. 21: nor is the outcome in the first one's hands; the matter is with the new mediator.
  assert.equal((await as('handler').sees(id)).handler.id, await city.personId('liuhong'))
  const settled = { ...agreement, performedAtOnce: true }
  assert.match((await as('handler').fails(409, id, 'settle', settled)).detail, /回避/)
  await as('handler').fails(409, id, 'send-to-testing', testingOrder)
  await as('handler').fails(409, id, 'propose-termination', { ground: '23-3', explanation: '无法达成协议' })
  await as('liuhong').does(id, 'settle', settled)
})

test('not granted: the same mediator goes on', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'request-recusal', {
    mediatorId: await city.personId('handler'),
    askedBy: 'respondent',
    reason: '认为不公',
  })
  await as('head').does(id, 'decide-recusal', { granted: false, decision: '理由不成立' })
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
})

test('whoever is asked to stand aside does not decide it', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await accepted(city)
  const asked = { mediatorId: await city.personId('both'), askedBy: 'complainant', reason: '利害关系' }
  // Of a colleague who does not mediate here it can't be asked: the clock would stand still for nothing.
  assert.equal((await as('handler').fails(422, id, 'request-recusal', asked)).errors[0].field, 'mediatorId')
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12', 'both'))
  await as('both').does(id, 'request-recusal', asked)
  await as('both').fails(409, id, 'decide-recusal', { granted: false, decision: '不成立' })
  await as('head').does(id, 'decide-recusal', { granted: false, decision: '不成立' })
})

test('a recusal still undecided does not vanish when a termination is sent back', async () => {
  const { id } = await accepted(city)
  await as('handler').does(id, 'request-recusal', {
    mediatorId: await city.personId('handler'),
    askedBy: 'complainant',
    reason: '利害关系',
  })
  const proposal = { ground: '23-2', explanation: '被投诉人拒绝调解。' }
  await as('handler').fails(409, id, 'propose-termination', proposal)
  await as('handler').does(id, 'withdraw-after-acceptance', { reason: '投诉人来电要求撤回' })
  const seen = await as('head').does(id, 'send-back-termination', { reason: '先处理回避申请' })
  assert.equal(seen.state, 'recusal-suspended', 'art. 21: suspended until it is decided')
  assert.equal(clockOf(seen, 'mediation').tone, 'paused')
  await as('handler').fails(409, id, 'start-mediation', await callFor(city, '2026-06-20'))
  await as('head').does(id, 'decide-recusal', { granted: false, decision: '理由不成立' })
})

test('the card of a paused limit shows the day its explanation counts to', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  city.day('2026-06-10')
  await as('handler').does(id, 'send-to-testing', testingOrder)
  assert.equal(clockOf(await as('handler').sees(id), 'mediation').dueOn, '2026-07-31')
  city.day('2026-06-15')
  const card = clockOf(await as('handler').sees(id), 'mediation')
  assert.equal(card.dueOn, '2026-08-05', 'five days so far')
  const explained = (await as('handler').get(`/clocks/${card.id}/explanation`)).body
  assert.equal(explained.due, card.dueOn)
  assert.equal(explained.clock.dueOn, card.dueOn)
})

test('recused before the sitting: it stays called, under the new mediator, and both sides are told so', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
  await as('handler').does(id, 'request-recusal', {
    mediatorId: await city.personId('handler'),
    askedBy: 'respondent',
    reason: '利害关系',
  })
  city.day('2026-06-05')
  const before = (await city.letters(id)).length
  const granted = { granted: true, decision: '同意回避', newMediatorId: await city.personId('liuhong') }
  const shown = (await as('head').post(`/complaints/${id}/steps/decide-recusal/preview`, granted)).body
  assert.equal(shown.letters.length, 2)
  const seen = await as('head').does(id, 'decide-recusal', granted)
  assert.equal(seen.sessions.at(-1).mediator, '刘红')
  const told = (await city.letters(id)).slice(before)
  assert.deepEqual(told.map(each => [each.form, each.who]).sort(), [
    [7, 'complainant'],
    [7, 'respondent'],
  ])
  for (const letter of told) assert.match(textOf(letter), /2026年6月12日10时.*调解人员：刘红/)
})

test('recused after the sitting, or refused: no letter', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
  city.day('2026-06-13')
  await as('handler').does(id, 'request-recusal', {
    mediatorId: await city.personId('handler'),
    askedBy: 'respondent',
    reason: '利害关系',
  })
  const before = (await city.letters(id)).length
  await as('head').does(id, 'decide-recusal', {
    granted: true,
    decision: '同意回避',
    newMediatorId: await city.personId('liuhong'),
  })
  assert.equal((await city.letters(id)).length, before)
})

test('the mediator is one of the office, and time and place lie ahead', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  const call = await callFor(city, '2026-06-05')
  for (const stranger of ['handler2', 'auditor', 'agent'])
    assert.equal(
      (await as('handler').fails(422, id, 'start-mediation', { ...call, mediatorId: await city.personId(stranger) }))
        .errors[0].field,
      'mediatorId',
    )
  assert.equal(
    (await as('handler').fails(422, id, 'start-mediation', { ...call, place: undefined })).errors[0].field,
    'place',
  )
  const past = { ...call, at: '2026-05-20T10:00:00+08:00' }
  assert.equal((await as('handler').fails(422, id, 'start-mediation', past)).errors[0].field, 'at')
})
