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

/** Eighty rows with eighty days: the one that is printed is said to be an example. */
const ofTheFirst = ({ problem, rows }: ProblemGroup): Label => ({
  zh: `${problem.zh}（以第${rows[0]}行为例，各行的值不同）`,
  en: `${problem.en} (row ${rows[0]} for example; the values differ)`,
})

/** The commonest first. */
export function groupProblems(problems: readonly RowProblem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { differs?: boolean }>()
  for (const each of problems) {
    const kind = kindOf(each)
    const group = groups.get(kind) ?? { field: each.field, problem: each.problem, count: 0, rows: [] }
    group.count += 1
    if (each.problem.zh !== group.problem.zh) group.differs = true
    if (group.rows.length < named) group.rows.push(each.row)
    groups.set(kind, group)
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ differs, ...group }) => (differs ? { ...group, problem: ofTheFirst(group) } : group))
}

/** One line for a row, however much is wrong with it: under its first field. */
export const byRow = (problems: readonly RowProblem[]): RowProblem[] =>
  [...Map.groupBy(problems, each => each.row).values()].map(joined)

function joined([first, ...more]: RowProblem[]): RowProblem {
  const also = (language: 'zh' | 'en') =>
    more.map(each => `${language === 'zh' ? '；' : '; '}${each.field}：${each.problem[language]}`).join('')
  return { ...first!, problem: { zh: first!.problem.zh + also('zh'), en: first!.problem.en + also('en') } }
}
