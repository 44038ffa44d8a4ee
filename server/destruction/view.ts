/** The store and lots as their pages show them. Types only. */
import type {
  DestructionState,
  MoveKind,
  StoreClass,
  StoreOrigin,
  StoreState,
  WitnessRole,
} from '../../law/destruction.ts'
import type { Day } from '../../law/grammar.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'

export interface CaseLink {
  id: number
  number: string
  party: string
  decisionNumber: string | null
}

export interface ItemLine {
  id: number
  number: string
  name: string
  class: StoreClass
  origin: StoreOrigin
  quantity: number
  unit: string
  weightGrams: number
  box: string
  valueFen: number
  place: string
  state: StoreState
  office: string
  officeId: number
  storedOn: Day
  case: CaseLink | null
  lot: { id: number; number: string } | null
  /** Why it may not go into a lot today; null: it may, or it is no longer kept. */
  bar: { zh: string; en: string } | null
  /** The last day on which the party may sue, where that is known. */
  litigationUntil: Day | null
}

export interface ItemMove {
  id: number
  kind: MoveKind
  onDay: Day
  fromPlace: string | null
  toPlace: string | null
  handedBy: string
  receivedBy: string
  witness: string | null
  weightGrams: number | null
  lot: { id: number; number: string } | null
  remark: string | null
  by: string
}

export interface ItemView extends ItemLine {
  originNote: string | null
  outOn: Day | null
  moves: ItemMove[]
}

export interface StoreSums {
  count: number
  boxes: number
  weightGrams: number
  valueFen: number
}

export interface ClassTotal {
  class: StoreClass
  items: number
  boxes: number
  weightGrams: number
  valueFen: number
}

export interface LotLine extends StoreSums {
  id: number
  number: string
  receivedOn: Day
  title: string
  state: DestructionState
  office: string
  plannedOn: Day
  carriedOn: Day | null
  classes: number
}

export interface LotView {
  id: number
  kind: 'destruction'
  number: string
  state: DestructionState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: Day
  officeId: number
  office: string
  title: string
  reason: string
  method: string
  hazardous: boolean
  self: boolean
  processor: string
  licence: string | null
  licenceUntil: Day | null
  plannedOn: Day
  place: string
  explanation: string
  approvedOn: Day | null
  carried: {
    on: Day
    place: string
    transport: string
    weighedGrams: number
    course: string
    handedBy: string | null
    receivedBy: string | null
  } | null
  /** `files` are those among the attachments that prove it. */
  residue: { number: string; grams: number; description: string; files: string[] } | null
  proceeds: { fen: number; voucher: string; on: Day } | null
  witnesses: { name: string; unit: string; role: WitnessRole }[]
  items: ItemLine[]
  /** By class, then the whole: a box counts once in each class and once in the whole. */
  byClass: ClassTotal[]
  totals: StoreSums
  papers: { name: string; title: string }[]
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}
