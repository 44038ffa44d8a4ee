/**
 * 统计口径: every indicator of the weekly bulletin, after domain/data-and-indicators.md 4.6.
 *
 * Screen, Word, Excel and commands read the same list; how each is counted is one query (server/statistics/counted.ts).
 * 调解成功率 (platform, ÷ 已办结) and 调解率 (the bureau's yearly summary, ÷ 投诉总数) are two figures and have two names.
 * Consultations are counted from the day on which consultations are registered; before, the figure is unknown, not nought.
 */
import type { Label } from './grammar.ts'
import { intakeIndicators } from './indicators.appraisal.ts'
import { campaignIndicators } from './indicators.campaign.ts'
import { clueIndicators } from './indicators.clue.ts'
import { complaintIndicators } from './indicators.complaint.ts'
import { consultationIndicators } from './indicators.consultation.ts'
import { demonstrationIndicators } from './indicators.demonstration.ts'
import { destructionIndicators } from './indicators.destruction.ts'
import { educationIndicators } from './indicators.education.ts'
import { enforcementIndicators } from './indicators.enforcement.ts'
import { followUpIndicators } from './indicators.followup.ts'
import { indicatorList } from './indicators.grammar.ts'
import { massIndicators } from './indicators.mass.ts'
import { materialIndicators } from './indicators.material.ts'
import { otherIndicators } from './indicators.other.ts'
import { pendingIndicators } from './indicators.pending.ts'
import { publicationIndicators } from './indicators.publication.ts'
import { reportIndicators } from './indicators.report.ts'
import { samplingIndicators } from './indicators.sampling.ts'
import { stationIndicators } from './indicators.station.ts'
import { summaryIndicators } from './indicators.summary.ts'
import { workorderIndicators } from './indicators.workorder.ts'

export type { Indicator } from './indicators.grammar.ts'

export const indicators = indicatorList({
  ...summaryIndicators,
  ...complaintIndicators,
  ...clueIndicators,
  ...intakeIndicators,
  ...followUpIndicators,
  ...massIndicators,
  ...reportIndicators,
  ...enforcementIndicators,
  ...destructionIndicators,
  ...otherIndicators,
  ...consultationIndicators,
  ...stationIndicators,
  ...demonstrationIndicators,
  ...materialIndicators,
  ...educationIndicators,
  ...publicationIndicators,
  ...samplingIndicators,
  ...campaignIndicators,
  ...workorderIndicators,
  ...pendingIndicators,
})

export type IndicatorName = keyof typeof indicators

/** By what a figure can be broken down. */
export const breakdowns = {
  unit: { zh: '单位', en: 'Unit' },
  office: { zh: '承办机构', en: 'Office' },
  class: { zh: '问题类别', en: 'Problem class' },
  goods: { zh: '商品和服务类别', en: 'Goods and services' },
  channel: { zh: '渠道', en: 'Channel' },
  group: { zh: '渠道大类', en: 'Channel group' },
  platform: { zh: '平台', en: 'Platform' },
  kind: { zh: '类型', en: 'Kind' },
  sample: { zh: '抽检类别', en: 'Class of samples' },
  campaign: { zh: '专项行动', en: 'Campaign' },
  store: { zh: '物品类别', en: 'Class of stored goods' },
} as const
export type Breakdown = keyof typeof breakdowns

/** Rates of one name in the field and different bases (issue 4): both exist, named apart, and no table prints both. */
export const neverTogether = [['mediation-rate', 'mediation-success-rate']] as const satisfies [
  IndicatorName,
  IndicatorName,
][]

/** Two of these names that no table prints together, in words. */
export function mixedRates(names: readonly string[]): Label | undefined {
  const labels = neverTogether
    .find(pair => pair.every(name => names.includes(name)))
    ?.map(name => indicators[name].label)
  return (
    labels && {
      zh: `${labels.map(each => each.zh).join('和')}基数不同，不能列在同一张表里`,
      en: `${labels.map(each => each.en).join(' and ')} have different bases and never share a table`,
    }
  )
}

/** Two registers, counted apart so that nothing is counted twice: what the national platform sent is T2, the rest T1. */
export const platforms = {
  city: { zh: '12315平台', en: '12315 platform' },
  national: { zh: '全国12315互联网平台', en: 'National 12315 platform' },
} as const
export type Platform = keyof typeof platforms
