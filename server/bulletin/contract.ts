/** What crosses the wire about bulletins. Types and schemas only; the web imports it. */
import { z } from 'zod'
import type { Label } from '../../law/grammar.ts'
import { line, optional, text } from '../kernel/input.ts'
import type { Column, Figure, Paper } from './paper.ts'

export type { Column, Figure, Paper, Paragraph } from './paper.ts'

const period = line(10)
export const WeeklyQuery = z.object({ period: optional(period), office: optional(line(60)) })
export const Publication = z.object({ kind: z.literal('weekly'), period, reason: optional(text(500)) })
export type Publication = z.output<typeof Publication>

/** A figure of a table with the way to its records: GET `query`, below /api. */
export interface LinkedCell {
  value: Figure
  query: string | null
}
export interface LinkedColumn extends Column {
  key: string
  /** The indicator it shows: its definition is at GET /figures. */
  indicator: string | null
}
export interface LinkedTable {
  key: string
  title: string
  unit?: string
  head?: string
  note?: string
  columns: LinkedColumn[]
  rows: { key: string; label: string; total?: boolean; cells: LinkedCell[] }[]
}

export interface NamedFigure {
  value: number | null
  unit: 'matter' | 'letter' | 'person' | 'fen' | 'ratio'
  label: Label
  query: string | null
}

export interface UrgedMatter {
  id: number
  number: string
  /** The limit that has run out or is about to. */
  clock: Label
  dueOn: string
}
export interface Urging {
  unit: string
  label: string
  overdue: { count: number; query: string; matters: UrgedMatter[] }
  soon: { count: number; query: string; matters: UrgedMatter[] }
  pastTarget: { count: number; query: string }
}

/** What is frozen when it is published. */
export interface Compiled {
  figures: Record<string, NamedFigure>
  tables: LinkedTable[]
  urging: Urging[]
}

export interface Correction {
  table: string
  row: string
  column: string
  before: string
  after: string
}

export interface PublishedLine {
  id: number
  kind: string
  period: string
  year: number
  issue: number
  version: number
  at: string
  by: string
  reason: string | null
  corrections: Correction[]
}

export interface WeeklyView extends Compiled {
  period: { key: string; from: string; to: string; label: Label }
  /** Neighbouring weeks; next is null where it has not begun. */
  previous: string
  next: string | null
  /** The week in which today lies and the one before it. */
  thisWeek: string
  lastWeek: string
  /** False while the week runs: it can't be published yet. */
  over: boolean
  office: { code: string; name: string } | null
  /** The number it would bear, or bears. */
  issue: number
  paper: Paper
  published: PublishedLine[]
}

export interface PublishedView extends PublishedLine, Compiled {
  from: string
  to: string
  paper: Paper
  hash: string
  /** The frozen text still gives the hash it was published with. */
  intact: boolean
}
