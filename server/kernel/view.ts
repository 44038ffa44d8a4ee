/**
 * Shapes that every matter sends to the screen, as schemas: routes name them as their `reply`, the API's description shows
 * them, and every test compares them with the real answers (test/app.ts). The web imports the types alone.
 */
import { z } from 'zod'

export const Label = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Label' })
/** 'YYYY-MM-DD' in Asia/Shanghai. */
export const Day = z.string().meta({ format: 'date' })
export const Instant = z.string().meta({ format: 'date-time' })
export const Fen = z.number().int()

/** From the first receipt until the citizen has an answer; nothing stops it. */
export const TotalTime = z
  .object({ fromOn: Day, answeredOn: Day.nullable(), days: z.number(), text: Label })
  .meta({ id: 'TotalTime' })
export type TotalTime = z.output<typeof TotalTime>

export const Tone = z.enum(['calm', 'soon', 'overdue', 'paused', 'met', 'missed', 'lapsed'])

/** Colour never stands alone: `text` says it in words. met, missed and lapsed are of a stopped clock. */
export const ClockView = z
  .object({
    id: z.number(),
    name: z.string(),
    label: Label,
    binding: z.enum(['statute', 'service-norm']),
    startedOn: Day,
    dueOn: Day,
    provisional: z.boolean(),
    pausedOn: Day.nullable(),
    stoppedOn: Day.nullable(),
    within: Label,
    basis: z.string(),
    tone: Tone,
    text: Label,
    /** Where the law asks to decide and to tell within the limit: how far the telling is. */
    told: z.object({ inTime: z.boolean().nullable(), text: Label }).optional(),
  })
  .meta({ id: 'Clock' })
export type ClockView = z.output<typeof ClockView>

export const EventView = z
  .object({
    id: z.number(),
    name: z.string(),
    actor: z.string(),
    actorKind: z.enum(['staff', 'citizen', 'system']),
    at: Instant,
    onDay: Day,
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event' })
export type EventView = z.output<typeof EventView>

const Notices = z.array(z.object({ who: z.string(), form: z.number() })).readonly()

export const StepView = z
  .object({
    name: z.string(),
    label: Label,
    open: z.boolean(),
    because: Label.optional(),
    /** wrong-state: not now; not-your-duty: somebody else's; else a condition that is not met. */
    closedFor: z.string().optional(),
    basis: z.array(z.string()),
    tells: Notices,
    /** What would be sent once a second person signs what it proposes. */
    proposes: Notices.optional(),
  })
  .meta({ id: 'Step' })
export type StepView = z.output<typeof StepView>

export const LetterView = z
  .object({
    id: z.number(),
    form: z.number(),
    title: z.string(),
    number: z.string(),
    /** Another party's copy of the instrument with this id: one number, one text, its own proof of service. */
    copyOf: z.number().nullable(),
    who: z.enum(['complainant', 'respondent', 'informer', 'office']),
    recipient: z.string(),
    channel: z.string(),
    state: z.enum(['issued', 'sent', 'served', 'failed']),
    issuedOn: Day,
    servedOn: Day.nullable(),
    proof: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'Letter' })
export type LetterView = z.output<typeof LetterView>

export const AttachmentView = z
  .object({
    id: z.string(),
    name: z.string(),
    sizeBytes: z.number(),
    mediaType: z.string().nullable(),
    byKind: z.string(),
    at: Instant,
  })
  .meta({ id: 'Attachment' })
export type AttachmentView = z.output<typeof AttachmentView>

/** One line of a desk or a search result. */
export const MatterLine = z
  .object({
    id: z.number(),
    kind: z.string(),
    number: z.string(),
    state: z.string(),
    subject: z.string(),
    respondent: z.string(),
    officeId: z.number(),
    office: z.string(),
    handlerId: z.number().nullable(),
    handler: z.string().nullable(),
    receivedOn: Day,
    channel: z.string(),
    dueOn: Day.nullable(),
    dueClock: z.string().nullable(),
    provisional: z.boolean(),
    tone: z.enum([...Tone.options, 'none']),
    clockText: Label,
    /** Which limit that is, and whether the law's or the bureau's own. */
    clockLabel: Label.optional(),
    binding: z.enum(['statute', 'service-norm']).optional(),
    /** Besides: a limit of the law that is over, or ends within two days, while one of the bureau's stands first. */
    lawClock: z.object({ label: Label, tone: Tone, text: Label, dueOn: Day }).optional(),
    version: z.number(),
  })
  .meta({ id: 'MatterLine' })
export type MatterLine = z.output<typeof MatterLine>

/** 时限说明: every day counted or skipped, with the notice or the article that says so. */
export const ExplanationView = z
  .object({
    number: z.string(),
    officeId: z.number(),
    receivedOn: Day,
    clock: ClockView,
    trigger: Label.optional(),
    says: z.string().optional(),
    pauses: z.array(z.object({ from: Day, to: Day })),
    due: Day,
    days: z.array(z.object({ day: Day, counted: z.boolean(), why: Label, source: z.string().optional() })),
    weekendRoll: z.boolean(),
    notes: z.array(Label),
  })
  .meta({ id: 'Explanation' })

/** A list that pages by cursor: `next` goes into the next request, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), order: Label })
export const itemsOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) })

/** What a write answers that has nothing to show. */
export const Nothing = z.object({})
export const Made = z.object({ id: z.number() })
