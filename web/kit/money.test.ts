import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fenOf, readFen, unreadable, yuanOf } from './money.ts'

test('an amount typed in yuan is kept to the fen', () => {
  assert.equal(fenOf('1234.5'), 123450)
  assert.equal(fenOf('0.29'), 29)
  assert.equal(fenOf('￥1，234.56元'), 123456)
  assert.equal(fenOf('１２'), 1200)
  assert.equal(fenOf('1.5万'), 1500000)
  assert.equal(fenOf('3.'), 300)
})

test('what is no amount is not guessed at', () => {
  for (const typed of ['', '-1', '1.234', 'abc', '1.2.3', '99999999999', '万'])
    assert.equal(fenOf(typed), undefined, typed)
})

test('in a field, nothing and nonsense are two things: only nothing is left out of what is sent', () => {
  assert.deepEqual(['', ' ', '1,280.5', '5,000.005', 'abc'].map(readFen), [
    undefined,
    undefined,
    128050,
    unreadable,
    unreadable,
  ])
})

test('fen read as yuan with two decimals and separators', () => {
  assert.equal(yuanOf(0), '0.00')
  assert.equal(yuanOf(5), '0.05')
  assert.equal(yuanOf(123456789), '1,234,567.89')
  assert.equal(yuanOf(-150), '-1.50')
})
