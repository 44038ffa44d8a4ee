/** What of a case is kept together in one column. */
import type { PenaltyExtra } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'

/** A penalty as it is proposed, told to the party, and decided. */
export interface Proposed {
  fineFen: number
  incomeFen: number
  goodsFen: number
  confiscatedGoods: string | null
  extras: PenaltyExtra[]
}

export interface Hearing {
  askedOn: Day
  heldOn: Day | null
  time: string | null
  place: string | null
  presiderId: number | null
  presider: string | null
  recorder: string | null
  public: boolean
  attended: boolean | null
  minutes: string | null
  report: string | null
  endedWithout: string | null
}

export interface Collective {
  heldOn: Day
  present: string[]
  minutes: string
  conclusion: string
}

export interface Court {
  court: string
  appliedOn: Day
  ruling: 'enforce' | 'refused' | 'ended' | null
  ruledOn: Day | null
  number: string | null
  remark: string | null
}
