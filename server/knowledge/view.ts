/** Articles as screens show them. Types only. */
import type { EventView, StepView } from '../kernel/view.ts'
import type { ArticleBasis } from './contract.ts'

/** What the call-taker and the citizen see of an answer. */
export interface ArticleFound {
  id: number
  version: number
  question: string
  answer: string
  plain: string | null
  basis: ArticleBasis[]
  topic: string
  goodsClass: string | null
  problemClass: string | null
  /** How much of what was asked is in it, 0 to 1. */
  share: number
}

export interface ArticleLine {
  id: number
  number: string
  state: string
  question: string
  topic: string
  public: boolean
  owner: string | null
  version: number
  inForce: number | null
  reviewOn: string
  due: boolean
  /** Acts it cites that are no longer in force. */
  ended: string[]
  used: number
  helped: number
  notHelped: number
}

export interface ArticleVersionView {
  version: number
  question: string
  answer: string
  plain: string | null
  keywords: string
  /** One a line. */
  askings: string
  basis: ArticleBasis[]
  note: string | null
  writer: string
  writtenAt: string
  approver: string | null
  approvedAt: string | null
}

export interface ArticleView extends ArticleLine {
  kind: 'article'
  /** Of the matter: it moves with every change. */
  matterVersion: number
  ownerId: number | null
  goodsClass: string | null
  problemClass: string | null
  proposedFrom: { id: number; kind: string; number: string; state: string } | null
  /** Newest first. */
  versions: ArticleVersionView[]
  steps: StepView[]
  events: EventView[]
}
