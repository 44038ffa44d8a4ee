/** The bodies that draw and test, the plan of the year, and a draw under it. */
import { addDays, daysBetween } from '../server/kernel/day.ts'
import { makeDraw } from '../server/sampling/draw.ts'
import { approvePlan, proposePlan, writePlan } from '../server/sampling/plan.ts'
import { addBody, addSampler } from '../server/sampling/register.ts'
import { tellSamplings } from './sampling-year.ts'
import { as, type Stage } from './stage.ts'

export interface Bodies {
  samplers: number[]
  tests: number
  retests: number
}

export async function bodiesOf(stage: Stage): Promise<Bodies> {
  const ctx = await as(stage, 'supervisor', 200)
  const { id } = await addBody(ctx, {
    name: '楚江商品抽样服务中心',
    cma: undefined,
    validUntil: undefined,
    draws: true,
    tests: false,
  })
  const samplers: number[] = []
  for (const name of ['高岩', '白桦', '舒文'])
    samplers.push((await addSampler(ctx, id, { name, certificate: undefined })).id)
  const until = addDays(stage.ctx.today, 700)
  const tests = await addBody(ctx, {
    name: '楚江市产品质量检验院',
    cma: '201700990001',
    validUntil: until,
    draws: false,
    tests: true,
  })
  const retests = await addBody(ctx, {
    name: '江省商品质量检验研究院',
    cma: '201700990002',
    validUntil: until,
    draws: false,
    tests: true,
  })
  return { samplers, tests: tests.id, retests: retests.id }
}

export async function planOfTheYear(stage: Stage, testBodyId: number): Promise<number> {
  const counties = await stage.db
    .selectFrom('office')
    .select(['id', 'code'])
    .where('kind', '=', 'county')
    .orderBy('code')
    .execute()
  // In spring; early in the year in the summer before, so that the stories told under it have their days.
  const ago = Math.max(150, daysBetween(`${stage.ctx.today.slice(0, 4)}-03-02`, stage.ctx.today))
  const before = await as(stage, 'supervisor', ago)
  const year = Number(before.today.slice(0, 4))
  const shares = counties.flatMap(({ id, code }) => [
    { officeId: id, county: code, class: 'appliances' as const, target: 30 },
    { officeId: id, county: code, class: 'clothing' as const, target: 25 },
    { officeId: id, county: code, class: 'children-elderly' as const, target: 20 },
    { officeId: id, county: code, class: 'vehicles' as const, target: 8 },
  ])
  const { id } = await writePlan(before, {
    year,
    title: `${year}年度流通领域商品质量抽检工作方案`,
    supplementOf: undefined,
    target: shares.reduce((sum, each) => sum + each.target, 0),
    budgetFen: 60_000_000,
    targetedPercent: 50,
    shares,
    remark: undefined,
  })
  await proposePlan(before, id, { remark: undefined })
  const approving = await as(stage, 'guanhong', ago - 2)
  await approvePlan(approving, id, {
    remark: '按方案执行，靶向部分重点看投诉集中的电器、服装。',
  })
  // Three fifths of what is the office's of the stories: they and the draw below take the rest.
  const told = shares.map(each =>
    each.county === '429902' ? { ...each, target: Math.floor(each.target * 0.6) } : each,
  )
  await tellSamplings(stage.ctx, { id, approvedOn: approving.today, testBodyId, shares: told })
  const own = counties.find(each => each.code === '429902')!
  await makeDraw(await as(stage, 'handler', 4), id, {
    officeId: own.id,
    class: 'appliances',
    wanted: 6,
    seed: '楚江公证处2号球',
    targetedPercent: undefined,
    officers: [],
    againBecause: undefined,
  })
  return id
}
