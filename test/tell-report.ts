/** What the stories of reports have in common: one told by telephone, and the words that its steps need. */
import assert from 'node:assert/strict'
import type { City, Json } from './app.ts'

let nth = 0

export interface ToldReport {
  id: number
  number: string
  code: string
}

/** 罗一鸣 tells of 万家惠超市 (望楚区古渡街道): slime toys without any label. Whatever differs in the story is given. */
export async function reportOf(city: City, different: Record<string, Json> = {}): Promise<Json> {
  nth += 1
  const { informer, respondent, ...rest } = different
  return {
    named: true,
    ...(different.named === false
      ? {}
      : { informer: { name: '罗一鸣', phone: `1992${String(nth).padStart(7, '0')}`, ...informer } }),
    respondent: {
      operatorId: await city.operatorId('万家惠超市'),
      name: '楚江市万家惠超市有限公司',
      address: '楚江市望楚区古渡街道江汉大道88号',
      ...respondent,
    },
    placeAddress: '楚江市望楚区古渡街道江汉大道88号',
    violationClass: 'product-quality',
    goodsName: '水晶泥',
    facts: '该超市文具区销售的水晶泥没有厂名厂址，也没有合格证，学生在买。',
    evidence: '6月1日在货架拍的照片两张。',
    ...rest,
  }
}

export async function reported(city: City, different: Record<string, Json> = {}): Promise<ToldReport> {
  const { receivedOn, channel, ...said } = different
  const answer = await city.as('agent').post('/reports', {
    ...(await reportOf(city, said)),
    ...(receivedOn ? { receivedOn } : {}),
    ...(channel ? { channel } : {}),
  })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  const { id } = await city.db
    .selectFrom('matter')
    .select('id')
    .where('number', '=', answer.body.number)
    .executeTakeFirstOrThrow()
  return { id, ...answer.body }
}

export const reportStep = (city: City, who: string, id: number, name: string, body: object = {}) =>
  city.as(who).post(`/reports/${id}/steps/${name}`, body)

/** It must succeed. Gives the report as it now stands. */
export async function takes(city: City, who: string, id: number, name: string, body: object = {}): Promise<Json> {
  const answer = await reportStep(city, who, id, name, body)
  assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

export async function refused(city: City, status: number, who: string, id: number, name: string, body: object = {}) {
  const answer = await reportStep(city, who, id, name, body)
  assert.equal(answer.status, status, `${name}: ${JSON.stringify(answer.body).slice(0, 400)}`)
  assert.ok(answer.body.detail, 'a refusal says why')
  return answer.body
}

export async function sent(city: City, different: Record<string, Json> = {}): Promise<ToldReport> {
  const told = await reported(city, different)
  await takes(city, 'dispatcher', told.id, 'dispatch', {
    officeId: await city.officeId('429902'),
    reason: '被举报行为发生地在望楚区',
  })
  await city.carryLetters()
  return told
}

export async function beingVerified(city: City, different: Record<string, Json> = {}): Promise<ToldReport> {
  const told = await sent(city, different)
  await takes(city, 'handler', told.id, 'start-verification')
  return told
}

export const twoOfficers = async (city: City) => ({
  officerIds: [await city.personId('handler'), await city.personId('qianbo')],
})

export async function filed(city: City, different: Record<string, Json> = {}): Promise<ToldReport> {
  const told = await beingVerified(city, different)
  await takes(city, 'handler', told.id, 'propose-filing', { explanation: '现场发现无标识水晶泥42件，建议立案。' })
  await takes(city, 'head', told.id, 'file', await twoOfficers(city))
  return told
}

/** Its case decided with this much of fines; how a case comes to that is told in case.test.ts. */
export async function decidedWith(city: City, { id }: ToldReport, fineFen: number, kind = 'penalty') {
  await city.db
    .updateTable('penalty_case')
    .set({
      decision_kind: kind as 'penalty',
      decision_number: `望市监罚〔2026〕${id}号`,
      decided_on: '2026-06-01',
      fine_fen: fineFen,
    })
    .where('from_matter_id', '=', id)
    .execute()
}

export async function informerOf(city: City, { number, code }: ToldReport) {
  const answer = await city.nobody.post('/public/reports/track', { number, code })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  const cookie = String(answer.headers['set-cookie']).split(';')[0]!
  return {
    seen: answer.body as Json,
    get: (url: string) => city.nobody.ask('GET', url, undefined, { cookie }),
    post: (url: string, body: object) => city.nobody.ask('POST', url, body, { cookie }),
  }
}

export const clockNow = async (city: City, id: number, name: string) => (await city.clocks(id, name)).at(-1)
