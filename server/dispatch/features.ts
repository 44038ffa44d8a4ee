/** What a matter is recognised by: the words of what was said, and every trace of a place. Nothing here touches the database. */
import { pieces } from '../../law/weigh.ts'
import { segment } from '../kernel/words.ts'

export interface Said {
  text?: string | undefined
  address?: string | undefined
  goods?: string | undefined
  problem?: string | undefined
  respondentName?: string | undefined
  /** Art. 13: an address at which nobody is reached decides nothing. */
  publishedAddressReachable?: boolean | undefined
}

/** Of a long text the beginning tells the matter; the rest is history of the quarrel. */
const longestText = 3000
const longestPlace = 200
/** A first line so short is a title. */
const longestTitle = 60

/** Place names as people write them, so that a reason can name them whole: 古峡西街, 金岸一品小区, 佳旺家私城. */
const placeName =
  /[\p{Script=Han}]{2,7}?(?:大道|商业街|步行街|路|街道|街|巷|小区|花园|社区|村|镇|乡|广场|市场|商场|商城|大厦|家园|公馆|车站|机场|医院|中学|小学|大学|超市|酒店|宾馆)/gu
const numbered = /([\p{Script=Han}]{2,8}(?:大道|路|街|巷))(\d{1,4})/gu
const companyEnd =
  /(?:有限责任公司|股份有限公司|有限公司|分公司|个体工商户|商户|经营部|经销部|总店|分店|店)(?:.{0,8}店)?$/u

const folded = (text: string) => text.toWellFormed().normalize('NFKC').toLowerCase()
const once = (list: readonly string[]) => [...new Set(list)]

/** 楚江市万家惠超市有限公司 → 楚江市万家惠超市: what it is called is left. */
export const calledOf = (name: string) =>
  folded(name)
    .replace(/[\s“”"'「」()（）【】]/g, '')
    .replace(companyEnd, '')

/** Behind 省, 市, 县, 区, 镇 a new name begins: 青铜峡市古峡西街 is 古峡西街. */
export const unitEnds = /(?<=省|市(?!场)|县|(?<![小社园校厂库景])区|镇|乡|街道)/u

const namedPlaces = (text: string) =>
  text
    .split(unitEnds)
    .flatMap(part => [
      ...(part.match(placeName) ?? []),
      ...[...part.matchAll(numbered)].map(([, road, number]) => `${road}${number}`),
    ])

/** Where it is. A letter before each, so that a road and a word never count as one. */
export function placeTokens({ address = '', text = '', respondentName, publishedAddressReachable }: Said): string[] {
  const place = publishedAddressReachable === false ? '' : folded(address).slice(0, longestPlace)
  const called = respondentName === undefined ? '' : calledOf(respondentName).slice(0, longestPlace)
  return once([
    ...pieces(place, [2, 3]).map(piece => `a:${piece}`),
    ...namedPlaces(place).map(name => `p:${name}`),
    ...namedPlaces(folded(text).slice(0, longestText)).map(name => `p:${name}`),
    ...(called === '' ? [] : [`n:${called}`, ...pieces(called, [2, 3]).map(piece => `a:${piece}`)]),
  ])
}

/** What it is about: the words, those of the title once more, and in the title also what no dictionary knows. */
export function matterTokens({ text = '', goods, problem }: Said): string[] {
  const told = text.trim().slice(0, longestText)
  const title = folded(titleOf(told))
  const words = (from: string) => segment(from).filter(word => Array.from(word).length > 1 && !/^[\d.]+$/.test(word))
  return once([
    ...words(told).map(word => `w:${word}`),
    ...words(title).map(word => `t:${word}`),
    ...pieces(title, [2])
      .filter(piece => /\p{Script=Han}/u.test(piece))
      .map(piece => `b:${piece}`),
    ...(goods ? [`g:${goods}`] : []),
    ...(problem ? [`q:${problem}`] : []),
  ])
}

function titleOf(text: string) {
  const [first = ''] = text.split('\n')
  const bracketed = /^【([^】]+)】/.exec(first)?.[1]
  return bracketed ?? (first.length <= longestTitle ? first : first.slice(0, 40))
}
