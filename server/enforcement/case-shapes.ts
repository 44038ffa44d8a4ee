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

export const nothing: Proposed = { fineFen: 0, incomeFen: 0, goodsFen: 0, confiscatedGoods: null, extras: [] }

interface PenaltyColumns {
  fine_fen: number
  income_fen: number
  goods_fen: number
  confiscated_goods: string | null
  extras: PenaltyExtra[]
}

/** As it was decided. */
export const penaltyIn = (row: PenaltyColumns): Proposed => ({
  fineFen: row.fine_fen,
  incomeFen: row.income_fen,
  goodsFen: row.goods_fen,
  confiscatedGoods: row.confiscated_goods,
  extras: row.extras,
})

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
  /** What was applied for; not known of an application made before this was kept. */
  asked?: { fineFen: number; incomeFen: number; lateFen: number }
  ruling: 'enforce' | 'refused' | 'ended' | null
  ruledOn: Day | null
  number: string | null
  remark: string | null
}
