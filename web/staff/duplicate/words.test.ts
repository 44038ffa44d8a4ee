import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { piecesOf } from './words.ts'

test('nothing is lost, and what is marked stands in the other text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'退款健身卡关门店长'), maxLength: 60 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const pieces = piecesOf(one, other)
      assert.equal(pieces.map(each => each.text).join(''), one)
      for (const each of pieces) if (each.shared) assert.ok(each.text.length >= 4 && other.includes(each.text))
    }),
  )
})

test('the stretch in common is marked', () => {
  assert.deepEqual(piecesOf('要求退还剩余费用。', '请求退还剩余费用'), [
    { text: '要', shared: false },
    { text: '求退还剩余费用', shared: true },
    { text: '。', shared: false },
  ])
})
