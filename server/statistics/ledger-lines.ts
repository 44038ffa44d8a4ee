/** Entries of the ledger of materials and its budgets as lines of a list of records: any member of staff may read them. */
import { sql } from 'kysely'
import {
  type BudgetSource,
  budgetSources,
  type Material,
  type MaterialEntry,
  materialEntries,
  materials,
} from '../../law/material.ts'
import type { Context } from '../kernel/context.ts'
import type { MatterLine } from '../kernel/view.ts'

const line = (
  id: number,
  said: Pick<MatterLine, 'number' | 'state' | 'subject' | 'receivedOn'>,
): [number, MatterLine] => [
  id,
  {
    id,
    kind: 'material',
    respondent: '',
    officeId: 0,
    office: '',
    handlerId: null,
    handler: null,
    channel: 'other',
    dueOn: null,
    dueClock: null,
    provisional: false,
    tone: 'none',
    clockText: { zh: '', en: '' },
    version: 1,
    ...said,
  },
]

export async function entriesByKey(ctx: Context, keys: number[]): Promise<Map<number, MatterLine>> {
  const { rows } = await sql<{ id: number; kind: MaterialEntry; material: Material; quantity: number; on: string }>`
    select id, kind, material, quantity, on_day as on from material_fact where id = any(${keys}::bigint[])`.execute(
    ctx.db,
  )
  return new Map(
    rows.map(row =>
      line(row.id, {
        number: `#${row.id}`,
        state: row.kind,
        subject: `${materialEntries[row.kind].zh} ${materials[row.material].zh} ${row.quantity}`,
        receivedOn: row.on,
      }),
    ),
  )
}

export async function budgetsByKey(ctx: Context, keys: number[]): Promise<Map<number, MatterLine>> {
  const { rows } = await sql<{ id: number; year: number; source: BudgetSource; on: string }>`
    select id, year, source, on_day as on from material_budget_fact where id = any(${keys}::bigint[])`.execute(ctx.db)
  return new Map(
    rows.map(row =>
      line(row.id, {
        number: `${row.year}-${row.id}`,
        state: row.source,
        subject: budgetSources[row.source].zh,
        receivedOn: row.on,
      }),
    ),
  )
}
