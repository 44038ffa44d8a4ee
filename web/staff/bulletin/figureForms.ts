/** The forms in which a sentence needs a figure, and how each is written in braces. */
import { breakdowns } from '../../../law/indicators.ts'

export const forms = {
  value: { zh: '数值', en: 'Value' },
  before: { zh: '环比（上升、下降）', en: 'Change against the period before' },
  year: { zh: '同比（上升、下降）', en: 'Change against last year' },
  class: { zh: '最多的问题类别', en: 'Most by problem class' },
  goods: { zh: '前五位商品和服务', en: 'Top five goods and services' },
  unit: { zh: '最多的单位', en: 'Most by unit' },
} as const
export type Form = keyof typeof forms

/** In Chinese, as the paper is: the names are those of the catalogue. */
export const written: Record<Form, (label: string) => string> = {
  value: label => `{${label}}`,
  before: label => `{${label} 环比}`,
  year: label => `{${label} 同比}`,
  class: label => `{${label} 最多 ${breakdowns.class.zh}}`,
  goods: label => `{${label} 前5 ${breakdowns.goods.zh}}`,
  unit: label => `{${label} 最多 ${breakdowns.unit.zh}}`,
}
