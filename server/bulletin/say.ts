/** A paragraph with its figures put in: numbers lead to their records, words are computed from them. */
import { type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import type { FigureView } from '../statistics/index.ts'
import type { Counting } from './counting.ts'
import { type FigureToken, portionWords, type Token, type When } from './figure-words.ts'
import { joined, linked, words } from './linked-words.ts'
import { type Format, formatOfUnit, type Paragraph, printed, rounded } from './paper.ts'
import { spanWords } from './sentences.ts'
import { shortName } from './short-name.ts'

const measured = {
  matter: '件',
  batch: '批次',
  visit: '户次',
  letter: '份',
  person: '人',
  issue: '期',
  firm: '家',
  item: '项',
  box: '箱',
  class: '类',
  gram: '公斤',
  fen: '万元',
  ratio: '',
} as Record<string, string>
export const formatOf = (name: IndicatorName): Format => {
  return formatOfUnit(indicators[name].unit)
}
export const unitOf = (name: IndicatorName) => measured[indicators[name].unit] ?? ''

export async function say(counting: Counting, tokens: readonly Token[], sources: string[]): Promise<Paragraph> {
  const parts: Paragraph[] = []
  for (const token of tokens) parts.push(await sayToken(counting, token, sources))
  return joined(parts, '')
}

async function sayToken(counting: Counting, token: Token, sources: string[]): Promise<Paragraph> {
  if (typeof token === 'string') return { paragraph: token }
  if ('word' in token) {
    const { period, office } = counting
    const area = office ? `${office.name}辖区` : '全市'
    return { paragraph: token.word === 'area' ? area : spanWords(period.from, period.to) }
  }
  if ('quoted' in token) {
    sources.push(`${token.quoted}：${token.source}`)
    return { paragraph: token.quoted }
  }
  return sayFigure(counting, token)
}

async function sayFigure(counting: Counting, token: FigureToken): Promise<Paragraph> {
  const { verb, name, when, cell, by, top } = token
  if (verb === 'change') return changeOf(counting, name, when === 'now' ? 'before' : when, cell)
  const view = await counting.figure(name, when, cell, by)
  if (!view) return { paragraph: '—' }
  if (verb === 'figure') return words`${token.rounded ? shownRounded(view, name) : shown(view, name)}`
  if (verb === 'hits') return words`${linked(view.numerator ?? 0, `${view.query}&hit=true`)}`
  if (verb === 'base') return words`${linked(view.denominator ?? 0, view.query)}`
  if (verb === 'share' || verb === 'portion') {
    const whole = await counting.figure(name, when)
    const share = whole?.value ? (view.value ?? 0) / whole.value : null
    if (share === null) return { paragraph: '—' }
    return verb === 'portion'
      ? { paragraph: portionWords(share) }
      : words`${linked(printed('percent', share), view.query)}`
  }
  const ranked = view.rows.filter(row => row.value).sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  if (ranked.length === 0) return { paragraph: '（无）' }
  if (verb === 'most') {
    const called = (label: string) => (by === 'unit' || by === 'office' ? shortName(label, counting.org) : label)
    const most = ranked.filter(row => row.value === ranked[0]!.value)
    const each = most.length > 1 ? '各' : ''
    return words`${most.map(row => called(row.label.zh)).join('、')}（${each}${shown(ranked[0]!, name)}${unitOf(name)}）`
  }
  const first = ranked.slice(0, top)
  if (verb === 'top')
    return joined(
      first.map(row => words`${row.label.zh}${shown(row, name)}${unitOf(name)}`),
      '、',
    )
  const share = view.value ? first.reduce((sum, row) => sum + (row.value ?? 0), 0) / view.value : null
  if (share === null) return { paragraph: '—' }
  const query = `${view.query}&${new URLSearchParams({ [by!]: first.map(row => row.keys[by!] ?? '').join(',') })}`
  return words`合计占${linked(printed('percent', share), query)}，${portionWords(share)}`
}

type Shown = Pick<FigureView, 'value' | 'query'>

/** Of matters kept apart there are no records to lead to. */
const written = (text: string, query: string, name: IndicatorName) => {
  const { apart, unit }: Indicator = indicators[name]
  return apart ? text : linked(text, query, unit === 'ratio')
}
const shown = ({ value, query }: Shown, name: IndicatorName) => written(printed(formatOf(name), value), query, name)
const shownRounded = ({ value, query }: Shown, name: IndicatorName) =>
  written(rounded(formatOf(name), value), query, name)

const called: Record<string, Record<'before' | 'year', string>> = {
  week: { before: '上周', year: '去年同周' },
  month: { before: '上月', year: '去年同期' },
  quarter: { before: '上季度', year: '去年同期' },
  half: { before: '上个半年', year: '去年同期' },
  year: { before: '上年', year: '上年' },
  span: { before: '此前同样天数', year: '去年同期' },
}

/** 比上月（339件）上升3.24%; of a rate in percentage points; no rate where there is no base. */
async function changeOf(
  counting: Counting,
  name: IndicatorName,
  when: Exclude<When, 'now'>,
  cell: FigureToken['cell'],
): Promise<Paragraph> {
  const [now, then] = [await counting.figure(name, 'now', cell), await counting.figure(name, when, cell)]
  const before = called[counting.period.kind]![when]
  if (!now || !then || now.value === null || then.value === null) return { paragraph: `${before}没有可比数据` }
  const base = words`${shown(then, name)}${unitOf(name)}`
  if (now.value === then.value) return words`与${before}（${base}）持平`
  const word = now.value > then.value ? '上升' : '下降'
  const moved = Math.abs(now.value - then.value)
  if (indicators[name].unit === 'ratio')
    return words`比${before}（${base}）${word}${printed('points', moved).replace(/[↑↓]/, '')}个百分点`
  if (then.value === 0) return words`${before}为${base}，${word}${printed(formatOf(name), moved)}${unitOf(name)}`
  return words`比${before}（${base}）${word}${printed('percent', moved / then.value)}`
}

/** Numbers in the author's own words that no figure stands behind, by where they begin. */
export function typedNumbers(tokens: readonly Token[], measures: (text: string) => { text: string }[]): string[] {
  return tokens.flatMap(token => (typeof token === 'string' ? measures(token).map(each => each.text) : []))
}
