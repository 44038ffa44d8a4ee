import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offeredBy } from './coded.ts'

const claims = [
  { code: 'return-goods', zh: '退货', en: 'Return the goods', initials: 'th' },
  { code: 'refund', zh: '退还货款和服务费用', en: 'Refund', initials: 'thhkhfwfy' },
  { code: 'repair', zh: '修理', en: 'Repair', initials: 'xl' },
  { code: 'guess', zh: '退休', en: 'Guess', initials: 'tx', shown: false as const },
]
const found = (typed: string) => offeredBy(claims, typed).map(each => each.code)

test('a call-taker finds a claim by Chinese, by initials, by code and in English', () => {
  assert.deepEqual(found('退'), ['return-goods', 'refund'])
  assert.deepEqual(found('XL'), ['repair'])
  assert.deepEqual(found('refu'), ['refund'])
  assert.deepEqual(found('货款'), ['refund'])
  assert.deepEqual(found('ｔｈ'), ['return-goods', 'refund'])
  assert.deepEqual(found('tui'), ['return-goods', 'refund'])
  assert.deepEqual(found('tui huo'), ['return-goods'])
  assert.deepEqual(found('xiuli'), ['repair'])
  assert.deepEqual(found('huo'), ['return-goods', 'refund'], 'from a later syllable')
  assert.deepEqual(found('uihuo'), [], 'never from within one')
})

test('nothing typed offers the list in its own order, without what is not offered', () => {
  assert.deepEqual(found(''), ['return-goods', 'refund', 'repair'])
  assert.deepEqual(found('zzz'), [])
})
