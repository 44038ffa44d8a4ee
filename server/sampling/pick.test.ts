/** Properties of the drawing: who asked for them is the issue (Proof). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { weigh } from '../../law/sampling.weights.ts'
import { type Draw, draw, fingerprintOf, targetedOf } from './pick.ts'

const keys = (name: string, max: number) =>
  fc.uniqueArray(
    fc.integer({ min: 1, max: 100_000 }).map(n => `${name}${n}`),
    { maxLength: max },
  )

const draws: fc.Arbitrary<Draw> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 40 }),
    wanted: fc.integer({ min: 1, max: 30 }),
    targetedPercent: fc.integer({ min: 0, max: 100 }),
    subjects: keys('s', 60),
    officers: keys('o', 8),
    weights: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 60, maxLength: 60 }),
    conflicts: fc.array(fc.tuple(fc.nat(7), fc.nat(59)), { maxLength: 40 }),
  })
  .map(({ subjects, officers, weights, conflicts, ...said }) => ({
    ...said,
    officersEach: 2,
    subjects: subjects.map((key, at) => ({ key, weight: weights[at]! })),
    officers: officers.map((key, at) => ({
      key,
      conflicts: conflicts.flatMap(([officer, subject]) =>
        officer === at && subjects[subject] ? [subjects[subject]] : [],
      ),
    })),
  }))

const shuffled = (said: Draw): Draw => ({
  ...said,
  subjects: [...said.subjects].reverse(),
  officers: [...said.officers].reverse(),
})

test('the same seed draws the same, in whatever order the register came', () => {
  fc.assert(
    fc.property(draws, said => {
      assert.deepEqual(draw(said), draw(structuredClone(said)))
      assert.deepEqual(draw(shuffled(said)), draw(said))
    }),
  )
})

test('no subject twice; each from the register; never more than wanted', () => {
  fc.assert(
    fc.property(draws, said => {
      const drawn = draw(said).map(each => each.key)
      assert.equal(new Set(drawn).size, drawn.length)
      assert.ok(drawn.length <= said.wanted)
      for (const key of drawn) assert.ok(said.subjects.some(each => each.key === key))
    }),
  )
})

test('officers never at their own conflicts; two different ones; the load is even where nobody is in conflict', () => {
  fc.assert(
    fc.property(draws, said => {
      const load = new Map(said.officers.map(each => [each.key, 0]))
      for (const { key, officers } of draw(said)) {
        assert.equal(new Set(officers).size, 2)
        for (const officer of officers) {
          assert.ok(!said.officers.find(each => each.key === officer)!.conflicts.includes(key))
          load.set(officer, load.get(officer)! + 1)
        }
      }
      if (said.officers.length > 1 && said.officers.every(each => each.conflicts.length === 0))
        assert.ok(Math.max(...load.values()) - Math.min(...load.values()) <= 1)
    }),
  )
})

test('the shares are kept where enough subjects and free officers are there', () => {
  fc.assert(
    fc.property(draws, said => {
      const free = {
        ...said,
        officers: [
          { key: 'a', conflicts: [] },
          { key: 'b', conflicts: [] },
        ],
      }
      const drawn = draw(free)
      const targeted = targetedOf(said)
      const count = (part: string) => drawn.filter(each => each.part === part).length
      if (said.subjects.length < said.wanted) return
      assert.deepEqual([count('random'), count('targeted')], [said.wanted - targeted, targeted])
    }),
  )
})

test('weights work: ten times the weight is drawn several times as often', () => {
  const subjects = Array.from({ length: 100 }, (_, n) => ({ key: `s${n}`, weight: n < 20 ? 10 : 1 }))
  const officers = [
    { key: 'a', conflicts: [] },
    { key: 'b', conflicts: [] },
  ]
  let heavy = 0
  for (let n = 0; n < 200; n += 1)
    heavy += draw({ seed: `第${n}期`, wanted: 10, targetedPercent: 100, officersEach: 2, subjects, officers }).filter(
      each => Number(each.key.slice(1)) < 20,
    ).length
  // 200 of 280 parts of the weight; without weights it would be 400 of 2,000.
  assert.ok(heavy > 1200 && heavy < 1500, `${heavy} of 2000`)
})

test('any change of population, seed or shares gives another fingerprint', () => {
  fc.assert(
    fc.property(draws, said => {
      assert.equal(fingerprintOf(said), fingerprintOf(structuredClone(said)))
      assert.notEqual(fingerprintOf(said), fingerprintOf({ ...said, seed: `${said.seed}.` }))
      assert.notEqual(fingerprintOf(said), fingerprintOf({ ...said, wanted: said.wanted + 1 }))
    }),
  )
})

test('a known draw: whoever writes the rule anew in another language gets this', () => {
  const drawn = draw({
    seed: '楚江2026-06-01',
    wanted: 4,
    targetedPercent: 50,
    officersEach: 2,
    subjects: ['A', 'B', 'C', 'D', 'E', 'F'].map((key, at) => ({ key, weight: at + 1 })),
    officers: ['x', 'y', 'z'].map(key => ({ key, conflicts: key === 'x' ? ['A', 'F'] : [] })),
  })
  // The same comes out of twenty lines of Python written from the rule alone.
  assert.deepEqual(
    drawn.map(({ key, part, officers }) => [key, part, ...officers]),
    [
      ['D', 'random', 'x', 'z'],
      ['E', 'random', 'y', 'z'],
      ['C', 'targeted', 'x', 'y'],
      ['F', 'targeted', 'y', 'z'],
    ],
  )
})

test('appeals weigh in bands and are capped: from a weight nobody reads a report', () => {
  const none = { appeals: 0, nonconforming: 0, around: 0, daysSince: 10 }
  assert.equal(weigh(none).weight, 1)
  assert.equal(weigh({ ...none, appeals: 2 }).weight, weigh({ ...none, appeals: 3 }).weight)
  assert.deepEqual(weigh({ ...none, appeals: 4 }), weigh({ ...none, appeals: 7 }), 'nor from the reasons beside it')
  assert.ok(weigh({ ...none, appeals: 4 }).weight > weigh({ ...none, appeals: 3 }).weight)
  fc.assert(
    fc.property(
      fc.record({
        appeals: fc.nat(500),
        nonconforming: fc.nat(50),
        around: fc.nat(900),
        daysSince: fc.option(fc.nat()),
      }),
      known => {
        const { weight, reasons } = weigh(known)
        assert.ok(Number.isInteger(weight) && weight >= 1 && weight <= 12)
        assert.equal(reasons[0]!.reason, 'base')
      },
    ),
  )
})
