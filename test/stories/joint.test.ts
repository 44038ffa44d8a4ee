/** 共同投诉 (Order 121 art. 12): two or more, one dispute, one operator, up to two representatives, one mediation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity, textOf } from '../app.ts'
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

  // The shop hears of the one mediation once, in a letter that names all three; each complainant in a letter of their own.
  const all = (await Promise.all(ids.map(id => city.letters(id)))).flat().filter(each => each.form === 7)
  assert.deepEqual(all.map(each => each.who).sort(), ['complainant', 'complainant', 'complainant', 'respondent'])
  const shop = all.find(each => each.who === 'respondent')!
  assert.match(textOf(shop), /甲、乙、丙共3人投诉楚江市万家惠超市有限公司“同一批次电水壶漏电”/)
  const shops = async (id: number) =>
    (await as('handler').sees(id)).letters.find((each: Json) => each.form === 7 && each.who === 'respondent')
  for (const id of ids) assert.deepEqual([(await shops(id)).number, (await shops(id)).state], [shop.number, 'issued'])
  await city.carryLetters()
  for (const id of ids) {
    assert.equal((await shops(id)).state, 'served')
    assert.equal((await city.events(id)).filter(each => each === 'letter.serve').length, 4)
  }

  // Each ends for itself.
  await as('handler').does(ids[0]!, 'settle', { ...agreement, performedAtOnce: true })
  await as('handler').does(ids[1]!, 'withdraw-after-acceptance', { reason: '自行和解' })
  assert.equal((await as('handler').sees(ids[2]!)).state, 'mediating')
})

test('one agreement settles several at once, each with the own amount and the own 调解书; nobody else is drawn in', async () => {
  city.day('2026-06-01')
  const [a, b, c, stranger] = [
    await dispatched(city),
    await dispatched(city),
    await dispatched(city),
    await dispatched(city),
  ]
  const complaintIds = [a.id, b.id, c.id]
  await as('handler').post('/complaints/accept-together', { complaintIds, dispute, consent: true })
  const amounts = (yuan: number) => ({ agreementAmountFen: yuan * 100, recoveredAmountFen: yuan * 100 })
  const said = { agreement: '被投诉人三日内向每名投诉人退还货款。', ...amounts(199) }
  const tries: [string, object[], string][] = [
    ['a stranger', [{ id: stranger.id, ...amounts(1) }], 'others.0.id'],
    ['the same twice', [b, b].map(({ id }) => ({ id, ...amounts(1) })), 'others.1.id'],
    ['itself', [{ id: a.id, ...amounts(1) }], 'others.0.id'],
    ['more than agreed', [{ id: b.id, ...amounts(1), recoveredAmountFen: 200 }], 'others.0.recoveredReason'],
  ]
  for (const [what, others, field] of tries)
    assert.equal((await as('handler').fails(422, a.id, 'settle', { ...said, others })).errors[0].field, field, what)
  await as('handler').does(a.id, 'settle', { ...said, others: [{ id: b.id, ...amounts(398) }] })
  const seen = async (id: number) => as('handler').sees(id)
  assert.deepEqual(
    [await seen(a.id), await seen(b.id), await seen(c.id)].map(each => [each.state, each.agreementAmountFen]),
    [
      ['mediated', 19900],
      ['mediated', 39800],
      ['accepted', null],
    ],
  )
  const statements = await Promise.all(
    [a, b].map(async ({ id }) => (await city.letters(id)).filter(each => each.form === 9)),
  )
  assert.equal(new Set(statements.flat().map(each => each.number)).size, 2)
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
    ['the same representative twice', { ...together, representativeIds: [a.id, a.id] }, 422],
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

test('one mediation, one mediator: asked to stand aside in one member, the mediator goes on in none (art. 21)', async () => {
  city.day('2026-06-01')
  const members = [await dispatched(city), await dispatched(city), await dispatched(city)]
  const ids = members.map(each => each.id)
  await as('handler').post('/complaints/accept-together', { complaintIds: ids, dispute, consent: true })
  await as('handler').does(ids[0]!, 'start-mediation', await callFor(city, '2026-06-12'))
  // The third is away for a test meanwhile.
  const order = { bodyName: '楚江市产品质量检验所', chosenBy: 'agreed', item: '漏电' }
  await as('handler').does(ids[2]!, 'send-to-testing', order)
  const zhou = await city.personId('handler')
  const asked = { mediatorId: zhou, askedBy: 'respondent', reason: '与投诉人系亲属' }
  await as('handler').does(ids[1]!, 'request-recusal', asked)
  const state = async (id: number) => (await as('handler').sees(id)).state
  assert.deepEqual(await Promise.all(ids.map(state)), ['recusal-suspended', 'recusal-suspended', 'testing'])
  // Members of a joint complaint were not joined into one matter: there is nothing to part.
  for (const step of ['part', 'part-accepted', 'part-closed'])
    await as('dispatcher').fails(409, ids[0]!, step, { reason: '不是同一争议' })
  assert.equal(clockOf(await as('handler').sees(ids[0]!), 'mediation').pausedOn, '2026-06-01')
  await as('handler').does(ids[2]!, 'return-from-testing', { result: '合格' })
  assert.match((await as('handler').fails(409, ids[2]!, 'settle', agreement)).detail, /回避申请尚未决定/)

  const liu = await city.personId('liuhong')
  await as('head').does(ids[0]!, 'decide-recusal', { granted: true, decision: '同意', newMediatorId: liu })
  assert.deepEqual(await Promise.all(ids.map(state)), ['mediating', 'mediating', 'mediating'])
  for (const id of ids) assert.equal((await as('head').sees(id)).sessions.at(-1).mediator, '刘红')
  // The shop hears once who mediates now; the third, whose sitting was left to it, hears nothing.
  const sevens = (await Promise.all(ids.map(id => city.letters(id)))).flat().filter(each => each.form === 7)
  assert.equal(sevens.filter(each => each.who === 'respondent').length, 2)
  for (const id of ids)
    assert.match((await as('handler').fails(409, id, 'settle', agreement)).detail, /您已回避/, 'in none of them')
  assert.match(
    (await as('head').fails(409, ids[2]!, 'start-mediation', await callFor(city, '2026-06-20'))).detail,
    /已决定回避/,
  )
})
