/** 红盾 and the campaigns of the year: whom they visited, what they found, and the batches that they took. */
import { sql } from 'kysely'
import type { FindingMeasure } from '../../law/campaign.ts'
import type { Day } from '../../law/grammar.ts'
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import { type CampaignThere, takeOverCampaigns } from '../../server/campaign/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays, daysBetween } from '../../server/kernel/day.ts'
import { keepRegister } from '../../server/party/index.ts'
import type { BatchThere } from '../../server/sampling/index.ts'
import { areas, placeName } from '../city/areas.ts'
import { fictionalUscc } from '../city/operators.ts'
import { placeOf } from '../city/schools.ts'
import type { Chance } from '../random.ts'
import { bicycle } from './complaints.ts'
import { seedYear } from './figures.ts'
import { batch, dealing, type Shop, source } from './goods-batches.ts'
import { shuffled, type YearStage } from './stage.ts'

/** 红盾: batches, nonconforming, pending. */
const shield: readonly [SamplingClassCode, batches: number, bad: number, pending: number][] = [
  ['children-elderly', 21, 9, 0],
  ['clothing', 202, 69, 80],
  ['appliances', 140, 47, 0],
  ['building', 64, 30, 0],
  ['vehicles', 55, 53, 0],
  ['fuel', 104, 7, 0],
]

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
  /** In the words of the seed document. */
  goal: string
}

/** Of the ten and more the seed document names these without a figure, or (the last two) does not name at all. */
const named: readonly [key: string, title: string, from: Day, to: Day, goal: string][] = [
  ['tableware', '餐具卫生专项整治', '2018-04-09', '2018-06-29', '为保障消费者用餐安全'],
  ['toilets', '“厕所革命”专项行动', '2018-05-07', '2018-11-30', '为改善消费场所环境'],
  ['rural-food', '农村食品“净流”专项行动', '2018-09-03', '2018-12-14', '为净化农村食品市场'],
  ['leisure', '文化娱乐体育服务领域专项治理', '2018-03-05', '2018-10-31', '为依法治理服务领域侵权行为'],
  ['school-term', '开学季校园周边商品专项检查', '2018-08-20', '2018-09-14', '为维护学生消费安全'],
  ['year-end', '岁末节日市场专项检查', '2018-12-03', '2018-12-28', '为维护节日市场秩序'],
]

const campaigns: readonly Plain[] = [
  {
    key: 'shield',
    title: '2018年红盾质量维权行动',
    from: '2018-03-01',
    to: '2018-12-31',
    subjects: 0,
    visits: 0,
    goal: '聚焦消费者反映突出的商品质量和服务领域消费侵权问题，强化集中整治',
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
    goal: '为维护儿童消费安全',
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
    goal: '为预防和减少夏季电气火灾发生',
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
    goal: '为进一步加强电动自行车市场经营秩序监管，严厉打击销售不符合国家安全技术标准电动车的违法行为',
    unlicensed: 2,
    summary: '清理电动自行车经营户，严厉打击销售不符合国家安全技术标准电动车的行为。',
  },
  {
    key: 'coal',
    kind: 'coal',
    title: '商品煤质量专项抽检',
    from: '2018-10-08',
    to: '2018-11-30',
    subjects: 8,
    visits: 8,
    goal: '为扎实做好大气污染防治工作',
    summary: '对电厂、水泥厂等用煤单位的商品煤开展质量检测。',
  },
  ...named.map(([key, title, from, to, goal]) => ({
    key,
    title,
    from,
    to,
    goal,
    summary: goal,
    subjects: 0,
    visits: 0,
  })),
]

export async function writeCampaigns(
  ctx: Context,
  stage: YearStage,
  shops: readonly Shop[],
  users: readonly Subject[],
  bureau: number,
): Promise<Map<string, number>> {
  const links = await bicycleComplaints(ctx)
  const ids = await takeOverCampaigns(
    ctx,
    campaigns.map(each => campaignOf(stage, shops, users, bureau, each, each.key === 'bicycles' ? links : [])),
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
  users: readonly Subject[],
  bureau: number,
  each: Plain,
  links: CampaignThere['links'],
): CampaignThere {
  const { chance } = stage
  const subjects = each.key === 'coal' ? users : subjectsOf(chance, shops, each)
  const quantities = Object.entries(each.totals ?? {}).map(
    ([item, whole]) => [item, spread(chance, whole, each.visits)] as const,
  )
  const measures: Record<string, FindingMeasure> = { slime: 'found', toys: 'other-found', 'off-sale': 'off-sale' }
  const form = each.totals ? items.slime : items.licence
  const span = daysBetween(each.from, each.to)
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
    goal: each.goal,
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

type Subject = Pick<Shop, 'id' | 'name' | 'address' | 'officeId'>

const coalUsers = ['第一热电厂', '第二热电厂', '水泥厂', '化肥厂', '纸业公司', '供热公司', '砖瓦厂', '陶瓷厂']

/** The eight users of coal stand in the register under that class: a later campaign finds them by its scope. */
export async function keepCoalUsers(ctx: Context): Promise<Subject[]> {
  const streets = areas.filter(each => each.level === 'street')
  const list = coalUsers.map((name, n) => {
    const street = streets[n * 3]!
    const uscc = fictionalUscc('enterprise', street.parent!, 90_000 + n)
    return {
      ...{ uscc, name: `楚江市${name}`, short_name: null, address: `${placeName(street.code)}工业路${n + 1}号` },
      ...{
        domicile: null,
        area_code: street.code,
        area_by_address: null,
        phone: null,
        contact: null,
        legal_person: null,
        industry: null,
      },
      ...{ former_names: [], trade: ['coal'] as const, licence: null, status: null, near_school: null },
      ...placeOf({ uscc, areaCode: street.code }),
    }
  })
  await keepRegister(ctx, list, true)
  const { rows } = await sql<Subject>`
    select o.id, o.name, o.address, a.office_id as "officeId" from operator o join area a on a.code = o.area_code
    where o.uscc = any(${list.map(each => each.uscc)}::text[]) order by o.uscc`.execute(ctx.db)
  return rows.map(each => ({ ...each, id: Number(each.id), officeId: Number(each.officeId) }))
}

function subjectsOf(chance: Chance, shops: readonly Shop[], each: Plain): Subject[] {
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

export function campaignBatches(
  stage: YearStage,
  shops: readonly Shop[],
  users: readonly Subject[],
  ids: ReadonlyMap<string, number>,
): BatchThere[] {
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
          ...{
            n,
            of: many,
            prefix,
            kind,
            shop: kind === 'coal' ? users[n % users.length]! : chance.pick(list),
            mode: 'campaign',
            planId: null,
          },
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
