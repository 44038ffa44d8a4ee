/**
 * What excludes each other: 甲局 and 乙局, 投诉 and 举报, 质量 and 价格, 合格 and 不合格, 1月 and 2月. Only of such things
 * can counts be added and shares summed; 投诉 and 办结, 商品 and 食品 overlap, and nothing is concluded of them.
 */
import { natures, problems } from '../../law/classes.ts'
import type { Measure } from './measures.ts'

/** Longest first, so that 不予受理 is not read as 受理. */
const longest = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length)
const problemWords = longest([
  ...[...natures, ...problems].map(each => each.zh).filter(each => each !== '其他'),
  '售后',
  '广告',
])
const kinds = ['投诉', '举报', '咨询']
const natureWords = ['商品', '服务']
const procedures = ['一般程序', '普通程序', '简易程序']
/** 五进: where a station stands; 进社区、进校园: where a talk is held. */
const entries = ['进商场', '进超市', '进市场', '进企业', '进景区', '进社区', '进校园', '进农村', '进乡村', '进机关']
const channels =
  /(电话|话务|来电|互联网络|互联网|网络|来人|来访|来函|来信|传真|上级交办|录入)(渠道|方式|途径|端)?(投诉|举报)?(受理|接收|登记)?(为|有|共|占比?)*$/
const outcomes = longest([
  '合格',
  '不合格',
  '退回',
  '办结',
  '未办结',
  '处理中',
  '不予受理',
  '满意',
  '不满意',
  '基本满意',
  '比较满意',
  '非常满意',
])
const places =
  /([\u4e00-\u9fa5]{1,8}?)(分局|局(?![部面限])|自治州|自治县|区(?![域间别分])|县(?![域级])|市(?![场民内级值价面])|镇|乡(?!村)|街道)(?![\u4e00-\u9fa5]*(?:局|区|县|市)[\u4e00-\u9fa5]*$)/
/** 市区 holds 甲区, 重点县 some of all counties, 全市 everything: none of them is one place beside others. */
const noPlace =
  /全|各|级|重点|示范|超市|门市|[两三本该市]局|^[两三本该]|(?:^市|城|郊|辖|园|县|社|地|小|景|服务|专)区$|城市$/
const periods: [axis: string, words: RegExp][] = [
  ['month', /((?:\d{4}|上|去|今|本)年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?/],
  ['quarter', /((?:\d{4}|上|去|今|本)年)?第?([一二三四1-4])季度/],
]

export interface Sort {
  axis: string
  name: string
}

/** What a label names, and on which axis; undefined where it names nothing that we know. */
export function sortOf(label: string): Sort | undefined {
  const bare = label.replace(/^\s*(其中|包括|包含|分别为|分别是)?[：:\s]*(其中)?/, '')
  const place = places.exec(bare.replace(/^(和|与|及|以及)/, ''))
  if (place && !noPlace.test(place[0])) return { axis: 'place', name: place[0] }
  for (const [axis, words] of periods) {
    const match = words.exec(bare)
    if (match) return { axis, name: match[0] }
  }
  const find = (axis: string, words: readonly string[], text = bare) => {
    const name = words.find(word => text.includes(word))
    return name ? { axis, name } : undefined
  }
  const channel = channels.exec(bare)?.[1]?.replace(/^(互联网络|网络)$/, '互联网')
  return (
    find('problem', problemWords) ??
    find('procedure', procedures) ??
    find('entry', entries) ??
    find('outcome', outcomes, bare.replace(/^(投诉|举报|咨询)/, '')) ??
    (/(商品|服务)(类|消费)?(投诉)?(为|有|共|占比?)*$/.test(bare) ? find('nature', natureWords) : undefined) ??
    (channel ? { axis: 'channel', name: channel } : undefined) ??
    find('kind', kinds)
  )
}

const labelOf = (each: Measure) => each.label + (/^\s*$/.test(each.label) ? each.after : '')

/** Those of the list that exclude each other; empty where fewer than two do, or one is named twice. */
export function siblingsOf(list: readonly Measure[]): Measure[] {
  const sorts = list.map(each => sortOf(labelOf(each)))
  const axis = sorts[0]?.axis
  if (axis === undefined) return []
  // 办结 between two offices belongs to the one before it; what is an axis of its own beside them does not divide the same whole.
  if (sorts.some(each => each === undefined || (each.axis !== axis && each.axis !== 'outcome'))) return []
  const same = list.filter((_, at) => sorts[at]!.axis === axis)
  const names = new Set(sorts.filter(each => each!.axis === axis).map(each => each!.name))
  return same.length >= 2 && names.size === same.length ? same : []
}

/** Two that are beside each other, neither within the other. */
export const beside = (a: string, b: string) => {
  const [one, other] = [sortOf(a), sortOf(b)]
  return one !== undefined && other !== undefined && one.axis === other.axis && one.name !== other.name
}

/** Of 「甲局举报30件」 the kind: what is said of 投诉 is not said of it. */
export const kindIn = (text: string) => kinds.find(word => text.includes(word))
