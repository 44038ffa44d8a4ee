/** What intake answers while the caller speaks, and when it is saved. */
import { z } from 'zod'
import { Day, Instant, Label, MatterLine } from '../kernel/view.ts'
import { OperatorView } from '../party/view.ts'

const text = z.string()
const maybe = text.nullable()

/** The code opens the complaint on the portal, with the number; it is told once. */
export const ReceiptView = z
  .object({
    id: z.number(),
    number: text,
    code: text,
    /** Sent on at once: to whom, and by when the caller hears whether it is taken up (art. 15). */
    dispatched: z
      .object({ office: text, officeEn: text, phone: text, answerBy: Day.nullable(), provisional: z.boolean() })
      .optional(),
  })
  .meta({ id: 'Receipt' })
export const PublicReceiptView = z.object({ number: text, code: text })

export const CallerView = z.object({
  consumer: z
    .object({
      name: text,
      phone: text,
      phoneOther: maybe,
      address: maybe,
      email: maybe,
      gender: maybe,
      ageBand: maybe,
    })
    .nullable(),
  matters: z.array(MatterLine),
})

export const OperatorsFound = z.object({
  items: z.array(OperatorView.extend({ earlier: z.number(), openNow: z.number() })),
  note: Label.nullable(),
})
export const PublicOperators = z.object({
  items: z.array(
    OperatorView.pick({
      id: true,
      name: true,
      shortName: true,
      address: true,
      area: true,
      areaCode: true,
      odr: true,
      platform: true,
    }),
  ),
})

export const DuplicatesView = z.object({ items: z.array(MatterLine.extend({ why: Label, score: z.number() })) })

export const DraftsView = z.object({
  items: z.array(
    z.object({ id: z.number(), kind: text, content: z.record(z.string(), z.unknown()), savedAt: Instant }),
  ),
})
export const DraftSaved = z.object({ id: z.number(), savedAt: Instant })

/** The token is needed for every further piece and to hand the file in. */
export const UploadOpened = z.object({ id: text, token: text, receivedBytes: z.number() })
export const UploadProgress = z.object({ receivedBytes: z.number(), done: z.boolean(), mediaType: maybe })

/** What a QR code leads to. */
export const ScannedView = z.object({
  kind: z.enum(['plaque', 'licence', 'other']),
  /** Of the plaque: opens /p/… */
  code: maybe,
  uscc: maybe,
  /** On our register under this credit code. */
  operator: z.object({ id: z.number(), name: text, address: maybe, odr: z.boolean() }).nullable(),
  /** Of neither: what it says. */
  text: maybe,
})
export type ScannedView = z.output<typeof ScannedView>
