/**
 * Publishing: figures and paper are frozen under one hash, numbered per year reported, and never changed. Who finds an error
 * publishes the period again: the next version, with the reason and every cell that differs.
 */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { requireAppeals } from './appeals.ts'
import type { Compiled, Correction, LinkedTable, Publication, PublishedLine } from './contract.ts'
import { contradictions } from './contradictions.ts'
import { changedFigures, correctedTables } from './corrected.ts'
import { hashOf } from './hash.ts'
import { plainTable, unsound } from './layout.ts'
import { type Paper, printed } from './paper.ts'
import { lineOf, nextIssue, versionsOf, yearReported } from './queries.ts'
import { compileWeekly, paperOf, type Weekly, weekPeriod } from './weekly.ts'

export async function publishWeekly(
  ctx: Context,
  { period: key, reason, withoutAppeals }: Publication,
): Promise<PublishedLine> {
  const period = weekPeriod(key)
  if (period.to >= ctx.today)
    throw new Problem('not-allowed', {
      zh: `${period.label.zh}至${period.to}才结束，结束后方可发布`,
      en: `The week ends on ${period.to}; it can be published after that`,
    })
  // Two supervisors at once: the second waits, then finds the first one's issue.
  await sql`select pg_advisory_xact_lock(hashtext('bulletin.weekly'))`.execute(ctx.db)
  const weekly = await compileWeekly(ctx, period)
  requireAppeals(period, weekly.appeals, withoutAppeals)
  requireSound(weekly)
  const earlier = (await versionsOf(ctx, 'weekly', key)).at(-1)
  if (earlier && !reason)
    throw badField(
      'reason',
      { zh: `本期已发布（第${earlier.version}版），更正须说明原因`, en: 'is missing: this week is published already' },
      { zh: '更正的原因', en: 'why it is corrected' },
    )
  const corrections = earlier
    ? [...differences(earlier.compiled.tables, weekly.tables), ...changedFigures(earlier.compiled, weekly)]
    : []
  if (earlier && corrections.length === 0)
    throw new Problem('not-allowed', {
      zh: '重新统计的数字与已发布的完全一致，无需更正',
      en: 'The figures are the same as those published: there is nothing to correct',
    })
  const year = yearReported(period.key)
  const place = earlier ?? { year, issue: await nextIssue(ctx, 'weekly', year), version: 0 }
  const frozen = { year: place.year, issue: place.issue, version: place.version + 1, date: ctx.today }
  const paper = paperOf(weekly, {
    ...frozen,
    corrections: reason && earlier ? [`更正原因：${reason}`] : [],
    corrected: correctedTables(corrections),
  })
  requireConsistent(paper)
  const compiled: Compiled = { figures: weekly.figures, tables: weekly.tables, urging: weekly.urging }
  const { id } = await ctx.db
    .insertInto('bulletin')
    .values({
      kind: 'weekly',
      period: key,
      office_id: null,
      year: frozen.year,
      issue: frozen.issue,
      version: frozen.version,
      from_on: period.from,
      to_on: period.to,
      figures: JSON.stringify(compiled),
      paper: JSON.stringify(paper),
      hash: hashOf(compiled, paper),
      corrections: JSON.stringify(corrections),
      reason: reason ?? null,
      published_by: ctx.actor.id!,
      published_at: ctx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'bulletin.publish', {
    id,
    kind: 'weekly',
    period: key,
    issue: frozen.issue,
    version: frozen.version,
    reason,
  })
  return lineOf(ctx, id)
}

/** Sums, subsets and the two tables against the whole; a bulletin that fails is not published. */
export function requireSound({ tables, figures }: Pick<Weekly, 'tables' | 'figures'>) {
  const value = (name: string) => figures[name]?.value ?? 0
  const wrong = tables.flatMap(table => unsound(plainTable(table)))
  for (const name of ['complaints-received', 'complaints-closed', 'recovered-amount'])
    if (value(`city.${name}`) + value(`national.${name}`) !== value(name)) wrong.push(`${name}：表1与表2之和不等于总数`)
  for (const [part, whole] of [
    ['complaints-overdue', 'complaints-pending'],
    ['double-compensations', 'complaints-closed'],
  ] as const)
    if (value(part) > value(whole)) wrong.push(`${figures[part]?.label.zh}多于${figures[whole]?.label.zh}`)
  if (wrong.length > 0)
    throw new Problem('not-allowed', {
      zh: `发布前核对未通过：${wrong.join('；')}`,
      en: `The figures do not add up: ${wrong.join('; ')}`,
    })
}

/** What the checker would say of anybody's paper, it says of ours. */
function requireConsistent({ sections }: Paper) {
  const found = contradictions(sections)
  if (found.length === 0) return
  const told = (language: 'zh' | 'en') =>
    found.map(each => `${each.where[language]}：${each.says} → ${each.should}`).join('；')
  throw new Problem('not-allowed', {
    zh: `发布前核对发现矛盾：${told('zh')}`,
    en: `The bulletin contradicts itself: ${told('en')}`,
  })
}

/** Each cell as a correction names it, by its keys; `after` is what is printed now. */
export const cellsOf = (tables: readonly LinkedTable[]) =>
  tables.flatMap(table =>
    table.rows.flatMap(row =>
      table.columns.map((column, at): [string, Correction] => [
        JSON.stringify([table.key, row.key, column.key]),
        {
          table: table.title.split('　')[0] ?? table.title,
          row: row.label,
          column: `${column.group ?? ''}${column.label}`,
          ...(column.group ? { group: column.group } : {}),
          label: column.label,
          before: '—',
          after: printed(column.format, row.cells[at]?.value ?? null),
        },
      ]),
    ),
  )

/** Every cell that differs, as printed. */
export function differences(before: readonly LinkedTable[], after: readonly LinkedTable[]): Correction[] {
  const [old, now] = [new Map(cellsOf(before)), new Map(cellsOf(after))]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)]
    const change = { ...(is ?? was)!, before: was?.after ?? '—', after: is?.after ?? '—' }
    return change.before === change.after ? [] : [change]
  })
}

export const inWords = ({ table, row, column, before, after }: Correction) =>
  `${table}中${row}${column ? `“${column}”` : ''}由${before}更正为${after}。`
