import type { ColumnType, Generated } from 'kysely'
import type {
  destructionMethods,
  destructionReasons,
  MoveKind,
  StoreClass,
  StoreOrigin,
  StoreState,
  WitnessRole,
} from '../../law/destruction.ts'
import type { Day } from '../../law/grammar.ts'

export interface LotTable {
  matter_id: number
  title: string
  reason: keyof typeof destructionReasons
  method: keyof typeof destructionMethods
  hazardous: boolean
  self_done: Generated<boolean>
  processor: string
  licence: string | null
  licence_until: Day | null
  planned_on: Day
  place: string
  explanation: string
  approved_on: Day | null
  carried_on: Day | null
  carried_place: string | null
  transport: string | null
  weighed_grams: number | null
  course: string | null
  residue_number: string | null
  residue_grams: number | null
  residue: string | null
  residue_files: ColumnType<string[], string[] | undefined, string[]>
  proceeds_fen: number | null
  proceeds_voucher: string | null
  proceeds_on: Day | null
}

export interface ItemTable {
  id: Generated<number>
  number: ColumnType<string, never, never>
  office_id: number
  origin: StoreOrigin
  case_id: number | null
  origin_note: string | null
  name: string
  class: StoreClass
  /** numeric comes from the database as text. */
  quantity: ColumnType<string, number, number>
  unit: string
  weight_grams: number
  box: string
  value_fen: number
  place: string
  state: Generated<StoreState>
  stored_on: Day
  lot_id: number | null
  out_on: Day | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    destruction_lot: LotTable
    store_item: ItemTable
    store_move: {
      id: Generated<number>
      item_id: number
      kind: MoveKind
      on_day: Day
      at: ColumnType<Date, Date, never>
      from_place: string | null
      to_place: string | null
      handed_by: string
      received_by: string
      witness: string | null
      weight_grams: number | null
      lot_id: number | null
      remark: string | null
      actor_id: number | null
      actor_name: string
    }
    destruction_witness: {
      id: Generated<number>
      matter_id: number
      name: string
      unit: string
      role: WitnessRole
    }
  }
}
