/**
 * C3 and C5 are decision and telling: beside the clock stands whether the notice reached the party within the limit,
 * by the proof of its service (Order 121 arts. 15, 23).
 */
import type { Context } from '../kernel/context.ts'
import type { ClockView, LetterView } from '../kernel/view.ts'

const formsOf: Record<string, readonly number[]> = { acceptance: [5, 6], 'termination-notice': [8] }

export function withTelling(ctx: Context, clocks: ClockView[], letters: readonly LetterView[]): ClockView[] {
  return clocks.map((clock, at) => {
    const forms = formsOf[clock.name]
    // A complaint returned and dispatched again has several; the notice belongs to the last.
    if (!forms || clocks.some((later, place) => place > at && later.name === clock.name)) return clock
    const owed = letters.filter(each => each.who !== 'office' && forms.includes(each.form))
    return owed.length === 0 ? clock : { ...clock, told: telling(ctx, clock.dueOn, owed) }
  })
}

function telling(ctx: Context, dueOn: string, owed: readonly LetterView[]): NonNullable<ClockView['told']> {
  const days = owed.map(each => each.servedOn)
  if (days.includes(null))
    return ctx.today > dueOn
      ? {
          inTime: false,
          text: { zh: '期限已过，告知尚无送达证明', en: 'the limit is over without proof that the notice arrived' },
        }
      : { inTime: null, text: { zh: '已签发告知，待送达证明', en: 'notice issued, proof of service to come' } }
  const last = days.toSorted().at(-1)!
  return last <= dueOn
    ? { inTime: true, text: { zh: `期限内告知，${last}送达`, en: `told within the limit, served ${last}` } }
    : { inTime: false, text: { zh: `告知晚于期限，${last}送达`, en: `told after the limit, served ${last}` } }
}
