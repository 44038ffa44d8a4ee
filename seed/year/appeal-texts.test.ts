import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classes, offered, problems } from '../../law/classes.ts'
import { appealTexts, plausible } from './appeal-texts.ts'
import { wares } from './products.ts'
import { bodies } from './templates.ts'

const combinations = classes.flatMap(goods =>
  offered([...problems]).flatMap(problem =>
    plausible(goods.code, problem.code) ? [{ goods: goods.code, problem: problem.code }] : [],
  ),
)

test('the same seed tells the same complaints, another seed others', () => {
  const told = (seed: number) => {
    const tell = appealTexts(seed)
    return combinations.slice(0, 40).map(each => tell({ ...each, operator: '力行健身会所' }))
  }
  assert.deepEqual(told(2018), told(2018))
  assert.notDeepEqual(told(2018), told(2019))
})

test('every plausible combination gives whole sentences without an empty slot', () => {
  const tell = appealTexts(1)
  for (const each of combinations) {
    const { facts, disputedAmountFen, claimedAmountFen } = tell({ ...each, operator: '渡口包子铺' })
    assert.match(facts, /渡口包子铺/)
    assert.doesNotMatch(facts, /[{}]|undefined/)
    assert.ok(Number.isInteger(disputedAmountFen) && disputedAmountFen > 0)
    assert.ok(Number.isInteger(claimedAmountFen) && claimedAmountFen > 0)
  }
})

test('texts vary: five thousand of one kind are nearly all different', () => {
  const tell = appealTexts(5)
  const texts = Array.from(
    { length: 5000 },
    () => tell({ goods: 'appliances', problem: 'quality', operator: '国泰电器城' }).facts,
  )
  assert.ok(new Set(texts).size > 4800)
})

test('the main problems have at least eight ways of being told', () => {
  const main = [
    'quality',
    'after-sales',
    'food-safety',
    'price',
    'contract',
    'measurement',
    'safety',
    'unfair-competition',
    'advertising',
    'other',
  ] as const
  for (const problem of main) assert.ok(bodies[problem].length >= 8, problem)
  for (const { code } of classes) assert.ok(wares[code].sold.length > 0 && wares[code].faults.length > 2, code)
})

test('a complaint nobody would make is refused', () => {
  assert.throws(() => appealTexts(1)({ goods: 'vehicles', problem: 'food-safety', operator: '某店' }))
})
