/** The ledger as it is read: by material, by budget, by office, entry by entry. The city sees all offices, an office its own. */
import { sql } from 'kysely'
import { type Material, materials } from '../../law/material.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import type { EntryQuery } from './contract.ts'
import type { EntryView, MaterialLine, MaterialsView } from './view.ts'

const mine = (ctx: Context) =>
  seesTheCity(ctx.actor)
    ? sql<boolean>`true`
    : sql<boolean>`p.office_id = any(${sql.val([...ctx.actor.offices])}::bigint[])`

export async function showMaterials(ctx: Context): Promise<MaterialsView> {
  const { rows } = await sql<Omit<MaterialLine, 'stock'>>`
    select f.material, coalesce(sum(f.quantity) filter (where f.kind = 'order'), 0)::bigint as made,
      (select coalesce(sum(p.quantity), 0) from material_posting p join material_fact t on t.id = p.entry_id
        where t.kind = 'transfer' and t.material = f.material and ${mine(ctx)})::bigint as moved,
      coalesce(sum(f.quantity) filter (where f.kind = 'handout'), 0)::bigint as "handedOut",
      coalesce(sum(f.quantity) filter (where f.kind = 'loss'), 0)::bigint as lost,
      coalesce(sum(f.cost_fen), 0)::bigint as "costFen"
    from material_fact f where exists (select from material_posting p where p.entry_id = f.id and ${mine(ctx)})
    group by f.material`.execute(ctx.db)
  const stock = await ctx.db
    .selectFrom('material_stock as p')
    .innerJoin('office', 'office.id', 'p.office_id')
    .select(['p.office_id as officeId', 'office.name as office', 'p.material', 'p.quantity'])
    .where('p.quantity', '>', 0)
    .where(mine(ctx))
    .orderBy('p.office_id')
    .orderBy('p.material')
    .execute()
  const budgets = await ctx.db
    .selectFrom('material_budget')
    .select([
      'id',
      'year',
      'source',
      'title',
      'amount_fen as amountFen',
      'spent_fen as spentFen',
      'on_day as on',
      'by_name as by',
    ])
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  const lines = (Object.keys(materials) as Material[]).flatMap(material => {
    const row = rows.find(each => each.material === material)
    const left = stock.filter(each => each.material === material).reduce((sum, each) => sum + each.quantity, 0)
    return row ? [{ ...row, stock: left }] : []
  })
  return { lines, budgets, stock }
}

export async function listEntries(ctx: Context, { material, budgetId, cursor, limit }: EntryQuery) {
  let rows = ctx.db
    .selectFrom('material_entry as e')
    .leftJoin('material_budget as b', 'b.id', 'e.budget_id')
    .leftJoin('demonstration as d', 'd.matter_id', 'e.demonstration_id')
    .leftJoin('matter as m', 'm.id', 'e.demonstration_id')
    .leftJoin('material_entry as r', 'r.reverses_id', 'e.id')
    .select([
      'e.id',
      'e.kind',
      'e.material',
      'e.quantity',
      'e.cost_fen as costFen',
      'b.id as budgetId',
      'b.title as budget',
      'd.matter_id as unitId',
      'd.name as unit',
      'm.number as unitNumber',
      'e.recipient',
      'e.words',
      'e.on_day as on',
      'e.by_name as by',
      'e.reverses_id as reverses',
      'r.id as reversedBy',
    ])
    .where(sql<boolean>`exists (select from material_posting p where p.entry_id = e.id and ${mine(ctx)})`)
  if (material) rows = rows.where('e.material', '=', material)
  if (budgetId) rows = rows.where('e.budget_id', '=', budgetId)
  const before = readIdCursor(cursor)
  if (before !== undefined) rows = rows.where('e.id', '<', before)
  const found = await rows
    .orderBy('e.id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = found.slice(0, limit)
  const moved =
    shown.length === 0
      ? []
      : await ctx.db
          .selectFrom('material_posting as p')
          .innerJoin('office', 'office.id', 'p.office_id')
          .select(['p.entry_id as entryId', 'p.office_id as officeId', 'office.name as office', 'p.quantity'])
          .where(
            'p.entry_id',
            'in',
            shown.map(each => each.id),
          )
          .orderBy('p.quantity')
          .execute()
  const items = shown.map(({ budgetId: b, budget, unitId, unit, unitNumber, ...each }): EntryView => {
    const own = moved.filter(one => one.entryId === each.id)
    return {
      ...each,
      budget: b === null ? null : { id: b, title: budget! },
      to: unitId === null ? null : { id: unitId, number: unitNumber!, name: unit! },
      offices: own.map(({ office, quantity }) => ({ office, quantity })),
      reversible:
        each.kind !== 'reversal' && each.reversedBy === null && own.some(one => one.officeId === ctx.actor.officeId),
    }
  })
  return {
    items,
    next: found.length > limit ? String(shown.at(-1)!.id) : null,
    order: { zh: '新登记的在前', en: 'newest first' },
  }
}
