/** What crosses the wire for a report. The informer's identity only ever goes in; out it comes by an approved unsealing alone. */
import { z } from 'zod'
import { day, fen, line, optional, phone, ref, text } from '../kernel/input.ts'

/** Who tells. A named informer gives name and telephone; an anonymous one nothing at all. */
export const Informer = z.object({
  name: optional(line(60)),
  phone: optional(phone),
  address: optional(line(200)),
  email: optional(z.email().max(200)),
  idKind: optional(line(30)),
  idNumber: optional(line(40)),
})
export type Informer = z.output<typeof Informer>

export const Reported = z.object({
  operatorId: optional(ref),
  name: line(120),
  uscc: optional(line(18)),
  address: optional(line(200)),
  phone: optional(phone),
})

const attachments = z
  .array(z.object({ id: z.uuid(), token: line(100) }))
  .max(30)
  .default([])

/** 举报登记 (official form 2, Order 121 art. 28): a concrete clue and what it rests on. */
export const ReportRegistration = z.object({
  /** 实名. An anonymous report is a report (Order 121 knows no ground to refuse it). */
  named: z.boolean(),
  informer: Informer.default({}),
  respondent: Reported,
  platformId: optional(ref),
  venue: z
    .enum(['premises', 'platform', 'website', 'internet-advertising', 'media-advertising', 'elsewhere'])
    .default('premises'),
  /** Where the act happened: that place decides who handles it (art. 29). */
  placeAddress: optional(line(200)),
  placeAreaCode: optional(z.string().regex(/^\d{6,12}$/)),
  /** 违法行为类别, law/classes reportProblems. */
  violationClass: line(40),
  goodsName: optional(line(100)),
  /** 具体线索. */
  facts: text(5000),
  /** 事实依据. */
  evidence: optional(text(3000)),
  happenedOn: optional(day),
  /** 经营者内部人员. */
  insider: z.boolean().default(false),
  wantsReward: z.boolean().default(false),
  attachments,
})
export type ReportRegistration = z.output<typeof ReportRegistration>
export type ReportRegistrationInput = z.input<typeof ReportRegistration>

export const ReportRemark = z.object({ remark: optional(text(2000)) })
export type ReportRemark = z.output<typeof ReportRemark>
export const ReportReason = z.object({ reason: text(2000) })
export type ReportReason = z.output<typeof ReportReason>
export const ReportFacts = z.object({ facts: text(5000) })
export type ReportFacts = z.output<typeof ReportFacts>

export const ReportDispatch = z.object({
  officeId: ref,
  reason: text(500),
  /** The centre's ruling on a returned report: whoever receives it now keeps it. */
  ruling: z.boolean().default(false),
  reportBackOn: optional(day),
})
export type ReportDispatch = z.output<typeof ReportDispatch>
export const ReportReturn = z.object({ code: line(40), reason: text(1000), proposedOfficeId: optional(ref) })
export type ReportReturn = z.output<typeof ReportReturn>
export const Referral = z.object({ organ: line(120), reason: text(1000) })
export type Referral = z.output<typeof Referral>

/** Two officers go together. */
export const Visit = z.object({
  visitedOn: day,
  place: line(200),
  officerIds: z
    .array(ref)
    .max(10)
    .refine(ids => new Set(ids).size >= 2, { error: 'two-officers' }),
  findings: text(3000),
})
export type Visit = z.output<typeof Visit>
export const ReportTesting = z.object({ bodyName: line(120), item: line(200) })
export type ReportTesting = z.output<typeof ReportTesting>
export const ReportTestResult = z.object({ result: text(2000) })
export type ReportTestResult = z.output<typeof ReportTestResult>

export const FilingProposal = z.object({ explanation: text(2000) })
export type FilingProposal = z.output<typeof FilingProposal>
export const NoFilingProposal = z.object({ ground: line(10), explanation: text(2000) })
export type NoFilingProposal = z.output<typeof NoFilingProposal>
export const TransferProposal = z.object({
  to: z.enum(['other-amr', 'other-department', 'police']),
  organ: line(120),
  explanation: text(2000),
})
export type TransferProposal = z.output<typeof TransferProposal>
/** The earlier report by its number; what shows that it is the same informer, where the seal itself does not. */
export const RepeatProposal = z.object({ earlier: line(40), sameness: optional(text(500)), explanation: text(2000) })
export type RepeatProposal = z.output<typeof RepeatProposal>

/** Two officers at least are put on the case (penalty procedure art. 19). */
export const Filing = z.object({
  officerIds: z
    .array(ref)
    .max(10)
    .refine(ids => new Set(ids).size >= 2, { error: 'two-officers' }),
  remark: optional(text(2000)),
})
export type Filing = z.output<typeof Filing>
export const TransferReceipt = z.object({ receiptNumber: line(60), handedOverOn: day })
export type TransferReceipt = z.output<typeof TransferReceipt>
export const Opinion = z.object({ opinion: text(2000) })
export type Opinion = z.output<typeof Opinion>

export const NoReward = z.object({ code: line(40), remark: optional(text(1000)) })
export type NoReward = z.output<typeof NoReward>
export const RewardProposal = z.object({
  level: z.enum(['first', 'second', 'third']),
  seriousness: z.enum(['crime', 'closure', 'licence', 'large-fine']),
  /**
   * 处罚决定书文号 or 移送文书文号, its day and the money: rewarded is what has been proven and concluded. Of a case that
   * was opened here they are the case's own, and what is sent is not looked at; of a case elsewhere they are needed.
   */
  decisionNumber: optional(line(60)),
  decidedOn: optional(day),
  confiscatedFen: optional(fen),
  /** Absent: as the rule computes it. */
  amountFen: optional(fen),
  reason: optional(text(1000)),
  /** Consent of the finance department. */
  financeNumber: optional(line(60)),
  /** None of the exclusions applies. */
  eligible: z.literal(true),
})
export type RewardProposal = z.output<typeof RewardProposal>
export const RewardPayment = z.object({ paidOn: day, voucher: line(60) })
export type RewardPayment = z.output<typeof RewardPayment>

export const UnsealingDecision = z.object({ granted: z.boolean(), remark: text(500) })
export type UnsealingDecision = z.output<typeof UnsealingDecision>

export const ReportSupplement = z.object({ text: optional(text(3000)), attachments })
export type ReportSupplement = z.output<typeof ReportSupplement>
