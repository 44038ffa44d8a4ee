import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, proposable, type Said, scoreOf, whyOf } from './evidence.ts'
import { termsOf } from './likeness.ts'
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

test('of one household’s telephone two people are two; a name misheard is said beside it', () => {
  const said = (name: string): Said => ({
    ...{ receivedOn: '2026-06-01', name, phones: ['19900000001'], idNumber: undefined, operatorId: 1, uscc: undefined },
    ...{ operatorKey: '', orderNumber: undefined, purchasedOn: undefined, goodsClass: 'food', problemClass: 'quality' },
    terms: termsOf('进口饼干没有中文标签，要求退一赔十'),
  })
  const between = (one: string, other: string) => compare(said(one), said(other))
  assert.ok(!proposable(between('张玉兰', '李建国')))
  for (const same of ['张玉兰', '张女士', '张**']) assert.deepEqual(between('张玉兰', same).against, [], same)
  const misheard = between('张玉兰', '张玉蓝')
  assert.ok(proposable(misheard) && scoreOf(misheard) < scoreOf(between('张玉兰', '张玉兰')))
  assert.match(whyOf(misheard).zh, /但姓名不同/)
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
