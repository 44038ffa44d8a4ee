/** What the routes of letters answer. */
import { z } from 'zod'
import { LetterView, pageOf } from '../kernel/view.ts'

export const WaitingLetters = pageOf(
  LetterView.extend({ address: z.string().nullable(), matterId: z.number(), matterNumber: z.string() }),
)
export const LetterHtml = z.object({ number: z.string(), title: z.string(), html: z.string() })
export const LetterMoved = z.object({ id: z.number(), state: LetterView.shape.state })
