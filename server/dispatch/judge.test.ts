import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Counts, weigh } from '../../law/weigh.ts'
import { binOf, bins, worthOf, worths } from './calibration.ts'
import { matterTokens, placeTokens } from './features.ts'
import { placeReasons } from './reasons.ts'

const bin = fc.nat(200).chain(judged => fc.nat(judged).map(rightly => ({ judged, rightly })))
const measured = fc.array(bin, { minLength: bins, maxLength: bins })

test('a higher score is never worth less, and a worth is a share', () => {
  fc.assert(
    fc.property(
      measured,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, a, b) => {
        const worth = worths(all)
        const [low, high] = [worthOf(Math.min(a, b), worth), worthOf(Math.max(a, b), worth)]
        assert.ok(low <= high + 1e-12 && low >= 0 && high <= 1)
      },
    ),
  )
})

test('what was measured a thousand times is what is shown', () => {
  const all = Array.from({ length: bins }, (_, at) => ({ judged: 1000, rightly: at * 50 }))
  assert.ok(Math.abs(worthOf(0.525, worths(all)) - 0.5) < 0.01)
  assert.equal(binOf(1), bins - 1)
})

test('an address published on a platform where nobody is reached decides nothing, however often the street was seen (art. 13)', () => {
  const merchant = { respondentName: '某店', address: '楚江市鹤汀区鹤鸣街道1号' }
  const read = (more: object) => placeTokens({ ...merchant, ...more }).some(token => token.includes('鹤鸣'))
  assert.ok(read({}) && read({ publishedAddressReachable: true }))
  assert.ok(!read({ publishedAddressReachable: false }))
})

test('shares add up to one, whatever was counted', () => {
  const cell = fc.record({ ended: fc.nat(50), back: fc.nat(50) })
  const seen = fc.dictionary(fc.constantFrom('a:x', 'a:y', 'p:z'), fc.dictionary(fc.constantFrom('1', '2', '3'), cell))
  fc.assert(
    fc.property(seen, fc.dictionary(fc.constantFrom('1', '2', '3'), fc.nat(99)), (tokens, ended) => {
      const counts: Counts = {
        ended: new Map(
          Object.entries(ended).map(([to, matters]) => [to, { matters: matters + 1, tokens: matters * 5 + 5 }]),
        ),
        seen: new Map(Object.entries(tokens).map(([token, to]) => [token, new Map(Object.entries(to))])),
        different: 3,
      }
      const found = weigh(['a:x', 'a:y', 'p:z', 'a:unknown'], counts, new Map([['1', 0.8]]))
      assert.ok(found.every(each => Number.isFinite(each.share) && each.share >= 0))
      assert.ok(Math.abs(found.reduce((sum, each) => sum + each.share, 0) - 1) < 1e-9)
    }),
  )
})

test('a reason names a place, or nothing: never the end of one unit and the beginning of a name', () => {
  const because = ['a:江市好', 'a:江市望', 'a:市望楚'].map((token, at) => ({ token, ended: at < 1 ? 9 : 8, of: 10 }))
  const [said, ...more] = placeReasons({ because } as never, { zh: '望楚区局', en: 'Wangchu Bureau' })
  assert.deepEqual([said!.zh, more], ['以往地址含“望楚”的10件中8件由望楚区局办理', []])
  assert.match(said!.en, /were handled by Wangchu Bureau$/)
})

test('what only one destination ever had speaks for it, however much else it had', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 6000 }),
      fc.integer({ min: 0, max: 30 }),
      (times, matters, others) => {
        const total = (each: number) => ({ matters: each, tokens: each * 70 })
        const counts: Counts = {
          ended: new Map([
            ['ours', total(matters + times)],
            ['housing', total(others)],
            ['police', total(others)],
          ]),
          seen: new Map([['w:大米', new Map([['ours', { ended: times, back: 0 }]])]]),
          different: 6000,
        }
        const shareOf = (tokens: string[]) => weigh(tokens, counts).find(each => each.destination === 'ours')!.share
        assert.ok(shareOf(['w:大米']) > shareOf([]), `${times} of ${matters}, beside ${others}`)
      },
    ),
  )
})

test('any text has tokens or none, never an error; a road keeps its number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      for (const token of [...placeTokens({ text, address: text, respondentName: text }), ...matterTokens({ text })])
        assert.match(token, /^[apnwtbgq]:/)
    }),
  )
  const tokens = placeTokens({ address: '古峡西街171号', respondentName: '青铜峡市五里关火锅店' })
  for (const token of ['p:古峡西街', 'p:古峡西街171', 'n:青铜峡市五里关火锅']) assert.ok(tokens.includes(token), token)
})
