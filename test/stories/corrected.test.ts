/** 更正: what the call-taker misheard is put right, with a reason; the person's other complaints are not touched. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { dispatched } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

test('the name was 章玉兰, the shop’s order number and the day of purchase were missing; the number to call stays', async () => {
  const { id } = await dispatched(city, { consumer: { phone: '19910203040' } })
  const other = await dispatched(city, { consumer: { phone: '19910203040' } })
  const answer = await as('handler').post(`/complaints/${id}/correct`, {
    consumer: { name: '章玉兰' },
    orderNumber: 'DD20260520-7',
    purchasedOn: '2026-05-20',
    brand: '楚江牌',
    model: 'SH-17',
    reason: '核对票据后更正',
  })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  const { consumer, orderNumber, purchasedOn, brand, model } = answer.body
  assert.deepEqual(
    [consumer.name, consumer.phone, consumer.address, orderNumber, purchasedOn, brand, model],
    ['章玉兰', '19910203040', '楚江市望楚区古渡街道1号', 'DD20260520-7', '2026-05-20', '楚江牌', 'SH-17'],
  )
  assert.equal((await as('handler').sees(other.id)).consumer.name, '张玉兰')
  const found = (await as('handler').get(`/search?q=${encodeURIComponent('章玉兰')}`)).body.matters
  assert.deepEqual(
    found.map((each: { id: number }) => each.id),
    [id],
  )
})

test('what is not corrected stays: bought online, to be published, told by e-mail, ODR first', async () => {
  const said = {
    consumer: { email: 'zhang@example.cn' },
    saleMode: 'online',
    consentPublication: true,
    consentDelegation: true,
    noticeChannel: 'email',
  }
  const { id } = await dispatched(city, said)
  const { body } = await as('handler').post(`/complaints/${id}/correct`, { brand: '楚江牌', reason: '补品牌' })
  assert.deepEqual(
    [body.saleMode, body.consentPublication, body.consentDelegation, body.noticeChannel],
    ['online', true, true, 'email'],
  )
  const [latest] = body.events.filter((each: { name: string }) => each.name === 'complaint.correct').slice(-1)
  assert.deepEqual(latest.facts.changed, ['brand'])
})

test('without a reason, of another county, or after the closing: no', async () => {
  const { id } = await dispatched(city)
  assert.equal((await as('handler').post(`/complaints/${id}/correct`, { brand: '甲' })).status, 422)
  assert.equal((await as('handler2').post(`/complaints/${id}/correct`, { brand: '甲', reason: '无' })).status, 404)
  await as('handler').does(id, 'withdraw', { reason: '投诉人来电撤回' })
  await city.carryLetters()
  await as('handler').does(id, 'close-unaccepted')
  assert.equal((await as('handler').post(`/complaints/${id}/correct`, { brand: '甲', reason: '迟了' })).status, 409)
})
