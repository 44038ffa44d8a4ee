/** One batch of the year, as it was sampled, tested and dealt with; and the shops that it can be drawn from. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import { weigh } from '../../law/sampling.weights.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays, daysBetween } from '../../server/kernel/day.ts'
import type { BatchThere } from '../../server/sampling/index.ts'
import { earlier, firstDay, lastDay, type YearStage } from './stage.ts'

export const source = 'goods-2018'

export interface Shop {
  id: number
  name: string
  address: string | null
  officeId: number
  county: string
  trade: string[]
  weight: number
}

export const samples: Record<SamplingClassCode, readonly string[]> = {
  'children-elderly': ['儿童玩具', '童车', '水晶泥', '老年手杖', '儿童餐具'],
  clothing: ['羽绒服', '运动鞋', '毛衣', '童装', '皮鞋'],
  appliances: ['电热水壶', '电器开关', '插座', '手机充电器', '电吹风', '电饭锅'],
  building: ['管材', '板材', '瓷砖', '内墙涂料', '地板'],
  vehicles: ['电动自行车', '电动车电池', '头盔'],
  fuel: ['92号车用汽油', '95号车用汽油', '0号车用柴油'],
  coal: ['商品煤'],
  other: ['卷尺', '文具', '洗衣液', '保温杯'],
}
export const failing: Record<SamplingClassCode, readonly string[]> = {
  'children-elderly': ['机械与物理性能', '硼迁移量', '邻苯二甲酸酯'],
  clothing: ['纤维含量', '色牢度', 'pH值'],
  appliances: ['泄漏电流', '接地电阻', '输入功率', '防触电保护'],
  building: ['甲醛释放量', '壁厚', '吸水率'],
  vehicles: ['最高车速', '整车质量', '脚踏骑行能力'],
  fuel: ['硫含量', '辛烷值'],
  coal: ['全硫', '灰分'],
  other: ['标志', '尺寸偏差'],
}
export const producers = ['南岭工业有限公司', '海湾制造厂', '江左实业有限公司', '北原电器厂', '云台日用品有限公司']

/** What was known of each shop: its complaints of those days, as a draw would count them. */
export async function shopsOf(ctx: Context, from: Day = firstDay, to: Day = lastDay): Promise<Shop[]> {
  const { rows } = await sql<Omit<Shop, 'weight'> & { appeals: number }>`
    select o.id, o.name, o.address, coalesce(a.office_id, f.id) as "officeId", left(o.area_code, 6) as county, o.trade,
      (select count(*)::int from complaint c join matter m on m.id = c.matter_id
        where c.operator_id = o.id and m.received_on between ${from} and ${to}) as appeals
    from operator o left join area a on a.code = o.area_code join office f on f.code = left(o.area_code, 6)
    where o.area_code is not null and not o.platform and o.uscc is not null order by o.id`.execute(ctx.db)
  return rows.map(({ appeals, ...row }) => ({
    ...row,
    weight: weigh({ appeals, nonconforming: 0, around: 0, daysSince: 30 }).weight,
  }))
}

export const dealing = (shops: readonly Shop[], kind: SamplingClassCode) => {
  const found = shops.filter(each => each.trade.includes(kind))
  return found.length > 0 ? found : shops.filter(each => each.trade.includes('other'))
}

interface Told {
  n: number
  of: number
  prefix: string
  kind: SamplingClassCode
  shop: Pick<Shop, 'id' | 'name' | 'address' | 'officeId'>
  mode: BatchThere['mode']
  planId: number | null
  campaignId: number | null
  bad: boolean
  pending?: boolean
  officeId?: number
  from: Day
  to: Day
}

export function batch(stage: YearStage, told: Told): BatchThere {
  const { chance } = stage
  const span = Math.max(1, daysBetween(told.from, told.to))
  const sampledOn = stage.workday(addDays(told.from, Math.floor((span * told.n) / told.of)))
  const resultOn = stage.workday(addDays(sampledOn, 12 + chance.whole(0, 9)))
  const servedOn = stage.workday(addDays(resultOn, 3))
  const confirmedOn = stage.workday(addDays(servedOn, 17))
  const closedOn = earlier(stage.workday(addDays(confirmedOn, 20)), lastDay)
  const number = `${told.prefix}2018${String(told.n + 1).padStart(4, '0')}`
  const base = {
    source,
    sourceNumber: number,
    officeId: told.officeId ?? told.shop.officeId,
    planId: told.planId,
    campaignId: told.campaignId,
    mode: told.mode,
    class: told.kind,
    operatorId: told.shop.id,
    operatorName: told.shop.name,
    operatorAddress: told.shop.address,
    sampleName: chance.pick(samples[told.kind]),
    producerName: chance.pick(producers),
    samplingNumber: number,
    bodyName: '楚江市产品质量检验院',
    sampledOn,
    sentOn: addDays(sampledOn, 1),
  }
  if (told.pending) return { ...base, result: null, state: 'testing' }
  const published = { resultOn, reportNumber: `QT${number}`, publishedOn: told.bad ? closedOn : resultOn }
  if (!told.bad) return { ...base, ...published, result: 'conforming', closedOn: resultOn, state: 'qualified' }
  return {
    ...base,
    ...published,
    result: 'nonconforming',
    items: [{ item: chance.pick(failing[told.kind]), conforming: false }],
    servedOn,
    confirmedOn,
    stopSaleOn: confirmedOn,
    closedOn,
    state: 'settled',
  }
}
