/** One complaint as its page shows it, as the citizen sees it, and what its routes answer besides. */
import { z } from 'zod'
import {
  AttachmentView,
  ClockView,
  Day,
  EventView,
  Fen,
  Instant,
  Label,
  LetterView,
  StepView,
  TotalTime,
} from '../kernel/view.ts'
import { consumer, recusal, respondent, sitting, testing } from './view-parts.ts'

const text = z.string()
const maybe = z.string().nullable()
const money = Fen.nullable()
const member = z.object({ id: z.number(), number: text, state: text })

export const ComplaintView = z
  .object({
    id: z.number(),
    kind: z.literal('complaint'),
    number: text,
    state: text,
    open: z.boolean(),
    version: z.number(),
    subject: text,
    channel: text,
    source: text,
    sourceNumber: maybe,
    receivedOn: Day,
    receivedAt: Instant,
    closedOn: Day.nullable(),
    office: z.object({ id: z.number(), name: text, kind: text }),
    handler: z.object({ id: z.number(), name: text }).nullable(),
    /** `on`: the day whose law governs; take the grounds in force on it. */
    law: z.object({ key: text, name: text, number: text, on: Day }),
    consumer,
    respondent,
    facts: text,
    saleMode: text,
    orderNumber: maybe,
    goodsClass: text,
    goodsName: maybe,
    brand: maybe,
    model: maybe,
    problemClass: text,
    claims: z.array(text),
    purchasedOn: Day.nullable(),
    disputedOn: Day.nullable(),
    disputedAmountFen: money,
    claimedAmountFen: money,
    agreementAmountFen: money,
    recoveredAmountFen: money,
    recoveredReason: maybe,
    punitiveDamagesFen: money,
    advancePaidFen: money,
    difficult: z.boolean(),
    consentPublication: z.boolean(),
    consentDelegation: z.boolean(),
    wantsOdr: z.boolean(),
    agent: z.record(z.string(), z.unknown()).nullable(),
    noticeChannel: text,
    outcome: maybe,
    ground: maybe,
    rating: z.object({ level: z.number(), remark: maybe, at: Instant }).nullable(),
    returns: z.number(),
    /** From the first receipt anywhere until the complainant has an answer. */
    total: TotalTime,
    clocks: z.array(ClockView),
    steps: z.array(StepView),
    letters: z.array(LetterView),
    attachments: z.array(AttachmentView),
    events: z.array(EventView),
    sessions: z.array(sitting),
    testings: z.array(testing),
    recusals: z.array(recusal),
    joint: z
      .object({
        id: z.number(),
        dispute: text,
        members: z.array(member.extend({ consumer: text, representative: z.boolean() })),
      })
      .nullable(),
    linked: z.array(member.extend({ kind: text })),
    /** art. 17: what may be considered, with counts, never a label on a person. */
    factors: z.array(z.object({ key: text, label: Label, count: z.number(), threshold: z.number() })),
  })
  .meta({ id: 'Complaint' })
export type ComplaintView = z.output<typeof ComplaintView>

/** The matter left the sight of whoever took the step. */
export const Gone = z.object({ id: z.number(), gone: z.literal(true) }).meta({ id: 'Gone' })

/** What a step would send: issued, or with `draft` once what it proposes is signed. */
export const PreviewView = z
  .object({
    letters: z.array(
      z.object({ who: text, recipient: text, channel: text, form: z.number(), title: text, html: text }),
    ),
    draft: z.boolean(),
  })
  .meta({ id: 'LetterPreview' })

export const RevealedView = z.object({ phone: text, phoneOther: maybe, address: maybe, email: maybe, idNumber: maybe })

/** Shown once. */
export const RenewedView = z.object({ number: text, code: text })

/** What the citizen sees of the own complaint on a phone. */
export const TrackView = z
  .object({
    id: z.number(),
    number: text,
    state: text,
    subject: text,
    /** The subject in the reader's language, as far as it is coded. */
    about: Label,
    respondent: text,
    receivedOn: Day,
    facts: text,
    claims: z.array(text),
    claimedAmountFen: money,
    wantsOdr: z.boolean(),
    office: z.object({ name: text, nameEn: text, phone: text, address: text }),
    clocks: z.array(ClockView),
    road: z.array(z.object({ at: Instant, what: Label })),
    next: Label,
    letters: z.array(
      /** onPaper: signed and sealed; its words can be read here, the paper comes by hand or post. */
      z.object({ id: z.number(), title: text, number: text, issuedOn: Day, read: z.boolean(), onPaper: z.boolean() }),
    ),
    attachments: z.array(AttachmentView),
    may: z.object({ supplement: z.boolean(), withdraw: z.boolean(), confirm: z.boolean(), rate: z.boolean() }),
    routes: z.array(Label.extend({ doors: z.array(z.object({ name: text, address: text, phone: text })) })),
    rating: z.object({ level: z.number(), remark: maybe }).nullable(),
    outcome: maybe,
    /** What was agreed, in the words that both sides accepted; null before, or where it came from elsewhere without them. */
    settlement: z
      .object({
        agreement: text,
        amountFen: money,
        recoveredFen: money,
        performedAtOnce: z.boolean(),
        /** A 调解书 is made; else the office keeps the minutes (art. 24). */
        statement: z.boolean(),
      })
      .nullable(),
    consentPublication: z.boolean(),
  })
  .meta({ id: 'OwnComplaint' })
export type TrackView = z.output<typeof TrackView>

export const JointView = z.object({ jointId: z.number() })
