/** The demonstration programme as screens, phones and the page behind the plaque show it. Types only. */

import type { ScoreSheet } from '../../law/demonstration.sheets.ts'
import type { BroughtBy, DemonstrationKind, DemonstrationLevel, DemonstrationState } from '../../law/demonstration.ts'
import type { FeedbackResult } from '../../law/demonstration-feedback.ts'
import type { Label } from '../../law/grammar.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'

export type { UnitComplainedOf, UnitsComplainedOf } from './view-complaint.ts'
export type { PlaqueView, ProgressView, PublicDemonstrationView } from './view-public.ts'

export interface DemonstrationLine {
  id: number
  number: string
  state: DemonstrationState
  kind: DemonstrationKind
  name: string
  level: DemonstrationLevel
  area: string
  office: string
  stars: number | null
  awardNumber: string | null
  termTo: string | null
  dueOn: string | null
  receivedOn: string
}

/** yes, no (stands in the way), weigh (people decide), unknown (nothing on record yet). */
export interface CheckView {
  key: 'subject' | 'overdue' | 'unsettled' | 'refusals' | 'cases' | 'penalties' | 'past' | 'lists' | 'visit' | 'pledges'
  label: Label
  answer: 'yes' | 'no' | 'weigh' | 'unknown'
  /** What the answer rests on, with the record it stands in where the reader may open it. */
  evidence: { text: string; matter: { kind: 'complaint' | 'case' | 'demonstration'; id: number } | null }[]
}
export type EvidenceView = CheckView['evidence'][number]

export interface VisitView {
  id: number
  occasion: 'visit' | 'inspection'
  on: string
  by: string
  sheet: ScoreSheet
  points: Record<string, number>
  vetoes: string[]
  base: number
  bonus: number
  passed: boolean
  remark: string | null
  departments: string | null
  place: { latitude: number; longitude: number; accuracyM: number | null } | null
  attachments: AttachmentView[]
}

export interface PledgeView {
  code: string
  label: Label
  version: string
  words: readonly string[]
  signedOn: string | null
  signer: string | null
  how: 'glass' | 'upload' | 'paper' | null
  signature: string | null
  attachmentId: string | null
  goods: string | null
  days: number | null
  terms: string | null
  needed: boolean
  /** Signatures of the same version that a later one replaced. */
  earlier: ({ id: number } & Pick<
    PledgeView,
    'signedOn' | 'signer' | 'how' | 'signature' | 'attachmentId' | 'goods' | 'days' | 'terms'
  >)[]
  breaches: { on: string; words: string; by: string; from: { id: number; kind: string; number: string } | null }[]
}

export interface DemonstrationView {
  id: number
  kind: 'demonstration'
  number: string
  state: DemonstrationState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  what: DemonstrationKind
  name: string
  operator: { id: number; name: string; uscc: string | null } | null
  stationId: number | null
  broughtBy: BroughtBy
  area: string
  place: string
  contact: string
  phone: string
  platform: string | null
  url: string | null
  otherPromise: string | null
  selfAssessed: string[]
  office: string
  published: { from: string; to: string } | null
  award: {
    number: string
    on: string
    from: string
    to: string
    consecutive: number
    level: DemonstrationLevel
    provinceOn: string | null
    stars: number | null
  } | null
  delisted: { on: string; reason: Label; words: string | null } | null
  checks: CheckView[]
  sheet: ScoreSheet
  visits: VisitView[]
  objections: {
    id: number
    on: string
    by: string
    words: string
    answeredOn: string | null
    answer: string | null
    upheld: boolean | null
  }[]
  stars: StarsView[]
  pledges: PledgeView[]
  plaques: { code: string; madeOn: string; revokedOn: string | null; because: string | null }[]
  feedback: FeedbackLine[]
  keepers: { id: number; name: string; account: string; active: boolean }[]
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

/** From that day on so many stars. Of a sheet by star: which are held, and which were lost or won by it. */
export interface StarsView {
  from: string
  stars: number
  reason: string
  held: string[] | null
  lost: Label[]
  won: Label[]
}

export interface FeedbackLine {
  id: number
  number: string
  state: 'received' | 'handled'
  demonstrationId: number
  name: string
  pledge: Label | null
  receivedOn: string
  dueOn: string | null
  result: FeedbackResult | null
}

export interface FeedbackView extends Omit<FeedbackLine, 'demonstrationId' | 'dueOn' | 'name'> {
  kind: 'demonstration-feedback'
  open: boolean
  version: number
  subject: string
  respondent: string
  demonstration: { id: number; number: string; state: DemonstrationState; name: string }
  facts: string
  name: string | null
  phone: string | null
  answer: string | null
  handledOn: string | null
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

/** What the shopkeeper sees of the own plaque. */
export interface OwnView
  extends Pick<
    DemonstrationView,
    'id' | 'number' | 'state' | 'name' | 'award' | 'delisted' | 'stars' | 'pledges' | 'feedback' | 'steps'
  > {
  kind: DemonstrationKind
  renewable: boolean
  toCorrect: { words: string; dueOn: string | null; reportedOn: string | null } | null
  admonitions: { on: string; words: string }[]
  lastVisit: VisitView | null
}
