/** 投诉登记表 (official form 1, art. 10): the record as taken in, on paper; contact only for whoever may see it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demonstrationPassword } from '../../server/about.ts'
import { openCity } from '../app.ts'
import { partOf } from '../office.ts'
import { reported } from '../tell-report.ts'

const city = await openCity('2026-06-01')
const taken = await city.as('agent').post('/complaints', {
  channel: 'visit',
  consumer: { name: '许文静', phone: '13871240966', address: '望楚区长堤街道湖景花园4栋' },
  respondent: { name: '力行健身会所', address: '望楚区古渡街道解放路12号三楼' },
  goodsClass: 'culture-sports',
  problemClass: 'contract',
  claims: ['refund'],
  facts: '两年卡用了五个月停业装修 <script>=cmd()',
})
assert.equal(taken.status, 201, JSON.stringify(taken.body))
const id: number = taken.body.id

async function formFor(account: string) {
  const signedIn = await city.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { account, password: demonstrationPassword },
  })
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
  return city.app.inject({ url: `/api/complaints/${id}/registration-form/docx`, headers: { cookie } })
}

test('whoever took the complaint in prints it whole, for the complainant to sign', async () => {
  const reply = await formFor('agent')
  assert.equal(reply.statusCode, 200)
  const words = partOf(reply.rawPayload, 'word/document.xml').replace(/<[^>]+>/g, '')
  for (const said of [
    '投诉登记表',
    '许文静',
    '13871240966',
    '湖景花园4栋',
    '力行健身会所',
    '退还货款和服务费用',
    '2026年6月1日',
  ])
    assert.ok(words.includes(said), said)
  assert.ok(words.includes('&lt;script&gt;=cmd()'), 'what was said stands there as it was said')
})

test('another member of the centre prints it with the contact masked', async () => {
  const words = partOf((await formFor('dispatcher')).rawPayload, 'word/document.xml').replace(/<[^>]+>/g, '')
  assert.ok(words.includes('许文静'))
  assert.ok(!words.includes('13871240966'))
})

test('an office that does not have the complaint gets no paper of it', async () => {
  assert.equal((await formFor('handler2')).statusCode, 404)
})

test('举报登记表: the report as it was told, for whoever may see it, and nothing of who told it', async () => {
  const { id } = await reported(city, {
    informer: { name: '顾晓岚', phone: '13871240977' },
    facts: '前台出售的蛋白粉没有中文标签，顾晓岚拍了照片',
  })
  const { body } = await city.as('dispatcher').get(`/reports/${id}`)
  const file = await city.bytes('dispatcher', `/reports/${id}/registration-form/docx`)
  const words = partOf(file, 'word/document.xml').replace(/<[^>]+>/g, '')
  for (const said of ['举报登记表', body.informer.pseudonym, '万家惠超市', '没有中文标签', '身份信息已封存'])
    assert.ok(words.includes(said), said)
  for (const secret of ['顾晓岚', '13871240977']) assert.ok(!words.includes(secret), secret)
  assert.equal((await city.as('handler2').get(`/reports/${id}/registration-form/docx`)).status, 404)
})
