/** Two firms of the model city of which many complain, as the national platform has them on file: their record shows every figure. */
import type { GoodsClass, Problem } from '../law/classes.ts'
import type { ComplaintThere } from '../server/complaint/elsewhere.ts'
import { planComplaints, takeOverComplaints } from '../server/complaint/index.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { consumers } from './city/consumers.ts'
import type { SeedOperator } from './city/operators.ts'
import { rememberedOperators } from './city/operators.ts'
import { chanceFrom } from './random.ts'
import { appealTexts } from './year/appeal-texts.ts'

const busy: readonly (readonly [short: string, many: number, goods: GoodsClass, problem: Problem])[] = [
  ['优淘', 31, 'clothing', 'after-sales'],
  ['万家惠超市', 12, 'appliances', 'quality'],
]

/** In the nine months before the day given. */
export async function tellBusyShops(ctx: Context, until: string) {
  const counties = await ctx.db.selectFrom('office').select(['id', 'code']).where('kind', '=', 'county').execute()
  const chance = chanceFrom(315)
  const tell = appealTexts(315)
  const people = consumers(1200)
  const there = busy.flatMap(([short, many, goods, problem], at) => {
    const operator = rememberedOperators().find(each => each.shortName === short) as SeedOperator
    const office = counties.find(each => each.code === operator.areaCode.slice(0, 6)) ?? counties[0]!
    return Array.from({ length: many }, (_, nth): ComplaintThere => {
      const day = addDays(until, -chance.whole(30, 270))
      const text = tell({ goods, problem, operator: operator.name })
      const { name, phone, address } = chance.pick(people)
      const outcome = chance.happens(0.7) ? 'settled' : 'terminated'
      return {
        sourceNumber: `4299020000${day.replaceAll('-', '')}9${String(at * 100 + nth).padStart(6, '0')}`,
        channel: 'internet',
        receivedOn: day,
        receivedAt: `${day}T10:00:00+08:00`,
        consumer: { name, phone, address },
        columns: {
          respondent_name: operator.name,
          respondent_uscc: operator.uscc,
          respondent_address: operator.address,
          sale_mode: operator.platform ? 'online' : 'shop',
          order_number: null,
          goods_class: goods,
          goods_name: text.goodsName,
          brand: text.brand ?? null,
          model: null,
          problem_class: problem,
          claims: [...text.claims],
          facts: text.facts,
          disputed_amount_fen: text.disputedAmountFen,
          recovered_amount_fen: outcome === 'settled' ? text.claimedAmountFen : null,
        },
        stage: {
          state: 'closed',
          outcome,
          accepted: true,
          acceptedOn: addDays(day, 3),
          closedOn: addDays(day, chance.whole(8, 28)),
          officeId: office.id,
        },
        words: {},
      }
    })
  })
  const plan = await planComplaints(ctx, 'national', there, false)
  await takeOverComplaints(ctx, plan, {
    key: 'national',
    label: '全国12315平台（历史数据）',
    fileName: 'national.xlsx',
  })
}
