/** 核对: every claim of a paper, with those that its own figures contradict. */
import type { Claim } from './claim.ts'
import { type Document, paragraphsOf, tablesOf } from './document.ts'
import { type Measure, measuresIn, sentencesOf } from './measures.ts'
import { inDigits } from './numerals.ts'
import { checkAverages } from './rules/average.ts'
import { checkChanges } from './rules/change.ts'
import { checkClosed } from './rules/closed.ts'
import { checkDigits } from './rules/digits.ts'
import { checkMost } from './rules/most.ts'
import { checkMoves } from './rules/moved.ts'
import { checkMultiples } from './rules/multiple.ts'
import { checkOrder } from './rules/order.ts'
import { checkParts } from './rules/parts.ts'
import { checkPoints } from './rules/points.ts'
import { checkRates } from './rules/rate.ts'
import { checkShares } from './rules/share.ts'
import { checkShareSums } from './rules/share-sum.ts'
import { checkSharesWithin } from './rules/share-within.ts'
import { checkSubsets } from './rules/subset.ts'
import { checkTable } from './rules/table.ts'
import { checkTextAgainstTables } from './rules/text-table.ts'
import { checkWords } from './rules/words.ts'

/** @returns each relation that could be reckoned, in the order of the paper; `should` where it does not hold */
export function check(paper: Document): Claim[] {
  const { read: document, asPrinted } = inDigits(paper)
  const claims = [
    ...paragraphsOf(document).flatMap(({ at, text }) => checkParagraph(text, at)),
    ...checkSubsets(document),
    ...tablesOf(document).flatMap(({ at, table }) => checkTable(table, at)),
    ...checkTextAgainstTables(document),
  ]
  return claims.map(asPrinted).sort((a, b) => orderOf(a) - orderOf(b))
}

export const findings = (claims: Claim[]) => claims.filter(each => each.should !== undefined)

function checkParagraph(text: string, block: number): Claim[] {
  const earlier: Measure[] = []
  return sentencesOf(text).flatMap(sentence => {
    const shares = [...checkShares(sentence, block, [...earlier]), ...checkSharesWithin(sentence, block)]
    const wrong = (share: Measure) => findings(shares).some(each => each.place.from === sentence.from + share.from)
    const claims = [
      ...checkParts(sentence, block),
      ...shares,
      ...checkShareSums(sentence, block, wrong),
      ...checkClosed(sentence, block),
      ...checkDigits(sentence, block),
      ...checkMoves(sentence, block),
      ...checkPoints(sentence, block),
      ...checkMost(sentence, block),
      ...checkOrder(sentence, block),
      ...checkRates(sentence, block),
      ...checkAverages(sentence, block),
      ...checkChanges(sentence, block, [...earlier]),
      ...checkMultiples(sentence, block),
      ...checkWords(sentence, block),
    ]
    earlier.push(...measuresIn(sentence.text).filter(each => each.dimension !== 'percent'))
    return claims
  })
}

const orderOf = ({ place }: Claim) =>
  place.block * 1e9 + (place.row ?? 0) * 1e5 + (place.column ?? 0) * 10 + (place.from ?? 0)
