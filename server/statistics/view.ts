/** What the routes of figures answer. The types the screens use are in contract.ts. */
import { z } from 'zod'
import { figureUnits, paperKinds } from '../../law/indicators.grammar.ts'
import { Day, Label, MatterLine } from '../kernel/view.ts'

const text = z.string()
const number = z.number()

export const IndicatorView = z.object({
  label: Label,
  definition: Label,
  numerator: Label,
  denominator: Label.optional(),
  base: Label,
  exclusions: Label,
  unit: z.enum(figureUnits),
  decimals: number,
  rising: z.enum(['better', 'worse']).optional(),
  confidence: z.enum(['A', 'B', 'C']),
  /** The indicator of which this one counts a part. */
  within: text.optional(),
  /** Of matters kept apart: only the total of the city, no parts, no records. */
  apart: z.boolean().optional(),
  /** Counted by whoever did it: the cell `person` is that person, not the handler. */
  byWhom: z.boolean().optional(),
  /** Its records are no matters: no parts. */
  papers: z.enum(paperKinds).optional(),
})

export const CatalogueView = z.object({
  items: z.array(IndicatorView.extend({ name: text })),
  breakdowns: z.array(z.object({ key: text, label: Label })),
})

export const UsesReply = z.object({ items: z.array(z.object({ label: Label, page: text, names: z.array(text) })) })
export type UsesReply = z.output<typeof UsesReply>

const value = {
  /** Unrounded; fen for money, a ratio for a rate; null where there is no base or nothing was ever recorded. */
  value: number.nullable(),
  numerator: number.nullable(),
  denominator: number.nullable(),
  records: number,
  /** GET this, below /api: the records behind the figure. */
  query: text,
}

/** Of a rate: what it cannot judge yet; inBase: it stands below the line all the same. */
const pending = z.object({ name: text, label: Label, inBase: z.boolean(), value: number.nullable(), query: text })

const compared = z
  .object({ period: text, whole: z.boolean(), change: number.nullable(), ...value })
  .nullable()
  .optional()
const comparison = { before: compared, yearBefore: compared }

export const FigureReply = z
  .object({
    name: text,
    indicator: IndicatorView,
    period: z.object({ key: text, kind: text, from: Day, to: Day, label: Label }),
    over: z.boolean(),
    previous: text,
    next: text.nullable(),
    current: z.record(z.string(), text),
    ...value,
    ...comparison,
    pending: pending.optional(),
    /** Of a period that is over: records corrected since. */
    corrected: z.object({ records: number, query: text }).optional(),
    /** What the last published issue of the period says. */
    printed: z.object({ id: number, year: number, issue: number, version: number, value: number }).optional(),
    rows: z.array(
      z.object({
        keys: z.record(z.string(), text),
        label: Label,
        share: number.nullable(),
        ...value,
        ...comparison,
        pending: pending.nullable().optional(),
      }),
    ),
  })
  .meta({ id: 'Figure' })

export const RecordsReply = z.object({
  count: number,
  amount: number,
  items: z.array(MatterLine.extend({ key: number, amount: number, hit: z.boolean() })),
  next: text.nullable(),
  order: Label,
})
