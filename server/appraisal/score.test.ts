/** 考核的算术: what the rules promise to whoever is measured by them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { defaultSchemes, type SchemeItem, schemeWords } from '../../law/appraisal.schemes.ts'
import { sharesOf } from './bonus.ts'
import { settle } from './compute.ts'
import { itemsOf, placesOf, pointsOf, scoreOf } from './score.ts'

const runs = { numRuns: 500 }
const scores = fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 60 })
const pool = fc.integer({ min: 1, max: 10_000_000_000 })

test('shares of a bonus sum to the pool to the fen, nobody with more points gets less, nobody without points gets any', () => {
  fc.assert(
    fc.property(pool, scores, (fen, list) => {
      const shares = sharesOf(fen, list)
      const paid = shares.reduce((sum, each) => sum + each.fen, 0)
      assert.equal(paid, list.some(each => each > 0) ? fen : 0)
      for (const [at, one] of shares.entries()) {
        if (list[at] === 0) assert.equal(one.fen, 0)
        for (const [to, other] of shares.entries()) if (list[at]! > list[to]!) assert.ok(one.fen >= other.fen)
        assert.equal(one.fen - one.floorFen, one.extra ? 1 : 0)
      }
    }),
    runs,
  )
})

test('three equal scores and a pool of one yuan: 34, 33, 33', () => {
  assert.deepEqual(
    sharesOf(100, [8000, 8000, 8000]).map(each => each.fen),
    [34, 33, 33],
  )
})

test('the default schemes give 100 points, and say everything in English too', () => {
  for (const scheme of Object.values(defaultSchemes)) {
    const items = itemsOf(scheme)
    assert.equal(
      items.reduce((sum, each) => sum + each.weight, 0),
      100,
      scheme.label,
    )
    assert.equal(new Set(items.map(each => each.key)).size, items.length)
    const asks = items.flatMap(({ rule }) => (rule.kind === 'manual' ? [rule.asks] : []))
    for (const zh of [scheme.label, ...items.flatMap(each => [each.head, each.label]), ...asks])
      assert.doesNotMatch(schemeWords(zh).en, /\p{Script=Han}/u, zh)
  }
})

const item = (weight: number, rule: SchemeItem['rule']): SchemeItem => ({ key: 'x', label: 'x', weight, rule })

test('no line gives more than its weight, and better is never worse', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true })
  const linear = item(20, { kind: 'linear', indicator: 'closing-on-time-rate', from: 0.6, full: 1 })
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [a, b] = [pointsOf(linear, { value: one })!, pointsOf(linear, { value: other })!]
      assert.ok(a >= 0 && a <= 2000)
      if (one >= other) assert.ok(a >= b)
    }),
    runs,
  )
  assert.equal(pointsOf(linear, { value: 0.8 }), 1000)
  const fewer = item(20, { kind: 'linear', indicator: 'intake-corrected-rate', from: 0.3, full: 0.02 })
  assert.equal(pointsOf(fewer, { value: 0.02 }), 2000)
  assert.equal(pointsOf(fewer, { value: 0.5 }), 0)
  const tiers = item(10, {
    kind: 'tiers',
    indicator: 'intake-registered',
    tiers: [
      { atLeast: 30, share: 1 },
      { atLeast: 10, share: 0.8 },
    ],
  })
  assert.deepEqual(
    [31, 30, 29, 9].map(n => pointsOf(tiers, { value: n })),
    [1000, 1000, 800, 0],
  )
  const deduct = item(0, { kind: 'deduct', indicator: 'returns-to-centre', each: 0.5, most: 5 })
  assert.deepEqual(
    [0, 3, 100].map(n => pointsOf(deduct, { value: n })),
    [0, -150, -500],
  )
})

test('what has no base is left out and the rest counts for the whole; nothing judged is no score', () => {
  assert.equal(
    scoreOf([
      { weight: 20, points: 1000 },
      { weight: 80, points: null },
    ]),
    5000,
  )
  assert.equal(
    scoreOf([
      { weight: 20, points: 1000 },
      { weight: 80, points: 8000 },
      { weight: 0, points: -500 },
    ]),
    8500,
  )
  assert.equal(scoreOf([{ weight: 100, points: null }]), null)
})

test('whoever had no work has no score from marks by hand alone, unless the scheme says so', () => {
  const lines = [{ weight: 50, points: 4500, indicator: null }]
  const rows = [0, 6].map(cases => ({ group_label: '全部', cases, lines: lines as never }))
  const settled = (withoutWork?: 'scored') => {
    const { ranking } = defaultSchemes.staff
    return settle({ ...defaultSchemes.staff, ranking: { ...ranking, ...(withoutWork ? { withoutWork } : {}) } }, rows)
  }
  assert.deepEqual(settled(), [
    { score: null, place: null },
    { score: 4500, place: 1 },
  ])
  assert.deepEqual(settled('scored')[0], { score: 4500, place: null })
})

test('groups are ranked apart, equals share a place, small numbers have none', () => {
  const list = [
    { group: '城区', score: 9000, cases: 50 },
    { group: '城区', score: 9000, cases: 60 },
    { group: '城区', score: 8000, cases: 40 },
    { group: '县域', score: 7000, cases: 9 },
    { group: '县域', score: 9900, cases: 4 },
  ]
  assert.deepEqual(placesOf(list, 5), [1, 1, 3, 1, null])
})
