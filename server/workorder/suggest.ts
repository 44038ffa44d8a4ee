/** 该不该我们办、该谁办: how sure the system is, said at the moment an order arrives and kept as it was said. */
import type { Label } from '../../law/grammar.ts'
import { suggestOffice } from '../dispatch/index.ts'
import type { Context } from '../kernel/context.ts'
import type { OrderSuggestion } from './view.ts'

export interface SaidOfOrder {
  text: string
  respondentName?: string | undefined
  address?: string | undefined
  areaCode?: string | undefined
  operatorId?: number | undefined
}

export async function suggestionFor(ctx: Context, said: SaidOfOrder): Promise<OrderSuggestion> {
  const { text: _, ...place } = said
  const found = await suggestOffice(ctx, { ...place, respondentName: said.respondentName })
  if (found.officeId === null)
    return {
      sure: 0,
      belongsHere: 0.5,
      candidates: [{ officeId: null, destination: null, sure: 0, reasons: [found.reason] }],
    }
  const candidates = [found, ...found.alternatives].map(each => ({
    officeId: each.officeId as number | null,
    destination: { zh: each.office, en: each.office } as Label | null,
    sure: each.sure,
    reasons: [each.reason],
  }))
  return { sure: found.sure, belongsHere: 0.5, candidates }
}
