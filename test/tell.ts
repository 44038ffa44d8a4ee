/** What the stories have in common: a complaint that the call-taker registers, and the words that a step needs. */
import assert from 'node:assert/strict'
import type { City, Json } from './app.ts'

let nth = 0

export interface Told {
  id: number
  number: string
  code: string
}

/** 张玉兰 bought a kettle in 万家惠超市 (望楚区古渡街道); whatever differs in the story is given. */
export async function complaintOf(city: City, different: Record<string, Json> = {}): Promise<Json> {
  nth += 1
  const { consumer, respondent, ...rest } = different
  return {
    consumer: {
      name: '张玉兰',
      phone: `1991${String(nth).padStart(7, '0')}`,
      address: '楚江市望楚区古渡街道1号',
      ...consumer,
    },
    respondent: {
      operatorId: await city.operatorId('万家惠超市'),
      name: '楚江市万家惠超市有限公司',
      address: '楚江市望楚区古渡街道江汉大道88号',
      phone: '19955550001',
      ...respondent,
    },
    goodsClass: 'appliances',
    goodsName: '电水壶',
    problemClass: 'quality',
    claims: ['refund'],
    facts: '购买的电水壶使用三天后漏电，要求退货退款。',
    disputedAmountFen: 19900,
    claimedAmountFen: 19900,
    ...rest,
  }
}

/** Registered by the call-taker over the telephone; waits at the centre. */
export async function registered(city: City, different: Record<string, Json> = {}): Promise<Told> {
  const answer = await city.as('agent').post('/complaints', await complaintOf(city, different))
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body
}

/** Registered and sent to the bureau of 望楚区, where 周宁 (handler) and 赵敏 (head) work. */
export async function dispatched(city: City, different: Record<string, Json> = {}): Promise<Told> {
  const told = await registered(city, different)
  await city.as('dispatcher').does(told.id, 'dispatch', await toOffice(city, '429902'))
  await city.carryLetters()
  return told
}

/** Taken up by 周宁, the complainant told. */
export async function accepted(city: City, different: Record<string, Json> = {}): Promise<Told> {
  const told = await dispatched(city, different)
  await city.as('handler').does(told.id, 'accept')
  await city.carryLetters()
  return told
}

export const toOffice = async (city: City, code: string) => ({
  officeId: await city.officeId(code),
  reason: '被投诉人实际经营地在其辖区',
})

/** On the spot, two days from the day given, by 周宁 unless somebody else is named. */
export const callFor = async (city: City, at: string, mediator = 'handler') => ({
  mode: 'on-site',
  place: '望楚区市场监督管理局调解室',
  at: `${at}T10:00:00+08:00`,
  mediatorId: await city.personId(mediator),
})

export const agreement = {
  agreement: '被投诉人于三日内退还货款199元，投诉人退回电水壶，双方再无争议。',
  agreementAmountFen: 19900,
  recoveredAmountFen: 19900,
}

/** 调解记录 of a talk by telephone on 1 June: owed where no 调解书 is made (Order 121 art. 24). */
export async function minuted(city: City, id: number, who = 'handler') {
  const answer = await city.as(who).post(`/complaints/${id}/minutes`, {
    mode: 'phone',
    at: '2026-06-01T09:00:00+08:00',
    mediatorId: await city.personId(who),
    complainantSide: '投诉人本人',
    respondentSide: '门店经理',
    record: agreement.agreement,
    result: 'agreed',
  })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
}

export const testingOrder = { bodyName: '楚江市产品质量检验所', chosenBy: 'agreed', item: '电水壶漏电检测' }

export const stepOf = (complaint: Json, name: string) => complaint.steps.find((each: Json) => each.name === name)
export const clockOf = (complaint: Json, name: string) => complaint.clocks.findLast((each: Json) => each.name === name)
