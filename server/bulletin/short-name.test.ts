import assert from 'node:assert/strict'
import { test } from 'node:test'
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
