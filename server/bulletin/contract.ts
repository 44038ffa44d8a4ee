/** What crosses the wire about bulletins. Types and schemas only; the web imports it. */
import { z } from 'zod'
import type { Label } from '../../law/grammar.ts'
import type { Indicator } from '../../law/indicators.ts'
import { line, optional, page, text } from '../kernel/input.ts'
import { type Block, SectionDraft } from './block.ts'
import type { Column, Figure, Paper } from './paper.ts'

export type { Chart, Column, Figure, Paper, Paragraph } from './paper.ts'

const period = line(22)
/** public: 公开版, without small numbers and what would tell them. */
export const Edition = z.object({ edition: z.enum(['full', 'public']).default('full') })
export const WeeklyQuery = z.object({ period: optional(period), office: optional(line(60)) })
/** Said of a period in which there was no appeal at all: it is meant, publish it. */
const withoutAppeals = z.boolean().optional()
export const Publication = z.object({ kind: z.literal('weekly'), period, reason: optional(text(500)), withoutAppeals })
export type Publication = z.output<typeof Publication>

const drafted = ['monthly', 'quarterly', 'half-year', 'annual', 'special'] as const
const kinds = z.enum(drafted)
/** weekly: only the weekly bulletins, or only what is not one. */
export const BulletinQuery = z.object({
  q: optional(line(60)),
  kind: optional(z.enum(['weekly', ...drafted])),
  weekly: optional(z.enum(['true', 'false'])),
  year: optional(z.coerce.number().int().min(2000).max(2100)),
  ...page,
})
export type BulletinQuery = z.output<typeof BulletinQuery>
export const NewDraft = z.object({ kind: kinds, period, office: optional(line(60)), title: optional(line(80)) })
export type NewDraft = z.output<typeof NewDraft>
/** version: the one that was changed; another one in between is told, not overwritten. */
export const DraftChange = z.object({
  title: line(80),
  sections: z.array(SectionDraft).min(1).max(30),
  explanations: z.record(z.string().regex(/^[0-9a-f]{12}$/), text(500)).default({}),
  version: z.int().min(1).max(1_000_000),
})
export type DraftChange = z.output<typeof DraftChange>
export const DraftPublication = z.object({ reason: optional(text(500)), withoutAppeals })
export type DraftPublication = z.output<typeof DraftPublication>
export type { Block, SectionDraft }

/** What the checker says of our own paper. */
export interface Found {
  key: string
  where: Label
  rule: string
  says: string
  should: string
  base: string
}

export interface DraftLine {
  id: number
  kind: string
  period: string
  title: string
  office: string | null
  changedAt: string
  by: string
}

export interface Silent {
  section: number
  block: number | null
}

/** Numbers typed by hand: in a block, in a heading (block null), in the title of the paper (section null). */
export interface Typed {
  section: number | null
  block: number | null
  field: string
  numbers: string[]
}

export interface DraftView extends DraftLine, Compiled {
  version: number
  draft: SectionDraft[]
  explanations: Record<string, string>
  paper: Paper
  /** False while the period runs. */
  over: boolean
  /** How many appeals the period has at all: with none it is published only on an explicit yes. */
  appeals: number
  issue: number
  typed: Typed[]
  /** Left out because nothing was recorded of it: a section, or one block of it. */
  silent: Silent[]
  found: Found[]
  published: PublishedLine[]
  mayChange: boolean
}

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
  unit: Indicator['unit']
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
  /** 口径 of every figure as it was when published: part of what is sealed. */
  definitions?: Record<string, Indicator>
}

export interface Correction {
  table: string
  row: string
  /** Group and label of the column together. */
  column: string
  group?: string
  label?: string
  before: string
  after: string
}

export interface PublishedLine {
  id: number
  kind: string
  title: string
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
  /** How many appeals the week has at all: with none it is published only on an explicit yes. */
  appeals: number
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
