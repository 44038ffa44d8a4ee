/** What crosses the wire about figures. Types and schemas only; the web imports it. */
import { z } from 'zod'
import type { Label } from '../../law/grammar.ts'
import { type Breakdown, breakdowns, type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import { id, keysOf, line, optional, page } from '../kernel/input.ts'

const names = keysOf(indicators)
export const FigureParams = z.object({ name: z.enum(names) })

const code = optional(line(60))
const codes = optional(line(600))
/** One cell of a breakdown: office narrows to an office and those below it, at to that office alone, the others to one entry of their list; class and goods to several, with commas. */
const cell = {
  office: code,
  at: code,
  unit: code,
  class: codes,
  goods: codes,
  channel: code,
  group: optional(z.enum(['call', 'online', 'entered'])),
  platform: optional(z.enum(['city', 'national'])),
  kind: code,
  /** By its id on the register. */
  operator: optional(id),
  /** Who registered or called, for indicators counted by whom; else who has the matter. */
  person: optional(id),
  sample: code,
  store: code,
  campaign: optional(z.string().regex(/^\d{1,15}$/, { error: 'number' })),
}
export const Cell = z.object(cell)
export type Cell = z.output<typeof Cell>

const period = line(22)
const by = optional(
  line(60).refine(text => {
    const asked = text.split(',')
    return asked.length <= 3 && new Set(asked).size === asked.length && asked.every(each => each in breakdowns)
  }),
)
/** Without a period: the last week that is over. */
/** compare: with the period before (环比) and the same one a year ago (同比), the whole and each part. */
export const FigureQuery = z.object({
  period: optional(period),
  by,
  compare: optional(z.enum(['true', 'false'])),
  ...cell,
})
export type FigureQuery = z.output<typeof FigureQuery>

/** hit: of a rate only what stands above the line (true), or what is missing there (false). */
/** corrected: only those whose record was corrected after the period. */
export const RecordsQuery = z.object({
  period,
  ...cell,
  hit: optional(z.enum(['true', 'false'])),
  corrected: optional(z.enum(['true'])),
  ...page,
})
export type RecordsQuery = z.output<typeof RecordsQuery>

export interface FigureValue {
  /** Unrounded; fen for money, a ratio for a rate; null where there is no base or nothing was ever recorded. */
  value: number | null
  /** Of a rate. */
  numerator: number | null
  denominator: number | null
  /** Lines of its drill-down. */
  records: number
  /** GET this, below /api: the records behind the figure. */
  query: string
}

export interface Compared extends FigureValue {
  period: string
  /** False where that period is on record in part only: the change is that of the records, and no screen or paper tells it. */
  whole: boolean
  /** (now − then) ÷ then; of rates the difference, in parts of one. Null where there is nothing to compare with. */
  change: number | null
}

/** Of a rate: what it cannot judge yet. */
export interface PendingValue {
  name: IndicatorName
  label: Label
  /** It stands below the line all the same. */
  inBase: boolean
  value: number | null
  query: string
}

export interface FigureRow extends FigureValue {
  keys: Partial<Record<Breakdown, string>>
  label: Label
  /** Of the total; null for rates. */
  share: number | null
  before?: Compared | null
  yearBefore?: Compared | null
  pending?: PendingValue | null
}

/** Of a published issue: its own value of a figure, frozen. */
export interface Printed {
  id: number
  year: number
  issue: number
  version: number
  value: number
}

export interface FigureView extends FigureValue {
  name: IndicatorName
  indicator: Indicator
  period: { key: string; kind: string; from: string; to: string; label: Label }
  /** False while the period runs: the figure will still change. */
  over: boolean
  rows: FigureRow[]
  /** Only where asked for: the period before, and the same period a year ago; null where there was none. */
  before?: Compared | null
  yearBefore?: Compared | null
  /** Of a period that is over: records corrected since; the figure is counted from them as they read now. */
  corrected?: { records: number; query: string }
  /** What the last issue of the period says, where it was published. */
  printed?: Printed
  /** Absent where nothing can be pending. */
  pending?: PendingValue
  /** Periods of the same kind before and after; next is null where it has not begun. */
  previous: string
  next: string | null
  /** The period of each kind in which today lies. */
  current: Record<'week' | 'month' | 'quarter' | 'year', string>
}
