import { z } from 'zod'
import { Registration } from '../complaint/contract.ts'
import { PassOn, Question, SpotAnswer } from '../consultation/contract.ts'
import { day, line, optional, page, phone, ref, text } from '../kernel/input.ts'
import { ReportRegistration } from '../report/contract.ts'

/** What staff adds to what was said: over which channel, when, and where it goes at once. */
export const StaffRegistration = Registration.extend({
  channel: line(40).default('phone'),
  receivedOn: optional(day),
  dispatchTo: optional(ref),
  dispatchReason: optional(text(500)),
  draftId: optional(ref),
})
export type StaffRegistration = z.output<typeof StaffRegistration>

/** A question over the counter: with its answer, or with whom it is passed on to, or left for the centre. */
export const StaffQuestion = Question.extend({
  channel: line(40).default('phone'),
  receivedOn: optional(day),
  draftId: optional(ref),
  answer: optional(SpotAnswer),
  passOn: optional(PassOn),
}).refine(said => !(said.answer && said.passOn), { error: 'answer-or-pass-on', path: ['passOn'] })
export type StaffQuestion = z.output<typeof StaffQuestion>

/** POST /reports. As for a complaint; agents do not see the report again once it is registered. */
export const StaffReport = ReportRegistration.extend({
  channel: line(40).default('phone'),
  receivedOn: optional(day),
  dispatchTo: optional(ref),
  dispatchReason: optional(text(500)),
  draftId: optional(ref),
})
export type StaffReport = z.output<typeof StaffReport>

/**
 * POST /intake/split: one message that holds a complaint and a report (Order 121 art. 9). Answers
 * `{ complaint: { id, number, code }, report: { number, code } }`; a file belongs to one of the two. GET /intake/splits lists
 * what this centre has split; nowhere else do the two know each other.
 */
export const Split = z.object({
  channel: line(40).default('phone'),
  receivedOn: optional(day),
  complaint: Registration,
  report: ReportRegistration,
  dispatchComplaintTo: optional(ref),
  dispatchReportTo: optional(ref),
  draftId: optional(ref),
})
export type Split = z.output<typeof Split>
export const SplitList = z.object(page)
export type SplitList = z.output<typeof SplitList>

export const Caller = z.object({ phone })
export const OperatorSearch = z.object({
  q: line(100),
  limit: z.coerce.number().int().min(1).max(30).default(12),
  /** Only operators of platforms. */
  platforms: z
    .enum(['true', 'false'])
    .optional()
    .transform(value => value === 'true'),
})
export type OperatorSearch = z.output<typeof OperatorSearch>
export const PublicOperatorSearch = z.object({ q: line(60, 2) })
/** What the phone's own camera read. */
export const Scanned = z.object({ text: text(4000) })
export const DuplicateQuery = z.object({
  phone: optional(phone),
  phoneOther: optional(phone),
  idNumber: optional(line(40)),
  operatorId: optional(ref),
  respondentName: optional(line(120)),
  uscc: optional(line(18)),
  orderNumber: optional(line(60)),
  goodsClass: optional(line(40)),
  goodsName: optional(line(100)),
  problemClass: optional(line(40)),
  facts: optional(text(5000)),
})
export type DuplicateQuery = z.output<typeof DuplicateQuery>
export const Draft = z.object({
  id: optional(ref),
  kind: z.enum(['complaint', 'report', 'consultation']),
  content: z
    .record(z.string().max(60), z.unknown())
    .refine(value => JSON.stringify(value).length < 60_000, { error: 'too-long' })
    // What PostgreSQL cannot keep in jsonb: NUL and lone surrogates, as JSON escapes them.
    .refine(value => !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value)), {
      error: 'unsafe-characters',
    }),
})
export type Draft = z.output<typeof Draft>

export type { NewExport } from './export/contract.ts'
