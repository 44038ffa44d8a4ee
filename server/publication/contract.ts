/** What crosses the wire for the published record of operators, released issues and open data. */
import { z } from 'zod'
import { publicity, withdrawReasons } from '../../law/publicity.ts'
import { id, keysOf, line, optional, page, ref, text } from '../kernel/input.ts'

export const announcedHow = {
  phone: { zh: '电话', en: 'By telephone' },
  letter: { zh: '书面', en: 'By letter' },
  visit: { zh: '当面', en: 'In person' },
  platform: { zh: '全国12315平台', en: 'Through the national platform' },
} as const

export const Batch = z.object({ period: line(22) })
export type Batch = z.output<typeof Batch>
export const Announced = z.object({ how: z.enum(keysOf(announcedHow)), remark: optional(text(500)) })
export type Announced = z.output<typeof Announced>
export const BatchAnnounced = Announced.extend({ period: line(22) })
export type BatchAnnounced = z.output<typeof BatchAnnounced>

export const Remark = z.object({ remark: optional(text(1000)) })
export type Remark = z.output<typeof Remark>
export const Objection = z.object({ byName: line(60), words: text(2000) })
export type Objection = z.output<typeof Objection>
export const ObjectionAnswer = z.object({ answer: text(2000) })
export type ObjectionAnswer = z.output<typeof ObjectionAnswer>
/** Which complaints do not belong there. */
export const Upheld = ObjectionAnswer.extend({ takeOut: z.array(ref).min(1).max(200) })
export type Upheld = z.output<typeof Upheld>
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>
const coded = z.enum(withdrawReasons.map(each => each.code))
export const Correcting = z.object({ reason: coded, words: text(1000), takeOut: z.array(ref).max(200).default([]) })
export type Correcting = z.output<typeof Correcting>
export const Withdrawal = z.object({ reason: coded, words: text(1000) })
export type Withdrawal = z.output<typeof Withdrawal>

export const EntryQuery = z.object({
  q: optional(line(60)),
  period: optional(line(22)),
  state: optional(z.enum(keysOf(publicity.states))),
  ...page,
})
export type EntryQuery = z.output<typeof EntryQuery>
export const PublicEntryQuery = z.object({ q: optional(line(60)), operatorId: optional(id), ...page })
export type PublicEntryQuery = z.output<typeof PublicEntryQuery>

export const Release = z.object({ bulletinId: ref })
export type Release = z.output<typeof Release>

/** Sets of open data; each has a file in datasets/. */
export const datasetNames = [
  'operator-complaints',
  'sampling-results',
  'penalties',
  'demonstration-units',
  'consumer-advice',
  'complaints-by-month',
] as const
export type DatasetName = (typeof datasetNames)[number]
export const DatasetParams = z.object({ name: z.enum(datasetNames) })
export const DatasetQuery = z.object({ q: optional(line(60)), ...page })
export type DatasetQuery = z.output<typeof DatasetQuery>
