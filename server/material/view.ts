/** Materials as screens show them. Types only. */
import type { BudgetSource, Material, MaterialEntry } from '../../law/material.ts'

export interface MaterialLine {
  material: Material
  /** Of all offices one sees. */
  made: number
  /** Received from other offices less sent to them: between offices one sees it is nought. */
  moved: number
  handedOut: number
  lost: number
  stock: number
  costFen: number
}
export interface BudgetView {
  id: number
  year: number
  source: BudgetSource
  title: string
  amountFen: number
  spentFen: number
  on: string
  by: string
}
export interface StockView {
  officeId: number
  office: string
  material: Material
  quantity: number
}
export interface MaterialsView {
  lines: MaterialLine[]
  budgets: BudgetView[]
  stock: StockView[]
}
export interface EntryView {
  id: number
  kind: MaterialEntry
  material: Material
  /** Below nought: a reversal. */
  quantity: number
  costFen: number
  budget: { id: number; title: string } | null
  to: { id: number; number: string; name: string } | null
  recipient: string | null
  words: string
  on: string
  by: string
  offices: { office: string; quantity: number }[]
  reverses: number | null
  reversedBy: number | null
  reversible: boolean
}
