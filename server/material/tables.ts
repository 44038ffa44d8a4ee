import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { BudgetSource, Material, MaterialEntry } from '../../law/material.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    material_budget: {
      id: Generated<number>
      year: number
      source: BudgetSource
      title: string
      amount_fen: number
      spent_fen: Generated<number>
      on_day: Day
      by_name: string
    }
    material_stock: { office_id: number; material: Material; quantity: Generated<number> }
    material_entry: {
      id: Generated<number>
      kind: MaterialEntry
      material: Material
      quantity: number
      cost_fen: number
      budget_id: number | null
      demonstration_id: number | null
      recipient: string | null
      words: string
      on_day: Day
      reverses_id: number | null
      by_id: number | null
      by_name: string
      at: Date | string
    }
    material_posting: { entry_id: number; office_id: number; quantity: number }
  }
}
