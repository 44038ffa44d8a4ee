/** A consultation as its page and the citizen's page show it. Types only. */
import type { ToldBy } from '../../law/consultation.ts'
import type { ClockView, EventView, StepView, TotalTime } from '../kernel/view.ts'

export interface ConsultationView {
  id: number
  kind: 'consultation'
  number: string
  state: string
  open: boolean
  version: number
  subject: string
  respondent: string
  operatorId: number | null
  channel: string
  receivedOn: string
  receivedAt: string
  closedOn: string | null
  office: { id: number; name: string }
  handler: { id: number; name: string } | null
  /** Numbers are masked for whoever does not handle it (`masked`). */
  asker: { name: string; phone: string; address: string | null; masked: boolean } | null
  question: string
  goodsClass: string | null
  problemClass: string | null
  answer: { text: string; by: string; on: string; onTheSpot: boolean; told: ToldBy } | null
  helped: boolean | null
  article: { id: number; question: string; version: number } | null
  /** The draft that grew out of this answer. */
  grown: { id: number; number: string } | null
  became: { id: number; kind: string; number: string; state: string } | null
  clocks: ClockView[]
  total?: TotalTime
  steps: StepView[]
  events: EventView[]
  from: null
}

/** What a conversion starts from, for the call-taking screen. */
export interface TakenView {
  id: number
  number: string
  channel: string
  registration: {
    consumer: Record<string, string>
    respondent: Record<string, string | number>
    facts: string
    goodsClass?: string
    problemClass?: string
  }
}

/** What the citizen sees of the own question. */
export interface QuestionView {
  id: number
  number: string
  state: string
  question: string
  receivedOn: string
  office: { name: string; nameEn: string; phone: string; address: string }
  clocks: ClockView[]
  answer: { text: string; on: string } | null
  article: { id: number; question: string } | null
  helped: boolean | null
  may: { close: boolean; askAgain: boolean }
  /** Became a complaint: followed with a number and code of its own. */
  became: string | null
}
