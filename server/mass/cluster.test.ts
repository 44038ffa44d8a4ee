import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countPersons, operatorSign, surelyTwo, tierOf } from './cluster.ts'

const voice = (matterId: number, phones: string[], idNumber: string | null = null, name = '某') => ({
  matterId,
  phones,
  idNumber,
  name,
})

test('people are counted, not complaints: shared telephones and identity numbers make one, over any number of steps', () => {
  assert.equal(countPersons([voice(1, ['a']), voice(2, ['a']), voice(3, ['b'])]), 2)
  assert.equal(countPersons([voice(1, ['a'], 'x'), voice(2, ['b'], 'x'), voice(3, ['b', 'c']), voice(4, ['c'])]), 1)
  assert.equal(countPersons([voice(1, [], null, '甲'), voice(2, [], null, '乙'), voice(3, [], null, '甲')]), 2)
  assert.equal(countPersons([]), 0)
})

test('whatever the order, never more people than complaints, and one more complaint adds at most one', () => {
  const some = fc.array(
    fc.record({
      matterId: fc.nat(),
      phones: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
      idNumber: fc.constantFrom(null, 'x', 'y'),
      name: fc.constantFrom('甲', '乙', '丙'),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(some, list => {
      const n = countPersons(list)
      assert.equal(countPersons(list.toReversed()), n)
      assert.ok(n <= list.length)
      if (list.length > 0) assert.ok(n - countPersons(list.slice(1)) <= 1)
    }),
  )
})

test('two credit codes are two operators, whatever their names and texts', () => {
  const a = { operatorId: 1, uscc: 'A', operatorKey: '力行健身' }
  const b = { operatorId: 2, uscc: 'B', operatorKey: '力行健身' }
  assert.equal(operatorSign(a, b), undefined)
  assert.ok(surelyTwo(a, b))
  assert.equal(operatorSign(a, { operatorId: null, uscc: null, operatorKey: '力行健身房' }), 'name')
  assert.equal(operatorSign(a, { ...a, uscc: null }), 'register')
  assert.equal(operatorSign(a, { operatorId: null, uscc: 'A', operatorKey: '' }), 'uscc')
})

test('tiers', () => {
  assert.deepEqual(
    [4, 5, 9, 10, 29, 30, 500].map(n => tierOf(n, [5, 10, 30])),
    [0, 5, 5, 10, 10, 30, 30],
  )
})
