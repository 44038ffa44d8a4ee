/** 公示的指标: how many complaints and operators are public, how many of those that could be, what was put right and taken back. */
import type { Label } from './grammar.ts'
import { type Indicator, indicatorList } from './indicators.grammar.ts'

const of = (label: Label, definition: Label, base: Label, more: Partial<Indicator> = {}): Indicator => ({
  label,
  definition,
  numerator: label,
  base,
  exclusions: { zh: '无', en: 'None' },
  unit: 'matter',
  decimals: 0,
  confidence: 'C',
  ...more,
})

export const publicationIndicators = indicatorList({
  'publicity-operators': of(
    { zh: '公示投诉信息的经营者', en: 'Records of operators published' },
    { zh: '期内公示的经营者投诉信息条数', en: 'Complaint records of operators published in the period' },
    { zh: '公示之日在期内', en: 'The day of publication lies in the period' },
  ),
  'publicity-rate': {
    label: { zh: '公示率', en: 'Share of complaints published' },
    definition: {
      zh: '期内办结、投诉人同意公示、有结果的投诉中，至期末已经计入公示的占比',
      en: 'Of complaints closed in the period with a result and with consent, the share that counts in a published record at its end',
    },
    numerator: { zh: '已经计入公示的', en: 'Those counted in a published record' },
    denominator: { zh: '同意公示、办结有结果的', en: 'Closed with a result and with consent' },
    base: { zh: '办结之日在期内', en: 'The day of closing lies in the period' },
    exclusions: {
      zh: '没有同意、撤回、不予受理、涉嫌造假的；经营者没有统一社会信用代码的',
      en: 'Without consent, withdrawn, refused, suspected of fraud; operators without a credit code',
    },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'publicity-corrected': of(
    { zh: '公示更正', en: 'Records corrected' },
    { zh: '期内更正公示信息的次数', en: 'Corrections of published records in the period' },
    { zh: '更正之日在期内', en: 'The day of the correction lies in the period' },
    { rising: 'worse' },
  ),
  'publicity-withdrawn': of(
    { zh: '撤销公示', en: 'Records withdrawn' },
    { zh: '期内撤销公示的条数', en: 'Published records withdrawn in the period' },
    { zh: '撤销之日在期内', en: 'The day of the withdrawal lies in the period' },
    {
      rising: 'worse',
      exclusions: { zh: '公示期满的、公示前不予公示的', en: 'Those that ended, or never were published' },
    },
  ),
} satisfies Record<string, Indicator>)
