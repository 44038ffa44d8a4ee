/** 更正说明 of the public edition: the corrections of figures that everybody could read before and can read now. */
import type { Compiled, Correction } from './contract.ts'
import { spokenOf } from './corrected.ts'
import { cellWords } from './figure-words.ts'
import { isSmall } from './kept-back.ts'
import { formatOfUnit, printed } from './paper.ts'
import { publicTables } from './public-tables.ts'
import { cellsOf, inWords } from './publish.ts'

/** What a cell was while it was kept back would tell its neighbours of then. */
export function publicCorrections(
  said: readonly string[],
  { corrections = [], ...now }: Compiled & { corrections?: readonly Correction[] },
  earlier?: Compiled,
): string[] {
  const why = said.filter(each => each.startsWith('更正原因'))
  const [was, is] = [earlier ? publicTexts(earlier) : new Map<string, string>(), publicTexts(now)]
  // Issues frozen before the words were printed keep the codes.
  const called = corrections.map(each =>
    /^[a-z]+=/.test(each.column) ? { ...each, column: cellWords(`- ${each.column}`) } : each,
  )
  const open = called.filter(
    each => (was.get(placeOf(each)) ?? '—') === each.before && (is.get(placeOf(each)) ?? '—') === each.after,
  )
  const left = corrections.length - open.length
  return [...why, ...open.map(inWords), ...(left > 0 ? ['其余更正涉及不予公开的数字，不列出。'] : [])]
}

const placeOf = ({ table, row, column }: Pick<Correction, 'table' | 'row' | 'column'>) =>
  JSON.stringify([table, row, column])

/** Each public figure as printed, by the words in which a correction names it. */
function publicTexts(compiled: Compiled): Map<string, string> {
  const { tables, secrets } = publicTables(compiled)
  const inTables = cellsOf([...tables.values()]).map(([, cell]) => [placeOf(cell), cell.after] as const)
  const spoken = spokenOf(compiled).flatMap(({ table, row, column, figure: { unit, value, query } }) => {
    const text = printed(formatOfUnit(unit), value)
    const kept = secrets.has(query) || isSmall(value) || (query !== null && secrets.tellsBase(query, text))
    return kept ? [] : [[placeOf({ table, row, column }), text] as const]
  })
  return new Map([...inTables, ...spoken])
}
