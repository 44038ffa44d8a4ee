/** 总结: every number of it is an indicator of the catalogue, narrowed to the campaign and its period; none is typed in. */

import type { Day } from '../../law/grammar.ts'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { samplingClasses } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { figureOf } from '../statistics/index.ts'
import type { CampaignFigure, CampaignView } from './view.ts'

const names: readonly IndicatorName[] = [
  'campaign-subjects',
  'campaign-coverage-rate',
  'campaign-visits',
  'campaign-items-found',
  'campaign-other-items-found',
  'campaign-items-off-sale',
  'campaign-unlicensed',
  'campaign-batches',
  'campaign-batches-nonconforming',
  'campaign-batches-pending',
  'campaign-nonconforming-rate',
  'campaign-complaints',
  'campaign-recovered-amount',
  'campaign-cases',
  'campaign-case-value',
  'campaign-fines',
]

export async function figuresOf(
  ctx: Context,
  id: number,
  row: { starts_on: string; ends_on: string },
): Promise<CampaignFigure[]> {
  const period = `${row.starts_on}..${row.ends_on}`
  const figures: CampaignFigure[] = []
  for (const name of names) {
    const { value, numerator, denominator, query } = await figureOf(ctx, name, period, { campaign: String(id) })
    figures.push({
      name,
      label: indicators[name].label,
      unit: indicators[name].unit,
      value,
      numerator,
      denominator,
      query,
    })
  }
  return figures
}

const yuan = (fen: number) => (fen >= 1_000_000 ? `${fen / 1_000_000}万元` : `${fen / 100}元`)

export function summaryDraft(
  row: { title: string; starts_on: string; ends_on: string },
  figures: readonly CampaignFigure[],
  batches: CampaignView['batches'],
  today: Day,
): string {
  const of = (name: string) => figures.find(each => each.name === name)?.value ?? 0
  const rate = figures.find(each => each.name === 'campaign-nonconforming-rate')!
  // Summed up early it ran until today.
  const last = today < row.ends_on ? today : row.ends_on
  const parts = [`${row.starts_on}至${last}，开展${row.title}。`]
  if (of('campaign-subjects') > 0)
    parts.push(
      `列入名单${of('campaign-subjects')}户，检查${of('campaign-visits')}户次，覆盖率${Math.round(of('campaign-coverage-rate') * 10_000) / 100}%。`,
    )
  const found = [
    of('campaign-items-found') > 0 && `发现问题商品${of('campaign-items-found')}件`,
    of('campaign-other-items-found') > 0 && `其他危险或三无商品${of('campaign-other-items-found')}件`,
    of('campaign-items-off-sale') > 0 && `责令停止销售${of('campaign-items-off-sale')}件`,
    of('campaign-unlicensed') > 0 && `查处无照经营${of('campaign-unlicensed')}户`,
  ].filter(Boolean)
  if (found.length > 0) parts.push(`${found.join('，')}。`)
  if (of('campaign-batches') > 0) {
    const pending = of('campaign-batches-pending')
    parts.push(
      `抽检${of('campaign-batches')}个批次，不合格${of('campaign-batches-nonconforming')}个${pending > 0 ? `，${pending}个未出结果` : ''}${rate.value === null ? '' : `，不合格率${Math.round(rate.value * 10_000) / 100}%（按有结果的${rate.denominator}个批次计算）`}。`,
    )
    if (batches.length > 1)
      parts.push(
        `其中${batches.map(each => `${samplingClasses[each.class as keyof typeof samplingClasses].zh}${each.sampled}个批次，${each.nonconforming}个不合格${each.pending > 0 ? `（${each.pending}个未出结果）` : ''}`).join('；')}。`,
      )
  }
  if (of('campaign-complaints') > 0)
    parts.push(`受理投诉${of('campaign-complaints')}件，挽回损失${yuan(of('campaign-recovered-amount'))}。`)
  if (of('campaign-cases') > 0)
    parts.push(
      `立案${of('campaign-cases')}件，案值${yuan(of('campaign-case-value'))}，罚没${yuan(of('campaign-fines'))}。`,
    )
  return parts.join('')
}
