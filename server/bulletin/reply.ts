/** What the routes of bulletins answer. The types the screens use are in contract.ts. */
import { z } from 'zod'
import { Day, Instant, Label, pageOf } from '../kernel/view.ts'
import { IndicatorView } from '../statistics/view.ts'

const text = z.string()
const number = z.number()

const cell = z.object({ value: z.unknown(), query: text.nullable() })
const table = z.object({
  key: text,
  title: text,
  unit: text.optional(),
  head: text.optional(),
  note: text.optional(),
  columns: z.array(z.looseObject({ key: text, label: text, indicator: text.nullable() })),
  rows: z.array(z.object({ key: text, label: text, total: z.boolean().optional(), cells: z.array(cell) })),
})
const named = z.object({ value: number.nullable(), unit: text, label: Label, query: text.nullable() })
const urged = z.object({
  count: number,
  query: text,
  matters: z.array(z.object({ id: number, number: text, clock: Label, dueOn: Day })),
})

/** What is frozen when it is published; `paper` is the sheet as Word and Excel print it. */
const compiled = {
  figures: z.record(z.string(), named),
  tables: z.array(table),
  urging: z.array(
    z.object({
      unit: text,
      label: text,
      overdue: urged,
      soon: urged,
      pastTarget: z.object({ count: number, query: text }),
    }),
  ),
  /** 口径 of every figure as it was when published. */
  definitions: z.record(z.string(), IndicatorView).optional(),
  paper: z.looseObject({ title: text, issue: text }),
}

export const BulletinLine = z
  .object({
    id: number,
    kind: text,
    title: text,
    period: text,
    year: number,
    issue: number,
    version: number,
    at: Instant,
    by: text,
    reason: text.nullable(),
    corrections: z.array(
      z.object({
        table: text,
        row: text,
        column: text,
        group: text.optional(),
        label: text.optional(),
        before: text,
        after: text,
      }),
    ),
  })
  .meta({ id: 'BulletinLine' })

export const BulletinList = pageOf(BulletinLine)

export const WeeklyReply = z
  .object({
    period: z.object({ key: text, from: Day, to: Day, label: Label }),
    previous: text,
    next: text.nullable(),
    thisWeek: text,
    lastWeek: text,
    over: z.boolean(),
    /** Appeals of the week; with none it is published only on an explicit yes. */
    appeals: number,
    office: z.object({ code: text, name: text }).nullable(),
    issue: number,
    ...compiled,
    published: z.array(BulletinLine),
  })
  .meta({ id: 'Weekly' })

export const PublishedReply = BulletinLine.extend({
  ...compiled,
  from: Day,
  to: Day,
  hash: text,
  /** The frozen text still gives the hash it was published with. */
  intact: z.boolean(),
}).meta({ id: 'Published' })
