/** 终止调解 (Order 121 art. 23): each ground's guard, two people, both sides told within seven working days (C5). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity, textOf } from '../app.ts'
import { accepted, clockOf, testingOrder } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const proposal = { ground: '23-3', explanation: '经组织调解，双方明确表示无法达成协议。' }

test('terminated: signed by the head, both sides told, C5 runs until both are served, then closed', async () => {
  const { id } = await accepted(city, { respondent: { phone: '0729-5550000' } })
  await as('handler').does(id, 'propose-termination', proposal)
  await as('handler').fails(403, id, 'terminate')
  city.day('2026-06-08')
  let seen = await as('head').does(id, 'terminate', { remark: '同意' })
  assert.equal(seen.state, 'terminated')
  assert.notEqual(clockOf(seen, 'mediation').stoppedOn, null)
  // Seven working days from 8 June: 9–12, 15–17 June.
  assert.equal(clockOf(seen, 'termination-notice').dueOn, '2026-06-17')
  const letters = (await city.letters(id)).filter(each => each.form === 8)
  assert.deepEqual(letters.map(each => [each.who, each.channel]).sort(), [
    ['complainant', 'sms'],
    ['respondent', 'post'],
  ])
  for (const letter of letters) {
    assert.ok(textOf(letter).includes('经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的'))
    assert.ok(textOf(letter).includes('第二十三条'))
    assert.ok(textOf(letter).includes('诉讼'), 'art. 25: the routes that remain')
  }

  await city.carryLetters()
  seen = await as('handler').sees(id)
  assert.equal(clockOf(seen, 'termination-notice').stoppedOn, null, 'one side is served, the other is not')
  await as('handler').fails(409, id, 'submit-closing')

  const posted = letters.find(each => each.channel === 'post')!
  const mail = `/letters/${posted.id}`
  assert.equal(
    (await as('handler').post(`${mail}/posted`, { mailNumber: 'XA123456789CN', postedOn: '2026-06-08' })).status,
    200,
  )
  assert.equal((await city.letters(id)).find(each => each.id === posted.id)!.state, 'sent', 'mailed is not yet served')
  await as('handler').fails(409, id, 'submit-closing')
  city.day('2026-06-10')
  const early = await as('handler').post(`${mail}/proof`, { servedOn: '2026-06-07', how: '回执' })
  assert.equal(early.status, 422, 'not served before it was issued')
  assert.equal(
    (await as('handler').post(`${mail}/proof`, { servedOn: '2026-06-11', how: '回执' })).status,
    422,
    'nor in the future',
  )
  assert.equal((await as('handler').post(`${mail}/proof`, { servedOn: '2026-06-10', how: '回执签收' })).status, 200)
  seen = await as('handler').sees(id)
  assert.equal(clockOf(seen, 'termination-notice').tone, 'met')
  const proof = (await city.letters(id)).find(each => each.id === posted.id)!.proof as Record<string, unknown>
  assert.equal(proof.mailNumber, 'XA123456789CN', 'the proof keeps the number of the mail')

  await as('handler').does(id, 'submit-closing')
  assert.equal((await as('head').does(id, 'close')).outcome, 'terminated')
})

test('23-5 only once the sixty days are over', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  const timeOver = { ground: '23-5', explanation: '六十日内未能达成调解协议。' }
  // Day 0 is 1 June; the sixtieth day is 31 July.
  for (const day of ['2026-06-02', '2026-07-30', '2026-07-31']) {
    city.day(day)
    const refused = await as('handler').fails(422, id, 'propose-termination', timeOver)
    assert.equal(refused.errors[0].field, 'ground')
    assert.match(refused.errors[0].problem, /2026-07-31/)
  }
  city.day('2026-08-01')
  await as('handler').does(id, 'propose-termination', timeOver)
})

test('only a ground of the regulation in force on the day of receipt', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  for (const ground of ['21-1', '16-1', '23-9', '62-8', '']) {
    const refused = await as('handler').fails(422, id, 'propose-termination', { ...proposal, ground })
    assert.ok(refused.errors.some((each: { field: string }) => each.field === 'ground'))
  }
})

test('two people: whoever proposed it does not sign it, also in two posts', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await accepted(city)
  await as('both').does(id, 'propose-termination', proposal)
  await as('both').fails(409, id, 'terminate')
  await as('head').does(id, 'terminate')
})

test('sent back, the mediation goes on under the same limit', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'propose-termination', proposal)
  city.day('2026-06-20')
  const seen = await as('head').does(id, 'send-back-termination', { reason: '再组织一次调解' })
  assert.equal(seen.state, 'accepted', 'as it stood when it was proposed')
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-07-31')
})

test('proposed while the sample is at the laboratory and sent back: it is still there, and the limit still pauses', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  city.day('2026-06-10')
  await as('handler').does(id, 'send-to-testing', testingOrder)
  await as('handler').does(id, 'propose-termination', { ground: '23-4', explanation: '检测费用承担无法协商一致。' })
  city.day('2026-06-15')
  let seen = await as('head').does(id, 'send-back-termination', { reason: '费用已由市场主办方承担' })
  assert.equal(seen.state, 'testing')
  assert.equal(clockOf(seen, 'mediation').tone, 'paused')
  city.day('2026-06-20')
  seen = await as('handler').does(id, 'return-from-testing', { result: '不合格' })
  assert.equal(clockOf(seen, 'mediation').dueOn, '2026-08-10', 'the ten days of testing, all of them')
})

test('a limit that ends on a statutory holiday rolls to the day after it (art. 45)', async () => {
  // Sixty days from 2 August end on 1 October, 国庆节, for which the notice of 2026 closes the offices until the 7th.
  city.day('2026-08-02')
  const { id } = await accepted(city)
  assert.equal(clockOf(await as('handler').sees(id), 'mediation').dueOn, '2026-10-08')
})
