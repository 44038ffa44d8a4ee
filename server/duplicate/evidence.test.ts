import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposable, scoreOf } from './evidence.ts'
import type { Evidence } from './view.ts'

const none: Evidence = {
  person: null,
  operator: null,
  order: false,
  against: [],
  goods: false,
  problem: false,
  text: 0,
  days: 1,
}
const score = (has: Partial<Evidence>) => scoreOf({ ...none, ...has })
const proposed = (has: Partial<Evidence>) => proposable({ ...none, ...has })

test('one person and one operator are worth a look; the more the words agree, the more', () => {
  assert.ok(!proposed({ person: 'phone', operator: 'register' }), 'alone it is only shown to whoever takes the call')
  assert.ok(proposed({ person: 'phone', operator: 'name', text: 0.5 }))
  assert.ok(
    score({ person: 'phone', operator: 'name', text: 0.8 }) > score({ person: 'phone', operator: 'name', text: 0.4 }),
  )
})

test('two persons are never proposed, whatever else agrees', () => {
  assert.ok(!proposed({ operator: 'register', goods: true, problem: true, text: 1, order: true }))
})

test('the same words against two firms are two disputes, unless it is one order', () => {
  assert.equal(score({ person: 'phone', text: 1, goods: true, problem: true, against: ['operator'] }), 0)
  assert.ok(proposed({ person: 'phone', order: true, against: ['operator'] }))
})

test('two orders, or two days of purchase, speak against it and are not hidden', () => {
  const same: Partial<Evidence> = { person: 'phone', operator: 'register', goods: true, problem: true, text: 0.9 }
  assert.ok(score({ ...same, against: ['purchase'] }) < score(same))
  assert.ok(!proposed({ ...same, against: ['order'] }))
})
