import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sizeText } from './sizes.ts'

test('a file size in the unit one would say it in', () => {
  assert.equal(sizeText(0), '0 B')
  assert.equal(sizeText(1536), '1.5 KB')
  assert.equal(sizeText(101_000), '99 KB')
  assert.equal(sizeText(200 * 1024 * 1024), '200 MB')
  assert.equal(sizeText(3 * 1024 ** 3), '3.0 GB')
})
