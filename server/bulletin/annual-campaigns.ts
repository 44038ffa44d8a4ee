/**
 * A paragraph of the summary for each campaign of the year, in the words of the seed: which figures it speaks of depends
 * on what the campaign did; the figures themselves are counted anew whenever the paper is shown.
 */
import { sql } from 'kysely'
import type { Breakdown, IndicatorName } from '../../law/indicators.ts'
import { samplingClasses } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { type FigureView, figureOf, type Period } from '../statistics/index.ts'
import { shortName } from './short-name.ts'

export interface CampaignWords {
  /** Campaigns over several classes of goods (红盾). */
  wide: string[]
  narrow: string[]
}

interface Campaign {
  id: number
  title: string
  goal: string | null
}

const counted = [
  'campaign-visits',
  'campaign-coverage-rate',
  'campaign-unlicensed',
  'campaign-items-found',
  'campaign-other-items-found',
  'campaign-items-off-sale',
  'campaign-complaints',
  'campaign-recovered-amount',
  'campaign-batches',
  'campaign-batches-pending',
  'campaign-cases',
  'campaign-case-value',
  'campaign-goods-cases',
  'campaign-goods-penalties',
  'campaign-counterfeit-cases',
  'campaign-counterfeit-fines',
] as const satisfies readonly IndicatorName[]

export async function campaignWords(ctx: Context, period: Period, org: string): Promise<CampaignWords> {
  const { rows } = await sql<Campaign>`select f.matter_id as id, f.title, f.goal from campaign_fact f
    where f.starts_on <= ${period.to} and f.ends_on >= ${period.from} and f.state <> 'draft'
    order by f.starts_on, f.matter_id`.execute(ctx.db)
  if (rows.length === 0) return { wide: [], narrow: [] }
  const by = async (name: IndicatorName, ...parts: Breakdown[]): Promise<FigureView['rows']> =>
    (await figureOf(ctx, name, period, { by: ['campaign', ...parts] } as never)).rows
  const figures = new Map<IndicatorName, FigureView['rows']>()
  for (const name of counted) figures.set(name, await by(name))
  const classes = await by('campaign-batches', 'sample')
  const units = await by('campaign-batches', 'unit')
  const failed = await by('campaign-batches-nonconforming')
  const wide: string[] = []
  const narrow: string[] = []
  for (const one of rows) {
    const of = (rows: FigureView['rows']) => rows.filter(row => row.keys.campaign === String(one.id) && row.value)
    const does = (name: (typeof counted)[number]) => of(figures.get(name)!).length > 0
    const own = of(classes)
    if (own.length > 1)
      wide.push(
        wideWords(
          one,
          own.map(row => row.keys.sample!),
          does,
        ),
      )
    // One that has no figure to tell is named among the others and gets no paragraph of its own.
    else if (counted.some(does))
      narrow.push(
        narrowWords(
          one,
          // Where nothing failed, nobody asks whose batches they were.
          (of(failed).length > 0 ? of(units) : []).map(row => ({
            code: row.keys.unit!,
            name: shortName(unitIn(row.label.zh), org),
          })),
          does,
        ),
      )
  }
  return { wide, narrow }
}

/** A row of two breakdowns is labelled 专项行动，单位. */
const unitIn = (label: string) => label.split('，').at(-1)!

type Does = (name: (typeof counted)[number]) => boolean
const figureIn =
  (id: number) =>
  (name: string, more = '') =>
    `{${name} 专项行动=${id}${more} 去零}`

/** 为…，; words with numbers of their own are left to the editor. */
const purpose = ({ goal }: Campaign) => {
  const said = goal?.replace(/[。，；\s]+$/, '') ?? ''
  return said !== '' && said.length <= 80 && !/\d/.test(said) ? `${said}，` : ''
}

function wideWords(one: Campaign, classes: readonly string[], does: Does): string {
  const of = figureIn(one.id)
  const known = Object.keys(samplingClasses) as (keyof typeof samplingClasses)[]
  const parts = known
    .filter(code => classes.includes(code))
    .map(code => {
      const cell = ` 抽检类别=${code}`
      const pending = does('campaign-batches-pending') ? `（还有${of('专项抽检未出结果', cell)}个批次未出结果）` : ''
      return `${samplingClasses[code].zh}${of('专项抽检批次', cell)}个批次，${of('专项抽检不合格', cell)}个批次不合格${pending}`
    })
  const cases = does('campaign-goods-cases')
    ? `。共查处不合格商品案件${of('专项查处不合格商品案')}件，罚款${of('专项不合格商品案罚款')}万元`
    : ''
  const others = does('campaign-counterfeit-cases')
    ? `。并且查处各类销售假冒伪劣商品案件、虚假宣传案件等共${of('专项查处假冒伪劣、虚假宣传案')}件，罚款${of('专项假冒伪劣、虚假宣传案罚款')}万元`
    : ''
  return `${purpose(one)}开展${one.title}，共开展重点商品抽检${of('专项抽检批次')}个批次，其中${parts.join('；')}${cases}${others}。`
}

function narrowWords(one: Campaign, units: readonly { code: string; name: string }[], does: Does): string {
  const of = figureIn(one.id)
  const told = (name: (typeof counted)[number], words: string) => (does(name) ? [words] : [])
  const clauses = [
    ...told('campaign-visits', `共检查经营主体${of('专项检查户次')}户次`),
    ...told('campaign-coverage-rate', `名单覆盖率${of('专项覆盖率')}`),
    ...told('campaign-items-found', `发现问题商品${of('专项发现问题商品')}件`),
    ...told('campaign-other-items-found', `发现其他危险或“三无”商品${of('专项发现其他危险或三无商品')}件`),
    ...told('campaign-items-off-sale', `责令停止销售${of('专项责令停止销售')}件`),
    ...told('campaign-unlicensed', `查处无照经营${of('专项查处无照经营')}户`),
    ...told('campaign-complaints', `受理投诉${of('专项受理投诉')}件`),
    ...told('campaign-recovered-amount', `为消费者挽回经济损失${of('专项挽回损失')}万元`),
    ...told('campaign-batches', `抽检商品${of('专项抽检批次')}个批次，不合格${of('专项抽检不合格')}个批次`),
    ...told('campaign-batches-pending', `未出结果${of('专项抽检未出结果')}个批次`),
    ...told('campaign-cases', `查处案件${of('专项查处案件')}件`),
    ...told('campaign-case-value', `案值${of('专项案值')}万元`),
    ...told(
      'campaign-goods-penalties',
      `其中不合格商品案已处罚${of('专项查处不合格商品案')}件，罚没${of('专项不合格商品案罚没')}万元`,
    ),
  ]
  const parts =
    units.length > 1 && units.length < 5
      ? units.map(({ code, name }) => {
          const cell = ` 单位=${code}`
          return `${name === '本级' ? '市局本级' : name}抽检${of('专项抽检批次', cell)}个批次，${of('专项抽检不合格', cell)}个不合格`
        })
      : []
  return `${purpose(one)}开展了${one.title}${clauses.length > 0 ? `，${clauses.join('，')}` : ''}。${parts.length > 0 ? `抽检批次中，${parts.join('；')}。` : ''}`
}
