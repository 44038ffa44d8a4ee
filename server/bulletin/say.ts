/** A paragraph with its figures put in: numbers lead to their records, words are computed from them. */
import { type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import { daysBetween } from '../kernel/day.ts'
import type { FigureView, Period } from '../statistics/index.ts'
import { type Counts, notOnRecord, notOnRecordTogether, remaining, type Said } from './clauses.ts'
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

/** Empty where none of its figures counts anything. */
export async function say(counting: Counting, tokens: readonly Token[], sources: string[]): Promise<Paragraph> {
  const parts: Said[] = []
  for (const token of tokens) parts.push(await sayToken(counting, token, sources))
  return remaining(notOnRecordTogether(parts), (await counting.appeals()) === 0)
}

async function sayToken(counting: Counting, token: Token, sources: string[]): Promise<Said> {
  if (typeof token === 'string') return { said: { paragraph: token } }
  if ('word' in token) {
    const { period } = counting
    const framed = { area: areaWords(counting), period: spanWords(period.from, period.to), org: counting.org }
    return { said: { paragraph: framed[token.word] } }
  }
  if ('quoted' in token) {
    const before = sources.findIndex(each => each.endsWith(`：${token.source}`))
    if (before < 0) sources.push(`${token.quoted}：${token.source}`)
    else sources[before] = `${token.quoted}、${sources[before]}`
    return { said: { paragraph: token.quoted }, counts: 'something' }
  }
  return sayFigure(counting, token)
}

export const areaWords = ({ office }: Counting) => (office ? `${office.name}辖区` : '全市')

/** 「服装、鞋帽」 is one name: in a list it stands in quotation marks. */
const quotedIn = (name: string) => (name.includes('、') ? `“${name}”` : name)
const listed = (names: readonly string[]) => (names.length > 1 ? names.map(quotedIn) : names).join('、')

const nothing: Said = { said: { paragraph: '—' }, counts: 'nothing' }
const countsOf = (value: number | null): Counts => (value === null ? 'nothing' : value === 0 ? 'nought' : 'something')

async function sayFigure(counting: Counting, token: FigureToken): Promise<Said> {
  const { verb, name, when, cell, by, top } = token
  if (verb === 'change') return changeOf(counting, name, when === 'now' ? 'before' : when, cell)
  const view = await counting.figure(name, when, cell, by)
  if (!view) return nothing
  if (verb === 'reached') return reached(view.value, (await counting.figure(token.against!, when, cell))?.value)
  if (verb === 'figure')
    return {
      said: words`${token.rounded ? shownRounded(view, name) : token.plain ? shownPlain(view, name) : shown(view, name)}`,
      counts: view.denominator ? 'something' : countsOf(view.value),
    }
  if (verb === 'hits')
    return {
      said: words`${linked(view.numerator ?? 0, `${view.query}&hit=true`)}`,
      counts: countsOf(view.numerator),
    }
  if (verb === 'base')
    return { said: words`${linked(view.denominator ?? 0, view.query)}`, counts: countsOf(view.denominator) }
  if (verb === 'share' || verb === 'portion') {
    const whole = await counting.figure(name, when)
    const share = whole?.value ? (view.value ?? 0) / whole.value : null
    if (share === null) return nothing
    return {
      said:
        verb === 'portion'
          ? { paragraph: portionWords(share) }
          : words`${linked(printed('percent', share), view.query)}`,
      counts: 'something',
    }
  }
  const ranked = view.rows.filter(row => row.value).sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  if (ranked.length === 0) return nothing
  if (verb === 'most') {
    const called = (label: string) => (by === 'unit' || by === 'office' ? shortName(label, counting.org) : label)
    const most = ranked.filter(row => row.value === ranked[0]!.value)
    const each = most.length > 1 ? '各' : ''
    const names = listed(most.map(row => called(row.label.zh)))
    return {
      said: words`${names}（${each}${shown(ranked[0]!, name)}${unitOf(name)}）`,
      counts: 'something',
    }
  }
  if (verb === 'names') {
    // 其他商品 is no name.
    const named = ranked.map(row => row.label.zh).filter(label => !label.startsWith('其他'))
    return { said: { paragraph: listed(named.slice(0, top)) }, counts: 'something' }
  }
  const first = ranked.slice(0, top)
  if (verb === 'top') {
    const said = joined(
      first.map(row => words`${quotedIn(row.label.zh)}${shown(row, name)}${unitOf(name)}`),
      '、',
    )
    return { said, counts: 'something' }
  }
  const share = view.value ? first.reduce((sum, row) => sum + (row.value ?? 0), 0) / view.value : null
  if (share === null) return nothing
  const query = `${view.query}&${new URLSearchParams({ [by!]: first.map(row => row.keys[by!] ?? '').join(',') })}`
  return {
    said: words`合计占${linked(printed('percent', share), query)}，${portionWords(share)}`,
    counts: 'something',
  }
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

const shownPlain = ({ value, query }: Shown, name: IndicatorName) =>
  written(printed(formatOf(name), value).replace(/\.0+(?=%?$)|(?<=\.\d*[1-9])0+(?=%?$)/, ''), query, name)

/** The word for a task that was more than done, just done, not done. */
function reached(value: number | null, target: number | null | undefined): Said {
  if (value === null || !target) return nothing
  const word = value > target ? '超额完成' : value === target ? '完成' : '尚未完成'
  return { said: { paragraph: word }, counts: 'something' }
}

const called: Record<Exclude<Period['kind'], 'span'>, Record<'before' | 'year', string>> = {
  week: { before: '上周', year: '去年同周' },
  month: { before: '上月', year: '去年同期' },
  quarter: { before: '上季度', year: '去年同期' },
  half: { before: '上个半年', year: '去年同期' },
  year: { before: '上年', year: '上年' },
}

/** 比上月（339件）上升3.24%; of a rate in percentage points; no rate where there is no base. */
async function changeOf(
  counting: Counting,
  name: IndicatorName,
  when: Exclude<When, 'now'>,
  cell: FigureToken['cell'],
): Promise<Said> {
  const [now, then] = [await counting.figure(name, 'now', cell), await counting.figure(name, when, cell)]
  const { kind, from, to } = counting.period
  const before =
    kind !== 'span' ? called[kind][when] : when === 'year' ? '去年同期' : `此前${daysBetween(from, to) + 1}天`
  if (!now?.value && (!then || then.value === null)) return nothing
  if (!now || !then || now.value === null || then.value === null) return notOnRecord(before)
  return {
    said: moved(name, now as Valued, then as Valued, before),
    counts: then.value ? 'something' : countsOf(now.value),
  }
}

type Valued = Shown & { value: number }

function moved(name: IndicatorName, now: Valued, then: Valued, before: string): Paragraph {
  const base = words`${shown(then, name)}${unitOf(name)}`
  if (now.value === then.value) return words`与${before}（${base}）持平`
  const word = now.value > then.value ? '上升' : '下降'
  const by = Math.abs(now.value - then.value)
  if (indicators[name].unit === 'ratio')
    return words`比${before}（${base}）${word}${printed('points', by).replace(/[↑↓]/, '')}个百分点`
  if (then.value === 0) return words`${before}为${base}，${word}${printed(formatOf(name), by)}${unitOf(name)}`
  return words`比${before}（${base}）${word}${printed('percent', by / then.value)}`
}

/** Numbers in the author's own words that no figure stands behind, by where they begin. */
export function typedNumbers(tokens: readonly Token[], numbersOf: (text: string) => string[]): string[] {
  return tokens.flatMap(token => (typeof token === 'string' ? numbersOf(token) : []))
}
