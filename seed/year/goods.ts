/**
 * 流通领域商品: the plan of 500 batches, 624 carried out and 236 nonconforming; 红盾 with 586 batches in six classes, 80 of
 * them pending; 水晶泥, 电器, 电动车, 商品煤. The bureau's own summary of the year, record by record.
 *
 * Which batch fails is made here: the likelier, the more complaints the year has of that shop. So the targeted half, drawn
 * by what is known of the shops, finds more than the random half; how much more is the generator's doing (docs/measurements.md).
 */
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import type { Context } from '../../server/kernel/context.ts'
import { type BatchThere, takeOverBatches, takeOverPlans } from '../../server/sampling/index.ts'
import type { Chance } from '../random.ts'
import { batch, dealing, type Shop, shopsOf, source } from './goods-batches.ts'
import { campaignBatches, keepCoalUsers, writeCampaigns } from './goods-campaigns.ts'
import type { YearStage } from './stage.ts'

const counties = ['429902', '429903', '429904', '429921', '429922', '429971'] as const

/** Of the plan: what each class was to give and gave. Together 500 wanted, 624 taken. */
const planned: readonly [SamplingClassCode, wanted: number, taken: number][] = [
  ['appliances', 150, 188],
  ['children-elderly', 90, 112],
  ['building', 90, 112],
  ['clothing', 110, 137],
  ['vehicles', 30, 38],
  ['other', 30, 37],
]
const planBad = 236

/** @returns how many batches */
export async function writeGoods(ctx: Context, stage: YearStage): Promise<number> {
  const shops = await shopsOf(ctx)
  const bureau = stage.officeId('429900')
  const [planId] = await takeOverPlans(ctx, [planOf(stage, bureau)])
  const batches = planBatches(stage, shops, planId!)
  const users = await keepCoalUsers(ctx)
  const campaigns = await writeCampaigns(ctx, stage, shops, users, bureau)
  batches.push(...campaignBatches(stage, shops, users, campaigns))
  await takeOverBatches(ctx, batches)
  return batches.length
}

const planOf = (stage: YearStage, bureau: number) => ({
  source,
  sourceNumber: 'plan-2018',
  year: 2018,
  title: '2018年度流通领域商品质量抽检工作方案',
  officeId: bureau,
  target: 500,
  budgetFen: 60_000_000,
  targetedPercent: 50,
  approvedOn: '2018-01-22',
  closedOn: '2018-12-21',
  shares: planned.flatMap(([kind, wanted]) => {
    const each = Math.floor(wanted / counties.length)
    return counties.map((code, at) => ({
      officeId: stage.officeId(code),
      class: kind,
      target: at === 0 ? wanted - each * (counties.length - 1) : each,
    }))
  }),
})

/** A half at random, a half by weight; the failing ones by weight too, so many as the year had. */
function planBatches(stage: YearStage, shops: readonly Shop[], planId: number): BatchThere[] {
  const { chance } = stage
  const drawn = planned.flatMap(([kind, , taken]) => {
    const list = dealing(shops, kind)
    return Array.from({ length: taken }, (_, n) => {
      const targeted = n % 2 === 1
      const shop = targeted ? chance.weighted(list.map(each => [each, each.weight] as const)) : chance.pick(list)
      return { kind, shop, mode: targeted ? ('targeted' as const) : ('random' as const) }
    })
  })
  const bad = failingOf(
    chance,
    drawn.map(each => each.shop.weight),
    planBad,
  )
  return drawn.map(({ kind, shop, mode }, n) =>
    batch(stage, {
      n,
      of: drawn.length,
      prefix: 'CY',
      kind,
      shop,
      mode,
      planId,
      campaignId: null,
      bad: bad.has(n),
      from: '2018-02-26',
      to: '2018-10-26',
    }),
  )
}

/** So many of them, the heavier the likelier. */
function failingOf(chance: Chance, weights: readonly number[], many: number): Set<number> {
  return new Set(
    weights
      .map((weight, n) => ({ n, place: -Math.log(1 - chance.next()) / weight }))
      .sort((a, b) => a.place - b.place)
      .slice(0, many)
      .map(each => each.n),
  )
}
