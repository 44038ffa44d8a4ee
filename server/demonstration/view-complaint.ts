/** What the page of a complaint shows of the respondent's plaques. Types only. */
import type { DemonstrationKind, DemonstrationLevel, DemonstrationState } from '../../law/demonstration.ts'
import type { PledgeView } from './view.ts'

/** A recognised unit of the respondent, on the page of a complaint. */
export interface UnitComplainedOf {
  id: number
  state: DemonstrationState
  kind: DemonstrationKind
  name: string
  place: string
  level: DemonstrationLevel
  stars: number | null
  awardNumber: string
  termTo: string
  office: string
  pledges: (Pick<PledgeView, 'code' | 'label' | 'words' | 'goods' | 'days' | 'terms'> & {
    signedOn: string
    /** So often since it was signed, whatever it came to light in. */
    broken: number
    /** What was written down from this complaint. */
    brokenHere: string | null
  })[]
}
