/** The city's 12345 system as the stories need it: an account, an API key, both secrets, and requests signed as they must be. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Answer, City, Json } from './app.ts'

export const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`

export interface Hotline {
  key: string
  inbound: string
  outbound: string
  ask(method: string, path: string, body?: Json, headers?: Record<string, string>): Promise<Answer>
  /** Sends an order; it must be taken. Answers what we said. */
  sends(different?: Record<string, Json>): Promise<Json>
  /** Says something of an order, signed. */
  says(number: string, what: string, body: Json, id?: string): Promise<Answer>
}

let nth = 0

/** What 12345 sends when 黄秀兰 called about a supermarket in 望楚区; whatever differs in the story is given. */
export function orderSaid(different: Record<string, Json> = {}): Json {
  nth += 1
  return {
    number: `CJ-2026-${String(nth).padStart(6, '0')}`,
    asks: 'complaint',
    title: '反映电水壶漏电商家不退',
    content: '来电人在万家惠超市购买电水壶，使用三天漏电，商家拒绝退货，要求退款。',
    caller: { name: '黄秀兰', phone: `1992${String(nth).padStart(7, '0')}`, address: '楚江市望楚区古渡街道2号' },
    respondent: { name: '楚江市万家惠超市有限公司', address: '楚江市望楚区古渡街道江汉大道88号' },
    calledAt: '2026-05-31T20:15:00+08:00',
    ...different,
  }
}

export async function connect(city: City, endpoint?: string): Promise<Hotline> {
  const [inbound, outbound] = [newSecret(), newSecret()]
  const admin = city.as('admin')
  const personId = await city.personId('hotline')
  const made = await admin.ask('PUT', '/hotline/sources/city', {
    name: '楚江市12345热线',
    personId,
    inboundSecret: inbound,
    outboundSecret: outbound,
    ...(endpoint ? { endpoint } : {}),
  })
  assert.equal(made.status, 200, JSON.stringify(made.body))
  const { body } = await admin.post('/api-keys', { personId, label: '12345热线' })
  const key: string = body.key

  const ask: Hotline['ask'] = (method, path, said, headers = {}) => {
    const text = said === undefined ? undefined : JSON.stringify(said)
    return city.send({
      method: method as 'GET',
      url: `/api${path}`,
      headers: {
        authorization: `Bearer ${key}`,
        ...(text === undefined ? {} : { 'content-type': 'application/json', ...signed(inbound, text) }),
        ...headers,
      },
      ...(text === undefined ? {} : { payload: text }),
    })
  }
  return {
    key,
    inbound,
    outbound,
    ask,
    async sends(different) {
      const answer = await ask('POST', '/12345/orders', orderSaid(different))
      assert.equal(answer.status, 200, JSON.stringify(answer.body))
      return answer.body
    },
    says: (number, what, body, id = randomUUID()) =>
      ask('POST', `/12345/orders/${number}/${what}`, body, signed(inbound, JSON.stringify(body), id)),
  }
}

export function signed(secret: string, body: string, id: string = randomUUID(), at = new Date()) {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  }
}

/** The order as this person sees it. */
export async function orderSeen(city: City, who: string, id: number): Promise<Json> {
  const answer = await city.as(who).get(`/workorders/${id}`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}

export async function idOfOrder(city: City, number: string): Promise<number> {
  const row = await city.db.selectFrom('matter').select('id').where('number', '=', number).executeTakeFirstOrThrow()
  return row.id
}

/** Takes a step of an order; it must succeed. */
export async function takes(city: City, who: string, id: number, step: string, body: Json = {}): Promise<Json> {
  const answer = await city.as(who).post(`/workorders/${id}/steps/${step}`, body)
  assert.equal(answer.status, 200, `${who} ${step}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Tries a step that must be refused with this status. Gives the problem. */
export async function refused(city: City, status: number, who: string, id: number, step: string, body: Json = {}) {
  const answer = await city.as(who).post(`/workorders/${id}/steps/${step}`, body)
  assert.equal(answer.status, status, `${who} ${step}: ${JSON.stringify(answer.body)}`)
  return answer.body as Json
}

/** Received, signed for and sent to an office. */
export async function dispatchedOrder(city: City, hotline: Hotline, code = '429902', different = {}): Promise<Json> {
  const { number, sourceNumber } = await hotline.sends(different)
  const id = await idOfOrder(city, number)
  await takes(city, 'dispatcher', id, 'sign-for')
  await takes(city, 'dispatcher', id, 'dispatch', await sendingTo(city, code))
  return { id, number, sourceNumber }
}

export const sendingTo = async (city: City, code: string) => ({
  officeId: await city.officeId(code),
  reason: '被反映对象在其辖区',
})

export const returnBecause = async (city: City, office?: string): Promise<Json> => ({
  code: 'not-competent-place',
  rule: '《市场监督管理投诉举报处理办法》第十三条',
  reason: '被反映对象实际经营地不在本辖区',
  ...(office ? { proposedOfficeId: await city.officeId(office) } : { proposedElsewhere: '楚江市住房和城乡建设局' }),
})
