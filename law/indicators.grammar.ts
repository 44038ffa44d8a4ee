/** In what words an indicator is written: what is counted, over what, and what is left out. No arithmetic stands here. */
import type { Label } from './grammar.ts'

/** matter to class are counted, fen added up (shown in yuan or 万元), grams too (shown in kilograms), ratio divided (0.3023 is 30.23%). */
export const figureUnits = [
  'matter',
  'batch',
  'visit',
  'letter',
  'person',
  'issue',
  'firm',
  'piece',
  'item',
  'box',
  'class',
  'gram',
  'fen',
  'ratio',
] as const
export type FigureUnit = (typeof figureUnits)[number]

/** What is counted where it is no matter: an issue of a bulletin, a line of the ledger, a budget. */
export const paperKinds = ['issue', 'material', 'budget'] as const

export interface Indicator {
  label: Label
  /** 口径: what the figure means. */
  definition: Label
  /** What is counted or added up; of a rate, what stands above the line. */
  numerator: Label
  /** Of a rate: what stands below the line. */
  denominator?: Label
  /** Which day or state puts a record into the period. */
  base: Label
  exclusions: Label
  unit: FigureUnit
  /** Shown; the figure itself is kept unrounded. */
  decimals: number
  /** More is 'better', 'worse', or neither: no screen judges a figure by its own lights. */
  rising?: 'better' | 'worse'
  /** The indicator of which this one counts a part: it can never exceed it (server/statistics/figure.ts asserts it). */
  within?: string
  /** Of matters kept apart (law/secrets.ts): only the total of the city, for those who see the city; no parts, no records. */
  apart?: boolean
  /** Counted by whoever did it: narrowed to a person, it is what that person did, not what lies with that person. */
  byWhom?: boolean
  /** What its records are when they are no matters: the whole is for everybody, and there are no parts. */
  papers?: (typeof paperKinds)[number]
  /** domain/data-and-indicators.md 4.6: A published and verified, C our own definition. */
  confidence: 'A' | 'B' | 'C'
}

export const indicatorList = <T extends Record<string, Indicator>>(list: T) => list
