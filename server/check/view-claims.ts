/** Claims in the words of a list, and the paper they stand in. */
import type { Label } from '../../law/grammar.ts'
import { check } from './check.ts'
import { rules } from './claim.ts'
import type { CheckView } from './contract.ts'
import type { Document, Place } from './document.ts'

export function viewCheck(document: Document): CheckView {
  return {
    blocks: document.map(block => ({ ...block })),
    claims: check(document).map(({ place, rule, says, should, base }) => ({
      place,
      where: whereIs(document, place),
      rule,
      ruleLabel: rules[rule],
      says,
      should: should ?? null,
      base,
    })),
  }
}

/** Paragraphs and tables are numbered apart, as a reader counts them. */
export function whereIs(document: Document, { block, row, column }: Place): Label {
  const { kind } = document[block]!
  const n = document.slice(0, block + 1).filter(each => each.kind === kind).length
  if (kind === 'paragraph') return { zh: `第${n}段`, en: `paragraph ${n}` }
  return {
    zh: `表${n}第${(row ?? 0) + 1}行第${(column ?? 0) + 1}列`,
    en: `table ${n}, row ${(row ?? 0) + 1}, column ${(column ?? 0) + 1}`,
  }
}
