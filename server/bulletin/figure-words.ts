/**
 * Words with figures in braces. The sentence says what the figure does: rising and falling, most and share are computed.
 *
 *   {complaints-received}                 the figure as printed
 *   {complaints-received @before}         of the period before; @year of the same one a year ago
 *   {complaints-received class=quality}   of one class, unit, channel …
 *   {change complaints-received @year}    比去年同期（339件）上升3.24%
 *   {share complaints-received class=quality}   its part of the whole
 *   {portion complaints-received class=quality} 超过三成
 *   {most complaints-received class}      质量（30件）
 *   {top complaints-received goods 3}     食品类120件、服装鞋帽类80件、…
 *   {together complaints-received goods 3}      合计占61.20%，超过六成
 *   {period} {area}                       the days in words; 全市 or the bureau's own district
 *   [[63.35%|source]]                     a number quoted from elsewhere
 */
import { type Breakdown, breakdowns, type IndicatorName, indicators } from '../../law/indicators.ts'
import { badField } from '../kernel/problem.ts'

export type When = 'now' | 'before' | 'year'
const verbs = ['change', 'share', 'portion', 'most', 'top', 'together'] as const
type Verb = (typeof verbs)[number]

export interface FigureToken {
  verb: Verb | 'figure'
  name: IndicatorName
  when: When
  by?: Breakdown
  top: number
  cell: Partial<Record<Breakdown, string>>
}
export type Token = string | FigureToken | { word: 'period' | 'area' } | { quoted: string; source: string }

/** Throws bad-input naming the field and what stands in the braces. */
export function tokensOf(text: string, field: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const match of text.matchAll(/\{([^{}]*)\}|\[\[([^\]|]*)\|([^\]]*)\]\]/g)) {
    if (match.index > at) tokens.push(text.slice(at, match.index))
    at = match.index + match[0].length
    if (match[1] === undefined) tokens.push({ quoted: match[2]!.trim(), source: match[3]!.trim() })
    else if (match[1] === 'period' || match[1] === 'area') tokens.push({ word: match[1] })
    else tokens.push(figureToken(match[1], field))
  }
  if (at < text.length) tokens.push(text.slice(at))
  return tokens
}

function figureToken(said: string, field: string): FigureToken {
  const parts = said.trim().split(/\s+/)
  const verb = verbs.find(each => each === parts[0])
  const [name, ...rest] = verb ? parts.slice(1) : parts
  if (!name || !(name in indicators)) throw unknown(field, said)
  const token: FigureToken = { verb: verb ?? 'figure', name: name as IndicatorName, when: 'now', top: 3, cell: {} }
  for (const each of rest) {
    const [key, value] = each.split('=')
    if (each === '@before' || each === '@year') token.when = each.slice(1) as When
    else if (key && value && key in breakdowns) token.cell[key as Breakdown] = value
    else if (each in breakdowns) token.by = each as Breakdown
    else if (/^\d{1,2}$/.test(each) && Number(each) > 0) token.top = Number(each)
    else throw unknown(field, said)
  }
  const needsBy = verb === 'most' || verb === 'top' || verb === 'together'
  const needsCell = verb === 'share' || verb === 'portion'
  if (needsBy !== (token.by !== undefined) || (needsCell && Object.keys(token.cell).length === 0))
    throw unknown(field, said)
  return token
}

const unknown = (field: string, said: string) =>
  badField(
    field,
    { zh: `{${said.slice(0, 60)}} 不是可以识别的数字`, en: `{${said.slice(0, 60)}} names no figure` },
    {
      zh: '指标名称，例如 {complaints-received}、{change complaints-received @year}、{most complaints-received class}',
      en: 'the name of an indicator, such as {complaints-received} or {change complaints-received @year}',
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
