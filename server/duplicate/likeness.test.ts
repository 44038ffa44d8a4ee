import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alike, bandsOf, likeness, termsOf } from './likeness.ts'

const words =
  '健身 教练 退款 合同 水壶 漏电 手机 屏幕 维修 快递 破损 酒店 押金 装修 瓷砖 牛奶 过期 培训 停业 充值'.split(' ')
const text = fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 40 }).map(list => list.join('，'))

test('a text is wholly like itself, likeness is the same from both sides and lies between 0 and 1', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [termsOf(one), termsOf(other)]
      const share = likeness(a, b)
      assert.ok(Math.abs(share - likeness(b, a)) < 1e-9)
      assert.ok(share >= 0 && share <= 1 + 1e-9)
      if (a.size >= 6) assert.ok(Math.abs(likeness(a, a) - 1) < 1e-9)
    }),
  )
})

test('the order of the words, punctuation, width and letter case change nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 8 }), list => {
      const told = termsOf(list.join(' '))
      assert.deepEqual(bandsOf(told), bandsOf(termsOf(list.toReversed().join('！ \n'))))
    }),
  )
  assert.equal(
    likeness(termsOf('购买ＡＢＣ手机屏幕破损维修押金合同快递'), termsOf('购买abc手机，屏幕破损；维修押金、合同快递')),
    1,
  )
})

test('too short to say anything is like nothing, even itself, and is put into no band', () => {
  const short = termsOf('请处理')
  assert.equal(likeness(short, short), 0)
  assert.deepEqual(bandsOf(short), [])
})

test('what everybody writes weighs little: two different disputes in the same phrases are not alike', () => {
  const one = termsOf('消费者购买电水壶三天后漏电，要求商家退款，商家拒绝处理，请求帮助协调解决。')
  const other = termsOf('消费者购买学习机三天后黑屏，要求商家退款，商家拒绝处理，请求帮助协调解决。')
  const same = termsOf('电水壶买了三天就漏电，商家不肯退款，希望协调。')
  assert.ok(likeness(one, other) < 0.8)
  assert.ok(likeness(one, same) > 0.35)
})

test('texts that are alike share a band, nearly always', () => {
  const base = termsOf(words.join('，'))
  let shared = 0
  for (let left = 0; left < words.length; left += 1) {
    const most = termsOf(words.filter((_, at) => at !== left && at !== (left + 7) % words.length).join('，'))
    assert.ok(likeness(base, most) > alike)
    const bands = new Set(bandsOf(base))
    if (bandsOf(most).some(band => bands.has(band))) shared += 1
  }
  assert.ok(shared >= words.length - 1, `${shared} of ${words.length}`)
})
