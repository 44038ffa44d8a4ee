/**
 * 流通领域商品: the plan of 500 batches, 624 carried out and 236 nonconforming; 红盾 with 586 batches in six classes, 80 of
 * them pending; 水晶泥, 电器, 电动车, 商品煤. The bureau's own summary of the year, record by record.
 *
 * Which batch fails is made here: the likelier, the more complaints the year has of that shop. So the targeted half, drawn
 * by what is known of the shops, finds more than the random half; how much more is the generator's doing (docs/measurements.md).
 */
import { sql } from 'kysely'
import type { FindingMeasure } from '../../law/campaign.ts'
import type { Day } from '../../law/grammar.ts'
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import { weigh } from '../../law/sampling.weights.ts'
import { type CampaignThere, takeOverCampaigns } from '../../server/campaign/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { type BatchThere, takeOverBatches, takeOverPlans } from '../../server/sampling/index.ts'
import type { Chance } from '../random.ts'
import { bicycle } from './complaints.ts'
import { seedYear } from './figures.ts'
import { earlier, lastDay, shuffled, type YearStage } from './stage.ts'

const source = 'goods-2018'
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

/** 红盾: batches, nonconforming, pending. */
const shield: readonly [SamplingClassCode, batches: number, bad: number, pending: number][] = [
  ['children-elderly', 21, 9, 0],
  ['clothing', 202, 69, 80],
  ['appliances', 140, 47, 0],
  ['building', 64, 30, 0],
  ['vehicles', 55, 53, 0],
  ['fuel', 104, 7, 0],
]

interface Shop {
  id: number
  name: string
  address: string | null
  officeId: number
  county: string
  trade: string[]
  weight: number
}

const samples: Record<SamplingClassCode, readonly string[]> = {
  'children-elderly': ['儿童玩具', '童车', '水晶泥', '老年手杖', '儿童餐具'],
  clothing: ['羽绒服', '运动鞋', '毛衣', '童装', '皮鞋'],
  appliances: ['电热水壶', '电器开关', '插座', '手机充电器', '电吹风', '电饭锅'],
  building: ['管材', '板材', '瓷砖', '内墙涂料', '地板'],
  vehicles: ['电动自行车', '电动车电池', '头盔'],
  fuel: ['92号车用汽油', '95号车用汽油', '0号车用柴油'],
  coal: ['商品煤'],
  other: ['卷尺', '文具', '洗衣液', '保温杯'],
}
const failing: Record<SamplingClassCode, readonly string[]> = {
  'children-elderly': ['机械与物理性能', '硼迁移量', '邻苯二甲酸酯'],
  clothing: ['纤维含量', '色牢度', 'pH值'],
  appliances: ['泄漏电流', '接地电阻', '输入功率', '防触电保护'],
  building: ['甲醛释放量', '壁厚', '吸水率'],
  vehicles: ['最高车速', '整车质量', '脚踏骑行能力'],
  fuel: ['硫含量', '辛烷值'],
  coal: ['全硫', '灰分'],
  other: ['标志', '尺寸偏差'],
}
const producers = ['南岭工业有限公司', '海湾制造厂', '江左实业有限公司', '北原电器厂', '云台日用品有限公司']

/** @returns how many batches */
export async function writeGoods(ctx: Context, stage: YearStage): Promise<number> {
  const shops = await shopsOf(ctx)
  const bureau = stage.officeId('429900')
  const [planId] = await takeOverPlans(ctx, [planOf(stage, bureau)])
  const batches = planBatches(stage, shops, planId!)
  const campaigns = await writeCampaigns(ctx, stage, shops, bureau)
  batches.push(...campaignBatches(stage, shops, campaigns))
  await takeOverBatches(ctx, batches)
  return batches.length
}

/** What the year knew of each shop: its complaints, as a draw would count them. */
async function shopsOf(ctx: Context): Promise<Shop[]> {
  const { rows } = await sql<Omit<Shop, 'weight'> & { appeals: number }>`
    select o.id, o.name, o.address, coalesce(a.office_id, f.id) as "officeId", left(o.area_code, 6) as county, o.trade,
      (select count(*)::int from complaint c join matter m on m.id = c.matter_id
        where c.operator_id = o.id and m.received_on between '2018-01-01' and '2018-12-31') as appeals
    from operator o left join area a on a.code = o.area_code join office f on f.code = left(o.area_code, 6)
    where o.area_code is not null and not o.platform and o.uscc is not null order by o.id`.execute(ctx.db)
  return rows.map(({ appeals, ...row }) => ({
    ...row,
    weight: weigh({ appeals, nonconforming: 0, around: 0, daysSince: 30 }).weight,
  }))
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

const dealing = (shops: readonly Shop[], kind: SamplingClassCode) => {
  const found = shops.filter(each => each.trade.includes(kind))
  return found.length > 0 ? found : shops.filter(each => each.trade.includes('other'))
}

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

interface Told {
  n: number
  of: number
  prefix: string
  kind: SamplingClassCode
  shop: Shop
  mode: BatchThere['mode']
  planId: number | null
  campaignId: number | null
  bad: boolean
  pending?: boolean
  officeId?: number
  from: Day
  to: Day
}

function batch(stage: YearStage, told: Told): BatchThere {
  const { chance } = stage
  const span = Math.max(1, daysFrom(told.from, told.to))
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

const daysFrom = (a: Day, b: Day) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)

const items = {
  slime: [
    { code: 'licence', label: '无照经营', kind: 'yes', measure: 'unlicensed' },
    { code: 'slime', label: '水晶泥（件）', kind: 'count', measure: 'found' },
    { code: 'toys', label: '其他危险玩具或“三无”玩具（件）', kind: 'count', measure: 'other-found' },
    { code: 'off-sale', label: '责令停止销售（件）', kind: 'count', measure: 'off-sale' },
  ],
  licence: [{ code: 'licence', label: '无照经营', kind: 'yes', measure: 'unlicensed' }],
} as const satisfies Record<string, CampaignThere['items']>

interface Plain {
  key: string
  title: string
  from: Day
  to: Day
  kind?: SamplingClassCode
  subjects: number
  visits: number
  unlicensed?: number
  /** Quantities that the visits add up to. */
  totals?: Partial<Record<'slime' | 'toys' | 'off-sale', number>>
  summary: string
}

const campaigns: readonly Plain[] = [
  {
    key: 'shield',
    title: '2018年红盾质量维权行动',
    from: '2018-03-01',
    to: '2018-12-31',
    subjects: 0,
    visits: 0,
    summary: '聚焦消费者反映突出的商品质量问题，分六类开展重点商品抽检。',
  },
  {
    key: 'slime',
    title: '“水晶泥”等儿童玩具专项检查',
    from: '2018-03-12',
    to: '2018-04-27',
    kind: 'children-elderly',
    subjects: 277,
    visits: 277,
    totals: { slime: 1907, toys: 94, 'off-sale': 509 },
    summary: '对全市中小学校周边经营主体进行了全覆盖排查。',
  },
  {
    key: 'appliances',
    title: '电器商品专项整治',
    from: '2018-06-04',
    to: '2018-08-31',
    kind: 'appliances',
    subjects: 420,
    visits: 674,
    unlicensed: 1,
    summary: '预防和减少夏季电气火灾，检查电器经营主体并抽检电器商品。',
  },
  {
    key: 'bicycles',
    title: '电动自行车质量安全专项治理',
    from: bicycle.from,
    to: bicycle.to,
    kind: 'vehicles',
    subjects: 190,
    visits: 190,
    unlicensed: 2,
    summary: '清理电动自行车经营户，严厉打击销售不符合国家安全技术标准电动车的行为。',
  },
  {
    key: 'coal',
    title: '商品煤质量专项抽检',
    from: '2018-10-08',
    to: '2018-11-30',
    subjects: 8,
    visits: 8,
    summary: '对电厂、水泥厂等用煤单位的商品煤开展质量检测。',
  },
]

async function writeCampaigns(
  ctx: Context,
  stage: YearStage,
  shops: readonly Shop[],
  bureau: number,
): Promise<Map<string, number>> {
  const links = await bicycleComplaints(ctx)
  const ids = await takeOverCampaigns(
    ctx,
    campaigns.map(each => campaignOf(stage, shops, bureau, each, each.key === 'bicycles' ? links : [])),
  )
  return new Map(campaigns.map((each, at) => [each.key, ids[at]!]))
}

/** Those that complaints.ts had paid back in full: what the campaign brought back stands in their own records. */
async function bicycleComplaints(ctx: Context) {
  const { rows } = await sql<{ id: number; day: Day }>`
    select m.id, m.received_on as day from complaint c join matter m on m.id = c.matter_id
    where c.goods_name = ${bicycle.goods} and m.received_on between ${bicycle.from} and ${bicycle.to}
      and c.recovered_amount_fen > 0 and right(m.source_number, 7) < '0100000'
      and not exists (select from mass_member g where g.matter_id = m.id)
    order by right(m.source_number, 7) limit ${seedYear.bicycles}`.execute(ctx.db)
  return rows.map(({ id, day }) => ({
    matterId: Number(id),
    kind: 'complaint' as const,
    onDay: day,
  }))
}

function campaignOf(
  stage: YearStage,
  shops: readonly Shop[],
  bureau: number,
  each: Plain,
  links: CampaignThere['links'],
): CampaignThere {
  const { chance } = stage
  const subjects = subjectsOf(chance, shops, each)
  const quantities = Object.entries(each.totals ?? {}).map(
    ([item, whole]) => [item, spread(chance, whole, each.visits)] as const,
  )
  const measures: Record<string, FindingMeasure> = { slime: 'found', toys: 'other-found', 'off-sale': 'off-sale' }
  const form = each.totals ? items.slime : items.licence
  const span = daysFrom(each.from, each.to)
  return {
    source,
    sourceNumber: `campaign-${each.key}`,
    officeId: bureau,
    title: each.title,
    startsOn: each.from,
    endsOn: each.to,
    closedOn: each.to,
    scope: { ...(each.kind ? { class: each.kind } : {}), nearSchool: each.key === 'slime', areas: [] },
    items: [...form],
    goal: null,
    summary: each.summary,
    subjects: subjects.map(({ officeId, id, name, address }) => ({ officeId, operatorId: id, name, address })),
    visits: Array.from({ length: each.visits }, (_, n) => {
      const found = quantities.flatMap(([item, list]) =>
        list[n]! > 0 ? [{ item, measure: measures[item]!, quantity: list[n]! }] : [],
      )
      const unlicensed = n < (each.unlicensed ?? 0)
      return {
        subject: n % subjects.length,
        onDay: stage.workday(addDays(each.from, Math.floor((span * 0.9 * n) / each.visits))),
        byNames: '执法人员',
        answers: form.map(one =>
          one.kind === 'yes'
            ? { item: one.code, yes: unlicensed }
            : { item: one.code, count: found.find(each => each.item === one.code)?.quantity ?? 0 },
        ),
        findings: [...found, ...(unlicensed ? [{ item: 'licence', measure: 'unlicensed' as const, quantity: 1 }] : [])],
      }
    }),
    links,
  }
}

function subjectsOf(chance: Chance, shops: readonly Shop[], each: Plain): (Omit<Shop, 'id'> & { id: number | null })[] {
  if (each.key === 'coal')
    return Array.from({ length: each.subjects }, (_, n) => ({
      ...shops[n * 7]!,
      id: null,
      name: `楚江市${['第一热电厂', '第二热电厂', '水泥厂', '化肥厂', '纸业公司', '供热公司', '砖瓦厂', '陶瓷厂'][n]}`,
      address: null,
    }))
  const dealers = shuffled(chance, each.kind ? dealing(shops, each.kind) : shops)
  const others = shuffled(
    chance,
    shops.filter(shop => !dealers.includes(shop)),
  )
  return [...dealers, ...others].slice(0, each.subjects)
}

/** Whole parts that add up exactly, some of them nought. */
function spread(chance: Chance, whole: number, parts: number): number[] {
  const list = Array.from({ length: parts }, () => 0)
  for (let left = whole; left > 0; left -= 1) list[Math.floor(chance.next() ** 1.6 * parts)]! += 1
  return list
}

/** 27 of the municipal bureau (24 failed), 20 of one county (all failed), 10 elsewhere (none). */
const bicycles: readonly [office: string, batches: number, bad: number][] = [
  ['429900', 27, 24],
  ['429921', 20, 20],
  ['429971', 10, 0],
]

function campaignBatches(stage: YearStage, shops: readonly Shop[], ids: ReadonlyMap<string, number>): BatchThere[] {
  const { chance } = stage
  const made: BatchThere[] = []
  const add = (
    key: string,
    prefix: string,
    kind: SamplingClassCode,
    many: number,
    bad: number,
    pending: number,
    office?: string,
  ) => {
    const { from, to } = campaigns.find(each => each.key === key)!
    const list = dealing(shops, kind)
    const fails = new Set(
      shuffled(
        chance,
        Array.from({ length: many - pending }, (_, n) => n),
      ).slice(0, bad),
    )
    const before = made.filter(each => each.sourceNumber.startsWith(`${prefix}2018`)).length
    for (let n = 0; n < many; n += 1)
      made.push({
        ...batch(stage, {
          ...{ n, of: many, prefix, kind, shop: chance.pick(list), mode: 'campaign', planId: null },
          campaignId: ids.get(key)!,
          bad: fails.has(n),
          pending: n >= many - pending,
          ...(office ? { officeId: stage.officeId(office) } : {}),
          from,
          // Those without a result were taken last.
          to: addDays(to, pending > 0 ? -5 : -45),
        }),
        sourceNumber: `${prefix}2018${String(before + n + 1).padStart(4, '0')}`,
        samplingNumber: `${prefix}2018${String(before + n + 1).padStart(4, '0')}`,
      })
  }
  for (const [kind, many, bad, pending] of shield) add('shield', 'HD', kind, many, bad, pending)
  add('appliances', 'DQ', 'appliances', 62, 16, 0)
  for (const [office, many, bad] of bicycles) add('bicycles', 'DD', 'vehicles', many, bad, 0, office)
  add('coal', 'MT', 'coal', 18, 0, 0)
  return made
}
