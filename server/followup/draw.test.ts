/** The draw, whatever could be drawn: repeatable, fair, spread. From the issue: 每天5至10件，随机、可复核、分布到各单位和各类. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countOf, draw, type Eligible, fingerprintOf, seedOf, stratum } from './draw.ts'

const units = ['429902', '429903', '429904', '429921', '429922', '429971', '429900']
const kinds = ['complaint', 'consultation']

/** Sizes of each office and kind; ids run on. */
const lists: fc.Arbitrary<Eligible> = fc
  .array(fc.integer({ min: 0, max: 60 }), {
    minLength: units.length * kinds.length,
    maxLength: units.length * kinds.length,
  })
  .map(sizes => {
    let id = 0
    return Object.fromEntries(
      units.flatMap((unit, row) =>
        kinds.map((kind, column) => [
          stratum(unit, kind),
          Array.from({ length: sizes[row * kinds.length + column]! }, () => (id += 3)),
        ]),
      ),
    )
  })
const asks = fc.integer({ min: 5, max: 10 })
const seeds = fc.string({ maxLength: 20 })
const keyOf = (eligible: Eligible, id: number) => Object.keys(eligible).find(key => eligible[key]!.includes(id))!

test('the same list and the same seed give the same draw, in whatever order the list is written', () => {
  fc.assert(
    fc.property(lists, asks, seeds, (eligible, asked, seed) => {
      const mixed = Object.fromEntries(
        Object.entries(eligible)
          .reverse()
          .map(([key, ids]) => [key, ids.toReversed()]),
      )
      assert.deepEqual(draw(eligible, seed, asked), draw(mixed, seed, asked))
      assert.equal(fingerprintOf(eligible), fingerprintOf(mixed))
    }),
  )
})

test('as many as asked, all of them from the list, none twice; all there are where there are fewer', () => {
  fc.assert(
    fc.property(lists, asks, seeds, (eligible, asked, seed) => {
      const drawn = draw(eligible, seed, asked)
      assert.equal(drawn.length, Math.min(asked, countOf(eligible)))
      assert.equal(new Set(drawn).size, drawn.length)
      const all = new Set(Object.values(eligible).flat())
      assert.ok(drawn.every(id => all.has(id)))
    }),
  )
})

test('every office, every kind and every cell gets its share, to within one', () => {
  fc.assert(
    fc.property(lists, asks, seeds, (eligible, asked, seed) => {
      const whole = countOf(eligible)
      if (whole === 0) return
      const keys = draw(eligible, seed, asked).map(id => keyOf(eligible, id))
      const within = (drawn: number, size: number) =>
        assert.ok(Math.abs(drawn - (Math.min(asked, whole) * size) / whole) < 1, `${drawn} of ${size} in ${whole}`)
      const sizeOf = (of: (key: string) => boolean) =>
        Object.entries(eligible).reduce((sum, [key, ids]) => sum + (of(key) ? ids.length : 0), 0)
      for (const group of [
        ...Object.keys(eligible).map(key => (each: string) => each === key),
        ...units.map(unit => (each: string) => each.startsWith(`${unit}/`)),
        ...kinds.map(kind => (each: string) => each.endsWith(`/${kind}`)),
      ])
        within(keys.filter(group).length, sizeOf(group))
    }),
    { numRuns: 500 },
  )
})

test('each closed matter has the same chance, that of a small office too', () => {
  const eligible: Eligible = {
    '429902/complaint': Array.from({ length: 30 }, (_, at) => at + 1),
    '429903/complaint': [101, 102, 103],
    '429922/consultation': [201, 202],
    '429971/complaint': [301],
  }
  const times = new Map<number, number>()
  const days = 3000
  for (let day = 0; day < days; day += 1)
    for (const id of draw(eligible, seedOf('公平', `2026-${day}`), 6)) times.set(id, (times.get(id) ?? 0) + 1)
  // 6 of 36: one in six; four standard deviations of 3000 draws are 0.027.
  for (const id of Object.values(eligible).flat())
    assert.ok(Math.abs(times.get(id)! / days - 6 / 36) < 0.028, `${id}: ${times.get(id)! / days}`)
})

test('another day draws other names', () => {
  const eligible: Eligible = { '429902/complaint': Array.from({ length: 500 }, (_, at) => at + 1) }
  const [first, second] = ['2026-06-01', '2026-06-02'].map(day => draw(eligible, seedOf('楚江', day), 8))
  assert.notDeepEqual(first, second)
})

/** Written down once: whoever changes the way of drawing changes what old days would give, and must say so. */
test('the draw of one known day stays what it was', () => {
  const eligible: Eligible = {
    '429902/complaint': Array.from({ length: 20 }, (_, at) => at + 1),
    '429903/complaint': Array.from({ length: 10 }, (_, at) => at + 101),
    '429903/consultation': Array.from({ length: 10 }, (_, at) => at + 201),
  }
  assert.equal(countOf(eligible), 40)
  assert.deepEqual(draw(eligible, seedOf('12315消费维权每日回访', '2026-06-01'), 5), known)
})
const known = [205, 8, 104, 203, 15]
