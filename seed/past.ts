/**
 * The year before the stories: what the old hotline and the national platform had on file, taken over as an import would
 * take it. It gives lists their length and the bulletin its comparisons; nobody in it is remembered by name.
 */
import type { GoodsClass, Problem } from '../law/classes.ts'
import type { ComplaintThere, StageThere } from '../server/complaint/elsewhere.ts'
import { planComplaints, takeOverComplaints } from '../server/complaint/index.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays, weekday } from '../server/kernel/day.ts'
import { theCentre } from '../server/office/index.ts'
import { consumers } from './city/consumers.ts'
import { generatedOperators, type SeedOperator } from './city/operators.ts'
import { type Chance, chanceFrom } from './random.ts'
import { appealTexts } from './year/appeal-texts.ts'
import { problemFor } from './year/problem.ts'

const weeks = 56
const aWeek = 34
const sources = { hotline: '12315热线平台（历史数据）', national: '全国12315平台（历史数据）' }

export async function tellThePast(ctx: Context) {
  const counties = await ctx.db.selectFrom('office').select(['id', 'code']).where('kind', '=', 'county').execute()
  const officeOf = new Map(counties.map(each => [each.code, each.id]))
  const centre = await theCentre(ctx)
  const all = imagine(ctx, centre.id, code => officeOf.get(code)!)
  for (const key of ['hotline', 'national'] as const) {
    const list = all.filter(each => each.source === key).map(each => each.there)
    for (let at = 0; at < list.length; at += 1000) {
      const plan = await planComplaints(ctx, key, list.slice(at, at + 1000), false)
      await takeOverComplaints(ctx, plan, { key, label: sources[key], fileName: `${key}.xlsx` })
    }
  }
}

function imagine(ctx: Context, centreId: number, officeOf: (county: string) => number) {
  const chance = chanceFrom(2026)
  const tell = appealTexts(12315)
  const operators = generatedOperators()
  const people = consumers(1200)
  const told: { source: keyof typeof sources; there: ComplaintThere }[] = []
  const first = addDays(ctx.today, -7 * weeks)
  for (let day = first, n = 0; day < ctx.today; day = addDays(day, 1)) {
    const quiet = weekday(day) === 0 || weekday(day) === 6
    const many = Math.round((aWeek / (quiet ? 14 : 5.8)) * (0.6 + chance.next() * 0.9))
    for (let i = 0; i < many; i += 1, n += 1) {
      const source = chance.happens(0.3) ? ('national' as const) : ('hotline' as const)
      const operator = chance.pick(operators.slice(0, 400 + Math.floor(chance.next() * 2000)))
      const goods = chance.pick(operator.sells)
      const consumer = chance.pick(people)
      const problem = problemFor(chance, goods)
      const text = tell({ goods, problem, operator: operator.name })
      told.push({
        source,
        there: complaintOf(ctx, chance, {
          n,
          day,
          source,
          operator,
          goods,
          consumer,
          text,
          problem,
          centreId,
          officeId: officeOf(operator.areaCode.slice(0, 6)),
        }),
      })
    }
  }
  return told
}

interface Told {
  n: number
  day: string
  source: keyof typeof sources
  operator: SeedOperator
  goods: GoodsClass
  problem: Problem
  consumer: { name: string; phone: string; address: string }
  text: ReturnType<ReturnType<typeof appealTexts>>
  centreId: number
  officeId: number
}

function complaintOf(ctx: Context, chance: Chance, told: Told): ComplaintThere {
  const { n, day, source, operator, goods, problem, consumer, text } = told
  const stage = stageOf(ctx, chance, told)
  const serial = String(n + 1).padStart(7, '0')
  return {
    sourceNumber:
      source === 'national' ? `4299020000${day.replaceAll('-', '')}${serial}` : `RX${day.replaceAll('-', '')}${serial}`,
    channel:
      source === 'national'
        ? 'internet'
        : chance.weighted([
            ['phone', 8],
            ['visit', 1],
            ['letter', 1],
          ] as const),
    receivedOn: day,
    receivedAt: `${day}T${String(chance.whole(8, 18)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}:00+08:00`,
    consumer: { name: consumer.name, phone: consumer.phone, address: consumer.address },
    columns: {
      respondent_name: operator.name,
      respondent_uscc: operator.uscc,
      respondent_address: operator.address,
      sale_mode: chance.happens(0.25) ? 'online' : 'shop',
      order_number: null,
      goods_class: goods,
      goods_name: text.goodsName,
      brand: text.brand ?? null,
      model: null,
      problem_class: problem,
      claims: [...text.claims],
      facts: text.facts,
      disputed_amount_fen: text.disputedAmountFen,
      recovered_amount_fen:
        stage.outcome === 'settled'
          ? Math.min(text.claimedAmountFen, Math.round((text.disputedAmountFen * chance.whole(40, 100)) / 100))
          : null,
    },
    stage,
    words: {},
  }
}

/** Decided in a week, ended in six; the young ones are still open. Nothing of it lies after yesterday. */
function stageOf(ctx: Context, chance: Chance, { day, officeId, centreId }: Told): StageThere {
  const acceptedOn = addDays(
    day,
    chance.weighted([
      [1, 3],
      [2, 5],
      [3, 6],
      [5, 5],
      [7, 3],
      [9, 1],
      [14, 0.3],
    ] as const),
  )
  const closedOn = addDays(
    acceptedOn,
    chance.weighted([
      [3, 4],
      [6, 6],
      [12, 5],
      [20, 4],
      [35, 2],
      [55, 1],
    ] as const),
  )
  const outcome = chance.weighted([
    ['settled', 64],
    ['terminated', 22],
    ['refused', 11],
    ['withdrawn', 3],
  ] as const)
  if (outcome === 'refused' && acceptedOn < ctx.today)
    return { state: 'closed', outcome, accepted: false, closedOn: acceptedOn, officeId }
  if (acceptedOn >= ctx.today) return { state: 'to-dispatch', outcome: null, accepted: false, officeId: centreId }
  if (closedOn >= ctx.today) return { state: 'accepted', outcome: null, accepted: true, acceptedOn, officeId }
  return { state: 'closed', outcome, accepted: outcome !== 'withdrawn', acceptedOn, closedOn, officeId }
}
