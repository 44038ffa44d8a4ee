/** Twenty thousand rows refused for one reason are one thing to put right, not twenty thousand. */
import type { Label } from '../../../law/grammar.ts'
import type { RowProblem } from '../table/appeal.ts'

export interface ProblemGroup {
  field: string
  /** As said of the first row; where they differ in a day or a number, that of the first. */
  problem: Label
  count: number
  /** The first few rows that have it. */
  rows: number[]
}

const named = 8
const most = 50
/** Days, numbers and what was quoted from the cell differ from row to row; what is wrong does not. */
const kindOf = ({ field, problem }: RowProblem) =>
  `${field}|${problem.zh.replace(/「[^」]*」|“[^”]*”|\d[\d:./-]*/g, '…')}`

/** The commonest first. */
export function groupProblems(problems: readonly RowProblem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>()
  for (const each of problems) {
    const kind = kindOf(each)
    const group = groups.get(kind) ?? { field: each.field, problem: each.problem, count: 0, rows: [] }
    group.count += 1
    if (group.rows.length < named) group.rows.push(each.row)
    groups.set(kind, group)
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).slice(0, most)
}
