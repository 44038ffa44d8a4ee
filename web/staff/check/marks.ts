/** The mark of a claim in the paper and its entry in the list share a name, so that one leads to the other. */
import type { CheckView, ClaimView } from '../../../server/check/contract.ts'

export const markOf = (view: CheckView, claim: ClaimView) => `mark-${view.claims.indexOf(claim)}`

export function show(mark: string) {
  const place = document.getElementById(mark)
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  place?.focus({ preventScroll: true })
}
