/** What leaves the house without an account: behind a plaque, and with number and query code. Types only. */
import type { DemonstrationKind, DemonstrationLevel } from '../../law/demonstration.ts'
import type { Label } from '../../law/grammar.ts'
import type { ClockView } from '../kernel/view.ts'
import type { PledgeView } from './view.ts'

/** What anybody may know who scans the code. */
export interface PlaqueView {
  /** revoked: this copy was called in; unknown: what a page says of a code that nobody issued (404). */
  standing: 'valid' | 'lapsed' | 'delisted' | 'revoked' | 'unknown'
  id: number | null
  kind: DemonstrationKind | null
  name: string | null
  operator: string | null
  operatorId: number | null
  uscc: string | null
  place: string | null
  level: DemonstrationLevel | null
  awardNumber: string | null
  awardedOn: string | null
  termFrom: string | null
  termTo: string | null
  stars: number | null
  delistedOn: string | null
  delistedBecause: Label | null
  pledges: (Pick<PledgeView, 'code' | 'label' | 'words' | 'goods' | 'days' | 'terms'> & { signedOn: string })[]
  otherPromise: string | null
  /** Of the last year; null stands for one or two (nobody is recognised in them). */
  record: { received: number | null; closed: number | null } | null
  office: string | null
  officeEn: string | null
  officePhone: string | null
}

/** What whoever applied, or gave feedback, sees with number and code. */
export interface ProgressView {
  kind: 'demonstration' | 'demonstration-feedback'
  number: string
  what: Label
  name: string
  receivedOn: string
  state: Label
  next: Label
  road: { on: string; what: Label; words: string | null }[]
  /** What the feedback said. */
  facts: string | null
  outcome: { label: Label; on: string | null; words: string | null } | null
  /** Its page in the public list. */
  unitId: number | null
  clocks: ClockView[]
  office: { name: string; nameEn: string; phone: string; address: string }
}
