/** What happens to cases by itself, every morning before work; done late it comes to the same. */
import type { Context } from '../kernel/context.ts'
import { deemServed } from './announce.ts'
import { endPartyTerms, startCourtTerms } from './enforce.ts'
import { lapseMeasures } from './measure-end.ts'
import { endPublications } from './publish.ts'

export async function keepCases(ctx: Context) {
  await lapseMeasures(ctx)
  await deemServed(ctx)
  await startCourtTerms(ctx)
  await endPartyTerms(ctx)
  await endPublications(ctx)
}
