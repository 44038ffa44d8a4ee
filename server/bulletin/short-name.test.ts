import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstOf, rankedOf } from './ranking.ts'
import { shortName } from './short-name.ts'

test('a table calls each office by what tells it from its neighbours', () => {
  const city = '楚江市市场监督管理局消费者权益保护分局'
  assert.equal(shortName('楚江市望楚区市场监督管理局', city), '望楚区局')
  assert.equal(shortName('楚江市经济技术开发区市场监督管理局', city), '经济技术开发区局')
  assert.equal(shortName('楚江市12315投诉举报指挥中心', city), '12315指挥中心')
  assert.equal(shortName(city, city), '本级')
  const county = '楚江市望楚区市场监督管理局'
  assert.equal(shortName('望楚区市场监督管理局古渡市场监管所', county), '古渡所')
  assert.equal(shortName(county, county), '本级')
  assert.equal(shortName('阳新县局', '黄石市工商局'), '阳新县局')
})

test('who is level with the last place stands there too, and 其他商品 leads nothing', () => {
  const of = (...values: number[]) => values.map(value => ({ value }))
  assert.deepEqual(firstOf(of(9, 7, 6, 4, 4, 4), 5), { first: of(9, 7, 6, 4, 4, 4), tied: '（末位并列）' })
  assert.deepEqual(firstOf(of(9, 7, 6), 2), { first: of(9, 7), tied: '' })
  assert.deepEqual(firstOf(of(9, 7, 1, 1, 1, 1, 1), 3), { first: of(9, 7), tied: '（其后并列，不再列名）' })
  const row = (zh: string, value: number) => ({ label: { zh, en: zh }, value, keys: {}, query: '' })
  const ranked = rankedOf({ rows: [row('其他商品', 9), row('化妆品', 2), row('首饰', 3), row('烟', 0)] } as never)
  assert.deepEqual(
    ranked.map(each => each.label.zh),
    ['首饰', '化妆品'],
  )
})
