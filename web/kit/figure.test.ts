import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureText } from './figure.ts'

test('figures on the screen: the same rounding as in print', () => {
  assert.equal(figureText('count', 24339, 'zh'), '24,339')
  assert.equal(figureText('percent', 490 / 1621, 'zh'), '30.23%')
  assert.equal(figureText('percent', 0.01005, 'zh'), '1.01%')
  assert.equal(figureText('money-wan', 4_429_700_00, 'zh'), '442.97')
  assert.equal(figureText('change', 519 / 427 - 1, 'en'), '↑21.55%')
  assert.equal(figureText('points', 1511 / 10461 - 1212 / 8225, 'zh'), '↓0.29')
  assert.equal(figureText('change', 0, 'en'), 'unchanged')
  assert.equal(figureText('percent', null, 'zh'), '—')
})
