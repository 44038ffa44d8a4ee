/** What the dashboards answer. Every figure carries the way to its records. */
import { z } from 'zod'
import { Label } from '../kernel/view.ts'

const text = z.string()
const number = z.number()

export const ShownFigure = z
  .object({
    value: number.nullable(),
    format: z.enum(['count', 'money-wan', 'percent', 'change', 'points']),
    /** GET this, below /api: the records behind it; null where there is nothing to open. */
    query: text.nullable(),
  })
  .meta({ id: 'ShownFigure' })
export type ShownFigure = z.output<typeof ShownFigure>

const named = { name: text, label: Label }
const asOf = { asOf: text }

const Series = z.array(
  z.object({ month: number, value: number.nullable(), query: text, before: number.nullable(), beforeQuery: text }),
)
const HeadRow = z.object({
  ...named,
  rising: z.enum(['better', 'worse']).optional(),
  today: ShownFigure,
  week: ShownFigure,
  year: ShownFigure,
  lastYear: ShownFigure,
  change: ShownFigure,
})
export const HeadBoard = z.object({
  day: text,
  week: Label,
  yearSpan: Label,
  lastYearSpan: Label,
  now: z.object({ ...asOf, tiles: z.array(z.object({ ...named, figure: ShownFigure })) }),
  rows: z.array(HeadRow),
  recentAsOf: text,
  yearAsOf: text,
  /** Where the records begin within last year: nothing is compared with a part of a year. */
  recordsFrom: text.nullable(),
  months: z.object({ year: number, points: Series }),
})
export type HeadBoard = z.output<typeof HeadBoard>

const UnitRow = z.object({ code: text, label: Label, cells: z.array(ShownFigure) })
export const UnitTable = z.object({
  columns: z.array(z.object(named)),
  rows: z.array(UnitRow),
  total: z.array(ShownFigure),
})
export type UnitTable = z.output<typeof UnitTable>

export const HotWord = z.object({ word: text, matters: number, before: number, query: text })
export type HotWord = z.output<typeof HotWord>
export const HotWords = z.object({
  ...asOf,
  period: Label,
  texts: number,
  /** Of the twelve weeks before, or so many of them as were read. */
  textsBefore: number,
  words: z.array(HotWord),
})
export type HotWords = z.output<typeof HotWords>

export const HotOperator = z.object({ id: number, name: text, now: ShownFigure, before: ShownFigure })
/** The outline as an SVG path within the box of the map, and where its name stands; null where not all are entered. */
const shape = z.object({ path: text, x: number, y: number }).nullable()
const box = z.object({ width: number, height: number }).nullable()
const place = { code: text, label: Label, column: number, row: number, shape }
export const Tile = z.object({ ...place, figures: z.array(ShownFigure) })
export const TileMap = z.object({ measures: z.array(z.object(named)), columns: number, box, tiles: z.array(Tile) })
export type TileMap = z.output<typeof TileMap>

export const SupervisorBoard = z.object({
  day: text,
  clocks: UnitTable.extend(asOf),
  returns: UnitTable.extend({ ...asOf, period: Label }),
  mass: z.array(
    z.object({
      id: number,
      number: text,
      state: text,
      respondent: text,
      subject: text,
      office: text,
      receivedOn: text,
    }),
  ),
  map: TileMap.extend(asOf),
  hotWords: HotWords,
  hotOperators: z.object({ ...asOf, period: Label, items: z.array(HotOperator) }),
})
export type SupervisorBoard = z.output<typeof SupervisorBoard>

/** `desk`: the filter of the desk that shows exactly these. */
export const MyBoard = z.object({
  day: text,
  ...asOf,
  waiting: z.array(z.object({ ...named, count: number, desk: text })),
  periods: z.array(Label),
  rows: z.array(z.object({ ...named, rising: z.enum(['better', 'worse']).optional(), cells: z.array(ShownFigure) })),
})
export type MyBoard = z.output<typeof MyBoard>

/** Sums only: no name of a person or of a shop, and no way into the records. */
export const WallBoard = z.object({
  city: text,
  day: text,
  asOf: text,
  yearAsOf: text,
  today: z.array(z.object({ ...named, value: number.nullable() })),
  now: z.array(z.object({ ...named, value: number.nullable() })),
  /** Where last year is not wholly on record: nothing is compared with it. */
  recordsFrom: text.nullable(),
  year: z.array(z.object({ ...named, value: number.nullable(), format: text, change: number.nullable() })),
  week: Label,
  columns: number,
  box,
  tiles: z.array(z.object({ ...place, received: number, overdue: number })),
  words: z.array(z.object({ word: text, matters: number, before: number })),
  wordsPeriod: Label,
})
export type WallBoard = z.output<typeof WallBoard>

export const Screens = z.object({
  items: z.array(
    z.object({
      id: number,
      label: text,
      createdBy: text,
      createdAt: text,
      seenAt: text.nullable(),
      revokedAt: text.nullable(),
    }),
  ),
})
export type Screens = z.output<typeof Screens>
export const NewScreenView = z.object({ id: number, key: text })
