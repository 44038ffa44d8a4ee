/** What this module does when another one speaks. */
import { stop } from '../kernel/clock.ts'
import { on } from '../kernel/event.ts'
import { unprovenLetters } from '../letter/index.ts'

/** C5: both sides have been told of the termination (form 8): the seven working days have been kept. */
on('letter.serve', async (ctx, { matter, facts }) => {
  if (facts.form !== 8) return
  const waiting = await unprovenLetters(ctx, matter.id)
  if (!waiting.some(each => each.form === 8)) await stop(ctx, matter, 'termination-notice')
})
