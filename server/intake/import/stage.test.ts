import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AppealRow } from '../table/appeal-row.ts'
import { channelOf, claimsOf, goodsOf, problemOf } from './codes.ts'
import { stageOf } from './stage.ts'

const row = (said: Partial<AppealRow>): AppealRow => ({ sourceNumber: '1', text: 'x', extra: {}, ...said })
const offices = { handling: 7, centre: 1 }
const at = (said: Partial<AppealRow>, known = offices) => stageOf(row(said), '2021-05-03', known)

test('words of the national platform: 已受理 waits at its office, 已办结 is over, 不予受理 was refused', () => {
  assert.deepEqual(at({ acceptanceState: '已受理' }), {
    state: 'accepted',
    outcome: null,
    accepted: true,
    officeId: 7,
  })
  assert.equal(at({ acceptanceState: '已受理', handlingState: '已办结' }).state, 'closed')
  assert.deepEqual(at({ acceptanceState: '不予受理', closedAt: { day: '2021-05-06' } }), {
    state: 'closed',
    outcome: 'refused',
    accepted: false,
    closedOn: '2021-05-06',
    officeId: 7,
  })
  assert.equal(at({ handlingState: '投诉人撤回' }).outcome, 'withdrawn')
})

test('a word that is not clear leaves the complaint at the centre: 待受理, 未受理, 未办结, 厂家受理', () => {
  for (const word of ['待受理', '未受理', '尚未受理', '厂家受理', '信息审核', '待审核'])
    assert.equal(at({ acceptanceState: word }).state, 'to-dispatch', word)
  assert.equal(at({ acceptanceState: '已受理', handlingState: '未办结' }).state, 'accepted')
  assert.equal(at({ acceptanceState: '已受理' }, { handling: undefined as never, centre: 1 }).officeId, 1)
})

test('the outcome is told by clear words only', () => {
  const closed = (answer: string, more: Partial<AppealRow> = {}) =>
    at({ acceptanceState: '已受理', handlingState: '已办结', answer, ...more }).outcome
  assert.equal(closed('经调解，双方达成一致，商家退款100元'), 'settled')
  assert.equal(closed('双方未能达成一致，终止调解'), 'terminated')
  assert.equal(closed('调解成功'), 'settled')
  assert.equal(closed('商家拒绝调解'), 'terminated')
  assert.equal(closed('已告知消费者'), null)
  assert.equal(closed('已告知消费者', { recoveredFen: 5000 }), 'settled')
  assert.equal(at({ handlingState: '已办结', answer: '小区业主已达成一致' }).outcome, null)
})

test('the day of acceptance is taken where a column gives it, and only if it can be true', () => {
  const on = (day: string) =>
    at({ acceptanceState: '已受理', closedAt: { day: '2021-05-20' }, extra: { 受理时间: day } }).acceptedOn
  assert.equal(on('2021-05-06 09:00'), '2021-05-06')
  assert.equal(on('2021-05-01'), undefined)
  assert.equal(on('2021-05-21'), undefined)
})

test('class names of the field become our codes, unknown ones 其他', () => {
  assert.deepEqual(goodsOf('商品（产品）->一般食品->水果'), { code: 'food', name: '水果' })
  assert.deepEqual(goodsOf('服务->美容、美发、洗浴服务'), { code: 'beauty', name: null })
  assert.equal(goodsOf('交通工具').code, 'vehicles')
  assert.equal(goodsOf('服务->没有的类').code, 'other-services')
  assert.equal(goodsOf(undefined).code, 'other-goods')
  assert.equal(problemOf('投诉->质量'), 'quality')
  assert.equal(problemOf('投诉->质量->冒充合格产品'), 'quality')
  assert.equal(problemOf('价格问题'), 'price')
  assert.equal(problemOf('H93,H15,'), 'other')
  assert.deepEqual(claimsOf('退货、赔偿损失'), ['return', 'compensate'])
  assert.deepEqual(claimsOf('希望有关部门查一查'), ['other'])
  assert.equal(channelOf('PC端/互联网平台', 'phone'), 'web')
  assert.equal(channelOf(undefined, 'phone'), 'phone')
})
