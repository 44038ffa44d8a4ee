/** Whether there was anything to tell of: the appeals received in a period. */
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { figureOf, type Period } from '../statistics/index.ts'

const received = ['complaints-received', 'reports-received', 'consultations-received'] as const

export async function appealsIn(ctx: Context, period: Period, office?: string): Promise<number> {
  let records = 0
  for (const name of received) records += (await figureOf(ctx, name, period, office ? { office } : {})).records
  return records
}

/** Noughts all over are more often a wrong year than a quiet one: whoever publishes them says that they are meant. */
export function requireAppeals(period: Period, appeals: number, withoutAppeals: boolean | undefined) {
  if (appeals > 0 || withoutAppeals) return
  throw badField(
    'withoutAppeals',
    {
      zh: `${period.label.zh}没有投诉、举报和咨询的记录`,
      en: `is not said: there is no appeal on record in ${period.label.en}`,
    },
    { zh: 'true：确认期间无误，仍要发布', en: 'true: the period is meant, publish it all the same' },
  )
}
