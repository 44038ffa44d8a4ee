import { z } from 'zod'
import { page, text } from '../kernel/input.ts'

export const LikelyList = z.object({ state: z.enum(['open', 'joined', 'different']).default('open'), ...page })
export type LikelyList = z.output<typeof LikelyList>
/** Why it is not the same dispute. */
export const Different = z.object({ reason: text(500) })
export type Different = z.output<typeof Different>
export const PatternReason = z.object({ reason: text(300) })
export type PatternReason = z.output<typeof PatternReason>
