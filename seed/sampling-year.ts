/**
 * What the offices drew under the plan of the running year: as much of each share as the plan has days behind it, each batch
 * as far as its days let it come. The likelier to fail, the more complaints there are of the shop (seed/year/goods.ts).
 */
import type { Day } from '../law/grammar.ts'
import type { SamplingClassCode } from '../law/sampling.classes.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays, daysBetween } from '../server/kernel/day.ts'
import { type BatchThere, takeOverBatches } from '../server/sampling/index.ts'
import { type Chance, chanceFrom } from './random.ts'
import { dealing, failing, producers, samples, shopsOf } from './year/goods-batches.ts'

interface Plan {
  id: number
  approvedOn: Day
  testBodyId: number
  shares: readonly { officeId: number; county: string; class: SamplingClassCode; target: number }[]
}

export async function tellSamplings(ctx: Context, { id, approvedOn, testBodyId, shares }: Plan) {
  const chance = chanceFrom(500)
  const shops = await shopsOf(ctx, addDays(ctx.today, -365), ctx.today)
  const heaviest = Math.max(...shops.map(each => each.weight))
  // From a week after the approval until December: the year's paper needs the results.
  const from = addDays(approvedOn, 7)
  const days = Math.max(120, daysBetween(from, `${approvedOn.slice(0, 4)}-12-10`))
  const workday = (day: Day): Day => (ctx.calendar.on(day).workday ? day : workday(addDays(day, 1)))
  const list = shares.flatMap(share => {
    const here = shops.filter(each => each.county === share.county)
    const dealers = dealing(here, share.class)
    return Array.from({ length: share.target }, (_, n) => {
      const targeted = n % 2 === 1
      const shop = targeted ? chance.weighted(dealers.map(each => [each, each.weight] as const)) : chance.pick(dealers)
      const sampledOn = workday(addDays(from, Math.floor((days * (n + chance.next())) / share.target)))
      const base: Begun = {
        source: `plan-${id}`,
        sourceNumber: `CY${approvedOn.slice(0, 4)}${share.county.slice(4)}${share.class.slice(0, 2).toUpperCase()}${String(n + 1).padStart(3, '0')}`,
        officeId: share.officeId,
        planId: id,
        mode: targeted ? 'targeted' : 'random',
        class: share.class,
        operatorId: shop.id,
        operatorName: shop.name,
        operatorAddress: shop.address,
        sampleName: chance.pick(samples[share.class]),
        producerName: chance.pick(producers),
        bodyName: '楚江市产品质量检验院',
        bodyId: testBodyId,
        sampledOn,
        sentOn: workday(addDays(sampledOn, 1)),
        costFen: chance.whole(8, 16) * 10_000,
        resultOn: workday(addDays(sampledOn, chance.whole(12, 21))),
      }
      const fails = chance.happens(0.16 + (0.5 * shop.weight) / heaviest)
      return { ...base, samplingNumber: base.sourceNumber, ...(fails ? failed(chance, base, workday) : passed(base)) }
    })
  })
  await takeOverBatches(
    ctx,
    list.filter(each => each.sampledOn < ctx.today).map(each => until(each, ctx.today)),
  )
}

type Begun = Omit<BatchThere, 'result' | 'state'> & { sentOn: Day; resultOn: Day }
type Whole = Begun & Pick<BatchThere, 'result' | 'state'>

const passed = ({ sourceNumber, resultOn }: Begun) => ({
  result: 'conforming' as const,
  state: 'qualified' as const,
  reportNumber: `QT${sourceNumber}`,
  publishedOn: resultOn,
  closedOn: resultOn,
})

/** Fifteen days to object, the order to correct, and the second look within seventy-five days. */
function failed(chance: Chance, { sourceNumber, class: kind, resultOn }: Begun, workday: (day: Day) => Day) {
  const servedOn = workday(addDays(resultOn, 3))
  const confirmedOn = workday(addDays(servedOn, 16))
  const reinspectedOn = workday(addDays(confirmedOn, chance.whole(30, 60)))
  return {
    result: 'nonconforming' as const,
    state: 'corrected' as const,
    reportNumber: `QT${sourceNumber}`,
    items: [{ item: chance.pick(failing[kind]), conforming: false }],
    servedOn,
    confirmedOn,
    stopSaleOn: confirmedOn,
    correctionOn: confirmedOn,
    reinspectedOn,
    publishedOn: reinspectedOn,
    closedOn: reinspectedOn,
  }
}

/** As it stood on the evening before: what was to come has not happened. */
function until(each: Whole, today: Day): BatchThere {
  const came = (day: Day | null | undefined) => (day && day < today ? day : null)
  const known = {
    ...each,
    sentOn: came(each.sentOn),
    servedOn: came(each.servedOn),
    confirmedOn: came(each.confirmedOn),
    stopSaleOn: came(each.stopSaleOn),
    correctionOn: came(each.correctionOn),
    reinspectedOn: came(each.reinspectedOn),
    publishedOn: came(each.publishedOn),
    closedOn: came(each.closedOn),
  }
  if (known.closedOn) return known
  if (!came(each.resultOn))
    return {
      ...known,
      ...(known.sentOn ? {} : { costFen: null }),
      result: null,
      reportNumber: null,
      items: [],
      state: known.sentOn ? 'testing' : 'sampled',
    }
  return { ...known, state: known.confirmedOn ? 'correcting' : known.servedOn ? 'objection' : 'failed' }
}
