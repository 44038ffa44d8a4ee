/** What an order would become, as far as its own words can be read (law/workorder.words.ts). */
import { claimWords, goodsWords, problemWords, violationWords } from '../../law/workorder.words.ts'
import type { OrderRow } from './queries.ts'
import type { ConversionProposal } from './view.ts'

/** What the order says of itself, as far as words can be read: shown before, and taken where nothing else is said. */
export function proposedConversion(row: OrderRow): ConversionProposal {
  const text = [row.goods_class, row.problem_class, row.title, row.content].filter(Boolean).join('\n')
  const first = <C extends string>(words: readonly (readonly [C, RegExp])[]) =>
    words.find(([, pattern]) => pattern.test(text))?.[0]
  return {
    kind: row.asks === 'report' ? 'report' : row.asks === 'complaint' ? 'complaint' : 'consultation',
    goodsClass: first(goodsWords) ?? (/服务/.test(text) ? 'other-services' : 'other-goods'),
    problemClass: first(problemWords) ?? 'other',
    violationClass: first(violationWords) ?? 'other',
    claims: claimWords.filter(([, pattern]) => pattern.test(text)).map(([code]) => code),
    respondentName: row.respondent_name,
  }
}
