/** 催办: who has what overdue or about to be, by unit, with the numbers of the matters. */
import { sql } from 'kysely'
import { procedures } from '../../law/procedures.ts'
import type { Context } from '../kernel/context.ts'
import { rowsWithin } from '../statistics/index.ts'
import type { LinkedTable, UrgedMatter, Urging } from './contract.ts'
import type { Gathered } from './gather.ts'

/** So many are named for each unit; the counts are of all. */
const named = 50
const printedNumbers = 6

export async function urgingOf(ctx: Context, gathered: Gathered): Promise<Urging[]> {
  const overdue = await mattersBy(ctx, gathered, 'complaints-overdue')
  const soon = await mattersBy(ctx, gathered, 'complaints-due-soon')
  const list = gathered.units.map(({ code, label }) => {
    const of = (name: Parameters<Gathered['part']>[0]) => ({
      count: gathered.part(name, { unit: code }).amount,
      query: gathered.query(name, { unit: code }),
    })
    return {
      unit: code,
      label,
      overdue: { ...of('complaints-overdue'), matters: overdue.get(code) ?? [] },
      soon: { ...of('complaints-due-soon'), matters: soon.get(code) ?? [] },
      pastTarget: of('complaints-overdue-target'),
    }
  })
  return list.filter(each => each.overdue.count + each.soon.count + each.pastTarget.count > 0)
}

interface Named {
  unit: string
  id: number
  number: string
  kind: string
  clock: string
  dueOn: string
}

async function mattersBy(ctx: Context, gathered: Gathered, name: 'complaints-overdue' | 'complaints-due-soon') {
  const enough = (found: readonly Named[]) =>
    gathered.units.every(
      ({ code }) =>
        found.filter(each => each.unit === code).length >= Math.min(named, gathered.part(name, { unit: code }).amount),
    )
  // Those due first are looked up alone; where some unit has its own among the later ones, all are.
  const first = await firstBy(ctx, gathered, name, 4 * named * gathered.units.length)
  const found = enough(first) ? first : await firstBy(ctx, gathered, name)
  const lists = new Map<string, UrgedMatter[]>()
  for (const { unit: code, id, number, kind, clock, dueOn } of found) {
    const label = procedures[kind]?.clocks[clock]?.label ?? { zh: clock, en: clock }
    lists.set(code, [...(lists.get(code) ?? []), { id, number, clock: label, dueOn }])
  }
  return lists
}

async function firstBy(
  ctx: Context,
  { period, office }: Gathered,
  name: 'complaints-overdue' | 'complaints-due-soon',
  first?: number,
): Promise<Named[]> {
  const rows = await rowsWithin(ctx, name, period, office ? { office: office.code } : {}, false, {
    byPlatform: false,
    first,
  })
  const unit = office ? sql`f.office` : sql`f.unit`
  const found = await sql<Named>`
    select unit, id, number, kind, clock, "dueOn" from (
      select ${unit} as unit, f.matter_id as id, f.number, f.kind, r.clock, r.due_on as "dueOn",
        row_number() over (partition by ${unit} order by r.due_on, r.matter_id) as place ${rows}
    ) ranked where place <= ${named} order by unit, place`.execute(ctx.db)
  return found.rows
}

export function urgingTable(gathered: Gathered, urging: readonly Urging[], title: string): LinkedTable {
  const sum = (of: (each: Urging) => number) => urging.reduce((all, each) => all + of(each), 0)
  return {
    key: 'T5',
    title,
    columns: [
      { key: 'overdue', label: '超期', unit: '件', format: 'count', sum: true, indicator: 'complaints-overdue' },
      { key: 'overdue-numbers', label: '超期件编号', format: 'text', align: 'left', indicator: null },
      { key: 'soon', label: '两日内到期', unit: '件', format: 'count', sum: true, indicator: 'complaints-due-soon' },
      { key: 'soon-numbers', label: '两日内到期件编号', format: 'text', align: 'left', indicator: null },
      {
        key: 'target',
        label: '超办结目标',
        unit: '件',
        format: 'count',
        sum: true,
        indicator: 'complaints-overdue-target',
      },
    ],
    rows: [
      ...urging.map(each => ({
        key: each.unit,
        label: each.label,
        cells: [
          { value: each.overdue.count, query: each.overdue.query },
          { value: numbersOf(each.overdue), query: null },
          { value: each.soon.count, query: each.soon.query },
          { value: numbersOf(each.soon), query: null },
          { value: each.pastTarget.count, query: each.pastTarget.query },
        ],
      })),
      {
        key: 'total',
        label: '合计',
        total: true,
        cells: [
          { value: sum(each => each.overdue.count), query: gathered.query('complaints-overdue') },
          { value: null, query: null },
          { value: sum(each => each.soon.count), query: gathered.query('complaints-due-soon') },
          { value: null, query: null },
          { value: sum(each => each.pastTarget.count), query: gathered.query('complaints-overdue-target') },
        ],
      },
    ],
    note: '超期、到期均指法定期限；办结目标为本局内部目标（一般7个工作日、疑难60日），另列。',
  }
}

const numbersOf = ({ count, matters }: { count: number; matters: UrgedMatter[] }) => {
  if (count === 0) return '—'
  const numbers = matters.slice(0, printedNumbers).map(each => each.number)
  return `${numbers.join('、')}${count > numbers.length ? `等${count}件` : ''}`
}
