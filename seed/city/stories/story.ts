/** How a remembered complaint is written down: what happened, and the steps it went through, counted back from today. */
import type { AgeBand, Channel, Claim, Gender, GoodsClass, Problem, SaleMode } from '../../../law/classes.ts'
import type {
  FollowUpResult,
  LeadOpening,
  OdrSettlement,
  RefusalProposal,
  Settlement,
  Supplement,
  TerminationProposal,
  TestingOrder,
  TestingResult,
} from '../../../server/complaint/contract.ts'

export interface StoryConsumer {
  name: string
  /** 199 0000 0001 to 0999 are kept for the stories. */
  phone: string
  gender: Gender
  ageBand: AgeBand
  address: string
}

/** What each step says. Offices by code, people by account, operators by short name: ids exist only once loaded. */
interface Facts {
  dispatch: { office: string; reason: string; ruling?: boolean }
  'offer-odr': { operator: string }
  'settle-by-odr': OdrSettlement
  'return-to-centre': { code: string; reason: string; proposedOffice: string }
  'request-identity': { withinDays: number; materials: string }
  'receive-identity': { how: string }
  accept: { handler: string }
  /** Complaints of all the consumers of the story together (Order 121 art. 12), led by as many of the first ones. */
  'accept-together': { handler: string; dispute: string; representatives: 1 | 2 }
  'propose-refusal': RefusalProposal
  refuse: { remark: string }
  'start-mediation': {
    mediator: string
    mode: 'on-site' | 'phone' | 'video' | 'online'
    place?: string
    inDays: number
    hour: number
  }
  'send-to-testing': TestingOrder
  'return-from-testing': TestingResult
  settle: Settlement
  'propose-termination': TerminationProposal
  terminate: { remark: string }
  withdraw: { reason: string }
  'withdraw-after-acceptance': { reason: string }
  'mark-difficult': { reason: string }
  'open-lead': LeadOpening
  'submit-closing': { remark: string }
  close: { remark: string }
  'close-unaccepted': { remark: string }
  'start-follow-up': { remark: string }
  'conclude-follow-up': FollowUpResult
  /** What the citizen adds on the way; not a step of the procedure. */
  supplement: Omit<Supplement, 'attachments'>
}

export type StoryStep = { [S in keyof Facts]: { step: S; by: string; daysAgo: number; facts: Facts[S] } }[keyof Facts]

export interface Story {
  nickname: string
  /** Where it stands after its last step. */
  stands: string
  /** More than one: a joint complaint, one registration each. */
  consumers: readonly [StoryConsumer, ...StoryConsumer[]]
  /** Short name of a remembered operator. */
  operator: string
  /** Short name of the platform it was bought on. */
  platform?: string
  channel: Channel
  receivedDaysAgo: number
  saleMode: SaleMode
  goodsClass: GoodsClass
  goodsName: string
  brand?: string
  problemClass: Problem
  claims: readonly Claim[]
  facts: string
  purchasedDaysAgo: number
  /** What was paid. */
  disputedAmountFen: number
  /** What is asked for. */
  claimedAmountFen: number
  wantsOdr?: boolean
  path: readonly StoryStep[]
}

/** Reads as a line of the story: `took('accept', 'handler', 18, …)`. */
export const took = <S extends keyof Facts>(step: S, by: string, daysAgo: number, facts: Facts[S]) =>
  ({ step, by, daysAgo, facts }) as StoryStep

/** 元 to fen. */
export const yuan = (amount: number) => Math.round(amount * 100)
