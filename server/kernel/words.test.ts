import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segment, tsqueryOf, tsvectorLiteral, wordsOf } from './words.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '健',
      '身',
      '会',
      '所',
      "'",
      '\\',
      '&',
      '|',
      '!',
      '(',
      ':',
      '*',
      '\u0000',
      '\ud800',
      ' ',
      '𠮷',
      'a',
      '3',
    ),
  }),
)

test('the trade words of the bureau stay whole', () => {
  assert.deepEqual(segment('健身会所闭店跑路，预付卡不退款'), ['健身会所', '闭店跑路', '预付卡', '不', '退款'])
})

test('a long word is found by the shorter one inside', () => {
  const found = wordsOf('楚江市望楚区某健身会所闭店跑路')
  for (const word of ['健身', '健身会所', '闭店', '跑路', '闭店跑路', '望楚区']) assert.ok(found.includes(word), word)
})

test('latin letters, digits and rare characters are kept', () => {
  const found = wordsOf('张𠮷䶮购买ＩＰＨＯＮＥ15，花费300元')
  for (const word of ['𠮷', '䶮', 'iphone15', '300']) assert.ok(found.includes(word), `${word} in ${found}`)
})

test('a query is all its words', () => {
  assert.equal(tsqueryOf('健身卡 退款'), "'健身卡' & '退款'")
  assert.equal(tsqueryOf(''), '')
  assert.equal(tsqueryOf("'; drop table matter; --"), "'drop' & 'table' & 'matter'")
})

test('whatever is typed gives a literal PostgreSQL can read', () => {
  const word = "'[\\p{L}\\p{M}\\p{N}]+'"
  const vector = new RegExp(`^(${word}( ${word})*)?$`, 'u')
  const query = new RegExp(`^(${word}( & ${word})*)?$`, 'u')
  fc.assert(
    fc.property(anyText, text => {
      assert.match(tsvectorLiteral(text), vector)
      assert.match(tsqueryOf(text), query)
    }),
  )
})

test('a text is found by its own words', () => {
  fc.assert(
    fc.property(anyText, text => {
      const indexed = new Set(wordsOf(text))
      for (const word of segment(text)) assert.ok(indexed.has(word), word)
    }),
  )
})

test('a very long text is cut off, not refused', () => {
  assert.ok(tsvectorLiteral('投诉'.repeat(2_000_000)).length < 100)
  assert.ok(tsvectorLiteral('a'.repeat(1_000_000)).length < 200)
})
