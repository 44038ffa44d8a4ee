/** A case as another register tells of it. */
import type { CaseSource, CaseType } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'

export interface CaseThere {
  /** Known by (source.key, sourceNumber): a second run leaves it as it is. */
  sourceNumber: string
  officeId: number
  type: CaseType
  from: CaseSource
  /** What it came of, where that is here: a sampling, a complaint. */
  fromMatterId?: number | null
  party: {
    kind: 'person' | 'organisation'
    operatorId?: number | null
    name: string
    code?: string | null
    address?: string | null
  }
  violation: string
  facts: string
  goods?: string | null
  officerIds?: readonly number[]
  foundOn: Day
  /** Days that are not known are absent, never guessed. */
  filedOn?: Day
  decidedOn?: Day
  servedOn?: Day
  paidOn?: Day
  closedOn?: Day
  decision?: 'penalty' | 'no-penalty' | 'transfer' | 'terminated'
  filingNumber?: string
  decisionNumber?: string
  valueFen: number | null
  fineFen?: number
  incomeFen?: number
  goodsFen?: number
  confiscatedGoods?: string | null
}
