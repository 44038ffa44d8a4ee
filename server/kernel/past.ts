/** Days on which something is said to have happened. */
import type { Day } from '../../law/grammar.ts'
import type { Context } from './context.ts'
import { badField } from './problem.ts'

/** Nothing has happened yet on a day that is still to come. */
export function requirePast(ctx: Context, field: string, day: Day) {
  if (day > ctx.today)
    throw badField(field, { zh: '在今天之后', en: 'lies in the future' }, { zh: '今天或以前', en: 'today or earlier' })
}
