/** 共同投诉 (Order 121 art. 12): two or more, one dispute, one operator, up to two representatives, one mediation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { agreement, callFor, clockOf, dispatched, toOffice } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const dispute = '同一批次电水壶漏电'

test('three members, each with its own clock, one mediation, each with its own letters', async () => {
  city.day('2026-06-01')
  const first = await dispatched(city, { consumer: { name: '甲' } })
  city.day('2026-06-03')
  const others = [
    await dispatched(city, { consumer: { name: '乙' } }),
    await dispatched(city, { consumer: { name: '丙' } }),
  ]
  const ids = [first, ...others].map(each => each.id)
  city.day('2026-06-05')
  const joined = await as('handler').post('/complaints/accept-together', {
    complaintIds: ids,
    dispute,
    representativeIds: ids.slice(0, 2),
    consent: true,
  })
  assert.equal(joined.status, 200, JSON.stringify(joined.body))
  for (const id of ids) {
    const seen = await as('handler').sees(id)
    assert.equal(seen.state, 'accepted')
    assert.equal(seen.joint.members.length, 3)
    assert.equal(seen.joint.members.filter((each: { representative: boolean }) => each.representative).length, 2)
    assert.equal((await city.letters(id)).filter(each => each.form === 5).length, 1)
  }
  assert.equal(clockOf(await as('handler').sees(first.id), 'ordinary-target').dueOn, '2026-06-10')
  assert.equal(clockOf(await as('handler').sees(ids[1]!), 'ordinary-target').dueOn, '2026-06-12')

  await as('handler').does(first.id, 'start-mediation', await callFor(city, '2026-06-12'))
  for (const id of ids) assert.equal((await as('handler').sees(id)).state, 'mediating', 'called once, for all')

  // Each ends for itself.
  await as('handler').does(ids[0]!, 'settle', { ...agreement, performedAtOnce: true })
  await as('handler').does(ids[1]!, 'withdraw-after-acceptance', { reason: '自行和解' })
  assert.equal((await as('handler').sees(ids[2]!)).state, 'mediating')
})

test('not alone, not with three representatives, not without consent, not against two operators, not with strangers', async () => {
  city.day('2026-06-01')
  const [a, b] = [await dispatched(city), await dispatched(city)]
  const elsewhere = await dispatched(city, {
    respondent: { operatorId: await city.operatorId('力行健身会所'), name: '楚江市力行健身服务有限公司' },
  })
  const together = { complaintIds: [a.id, b.id], dispute, consent: true }
  const tries: [string, object, number][] = [
    ['one', { ...together, complaintIds: [a.id] }, 422],
    ['the same one twice', { ...together, complaintIds: [a.id, a.id] }, 422],
    ['three representatives', { ...together, representativeIds: [a.id, b.id, a.id] }, 422],
    ['a representative from outside', { ...together, representativeIds: [elsewhere.id] }, 422],
    ['without consent', { ...together, consent: false }, 422],
    ['two operators', { ...together, complaintIds: [a.id, elsewhere.id] }, 409],
  ]
  for (const [what, body, status] of tries)
    assert.equal((await as('handler').post('/complaints/accept-together', body)).status, status, what)
  const foreign = await dispatched(city)
  await as('handler').does(foreign.id, 'return-to-centre', { code: 'other', reason: '试' })
  await as('dispatcher').does(foreign.id, 'dispatch', await toOffice(city, '429903'))
  assert.equal(
    (await as('handler').post('/complaints/accept-together', { ...together, complaintIds: [a.id, foreign.id] })).status,
    404,
    'a matter of another county does not exist for this one',
  )
  assert.equal((await as('handler').sees(a.id)).joint, null, 'nothing was joined on the way')
})
