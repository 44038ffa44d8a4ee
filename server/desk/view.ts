/** What the desk and the search answer. */
import { z } from 'zod'
import { Label, MatterLine, pageOf } from '../kernel/view.ts'
import { OperatorView } from '../party/view.ts'

export const DeskPage = pageOf(MatterLine)
/** more: there are more than that, and nobody counted them. */
export const CountView = z.object({ count: z.number(), more: z.boolean() })

/** Each box is a filter of GET /desk: a click shows exactly what was counted. */
export const BoxesView = z.object({
  boxes: z.array(z.object({ key: z.string(), label: Label, query: z.string(), count: z.number() })),
  letters: z.number(),
  /** Pairs that may be one dispute, for whoever joins them. */
  doubles: z.number(),
})

export const AssignedView = z.object({
  done: z.array(z.number()),
  refused: z.array(z.object({ id: z.number(), because: Label })),
})

export const FoundView = z.object({ matters: z.array(MatterLine), operators: z.array(OperatorView) })
