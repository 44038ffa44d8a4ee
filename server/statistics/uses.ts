/** Which paper, dashboard or appraisal uses a figure: each of them tells it from what it is made of, nobody writes it down. */
import type { Label } from '../../law/grammar.ts'
import type { IndicatorName } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'

export interface Use {
  label: Label
  /** The page of the staff's desk that shows it. */
  page: string
  names: readonly IndicatorName[]
}

const tellers: ((ctx: Context) => Use[] | Promise<Use[]>)[] = []

export const tellUses = (teller: (typeof tellers)[number]) => void tellers.push(teller)

export async function listUses(ctx: Context) {
  const items: Use[] = []
  for (const teller of tellers) items.push(...(await teller(ctx)))
  return { items: items.map(({ names, ...each }) => ({ ...each, names: [...new Set(names)].sort() })) }
}
