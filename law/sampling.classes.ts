/**
 * 抽检的商品类别: the six classes of 红盾 (the seed document) and what else is sampled. `goods` says which classes of
 * complaints speak of it; words narrow 其他商品, which holds too much.
 */
import type { Label } from './grammar.ts'

interface SamplingClass extends Label {
  goods: readonly string[]
  words?: readonly string[]
}

export const samplingClasses = {
  'children-elderly': {
    zh: '儿童及老年人用品',
    en: 'Goods for children and the elderly',
    goods: ['household'],
    words: ['儿童', '童车', '玩具', '水晶泥', '安全座椅', '助听', '老年'],
  },
  clothing: { zh: '服装鞋帽', en: 'Clothing, shoes and hats', goods: ['clothing'] },
  appliances: { zh: '家用电子电器', en: 'Household electronics', goods: ['appliances', 'communication'] },
  building: {
    zh: '建材',
    en: 'Building materials',
    goods: ['other-goods', 'household'],
    words: ['建材', '瓷砖', '涂料', '管材', '板材', '地板', '水泥', '开关', '插座', '电线'],
  },
  vehicles: { zh: '交通工具', en: 'Vehicles', goods: ['vehicles'] },
  fuel: { zh: '成品油', en: 'Fuel', goods: ['other-goods'], words: ['成品油', '汽油', '柴油', '加油'] },
  coal: { zh: '商品煤', en: 'Coal', goods: ['other-goods'], words: ['煤'] },
  other: { zh: '其他商品', en: 'Other goods', goods: ['jewellery', 'cosmetics', 'household', 'other-goods'] },
} as const satisfies Record<string, SamplingClass>

export type SamplingClassCode = keyof typeof samplingClasses
export const samplingClassCodes = Object.keys(samplingClasses) as [SamplingClassCode, ...SamplingClassCode[]]

/** What a table calls it → our class; the last resort is 其他. */
export function samplingClassOf(words: string): SamplingClassCode {
  const found = (Object.entries(samplingClasses) as [SamplingClassCode, SamplingClass][]).find(
    ([, each]) => each.zh === words || each.words?.some(word => words.includes(word)),
  )
  if (found) return found[0]
  if (/服装|鞋|帽|袜|毛衣|羽绒/.test(words)) return 'clothing'
  if (/电器|电子|手机|充电|电热|电饭|灯|电池|家电/.test(words)) return 'appliances'
  if (/自行车|汽车|轮胎|头盔|车/.test(words)) return 'vehicles'
  return 'other'
}
