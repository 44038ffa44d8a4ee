/** What crosses the wire for a consultation. */
import { z } from 'zod'
import { Registration } from '../complaint/contract.ts'
import { anyPartOf, line, optional, phone, ref, text } from '../kernel/input.ts'
import { ReportRegistration } from '../report/contract.ts'

/** Nobody must give a name to ask. */
export const Asker = z.object({
  name: optional(line(60)),
  phone: optional(phone),
  phoneOther: optional(phone),
  address: optional(line(200)),
  email: optional(z.email().max(200)),
  gender: optional(z.enum(['male', 'female'])),
})
export type Asker = z.output<typeof Asker>

export const Question = z.object({
  asker: Asker.default({}),
  question: text(5000),
  operatorId: optional(ref),
  respondentName: optional(line(120)),
  goodsClass: optional(line(40)),
  problemClass: optional(line(40)),
})
export type Question = z.output<typeof Question>
export type QuestionInput = z.input<typeof Question>

const answerWith = {
  answer: text(4000),
  /** The article it was answered with. */
  articleId: optional(ref),
  /** As the asker says, where asked. */
  helped: optional(z.boolean()),
}
export const SpotAnswer = z.object(answerWith)
export type SpotAnswer = z.output<typeof SpotAnswer>

export const PassOn = z.object({ officeId: ref, handlerId: optional(ref), reason: optional(text(500)) })
export type PassOn = z.output<typeof PassOn>

/** `told: phone`: the asker was called back and knows; then it closes at once. */
export const Answer = z.object({ ...answerWith, told: z.enum(['phone', 'portal']) })
export type Answer = z.output<typeof Answer>

export const Return = z.object({ reason: text(1000) })
export type Return = z.output<typeof Return>
export const AskAgain = z.object({ question: text(2000) })
export type AskAgain = z.output<typeof AskAgain>
export const Closing = z.object({ helped: optional(z.boolean()), remark: optional(text(500)) })
export type Closing = z.output<typeof Closing>

export const FollowUpSaid = z.object({
  level: z.enum(['very-satisfied', 'satisfied', 'fair', 'dissatisfied', 'unreachable', 'declined']),
  remark: optional(text(1000)),
})
export type FollowUpSaid = z.output<typeof FollowUpSaid>
export const Anew = z.object({ reason: text(2000) })
export type Anew = z.output<typeof Anew>

/** What is given here stands before what the consultation holds; with nothing given, everything comes from there. */
const given = anyPartOf(Registration.omit({ attachments: true })).extend({
  consumer: optional(Registration.shape.consumer.partial()),
  respondent: optional(Registration.shape.respondent.partial()),
})
/** Whether with a name is the informer's to say: that is never taken over. */
const told = anyPartOf(ReportRegistration.omit({ attachments: true })).extend({
  respondent: optional(ReportRegistration.shape.respondent.partial()),
})
export const Conversion = z.object({
  to: z.enum(['complaint', 'report']),
  registration: given.default({}),
  report: told.default({}),
  dispatchTo: optional(ref),
  reason: optional(text(500)),
})
export type Conversion = z.output<typeof Conversion>

export const Growth = z.object({ question: optional(line(200)) })
export type Growth = z.output<typeof Growth>
