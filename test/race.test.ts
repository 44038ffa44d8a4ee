/** Two people at once: one of them decides, the other is told. The same request twice at once is done once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from './app.ts'
import { accepted, agreement, complaintOf, dispatched, registered, toOffice } from './tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
await Promise.all(
  ['handler', 'liuhong', 'head', 'yuqing', 'dispatcher', 'duyuan', 'agent'].map(each => as(each).get('/me')),
)

const statuses = (answers: { status: number }[]) => answers.map(each => each.status).sort()

test('two handlers accept at once: one 200, one 409 that says what happened', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await dispatched(city)
    const answers = await Promise.all(['handler', 'liuhong'].map(who => as(who).post(`/complaints/${id}/steps/accept`)))
    assert.deepEqual(statuses(answers), [200, 409])
    assert.match(answers.find(each => each.status === 409)!.body.detail, /已受理/)
    assert.equal((await city.events(id)).filter(each => each === 'complaint.accept').length, 1)
    assert.equal((await city.letters(id)).filter(each => each.form === 5).length, 1)
    assert.equal((await city.clocks(id, 'mediation')).length, 1)
  }
})

test('accepted and returned at once, settled and terminated at once, sent to two offices at once: one of them', async () => {
  const first = await dispatched(city)
  const pairs: [number, [string, string, object][]][] = [
    [
      first.id,
      [
        ['handler', 'accept', {}],
        ['liuhong', 'return-to-centre', { code: 'other', reason: '试' }],
      ],
    ],
  ]
  const second = await accepted(city)
  pairs.push([
    second.id,
    [
      ['handler', 'settle', agreement],
      ['liuhong', 'propose-termination', { ground: '23-3', explanation: '谈不拢' }],
    ],
  ])
  const third = await registered(city)
  pairs.push([
    third.id,
    [
      ['dispatcher', 'dispatch', await toOffice(city, '429902')],
      ['duyuan', 'dispatch', await toOffice(city, '429903')],
    ],
  ])
  for (const [id, steps] of pairs) {
    const answers = await Promise.all(
      steps.map(([who, step, body]) => as(who).post(`/complaints/${id}/steps/${step}`, body)),
    )
    // Whoever comes second finds it in another state, or gone to where they cannot see it.
    assert.equal(answers.filter(each => each.status === 200).length, 1, JSON.stringify(statuses(answers)))
    assert.ok(answers.every(each => [200, 404, 409].includes(each.status)))
  }
})

test('the same key ten times at once: registered once, ten times the same answer', async () => {
  const said = await complaintOf(city)
  const before = await city.rows()
  const key = { 'idempotency-key': 'ten-times-at-once' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => as('agent').post('/complaints', said, key)))
  assert.deepEqual([...new Set(answers.map(each => `${each.status} ${each.body.number} ${each.body.code}`))].length, 1)
  assert.equal(answers[0]!.status, 201)
  assert.equal((await city.rows()).matter, before.matter! + 1)
})

test('letters issued at once by one office have numbers without gap or double', async () => {
  const told = await Promise.all(Array.from({ length: 8 }, () => dispatched(city)))
  await Promise.all(told.map(({ id }, n) => as(n % 2 ? 'handler' : 'liuhong').does(id, 'accept')))
  const letters = await city.db.selectFrom('letter').select('number').where('number', 'like', '望市监投受〔%').execute()
  const serials = letters.map(each => Number(/第?(\d+)号/.exec(each.number)![1])).sort((a, b) => a - b)
  assert.deepEqual(
    serials,
    serials.map((_, index) => index + 1),
  )
})

test('joint acceptance and a single one at once end without a deadlock', async () => {
  const told = [await dispatched(city), await dispatched(city), await dispatched(city)]
  const ids = told.map(each => each.id)
  const answers = await Promise.all([
    as('handler').post('/complaints/accept-together', {
      complaintIds: [...ids].reverse(),
      dispute: '同一批次',
      consent: true,
    }),
    as('liuhong').post(`/complaints/${ids[1]}/steps/accept`),
    as('head').post('/complaints/accept-together', { complaintIds: ids, dispute: '同一批次', consent: true }),
  ])
  assert.ok(
    answers.every(each => [200, 409].includes(each.status)),
    JSON.stringify(statuses(answers)),
  )
  for (const id of ids) assert.equal((await city.events(id)).filter(each => each === 'complaint.accept').length, 1)
})

test('many call at once about one shop: every call is registered, and one group is opened for them', async () => {
  const usual = await complaintOf(city)
  const calls = Array.from({ length: 12 }, (_, nth) => ({
    ...usual,
    consumer: { name: `会员${nth}`, phone: `1990088${String(nth).padStart(4, '0')}` },
    respondent: { name: '楚江市同时跑路健身服务有限公司' },
    problemClass: 'contract',
    facts: `健身房关门，第${nth}号会员卡要求退还剩余费用。`,
  }))
  for (const call of calls.slice(0, 4)) assert.equal((await as('agent').post('/complaints', call)).status, 201)
  const answers = await Promise.all(calls.slice(4).map(call => as('agent').post('/complaints', call)))
  assert.deepEqual(statuses(answers), Array(8).fill(201))
  const { items } = (await as('dispatcher').get('/mass')).body
  const opened = items.filter((each: { operator: string }) => /同时跑路/.test(JSON.stringify(each)))
  assert.equal(opened.length, 1)
})
