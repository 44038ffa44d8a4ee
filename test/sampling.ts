/** For stories of sampling: a plan in force, test bodies, samplers, a batch at any stage. */
import assert from 'node:assert/strict'
import type { City, Json } from './app.ts'
import { done, seen } from './station.ts'

export interface Laboratory {
  draws: number
  samplers: number[]
  tests: number
  retests: number
}

export async function laboratory(city: City): Promise<Laboratory> {
  const add = async (name: string, body: Json) =>
    (await done(city, 'supervisor', '/sampling-bodies', { name, validUntil: '2028-12-31', ...body })).id as number
  const nth = Math.random().toString(36).slice(2, 8)
  const draws = await add(`楚江抽样技术服务中心${nth}`, { draws: true, tests: false })
  const samplers: number[] = []
  for (const name of ['高岩', '白桦'])
    samplers.push((await done(city, 'supervisor', `/sampling-bodies/${draws}/samplers`, { name })).id)
  return { draws, samplers, tests: await add(`楚江质检院${nth}`, {}), retests: await add(`江省质检院${nth}`, {}) }
}

/** Written and proposed by 陈立群 of the bureau, approved by 关宏. */
export async function planInForce(city: City, shares: [code: string, kind: string, target: number][], year = 2026) {
  const target = shares.reduce((sum, each) => sum + each[2], 0)
  const list = []
  for (const [code, kind, many] of shares) list.push({ officeId: await city.officeId(code), class: kind, target: many })
  const { id } = await done(city, 'supervisor', '/sampling-plans', {
    year,
    title: `${year}年度流通领域商品质量抽检方案`,
    target,
    budgetFen: 60_000_000,
    targetedPercent: 50,
    shares: list,
  })
  await done(city, 'supervisor', `/sampling-plans/${id}/steps/propose`)
  await done(city, 'guanhong', `/sampling-plans/${id}/steps/approve`)
  return id as number
}

export const sheetOf = (lab: Laboratory, day: string, different: Json = {}) => ({
  sampleName: '电热水壶',
  spec: '1.7L',
  trademark: '暖居',
  madeOn: '2026-03-02',
  batchNumber: 'NJ260302',
  producerName: '南岭电器有限公司',
  producerAddress: '岭南市工业大道8号',
  quantity: 4,
  backupQuantity: 2,
  unit: '台',
  backupKeptBy: 'office',
  priceFen: 8900,
  place: '店内货架',
  samplerIds: lab.samplers,
  sampledAt: `${day}T09:30:00+08:00`,
  ...different,
})

/** A task for 许川 and 陆笙 at 暖羽服饰 or whoever is named. */
export async function task(city: City, short: string, different: Json = {}) {
  const made = await done(city, 'handler', '/samplings', {
    mode: 'complaint',
    class: 'appliances',
    operatorId: await city.operatorId(short),
    officerIds: [await city.personId('inspector'), await city.personId('lusheng')],
    sampleName: '电热水壶',
    reason: '多人投诉漏电',
    ...different,
  })
  return made.id as number
}

export const does = (city: City, who: string, id: number, step: string, body: Json = {}) =>
  done(city, who, `/samplings/${id}/steps/${step}`, body)

/** On the day that the city has: taken, sent, found nonconforming. */
export async function failed(city: City, lab: Laboratory, short: string, day: string, different: Json = {}) {
  const id = await task(city, short)
  await does(city, 'inspector', id, 'collect', sheetOf(lab, day, different))
  await does(city, 'inspector', id, 'send', { bodyId: lab.tests })
  await does(city, 'handler', id, 'end-test', { on: day })
  const one = await does(city, 'handler', id, 'fail', {
    reportNumber: `QT${id}`,
    items: [
      { item: '泄漏电流', value: '3.1mA', limit: '≤0.75mA', conforming: false },
      { item: '标志', conforming: true },
    ],
  })
  assert.equal(one.state, 'failed')
  return id
}

export const clockOf = (one: Json, name: string) => one.clocks.find((each: Json) => each.name === name)
export const stepOf = (one: Json, name: string) => one.steps.find((each: Json) => each.name === name)
export { done, seen }
