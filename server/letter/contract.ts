import { z } from 'zod'
import { day, line, optional, page } from '../kernel/input.ts'

export const Posting = z.object({ mailNumber: line(40), postedOn: day })
export type Posting = z.output<typeof Posting>
export const Proof = z.object({ servedOn: day, how: line(200), note: optional(line(300)) })
export type Proof = z.output<typeof Proof>
export const Resending = z.object({
  channel: z.enum(['portal', 'sms', 'email', 'post', 'hand']),
  address: optional(line(200)),
})
export type Resending = z.output<typeof Resending>
export const LetterList = z.object({ state: optional(line(60)), ...page })
export type LetterList = z.output<typeof LetterList>
