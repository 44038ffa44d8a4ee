/** Plans, draws and batches as screens show them. Types only. */
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import type { SamplingMode, SamplingState } from '../../law/sampling.ts'
import type { Weighed } from '../../law/sampling.weights.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'
import type { ProgressLine, Totals } from './progress.ts'
import type { TestedItem } from './tables.ts'

export type { ProgressLine, TestedItem, Totals }

export interface PlanLine {
  id: number
  number: string
  receivedOn: string
  state: string
  year: number
  title: string
  supplementOf: number | null
  office: string
  budgetFen: number
  totals: Totals
}

export interface DrawLine {
  id: number
  class: SamplingClassCode
  office: string
  on: string
  by: string
  seed: string
  wanted: number
  drawn: number
  of: number
  targetedPercent: number
  againBecause: string | null
  fingerprint: string
}

export interface PlanView {
  id: number
  kind: 'sampling-plan'
  number: string
  state: string
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  year: number
  title: string
  target: number
  budgetFen: number
  targetedPercent: number
  approvedOn: string | null
  remark: string | null
  office: string
  supplementOf: { id: number; title: string } | null
  supplements: { id: number; title: string; state: string; target: number }[]
  shares: { officeId: number; office: string; class: SamplingClassCode; target: number }[]
  on: string
  progress: ProgressLine[]
  totals: Totals
  /** With its supplements. */
  whole: Totals
  /** Of its own budget, on that day; `untold` were sent without their cost. */
  spent: { fen: number; batches: number; untold: number }
  draws: DrawLine[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

export interface DrawView extends DrawLine {
  planId: number
  plan: string
  subjects: {
    key: string
    operatorId: number | null
    name: string
    part: 'random' | 'targeted'
    weight: number
    reasons: Weighed['reasons']
    officers: string[]
    batch: { id: number; number: string; state: string } | null
  }[]
  /** Replayed just now from what was kept. */
  same: boolean
  publishedNow: boolean
}

interface Linked {
  id: number
  kind: string
  number: string
  state: string
}

/** On the page of a complaint, report, order or dispute. */
export interface BatchesOf {
  items: (Pick<BatchLine, 'id' | 'number' | 'state' | 'sampledOn'> & { subject: string })[]
  /** Null: from this no batch is taken. */
  known: { operatorId: number | null; operator: string; goods: string | null } | null
}

export interface BatchLine {
  id: number
  number: string
  receivedOn: string
  state: SamplingState
  class: SamplingClassCode
  mode: SamplingMode
  sample: string
  operator: string
  operatorId: number | null
  producer: string | null
  office: string
  sampledOn: string | null
  result: 'conforming' | 'nonconforming' | 'pending' | null
  dueOn: string | null
  dueClock: string | null
}

export interface Party {
  id: number
  name: string
}

export interface BatchView {
  id: number
  kind: 'sampling'
  number: string
  state: SamplingState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  officeId: number
  office: string
  class: SamplingClassCode
  mode: SamplingMode
  plan: { id: number; title: string } | null
  drawId: number | null
  campaign: { id: number; title: string } | null
  operator: { id: number | null; name: string; address: string | null }
  officers: Party[]
  samplers: Party[]
  samplingNumber: string | null
  sampleName: string | null
  spec: string | null
  trademark: string | null
  madeOn: string | null
  batchNumber: string | null
  producer: { name: string | null; address: string | null }
  standard: string | null
  quantity: number | null
  backupQuantity: number | null
  unit: string | null
  backupKeptBy: string | null
  priceFen: number | null
  stockFen: number | null
  place: string | null
  sampledOn: string | null
  clockOffSeconds: number | null
  body: Party | null
  sentOn: string | null
  costFen: number | null
  testedOn: string | null
  reportNumber: string | null
  result: 'conforming' | 'nonconforming' | null
  resultOn: string | null
  items: TestedItem[]
  sellerServedOn: string | null
  producerServedOn: string | null
  objected: { on: string; by: string } | null
  retestBody: Party | null
  retestReport: string | null
  confirmedOn: string | null
  stopSaleOn: string | null
  stopSaleNumber: string | null
  stopSaleQuantity: number | null
  correctionOn: string | null
  correctionNumber: string | null
  reinspectedOn: string | null
  announcedOn: string | null
  publishedOn: string | null
  lead: Linked | null
  remark: string | null
  /** What can be printed now. */
  forms: { key: string; title: string }[]
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  /** The appeal it was taken after. */
  from: Linked | null
}
