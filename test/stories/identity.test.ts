/** 要求补充身份材料 (Order 121 art. 10): asked on form 4; the seven working days of art. 15 go on meanwhile. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity, textOf } from '../app.ts'
import { clockOf, dispatched } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const asked = { untilOn: '2026-06-05', materials: '身份证正反面照片' }

test('asked, received, accepted: the clock never stood still', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  city.day('2026-06-02')
  let seen = await as('handler').does(id, 'request-identity', asked)
  assert.equal(seen.state, 'identity-pending')
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-10')
  assert.equal(clockOf(seen, 'acceptance').pausedOn, null)
  const letter = (await city.letters(id)).find(each => each.form === 4)!
  assert.equal(letter.who, 'complainant')
  for (const word of ['身份证正反面照片', '2026年6月5日']) assert.ok(textOf(letter).includes(word), word)

  city.day('2026-06-05')
  seen = await as('handler').does(id, 'receive-identity', {
    how: '身份证复印件',
    idKind: '居民身份证',
    idNumber: '11010519491231002X',
  })
  assert.equal(seen.state, 'to-assess')
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-10')
  assert.ok(!JSON.stringify(seen).includes('11010519491231002X'), 'the number is never shown whole')
  await as('handler').does(id, 'accept')
})

test('not provided: refused on 16-5 or 16-6 by two people', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  await as('handler').does(id, 'request-identity', asked)
  city.day('2026-06-08')
  await as('handler').does(id, 'propose-refusal', { ground: '16-6', explanation: '逾期未提供，经电话核实拒绝配合。' })
  await as('head').does(id, 'refuse')
})

test('the time given lies ahead', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  for (const untilOn of ['2026-05-31', '2026-06-01'])
    assert.equal(
      (await as('handler').fails(422, id, 'request-identity', { ...asked, untilOn })).errors[0].field,
      'untilOn',
    )
})
