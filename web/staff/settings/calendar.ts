/** What GET /calendar and the previews answer (server/calendar). */
import type { CalendarDay } from '../../../law/grammar.ts'
import type { Label } from '../../kit/say.tsx'

export interface Year {
  year: number
  provisional: boolean
  /** entered: by hand here; law: released with the program; fixed: no notice yet, the fixed holidays only. */
  from?: 'entered' | 'law' | 'fixed'
  notices: readonly { title: string; number?: string; url: string }[]
  days: readonly CalendarDay[]
}

export interface NoticeDay {
  date: string
  name: string
  off: boolean
  statutory: boolean
}

export interface Moves {
  count: number
  earlier?: number
  later?: number
  confirmed?: number
  /** The first 200. */
  moves: {
    clockId?: number
    matterId: number
    number: string
    kind?: string
    clock: Label
    before: string
    after: string
    provisionalBefore?: boolean
    provisionalAfter?: boolean
  }[]
  warnings?: (Label & { field: string })[]
}
