/** What the stories of cases have in common: leads, steps and the words that they need. */
import assert from 'node:assert/strict'
import type { City, Json } from './app.ts'

export const officersOf = async (city: City) => [await city.personId('handler'), await city.personId('qianbo')]

export async function leadBody(city: City, different: Record<string, Json> = {}): Promise<Json> {
  const { party, ...rest } = different
  return {
    source: 'own',
    type: 'nonconforming',
    party: {
      kind: 'organisation',
      operatorId: await city.operatorId('万家惠超市'),
      name: '楚江市万家惠超市有限公司',
      address: '楚江市望楚区古渡街道江汉大道88号',
      legalPerson: '万家和',
      ...party,
    },
    violation: '销售不合格商品',
    facts: '货架上有不合格插线板48件。',
    goods: '插线板',
    happenedOn: '2026-05-20',
    valueFen: 240_000,
    ...rest,
  }
}

export async function lead(city: City, different: Record<string, Json> = {}): Promise<number> {
  const answer = await city.as('handler').post('/cases', await leadBody(city, different))
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body.id
}

export const caseStep = (city: City, who: string, id: number, name: string, body: object = {}) =>
  city.as(who).post(`/cases/${id}/steps/${name}`, body)

/** It must succeed. Gives the case as it now stands. */
export async function does(city: City, who: string, id: number, name: string, body: object = {}): Promise<Json> {
  const answer = await caseStep(city, who, id, name, body)
  assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body).slice(0, 900)}`)
  return answer.body
}

export async function fails(
  city: City,
  status: number,
  who: string,
  id: number,
  name: string,
  body: object = {},
): Promise<Json> {
  const answer = await caseStep(city, who, id, name, body)
  assert.equal(answer.status, status, `${name}: ${JSON.stringify(answer.body).slice(0, 600)}`)
  assert.ok(answer.body.detail, 'a refusal says why')
  return answer.body
}

export const evidence = (different: Record<string, Json> = {}) => ({
  kind: 'record',
  name: '现场笔录',
  proves: '货架上有不合格插线板48件',
  origin: '现场检查',
  isOriginal: true,
  collectedOn: '2026-06-01',
  ...different,
})

export const finalReport = (different: Record<string, Json> = {}) => ({
  foundFacts: '当事人销售的插线板经检验不符合国家标准，货值2400元。',
  violates: '《中华人民共和国产品质量法》第三十九条',
  punishes: '《中华人民共和国产品质量法》第五十条',
  discretion: '初次违法，配合调查，从轻处罚。',
  valueFen: 240_000,
  fineFen: 240_000,
  incomeFen: 30_000,
  goodsFen: 240_000,
  confiscatedGoods: '插线板48件',
  ...different,
})

export async function filedCase(city: City, different: Record<string, Json> = {}): Promise<number> {
  const id = await lead(city, different)
  await does(city, 'handler', id, 'propose-filing', {
    explanation: '有证据初步证明违法。',
    officerIds: await officersOf(city),
  })
  await does(city, 'head', id, 'file')
  return id
}

/** Reported and reviewed; the notice is the head's to sign. */
export async function reviewed(city: City, report: Record<string, Json> = {}, different: Record<string, Json> = {}) {
  const id = await filedCase(city, different)
  await does(city, 'handler', id, 'add-evidence', evidence({ collectedOn: different.happenedOn ?? '2026-06-01' }))
  await does(city, 'handler', id, 'submit-report', finalReport(report))
  await does(city, 'legal', id, 'pass-review', { opinion: '事实清楚，证据充分，同意。' })
  return id
}

export async function serve(city: City, id: number, letterId: number, different: Record<string, Json> = {}) {
  return does(city, 'handler', id, 'record-service', {
    letterId,
    way: 'direct',
    servedOn: (await city.as('handler').get(`/cases/${id}`)).body.letters.find((each: Json) => each.id === letterId)
      .issuedOn,
    receiver: '万家和',
    ...different,
  })
}

export const letterOf = (seen: Json, form: number) => seen.letters.findLast((each: Json) => each.form === form)?.id
export const clockOf = (seen: Json, name: string) => seen.clocks.findLast((each: Json) => each.name === name)
