/** ODR 企业和解 (O1: ten working days): only where the complainant chose it and the operator is one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returnOverdueOdr } from '../../server/complaint/index.ts'
import { asSystem } from '../../server/timetable.ts'
import { openCity } from '../app.ts'
import { clockOf, registered, toOffice } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const offer = async () => ({ operatorId: await city.operatorId('万家惠超市') })

test('settled by the enterprise within ten working days: closed', async () => {
  city.day('2026-06-01')
  const { id } = await registered(city, { wantsOdr: true })
  let seen = await as('dispatcher').does(id, 'offer-odr', await offer())
  assert.equal(seen.state, 'odr-negotiation')
  // 2–5, 8–12, 15 June.
  assert.equal(clockOf(seen, 'odr').dueOn, '2026-06-15')
  city.day('2026-06-09')
  seen = await as('dispatcher').does(id, 'settle-by-odr', { result: '退款', recoveredAmountFen: 19900 })
  assert.equal(seen.state, 'closed')
  assert.equal(seen.outcome, 'odr-settled')
  assert.equal(clockOf(seen, 'odr').tone, 'met')
})

test('not settled: back to the centre, and the office that receives it has its own seven working days', async () => {
  city.day('2026-06-01')
  const { id } = await registered(city, { wantsOdr: true })
  await as('dispatcher').does(id, 'offer-odr', await offer())
  city.day('2026-06-16')
  const back = await as('dispatcher').does(id, 'return-from-odr', { reason: '企业未在期限内和解' })
  assert.equal(back.state, 'to-dispatch')
  assert.equal(clockOf(back, 'odr').tone, 'missed')
  await as('dispatcher').does(id, 'dispatch', await toOffice(city, '429902'))
  // 17, 18, 22–26 June: the 19th is 端午, the 20th and 21st are the weekend.
  assert.equal(clockOf(await as('handler').sees(id), 'acceptance').dueOn, '2026-06-26')
})

test('not against the wish of the complainant, not to another firm, not to one that is no ODR enterprise', async () => {
  const unwilling = await registered(city)
  await as('dispatcher').fails(409, unwilling.id, 'offer-odr', await offer())
  const willing = await registered(city, { wantsOdr: true })
  for (const other of ['国泰电器城', '力行健身会所']) {
    const refused = await as('dispatcher').fails(422, willing.id, 'offer-odr', {
      operatorId: await city.operatorId(other),
    })
    assert.equal(refused.errors[0].field, 'operatorId')
  }
})

test('nobody settles and nobody says so: on the first day after the ten working days it goes on by itself', async () => {
  city.day('2026-06-01')
  const { id } = await registered(city, { wantsOdr: true })
  await as('dispatcher').does(id, 'offer-odr', await offer())
  city.day('2026-06-15')
  await asSystem(city.world, returnOverdueOdr)
  assert.equal((await as('dispatcher').sees(id)).state, 'odr-negotiation')
  const unsettled = async () => (await as('supervisor').get('/figures/odr-overdue?period=2026-06')).body.value
  assert.equal(await unsettled(), 0, 'the tenth day is not over')
  city.day('2026-06-16')
  await asSystem(city.world, returnOverdueOdr)
  assert.equal((await as('dispatcher').sees(id)).state, 'to-dispatch')
  assert.equal(
    await unsettled(),
    2,
    'with the one given back on the same day: to have gone on does not hide that ten days passed unsettled',
  )
})
