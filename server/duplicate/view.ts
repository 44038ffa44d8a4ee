/** What two complaints have in common, and what the screens show of it. Types only. */
import type { Label } from '../../law/grammar.ts'

export interface Evidence {
  /** Same identity number or record; same telephone; both without a telephone or one of them, and one name. */
  person: 'identity' | 'phone' | 'name' | null
  /** By the register, by the credit code, by the name as far as it names anybody. */
  operator: 'register' | 'uscc' | 'name' | null
  order: boolean
  /** What speaks against it: two orders, two days of purchase, two operators by their credit codes, two names. */
  against: ('order' | 'purchase' | 'operator' | 'name')[]
  goods: boolean
  problem: boolean
  /** 0 to 1, see likeness.ts. */
  text: number
  /** Between the two days of receipt. */
  days: number
}

/** One side of a comparison. The telephone is masked. */
export interface Side {
  id: number
  number: string
  state: string
  open: boolean
  receivedOn: string
  channel: string
  source: string
  sourceNumber: string | null
  office: string
  handler: string | null
  dueOn: string | null
  consumer: string
  phone: string
  address: string | null
  respondent: string
  uscc: string | null
  respondentAddress: string | null
  orderNumber: string | null
  goodsClass: string
  goodsName: string | null
  problemClass: string
  purchasedOn: string | null
  disputedAmountFen: number | null
  claimedAmountFen: number | null
  recoveredAmountFen: number | null
  facts: string
  /** How many go under its number. */
  leads: number
}

export interface LikelyView {
  id: number
  score: number
  evidence: Evidence
  why: Label
  foundOn: string
  foundBy: 'registration' | 'daily'
  state: 'open' | 'joined' | 'different'
  decided: { by: string; on: string; reason: string | null } | null
  /** later came in later. */
  later: Side
  earlier: Side
}

export interface GatheredNumber {
  matterId: number
  number: string
  source: string
  sourceNumber: string | null
  channel: string
  receivedOn: string
  joinedOn: string
  joinedBy: string
  reason: string
}

/** What a complaint's page shows of its doubles. */
export interface DoublesView {
  lead: { id: number; number: string; joinedOn: string; joinedBy: string; reason: string } | null
  gathered: GatheredNumber[]
  likely: { id: number; number: string; matterId: number; score: number; why: Label }[]
}

/** Order 121 art. 17: what may be considered. Counts and links; it names nobody and decides nothing. */
export interface PatternView {
  article: string
  from: string
  to: string
  /** 本人: by telephone or identity number. */
  person: {
    matters: number
    operators: number
    sameOperator: number
    sameGoodsAndProblem: number
    purchases: number
    first: string | null
    last: string | null
    /** The most in any seven days. */
    mostInAWeek: number
    byMonth: { month: string; count: number }[]
  }
  shared: { kind: 'phone' | 'address'; masked: string; names: number; matters: number }[]
  repeated: {
    matterId: number
    number: string
    visible: boolean
    receivedOn: string
    respondent: string
    likeness: number
    samePerson: boolean
  }[]
  /** Those in offices whose matters are not shown here: in the counts, not in the list. */
  elsewhere: number
  matters: { id: number; number: string; receivedOn: string; respondent: string; goods: string; state: string }[]
}
