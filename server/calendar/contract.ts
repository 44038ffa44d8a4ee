/** What crosses the wire for holiday notices and the settings of the legal section. */
import { z } from 'zod'
import { routesWithDoors } from '../../law/complaint.grounds.ts'
import type { Day, Label } from '../../law/grammar.ts'
import { day, line, optional, phone, text } from '../kernel/input.ts'

/** 国办发明电〔2025〕7号, in whatever brackets it was pasted. Kept in the form of the gazette: every explanation cites it. */
const documentNumber = line(60)
  .transform(said =>
    said
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[[({【〔［](\d{4})[\])}】〕］]/, '〔$1〕'),
  )
  .pipe(z.string().regex(/^国(办)?(发明电|发|函)〔20\d{2}〕\d{1,4}号$/, { error: 'notice-number' }))

/** 部分节假日安排的通知: each day that the year's notice names. */
export const Notice = z.strictObject({
  year: z.number().int().min(2015).max(2100),
  title: line(120, 4),
  number: documentNumber,
  url: optional(
    z
      .url({ protocol: /^https?$/ })
      .max(500)
      .pipe(line(500)),
  ),
  days: z
    .array(z.strictObject({ date: day, name: line(40), off: z.boolean(), statutory: z.boolean().default(false) }))
    .min(1)
    .max(120),
})
export type Notice = z.output<typeof Notice>

/** block: every day the notice closes for a holiday moves a last day; fixed: only the thirteen days of the 办法. */
const counting = { weekendRoll: z.boolean(), holidays: z.enum(['block', 'fixed']).default('block') }
export const CountingPreview = z.object(counting)
export const Counting = z.object({ ...counting, reason: text(1000, 2) })
export type Counting = z.output<typeof Counting>

const threshold = z.number().int().min(2).max(1000)
/** Order 121 art. 17 para. 2: the numbers from which the screen points a factor out. */
export const Factors = z.strictObject({
  days: z.number().int().min(1).max(1095),
  sameOperator: threshold,
  samePerson: threshold,
  sharedContact: threshold,
  reason: text(1000, 2),
})
export type Factors = z.output<typeof Factors>

/** 其他途径 (consumer protection law art. 39): the bodies of this city that citizens are told of. */
export const WaysChange = z.strictObject({
  doors: z.array(z.strictObject({ route: z.enum(routesWithDoors), name: line(80), address: line(200), phone })).max(20),
  reason: text(1000, 2),
})
export type WaysChange = z.output<typeof WaysChange>

export const History = z.object({
  cursor: optional(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type History = z.output<typeof History>

/** One clock that a notice or a setting moves. */
export interface MoveLine {
  clockId: number
  matterId: number
  number: string
  kind: string
  name: string
  clock: Label
  before: Day
  after: Day
  provisionalBefore: boolean
  provisionalAfter: boolean
}

export interface MovesView {
  count: number
  earlier: number
  later: number
  /** The due day stays and is no longer provisional. */
  confirmed: number
  /** The first 200, earliest due day first. */
  moves: MoveLine[]
  warnings: (Label & { field: string })[]
}
