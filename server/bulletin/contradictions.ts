/** Our own paper, held against itself before it goes out. */
import { createHash } from 'node:crypto'
import { check, findings, type Block as Read, whereIs } from '../check/index.ts'
import type { Found } from './contract.ts'
import { unsound } from './layout.ts'
import { printed, type Section } from './paper.ts'

/** The paper read as a stranger would read it; each finding with a name by which it can be explained. */
export function contradictions(sections: readonly Section[]): Found[] {
  const document = sections.flatMap((section): Read[] => {
    if ('paragraph' in section) return [{ kind: 'paragraph', text: section.refusal ? '' : section.paragraph }]
    if (!('table' in section)) return []
    const { title, head = '单位', columns, rows } = section.table
    const printedRows = rows.map(row => [
      row.label,
      ...columns.map((column, at) => printed(column.format, row.cells[at] ?? null)),
    ])
    return [{ kind: 'table', title, rows: [[head, ...columns.map(each => each.label)], ...printedRows] }]
  })
  const sums = sections.flatMap(section => ('table' in section ? unsound(section.table) : []))
  return [
    // Our 办结 counts what was closed in the period, whenever received: the catalogue answers what a stranger's paper is asked.
    ...findings(check(document))
      .filter(each => !each.question)
      .map(({ place, rule, says, should, base }) => ({
        key: createHash('sha256')
          .update(JSON.stringify([rule, says, should, base]))
          .digest('hex')
          .slice(0, 12),
        where: whereIs(document, place),
        rule,
        says,
        should: should!,
        base,
      })),
    ...sums.map(each => ({
      key: createHash('sha256').update(each).digest('hex').slice(0, 12),
      where: { zh: '表', en: 'table' },
      rule: 'parts' as const,
      says: each,
      should: '各行之和',
      base: '表中各行',
    })),
  ]
}
