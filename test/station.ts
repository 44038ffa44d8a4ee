/** For stories of stations: a station of its own in the model city, with two keepers and a tenant. */
import assert from 'node:assert/strict'
import type { City, Json } from './app.ts'

let nth = 0

export interface StationTold {
  id: number
  keeper: string
  second: string
  tenantId: number
}

/** 楚汇广场 at 钟鼓楼街道 (望楚区): registered by 周宁, opened by 赵敏. */
export async function openStation(city: City, different: Record<string, Json> = {}): Promise<StationTold> {
  nth += 1
  const made = await city.as('handler').post('/stations', {
    name: `楚汇广场${nth}号消费维权服务站`,
    hostKind: 'mall',
    hostId: await city.operatorId('楚汇广场'),
    areaCode: '429902002',
    place: '楚江市望楚区钟鼓楼街道文昌街56号',
    phone: '07295550188',
    hours: '9:00—21:00',
    ...different,
  })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const { id } = made.body
  await done(city, 'head', `/stations/${id}/steps/open`, { plaque: `测〔2026〕${nth}号` })
  const [keeper, second] = [`keeper${nth}a`, `keeper${nth}b`]
  for (const account of [keeper, second]) {
    const opened = await city.as('handler').post(`/stations/${id}/keepers`, { account, name: account })
    assert.equal(opened.status, 201, JSON.stringify(opened.body))
    await city.signInFirst(account, opened.body.password)
  }
  const tenant = await city
    .as(keeper)
    .post(`/stations/${id}/tenants`, { operatorId: await city.operatorId('暖羽服饰'), name: '暖羽服饰', stall: 'B18' })
  assert.equal(tenant.status, 201, JSON.stringify(tenant.body))
  return { id, keeper, second, tenantId: tenant.body.operatorId }
}

/** It must succeed; gives what it answers. */
export async function done(city: City, who: string, url: string, body: Json = {}): Promise<Json> {
  const answer = await city.as(who).post(url, body)
  assert.ok(answer.status === 200 || answer.status === 201, `${url}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** It must be refused with this status and say why. */
export async function refused(city: City, status: number, who: string, url: string, body: Json = {}): Promise<Json> {
  const answer = await city.as(who).post(url, body)
  assert.equal(answer.status, status, `${url}: ${JSON.stringify(answer.body).slice(0, 400)}`)
  assert.ok(answer.body.detail)
  return answer.body
}

export async function seen(city: City, who: string, url: string): Promise<Json> {
  const answer = await city.as(who).get(url)
  assert.equal(answer.status, 200, `${url}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

export const downCoat = (told: StationTold, different: Record<string, Json> = {}) => ({
  consumer: { name: '舒雅', phone: '19911110001' },
  operatorId: told.tenantId,
  respondentName: '望楚区暖羽服饰专卖店（个体工商户）',
  stall: 'B18',
  goodsClass: 'clothing',
  goodsName: '羽绒服',
  problemClass: 'quality',
  claims: ['refund'],
  amountFen: 69900,
  ...different,
})
