import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Registration } from '../../../server/complaint/contract.ts'
import { StaffQuestion } from '../../../server/intake/contract.ts'
import { readFen } from '../../kit/money.ts'
import { bodyOf, callFrom, questionOf } from './bodies.ts'
import { emptyCall, isUntouched } from './call.ts'
import { fillFrom } from './callerFill.ts'

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
  assert.ok(isUntouched({ ...emptyCall, kind: 'complaint' }), 'looking at another kind is nothing typed')
})

test('the same call is a question with its answer, with whom it is passed on to, or with neither', () => {
  const answered = StaffQuestion.parse(questionOf(typed, undefined, { text: '可以退。', articleId: 7 }))
  assert.equal(answered.question, '两年卡用了五个月停业')
  assert.equal(answered.respondentName, '力行健身会所')
  assert.deepEqual(answered.answer, { answer: '可以退。', articleId: 7, helped: true })
  const own = StaffQuestion.parse(questionOf(typed, undefined, { text: '自己的话。' }))
  assert.equal(own.answer?.helped, undefined, 'nobody has said whether own words helped')
  const passed = StaffQuestion.parse(questionOf({ ...typed, passing: true, passTo: 3 }, 9, { text: '可以退。' }))
  assert.deepEqual([passed.passOn?.officeId, passed.answer, passed.draftId], [3, undefined, 9])
  const left = StaffQuestion.parse(questionOf({ ...typed, passing: true }, undefined, { text: '可以退。' }))
  assert.deepEqual([left.passOn, left.answer], [undefined, undefined])
})

test('a consultation becomes a complaint with everything in its place', () => {
  const call = callFrom(
    {
      id: 4,
      number: 'ZX20260601000004',
      channel: 'internet',
      registration: {
        consumer: { name: '洪玉梅', phone: '19900000213', address: '柳林路12号' },
        respondent: { operatorId: 8, name: '力行健身会所', phone: '07290000000' },
        facts: '不给退',
        goodsClass: 'culture-sports',
        problemClass: 'contract',
      },
    },
    'complaint',
  )
  const read = Registration.parse(bodyOf(call, undefined))
  assert.deepEqual([read.consumer.name, read.consumer.address], ['洪玉梅', '柳林路12号'])
  assert.deepEqual([read.respondent.operatorId, read.respondent.phone], [8, '07290000000'])
  assert.deepEqual([read.facts, read.goodsClass, call.from], ['不给退', 'culture-sports', 4])
})

test('an amount that cannot be read goes on as one that the contract refuses, and is not left out', () => {
  const { error } = Registration.safeParse(bodyOf({ ...typed, disputedAmountFen: readFen('5,000.005') }, undefined))
  assert.deepEqual(
    error!.issues.map(each => each.path.join('.')),
    ['disputedAmountFen'],
  )
})

test('what a number’s history filled in goes with the number; what was typed stays', () => {
  const bai = {
    name: '白晨曦',
    phone: '19900000040',
    phoneOther: null,
    address: '长堤街道湖景花园',
    email: null,
    gender: 'female',
  }
  const first = fillFrom(emptyCall, bai, {})
  assert.deepEqual(first.change, { name: '白晨曦', address: '长堤街道湖景花园', gender: 'female' })
  const call = { ...emptyCall, ...first.change, address: '古渡街道' }
  // The number is corrected: to one nobody knows, and to another person's.
  const gone = fillFrom(call, null, first.filled)
  assert.deepEqual(gone.change, { name: undefined, gender: undefined })
  const xia = { ...bai, name: '夏志远', gender: null, address: '南湖街道' }
  assert.deepEqual(fillFrom(call, xia, first.filled).change, { name: '夏志远', gender: undefined })
  // Found again after a crash, the draft does not say where the name came from; the history does.
  const again = fillFrom(call, bai, {})
  assert.deepEqual([again.change, again.filled], [{}, { name: '白晨曦', gender: 'female' }])
  assert.equal(fillFrom({ ...call, ...again.change }, null, again.filled).change.name, undefined)
})
