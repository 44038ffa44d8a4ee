/** What one search finds: matters and operators. */

import type { MatterLine } from '../../../server/kernel/view.ts'
import { useRead } from '../../kit/reading.ts'

export interface OperatorFound {
  id: number
  name: string
  shortName: string | null
  uscc: string | null
  address: string | null
  area: string | null
  phone: string | null
  earlier?: number
  openNow?: number
}
export interface Found {
  matters: MatterLine[]
  operators: OperatorFound[]
}

export const useFound = (typed: string) =>
  useRead<Found>('/search', { q: typed.trim() }, { enabled: typed.trim().length > 0 })
