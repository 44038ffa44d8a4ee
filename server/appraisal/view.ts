import { z } from 'zod'
import { EventView, Label, StepView } from '../kernel/view.ts'

const text = z.string()
const number = z.number()

/** As kept: what was measured, by which rule, and what it gave. Points in hundredths. */
export const KeptLine = z.object({
  item: text,
  head: text,
  label: text,
  weight: number,
  rule: z.record(z.string(), z.unknown()),
  indicator: text.nullable(),
  value: number.nullable(),
  numerator: number.nullable(),
  denominator: number.nullable(),
  /** GET this, below /api: the records behind it. */
  query: text.nullable(),
  points: number.nullable(),
  /** Changed on an objection: what it was before. */
  before: number.optional(),
})
export type KeptLine = z.output<typeof KeptLine>

export const ObjectionView = z.object({
  id: number,
  scoreId: number,
  name: text,
  item: text,
  words: text,
  by: text,
  at: text,
  answer: text.nullable(),
  upheld: z.boolean().nullable(),
  points: number.nullable(),
  answeredBy: text.nullable(),
  answeredAt: text.nullable(),
})
export type ObjectionView = z.output<typeof ObjectionView>

const MarkView = z.object({
  item: text,
  points: number,
  reason: text,
  /** What it rests on in words, and the attachment. */
  reference: text.nullable(),
  evidence: text.nullable(),
  by: text,
  at: text,
})

export const BonusView = z.object({
  poolFen: number,
  score: number,
  sum: number,
  people: number,
  floorFen: number,
  extra: z.boolean(),
  fen: number,
  words: Label,
})
export type BonusView = z.output<typeof BonusView>

export const ScoreView = z.object({
  id: number,
  name: text,
  group: text,
  score: number.nullable(),
  place: number.nullable(),
  /** Of the same group. */
  ranked: number,
  cases: number,
  shareFen: number.nullable(),
  /** Whether the one who asks is the one concerned. */
  own: z.boolean(),
  lines: z.array(KeptLine),
  words: z.array(Label),
  /** Lines by hand that still want a mark. */
  toMark: number,
  total: Label,
  marks: z.array(MarkView),
  bonus: BonusView.nullable(),
})
export type ScoreView = z.output<typeof ScoreView>

const Ranked = z.object({
  group: text,
  name: text,
  score: number.nullable(),
  place: number.nullable(),
  cases: number,
})

export const AppraisalLine = z.object({
  id: number,
  number: text,
  state: text,
  label: text,
  of: z.enum(['bureau', 'staff']),
  schemeVersion: number,
  period: z.object({ key: text, label: Label }),
  objections: number,
})
export type AppraisalLine = z.output<typeof AppraisalLine>

export const AppraisalView = AppraisalLine.extend({
  scheme: z.record(z.string(), z.unknown()),
  countedAt: text.nullable(),
  objectUntil: text.nullable(),
  poolFen: number.nullable(),
  seal: text.nullable(),
  intact: z.boolean().nullable(),
  /** All of them for who answers for the round, else the own. */
  scores: z.array(ScoreView),
  /** Once locked; for bureaus. People see their own place only. */
  ranking: z.array(Ranked).nullable(),
  objectionList: z.array(ObjectionView),
  leading: z.boolean(),
  mayObject: z.boolean(),
  steps: z.array(StepView),
  events: z.array(EventView),
})
export type AppraisalView = z.output<typeof AppraisalView>
export const AppraisalList = z.object({ items: z.array(AppraisalLine) })

export const SchemeView = z.object({
  id: number,
  of: z.enum(['bureau', 'staff']),
  version: number,
  content: z.record(z.string(), z.unknown()),
  createdBy: text.nullable(),
  createdAt: text,
  used: number,
})
export type SchemeView = z.output<typeof SchemeView>
export const SchemeList = z.object({
  items: z.array(SchemeView),
  offices: z.array(z.object({ code: text, name: text })),
})
export type SchemeList = z.output<typeof SchemeList>
