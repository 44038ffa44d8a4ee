/** What the public edition of one paper keeps back, by the query of each figure, wherever in the paper it stands. */
import { fewestPublic } from '../../law/publicity.ts'
import type { Compiled, LinkedTable, NamedFigure } from './contract.ts'
import { keptBack } from './small-cells.ts'

export const unsaid = '＊'
export const note = `“${unsaid}”：不足${fewestPublic}件的，以及可由其推算出前者的，不予公开。`
export const isSmall = (value: number | null) =>
  value !== null && Number.isInteger(value) && value > 0 && value < fewestPublic

export interface Secrets {
  has(query: string | null): boolean
  /** The figure that stands in this paper for the period itself, where the query is of a period before. */
  nowOf(query: string): string | undefined
  /** A rate of nought, a half or all may have one or two below its line. */
  tellsBase(query: string, printed: string): boolean
}

/** @param inTables what the tables keep back */
export function secretsOf({ figures = {}, tables }: Compiled, inTables: ReadonlySet<string>): Secrets {
  const apart = new Set<string>()
  for (const { query, value, unit } of Object.values(figures))
    if (query && counted.test(unit) && isSmall(value)) apart.add(query)
  for (const table of tables.filter(isComparison))
    for (const { cells } of table.rows)
      for (const { query, value } of cells) if (query && isSmall(countIn(value))) apart.add(query)
  // Where there are tables by platform, they have kept back what they must.
  if (!tables.some(each => each.rows.some(row => row.cells.some(cell => cell.query?.includes('platform=')))))
    for (const each of platformsKeptBack(Object.values(figures), apart)) apart.add(each)
  const has = (query: string | null) =>
    query !== null &&
    (inTables.has(query) || apart.has(query) || tellsPart(query, inTables) || tellsMember(query, inTables))
  const now = new Map(
    Object.entries(figures).flatMap(([name, { query }]) => {
      const same = figures[name.replace(/ @(before|year)/, '')]?.query
      return query && same && same !== query ? [[query, same] as const] : []
    }),
  )
  const wholes = new Set([...inTables, ...apart].filter(each => !each.includes('&')).map(periodOf))
  return {
    has,
    nowOf: query => now.get(query),
    tellsBase: (query, printed) => /^(0|50|100)(\.00)?%$/.test(printed) && wholes.has(periodOf(query)),
  }
}

const counted = /^(?!fen$|ratio$|gram$)/
const periodOf = (query: string) => /period=([^&]*)/.exec(query)?.[1]
const withoutPlatform = (query: string) => query.replace(/&platform=[^&]*/, '')

/** Indicators lie below each other, periods stand beside each other: nothing adds up, so that only what is small is told by itself. */
export const isComparison = ({ columns }: LinkedTable) =>
  columns[0]?.key === 'now' && columns.every(each => each.format === 'text')
export const countIn = (value: unknown) => (/^\d+$/.test(String(value)) ? Number(value) : null)

/** The platforms stand beside their sum in one sentence: what one keeps back, the other and the sum would tell. */
function platformsKeptBack(figures: readonly NamedFigure[], small: ReadonlySet<string>): string[] {
  const parts = figures.filter(each => each.query?.includes('platform=') && counted.test(each.unit))
  return [...Map.groupBy(parts, each => withoutPlatform(each.query!))].flatMap(([whole, of]) => {
    if (small.has(whole)) return of.map(each => each.query!)
    const { cells, total } = keptBack(of.map(each => each.value ?? 0))
    return [...[...cells].map(at => of[at]!.query!), ...(total ? [whole] : [])]
  })
}

/** The sum over both platforms, where the table of one of them keeps its part back. */
export const tellsPart = (query: string, hidden: ReadonlySet<string>) =>
  [...hidden].some(each => each !== query && withoutPlatform(each) === query)

/** 前三位合计: with the two others it tells the one. */
function tellsMember(query: string, hidden: ReadonlySet<string>) {
  const several = /=([^&]*%2C[^&]*)/.exec(query)
  return several !== null && several[1]!.split('%2C').some(each => hidden.has(query.replace(several[1]!, each)))
}
