/** The lines of a list: the page's own rows with their names, their limit in words, and the limit of the law where it is near. */
import { sql } from 'kysely'
import type { Unit } from '../../law/grammar.ts'
import { procedures } from '../../law/procedures.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { remaining, remainingOfLine } from '../kernel/remaining.ts'
import { lineColumns, type Matters } from '../kernel/search.ts'
import type { MatterLine } from '../kernel/view.ts'

/** The page is picked first, by index; names are joined to those few rows only. */
export async function lines(rows: Matters) {
  return rows
    .leftJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .select([...lineColumns, 'matter.due_clock as dueClock', 'matter.due_statute as statute'])
    .execute()
}

type Row = Awaited<ReturnType<typeof lines>>[number]

function lineOf(ctx: Context, row: Row): MatterLine {
  const { closedOn, statute, ...line } = row
  const rule = row.dueClock ? procedures[row.kind]?.clocks[row.dueClock] : undefined
  const unit = rule?.versions.at(-1)?.within.unit ?? 'calendar-day'
  const standing = remainingOfLine(ctx, row, unit)
  const clock =
    rule?.right && standing.tone === 'overdue'
      ? { tone: 'met' as const, text: { zh: `已届满（${row.dueOn}）`, en: `ran out on ${row.dueOn}` } }
      : standing
  return {
    ...line,
    office: row.office ?? '',
    tone: clock.tone,
    clockText: clock.text,
    ...(rule ? { clockLabel: rule.label, binding: rule.binding } : {}),
  }
}

/** A target of ours that is long over must not hide the limit of the law that ends tomorrow. */
export async function linesWithLaw(ctx: Context, rows: readonly Row[]): Promise<MatterLine[]> {
  const ours = rows.filter(row => row.dueOn !== null && !row.statute)
  const due = await lawDue(
    ctx,
    ours.map(row => row.id),
  )
  return rows.map(row => {
    const found = due.get(row.id)
    const rule = found && procedures[row.kind]?.clocks[found.name]
    if (!rule || rule.right) return lineOf(ctx, row)
    const { tone, text } = remaining(ctx.calendar, ctx.today, { ...found, unit: found.unit as Unit })
    return {
      ...lineOf(ctx, row),
      ...(tone === 'calm' ? {} : { lawClock: { label: rule.label, tone, text, dueOn: found.dueOn } }),
    }
  })
}

/** Of each matter the limit of the law that ends first; only those that may be near, calendar days and holidays allowed for. */
async function lawDue(ctx: Context, matterIds: readonly number[]) {
  if (matterIds.length === 0) return new Map<number, never>()
  const found = await ctx.db
    .selectFrom('clock')
    .distinctOn('matter_id')
    .select(['matter_id as id', 'name', 'due_on as dueOn', 'unit', 'provisional'])
    .where('matter_id', '=', sql<number>`any(${sql.val([...matterIds])}::bigint[])`)
    .where('stopped_on', 'is', null)
    .where('paused_on', 'is', null)
    .where('binding', '=', 'statute')
    .where('due_on', '<=', addDays(ctx.today, 14))
    .orderBy('matter_id')
    .orderBy('due_on')
    .execute()
  return new Map(found.map(each => [each.id, each]))
}
