import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LinkedTable } from './contract.ts'
import { unitTable } from './layout.ts'
import { roundedApart } from './rounding.ts'
import { recoveredWords } from './sentences.ts'

test('4.24 and 0.20 stand beside 4.45: words and table say why', () => {
  assert.equal(roundedApart(4_445_000, [4_244_500, 200_500]), true)
  assert.equal(roundedApart(4_440_000, [4_240_000, 200_000]), false)
  const gathered = (city: number, national: number) => ({
    units: [
      { code: 'a', label: '甲区局' },
      { code: 'b', label: '乙县局' },
    ],
    part: (_: string, { platform, unit }: { platform?: string; unit?: string } = {}) => ({
      amount:
        platform === 'city' || unit === 'a'
          ? city
          : platform === 'national' || unit === 'b'
            ? national
            : city + national,
      hits: 0,
    }),
    value: (_: string, { unit }: { unit?: string } = {}) =>
      unit === 'a' ? city : unit === 'b' ? national : city + national,
    query: () => '/q',
  })
  const words = (city: number, national: number) => recoveredWords(gathered(city, national) as never).paragraph
  assert.equal(words(4_244_500, 200_500), '为消费者挽回经济损失4.45万元（表1、表2的金额分别取整，相加与此略有出入）')
  assert.equal(words(4_240_000, 200_000), '为消费者挽回经济损失4.44万元')
  const column = { key: 'x', label: '挽回损失', format: 'money-wan' as const, name: 'recovered-amount' as const }
  const table = (city: number, national: number): LinkedTable =>
    unitTable(gathered(city, national) as never, { key: 'T1', title: '表1', note: '注。' }, [column])
  assert.equal(table(4_244_500, 200_500).note, '注。挽回损失各行分别取整，相加与合计略有出入。')
  assert.equal(table(4_240_000, 200_000).note, '注。')
})
