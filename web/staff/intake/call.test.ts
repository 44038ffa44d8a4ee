import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Registration } from '../../../server/complaint/contract.ts'
import { bodyOf, emptyCall, isUntouched } from './call.ts'

const typed = {
  ...emptyCall,
  phone: '138 7124 0966',
  name: '许文静',
  respondent: '力行健身会所',
  goodsClass: 'culture-sports',
  problemClass: 'contract',
  facts: '两年卡用了五个月停业',
}

test('what a call-taker typed is a registration as the contract wants it', () => {
  const read = Registration.parse(bodyOf(typed, undefined))
  assert.equal(read.consumer.phone, '13871240966')
  assert.equal(read.respondent.name, '力行健身会所')
  assert.equal(read.noticeChannel, 'sms')
})

test('what is missing is left to the server to name, field by field', () => {
  const { error } = Registration.safeParse(bodyOf(emptyCall, undefined))
  const fields = error!.issues.map(each => each.path.join('.'))
  for (const field of ['consumer.phone', 'consumer.name', 'respondent.name', 'goodsClass', 'problemClass', 'facts'])
    assert.ok(fields.includes(field), field)
})

test('who wants to settle with the ODR enterprise first is not dispatched yet', () => {
  assert.equal(bodyOf({ ...typed, dispatchTo: 3, wantsOdr: true }, undefined).dispatchTo, undefined)
  assert.equal(bodyOf({ ...typed, dispatchTo: 3 }, 7).dispatchTo, 3)
  assert.equal(bodyOf({ ...typed, dispatchTo: 3 }, 7).draftId, 7)
})

test('an address published on a platform matters only where there is a platform', () => {
  assert.equal(bodyOf({ ...typed, publishedAddressReachable: true }, undefined).publishedAddressReachable, undefined)
  assert.equal(
    bodyOf({ ...typed, platformId: 9, publishedAddressReachable: false }, undefined).publishedAddressReachable,
    false,
  )
})

test('a form nobody has touched makes no draft', () => {
  assert.ok(isUntouched({ ...emptyCall }))
  assert.ok(!isUntouched(typed))
})
