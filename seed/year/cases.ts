/**
 * Cases of the year: 205 of the 236 batches that failed under the plan, those of 红盾 and the campaigns, each from a batch or
 * a campaign of goods.ts, so that every figure opens its cases and every case the batch it came of.
 *
 * The summary tells of the plan, of 红盾 and of each campaign apart, and so are they counted. What it does not say is left
 * open: no fine is made up where it names only the value, but the ordinary one of such a case.
 */
import { sql } from 'kysely'
import type { CaseType } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import { linkPastMatters } from '../../server/campaign/index.ts'
import { type CaseThere, takeOverCases } from '../../server/enforcement/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { tieLeads } from '../../server/sampling/index.ts'
import { shopsOf } from './cases-shops.ts'
import { seedYear } from './figures.ts'
import { earlier, lastWorkday, parted, shuffled, type YearStage } from './stage.ts'

export const caseFile = { key: 'cases-2018', label: '案件台账（2018年）', fileName: '案件-2018.xlsx' }

interface Batch {
  id: number
  number: string
  campaign: string | null
  officeId: number
  county: string
  operatorId: number | null
  operator: string
  address: string | null
  sample: string
  confirmedOn: Day
}

interface Campaign {
  id: number
  key: string
  officeId: number
}

/** @returns how many cases */
export async function writeCases(ctx: Context, stage: YearStage): Promise<number> {
  const batches = await failed(ctx)
  const campaigns = await campaignsOf(ctx)
  const { plan, shield, appliances, bicycles } = seedYear.cases
  const made = [
    ...fromBatches(stage, among(stage, batches, null, plan.cases), 'HC', plan),
    ...fromBatches(stage, among(stage, batches, 'shield', shield.cases), 'HD', shield),
    ...fromBatches(stage, among(stage, batches, 'appliances', appliances.cases), 'DQ', appliances),
    ...bicycleCases(stage, batches, bicycles),
  ]
  const found = await foundInCampaigns(ctx, stage, campaigns)
  const all = [...made, ...found]
  const ids = await takeOverCases(
    ctx,
    all.map(each => each.there),
    caseFile,
  )
  await tieLeads(
    ctx,
    made.map((each, at) => ({ batchId: each.there.fromMatterId!, leadId: ids[at]! })),
  )
  await linkPastMatters(
    ctx,
    all.flatMap((each, at) => {
      const campaign = campaigns.find(one => one.key === each.campaign)
      return campaign
        ? [{ campaignId: campaign.id, matterId: ids[at]!, kind: 'case' as const, onDay: each.there.filedOn! }]
        : []
    }),
  )
  return all.length
}

interface Told {
  campaign: string | null
  there: CaseThere
}

async function failed(ctx: Context): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    select m.id, m.source_number as number, substring(c.source_number from 10) as campaign, m.office_id as "officeId",
      o.code as county, b.operator_id as "operatorId", b.operator_name as operator, b.operator_address as address,
      b.sample_name as sample, b.confirmed_on as "confirmedOn"
    from sampling_batch b join matter m on m.id = b.matter_id join office o on o.id = m.office_id
    left join matter c on c.id = b.campaign_id
    where m.source = 'goods-2018' and b.result = 'nonconforming' order by m.source_number`.execute(ctx.db)
  return rows.map(row => ({ ...row, id: Number(row.id) }))
}

async function campaignsOf(ctx: Context): Promise<Campaign[]> {
  const { rows } = await sql<Campaign>`
    select id, substring(source_number from 10) as key, office_id as "officeId" from matter
    where kind = 'campaign' and source = 'goods-2018'`.execute(ctx.db)
  return rows.map(row => ({ ...row, id: Number(row.id) }))
}

/** So many of those that failed; the others were put right, or handed to where the maker is. */
const among = ({ chance }: YearStage, batches: readonly Batch[], campaign: string | null, many: number) =>
  shuffled(
    chance,
    batches.filter(each => each.campaign === campaign),
  )
    .slice(0, many)
    .sort((a, b) => (a.number < b.number ? -1 : 1))

interface Sums {
  cases: number
  valueFen?: number
  /** Fines, and what was confiscated besides. */
  penaltiesFen?: number
  finesFen?: number
}

const weights = ({ chance }: YearStage, many: number) =>
  Array.from({ length: many }, () => 0.4 + chance.next() ** 2 * 3)

function fromBatches(stage: YearStage, batches: readonly Batch[], prefix: string, sums: Sums): Told[] {
  const value = weights(stage, batches.length)
  const values = parted(sums.valueFen ?? batches.length * 320_000, value, 10_000)
  const whole = sums.penaltiesFen ?? sums.finesFen ?? batches.length * 260_000
  const penalties = parted(whole, value, 10_000)
  return batches.map((batch, n) => {
    // Of what the summary calls 罚没, a sixth was income and goods; where it says 罚款, all of it is fine.
    const confiscated = sums.penaltiesFen ? Math.floor(penalties[n]! / 60_000) * 10_000 : 0
    return {
      campaign: batch.campaign,
      there: {
        ...caseOf(stage, batch, `${prefix}A2018${String(n + 1).padStart(4, '0')}`, values[n]!),
        ...decided(stage, batch.confirmedOn, `${prefix}2018-${n + 1}`),
        fineFen: penalties[n]! - confiscated,
        incomeFen: Math.floor(confiscated / 20_000) * 10_000,
        goodsFen: confiscated - Math.floor(confiscated / 20_000) * 10_000,
        confiscatedGoods: confiscated > 0 ? `未售出的${batch.sample}` : null,
      },
    }
  })
}

const caseOf = (stage: YearStage, batch: Batch, sourceNumber: string, valueFen: number): CaseThere => ({
  sourceNumber,
  officeId: batch.officeId,
  type: 'nonconforming',
  from: 'sampling',
  fromMatterId: batch.id,
  party: {
    kind: 'organisation',
    operatorId: batch.operatorId,
    name: batch.operator,
    address: batch.address,
  },
  violation: '销售不合格商品',
  facts: `经抽样检验，当事人销售的${batch.sample}（抽样编号${batch.number}）不合格，检验结果已送达并确认。`,
  goods: batch.sample,
  foundOn: batch.confirmedOn,
  filedOn: earlier(stage.workday(addDays(batch.confirmedOn, stage.chance.whole(3, 8))), lastWorkday),
  valueFen,
})

/** Six weeks to decide as a rule; what was found in December was decided by the last working day. */
function decided(stage: YearStage, foundOn: Day, number: string) {
  const { chance } = stage
  const decidedOn = earlier(stage.workday(addDays(foundOn, chance.whole(25, 50))), lastWorkday)
  const servedOn = earlier(stage.workday(addDays(decidedOn, 2)), lastWorkday)
  const paidOn = stage.workday(addDays(servedOn, chance.whole(3, 13)))
  return {
    decision: 'penalty' as const,
    decidedOn,
    servedOn,
    decisionNumber: `楚市监处字〔2018〕${number}号`,
    ...(paidOn <= lastWorkday ? { paidOn, closedOn: earlier(stage.workday(addDays(paidOn, 6)), lastWorkday) } : {}),
  }
}

/** The county decided its twenty; those of the municipal bureau were still in hand at the end of the year. */
function bicycleCases(stage: YearStage, batches: readonly Batch[], sums: typeof seedYear.cases.bicycles): Told[] {
  const mine = batches.filter(each => each.campaign === 'bicycles')
  const values = parted(sums.valueFen, weights(stage, mine.length), 10_000)
  const county = mine.filter(each => each.county === sums.county)
  const penalties = parted(sums.penaltiesFen, weights(stage, county.length), 10_000)
  return mine.map((batch, n) => {
    const told = caseOf(stage, batch, `DDA2018${String(n + 1).padStart(4, '0')}`, values[n]!)
    const at = county.indexOf(batch)
    if (at < 0) return { campaign: 'bicycles', there: told }
    return {
      campaign: 'bicycles',
      there: { ...told, ...decided(stage, batch.confirmedOn, `DD2018-${at + 1}`), fineFen: penalties[at]! },
    }
  })
}

const kinds: readonly [CaseType, violation: string, goods: readonly string[]][] = [
  ['counterfeit', '销售侵犯注册商标专用权的商品', ['白酒', '运动鞋', '润滑油', '手机配件', '箱包']],
  ['counterfeit', '销售以假充真、以次充好的商品', ['蜂蜜', '翡翠饰品', '羊毛衫', '茶叶', '电线电缆']],
  ['false-advertising', '发布虚假广告', ['保健床垫', '减肥课程', '净水器', '培训服务']],
  ['false-advertising', '对商品作虚假的商业宣传', ['化妆品', '老年保健品', '家用理疗仪', '二手房']],
]

/** 假冒伪劣、虚假宣传 found in 红盾; 无照经营 found on visits. */
async function foundInCampaigns(ctx: Context, stage: YearStage, campaigns: readonly Campaign[]): Promise<Told[]> {
  const { chance } = stage
  const { counterfeit } = seedYear.cases
  const shops = await shopsOf(ctx)
  const fines = parted(counterfeit.finesFen, weights(stage, counterfeit.cases), 10_000)
  const one = (
    key: string,
    type: CaseType,
    violation: string,
    goods: string,
    number: string,
    foundOn: Day,
  ): CaseThere => {
    const shop = chance.pick(shops)
    return {
      sourceNumber: number,
      officeId: shop.officeId,
      type,
      from: 'campaign',
      fromMatterId: campaigns.find(each => each.key === key)!.id,
      party: { kind: 'organisation', operatorId: shop.id, name: shop.name, address: shop.address },
      violation,
      facts: `专项检查中发现当事人涉嫌${violation}（${goods}）。`,
      goods,
      foundOn,
      filedOn: earlier(stage.workday(addDays(foundOn, chance.whole(2, 9))), lastWorkday),
      ...decided(stage, foundOn, number),
      valueFen: 0,
    }
  }
  const found = fines.map((fineFen, n): Told => {
    const [type, violation, goods] = kinds[n % kinds.length]!
    const foundOn = stage.workday(addDays('2018-03-05', Math.floor((n * 270) / fines.length)))
    const told = one('shield', type, violation, chance.pick(goods), `JM2018${String(n + 1).padStart(4, '0')}`, foundOn)
    return { campaign: 'shield', there: { ...told, valueFen: Math.round(fineFen / 20_000) * 10_000, fineFen } }
  })
  const unlicensed = (key: string, many: number, from: Day) =>
    Array.from({ length: many }, (_, n): Told => {
      const told = one(
        key,
        'unlicensed',
        '无照经营',
        '经营场所',
        `WZ2018-${key}-${n + 1}`,
        stage.workday(addDays(from, n * 9)),
      )
      return { campaign: key, there: { ...told, fineFen: 200_000 } }
    })
  return [...found, ...unlicensed('appliances', 1, '2018-06-20'), ...unlicensed('bicycles', 2, '2018-05-10')]
}
