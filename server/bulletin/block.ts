/** What a paper is made of before it is counted: sections of blocks whose numbers are names of figures. */
import { z } from 'zod'
import { breakdowns, indicators } from '../../law/indicators.ts'
import { keysOf, line, optional, text } from '../kernel/input.ts'

const name = z.enum(keysOf(indicators))
const by = z.enum(keysOf(breakdowns))

/** Left out of the paper of a period in which none of these counts anything: what a bureau does not do, it does not tell of. */
const when = optional(z.array(name).min(1).max(10))

/** Words with figures in braces (figure-words.ts); a number typed by hand is refused at publication. */
const Say = z.object({ kind: z.literal('say'), text: text(4000, 0), when })
/**
 * What a draft from elsewhere said and the records refuse: it is named with its source, and `text` says why and what the
 * paper prints instead. The checker reads it as what it is, words about a wrong number.
 */
const Refusal = z.object({ kind: z.literal('refusal'), says: line(120), source: line(80), text: text(2000), when })
/** Rows by unit, class, channel …; a column for each figure; with one count also its share. */
const ByTable = z.object({
  kind: z.literal('table'),
  title: line(80),
  by,
  /** Each row of `by` once more by this: the six classes of 红盾 apart from those of another campaign. */
  andBy: optional(by),
  names: z.array(name).min(1).max(10),
  top: optional(z.int().min(3).max(50)),
  when,
})
/** Rows are figures; 本期, 上期, 环比, 去年同期, 同比. */
const Comparison = z.object({ kind: z.literal('comparison'), title: line(80), names: z.array(name).min(1).max(20) })
/** bars: one figure by something. line: one figure over the last periods. */
const Chart = z.object({
  kind: z.literal('chart'),
  chart: z.enum(['bars', 'line']),
  title: line(80),
  name,
  by: optional(by),
  top: optional(z.int().min(3).max(30)),
})
export const Block = z.discriminatedUnion('kind', [Say, Refusal, ByTable, Comparison, Chart])
export type Block = z.output<typeof Block>

export const SectionDraft = z.object({
  /** Empty: the words before the first heading. */
  heading: line(60, 0),
  /** Left out of the paper, kept in the draft. */
  off: optional(z.boolean()),
  /** 2: （一）, below the section before. */
  level: optional(z.literal(2)),
  /** Its tables are 附表, behind the text; its heading is for the editor. */
  annex: optional(z.boolean()),
  when,
  blocks: z.array(Block).max(40),
})
export type SectionDraft = z.output<typeof SectionDraft>
