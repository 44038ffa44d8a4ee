/** What leaves the house without an account: behind a plaque, and with number and query code. */
import { z } from 'zod'
import type { DemonstrationKind, DemonstrationLevel } from '../../law/demonstration.ts'
import type { Label as Words } from '../../law/grammar.ts'
import { ClockView, Day, Label } from '../kernel/view.ts'
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
  /** 十星级: each criterion, and whether its star is held. */
  criteria: (Words & { held: boolean })[] | null
  delistedOn: string | null
  delistedBecause: Words | null
  pledges: (Pick<PledgeView, 'code' | 'label' | 'words' | 'goods' | 'days' | 'terms'> & { signedOn: string })[]
  otherPromise: string | null
  /** Of the last year; null stands for one or two (nobody is recognised in them). */
  record: { received: number | null; closed: number | null } | null
  office: string | null
  officeEn: string | null
  officePhone: string | null
}

/** One line of what is nearby. `exact`: else it is the middle of its street. */
export interface PublicDemonstrationView {
  id: number
  kind: DemonstrationKind
  name: string
  level: DemonstrationLevel
  stars: number | null
  area: string
  place: string
  areaCode: string
  latitude: number | null
  longitude: number | null
  exact: boolean
}

/** What whoever applied, or gave feedback, sees with number and code. */
export const ProgressView = z
  .object({
    kind: z.enum(['demonstration', 'demonstration-feedback']),
    number: z.string(),
    what: Label,
    name: z.string(),
    receivedOn: Day,
    state: Label,
    next: Label,
    road: z.array(z.object({ on: Day, what: Label, words: z.string().nullable() })),
    /** What the feedback said. */
    facts: z.string().nullable(),
    outcome: z.object({ label: Label, on: Day.nullable(), words: z.string().nullable() }).nullable(),
    /** Its page in the public list. */
    unitId: z.number().nullable(),
    clocks: z.array(ClockView),
    office: z.object({ name: z.string(), nameEn: z.string(), phone: z.string(), address: z.string() }),
  })
  .meta({ id: 'DemonstrationProgress' })
export type ProgressView = z.output<typeof ProgressView>
