/**
 * Words with figures in braces, by the names they have in the catalogue (in either language). The sentence says what the
 * figure does: rising and falling, most and share are computed.
 *
 *   {投诉接收}                     the figure as printed                   {complaints-received}
 *   {投诉接收 上期} {… 去年同期}    of the period before, a year ago        {complaints-received @before} {… @year}
 *   {投诉接收 平台=12315平台}       of one class, unit, channel …           {complaints-received platform=city}
 *   {投诉接收 环比} {… 同比}        比上月（339件）上升3.24%                {change complaints-received @before} {… @year}
 *   {投诉接收 占比 问题类别=质量}    its part of the whole                   {share complaints-received class=quality}
 *   {调解率 分子} {… 分母}          what stands above and below the line  {hits mediation-rate} {base mediation-rate}
 *   {挽回经济损失 取整}             without decimals: 340, 98%            {recovered-amount rounded}
 *   {投诉接收 多少 问题类别=质量}    超过三成                                {portion complaints-received class=quality}
 *   {投诉接收 最多 问题类别}        质量（30件）                            {most complaints-received class}
 *   {投诉接收 前3 问题类别}         质量30件、价格20件、…                   {top complaints-received class 3}
 *   {投诉接收 前3合计 问题类别}     合计占61.20%，超过六成                  {together complaints-received class 3}
 *   {销毁物品 列举 物品类别 6}      小家电、管材、板材                {names destroyed-items store 6}
 *   {计划抽检批次 完成 年度抽检目标} 超额完成                        {reached plan-batches sampling-target}
 *   {专项案值 去零}                 10.6 for 10.60, 100% for 100.00%      {campaign-case-value plain}
 *   {期间} {范围} {编印单位}                  the days in words; 全市 or the bureau's own district; whose paper   {period} {area} {org}
 *   [[63.35%|来源]]                a number quoted from elsewhere
 */
import { channelGroups, channels, classes, problems } from '../../law/classes.ts'
import type { Label } from '../../law/grammar.ts'
import {
  type Breakdown,
  breakdowns,
  type IndicatorName,
  indicators,
  type Platform,
  platforms,
} from '../../law/indicators.ts'
import { badField } from '../kernel/problem.ts'

export type When = 'now' | 'before' | 'year'
const verbs = ['change', 'share', 'portion', 'most', 'top', 'together', 'names', 'hits', 'base', 'reached'] as const
type Verb = (typeof verbs)[number]

export interface FigureToken {
  verb: Verb | 'figure'
  name: IndicatorName
  when: When
  by?: Breakdown
  top: number
  rounded: boolean
  /** Noughts behind the last digit are not printed. */
  plain: boolean
  /** What `reached` is held against. */
  against?: IndicatorName
  cell: Partial<Record<Breakdown, string>>
}
export type Token = string | FigureToken | { word: Frame } | { quoted: string; source: string }

/** Throws bad-input naming the field and what stands in the braces. */
export function tokensOf(text: string, field: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const match of text.matchAll(/\{([^{}]*)\}|\[\[([^\]|]*)\|([^\]]*)\]\]/g)) {
    if (match.index > at) tokens.push(text.slice(at, match.index))
    at = match.index + match[0].length
    if (match[1] === undefined) tokens.push({ quoted: match[2]!.trim(), source: match[3]!.trim() })
    else if (frame[match[1].trim()]) tokens.push({ word: frame[match[1].trim()]! })
    else tokens.push(figureToken(match[1], field))
  }
  if (at < text.length) tokens.push(text.slice(at))
  return tokens
}

type Frame = 'period' | 'area' | 'org'
const frame: Record<string, Frame> = {
  ...{ period: 'period', area: 'area', org: 'org' },
  ...{ 期间: 'period', 范围: 'area', 编印单位: 'org' },
} as const
const verbsInChinese: Record<string, Verb> = {
  占比: 'share',
  多少: 'portion',
  最多: 'most',
  列举: 'names',
  完成: 'reached',
  分子: 'hits',
  分母: 'base',
}
const whens: Record<string, When> = { '@before': 'before', '@year': 'year', 上期: 'before', 去年同期: 'year' }
const changes: Record<string, When> = { 环比: 'before', 同比: 'year' }
const names = new Map(
  (Object.keys(indicators) as IndicatorName[]).flatMap(name => [
    [indicators[name].label.zh, name] as const,
    [name, name] as const,
  ]),
)
const breakdownCalled = (word: string | undefined) =>
  (Object.keys(breakdowns) as Breakdown[]).find(by => by === word || breakdowns[by].zh === word)

/** Codes as they are, or the entry's Chinese name. */
function codeOf(by: Breakdown, value: string): string {
  if (by === 'platform')
    return (Object.keys(platforms) as Platform[]).find(each => platforms[each].zh === value) ?? value
  return listOf(by)?.find(each => each.zh === value)?.code ?? value
}
const listOf = (by: Breakdown) =>
  (
    ({ class: problems, goods: classes, channel: channels, group: channelGroups }) as Partial<
      Record<Breakdown, readonly ({ code: string } & Label)[]>
    >
  )[by]

/** 「complaints-received platform=city」 is that of 12315平台. */
export const cellWords = (asked: string) =>
  asked
    .split(' ')
    .slice(1)
    .map(each => {
      const [by = '', code = ''] = each.split('=')
      if (by === 'platform') return platforms[code as Platform]?.zh ?? code
      return listOf(by as Breakdown)?.find(entry => entry.code === code)?.zh ?? code
    })
    .join('、')

function figureToken(said: string, field: string): FigureToken {
  const token: Omit<FigureToken, 'name'> & { name?: IndicatorName } = {
    verb: 'figure',
    when: 'now',
    top: 3,
    rounded: false,
    plain: false,
    cell: {},
  }
  for (const word of said.trim().split(/\s+/)) {
    const [key, value] = word.split('=')
    const by = breakdownCalled(key)
    const first = /^前(\d{1,2})(合计)?$/.exec(word)
    const verb = verbs.find(each => each === word) ?? verbsInChinese[word]
    if (names.has(word) && !token.name) token.name = names.get(word)!
    else if (names.has(word) && token.verb === 'reached' && !token.against) token.against = names.get(word)!
    else if (verb) token.verb = verb
    else if (word === '取整' || word === 'rounded') token.rounded = true
    else if (word === '去零' || word === 'plain') token.plain = true
    else if (first) {
      token.verb = first[2] ? 'together' : 'top'
      token.top = Number(first[1])
    } else if (changes[word]) {
      token.verb = 'change'
      token.when = changes[word]
    } else if (whens[word]) token.when = whens[word]
    else if (by && value) token.cell[by] = codeOf(by, value)
    else if (by) token.by = by
    else if (/^\d{1,2}$/.test(word) && Number(word) > 0) token.top = Number(word)
    else throw unknown(field, said)
  }
  const { name, verb } = token
  const needsBy = verb === 'most' || verb === 'top' || verb === 'together' || verb === 'names'
  const needsCell = verb === 'share' || verb === 'portion'
  const needsRate = verb === 'hits' || verb === 'base'
  if (
    !name ||
    token.top < 1 ||
    needsBy !== (token.by !== undefined) ||
    (verb === 'reached') !== (token.against !== undefined) ||
    (needsCell && Object.keys(token.cell).length === 0) ||
    (needsRate && indicators[name].unit !== 'ratio')
  )
    throw unknown(field, said)
  return { ...token, name }
}

const unknown = (field: string, said: string) =>
  badField(
    field,
    { zh: `{${said.slice(0, 60)}} 不是可以识别的数字`, en: `{${said.slice(0, 60)}} names no figure` },
    {
      zh: '指标名称，例如 {投诉接收}、{投诉接收 同比}、{投诉接收 最多 问题类别}',
      en: 'the name of a figure, such as {complaints-received} or {change complaints-received @year}',
    },
  )

const tenths = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
/** 超过六成; 占比超过一半 is said where it is the more telling. From the unrounded share. */
export function portionWords(share: number): string {
  if (share >= 0.9) return '超过九成'
  if (share > 0.5 && share < 0.6) return '超过一半'
  const whole = Math.floor(share * 10 + 1e-9)
  if (whole === 0) return '不足一成'
  return Math.abs(share * 10 - whole) < 1e-9 ? `${tenths[whole - 1]}成` : `超过${tenths[whole - 1]}成`
}
