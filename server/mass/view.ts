/** A group of complaints as its page and the board show it. Types only. */
import type { EventView, StepView } from '../kernel/view.ts'

/** By what a complaint belongs to its group. */
export type MemberSign = 'register' | 'uscc' | 'name' | 'text' | 'person'

/** What the warning rests on, as it stood when it was given. */
export interface MassEvidence {
  tier: number
  persons: number
  matters: number
  days: number
  from: string
  to: string
  /** The operator as the complainants wrote it. */
  names: string[]
}

export interface MassLine {
  id: number
  number: string
  state: string
  operator: string
  problemClass: string
  tier: number
  persons: number
  matters: number
  firstOn: string
  lastOn: string
  office: string
  handler: string | null
  recoveredFen: number
  receivedOn: string
}

export interface MassMember {
  id: number
  number: string
  state: string
  outcome: string | null
  open: boolean
  office: string
  officeId: number
  handler: string | null
  receivedOn: string
  consumer: string
  writtenName: string
  operatorId: number | null
  how: MemberSign
  likeness: number | null
  disputedFen: number | null
  claimedFen: number | null
  recoveredFen: number | null
  jointId: number | null
}

export interface MassView {
  id: number
  kind: 'mass'
  number: string
  state: string
  subject: string
  respondent: string
  version: number
  receivedOn: string
  office: { id: number; name: string }
  handler: { id: number; name: string } | null
  operatorId: number | null
  problemClass: string
  tier: number
  foundBy: string
  evidence: MassEvidence
  /** Now, from the members; once closed, as signed. */
  sums: { persons: number; matters: number; disputedFen: number; recoveredFen: number }
  summary: string | null
  settled: boolean | null
  members: MassMember[]
  /** Members in offices whose matters are not shown here. */
  hidden: number
  excluded: { id: number; number: string; on: string; by: string; reason: string }[]
  byDay: { day: string; matters: number }[]
  from: null
  clocks: []
  steps: StepView[]
  events: EventView[]
}

/** On the page of a member. `id` only for whom the group may be opened. */
export interface MembershipView {
  group: { id: number | null; number: string; state: string; persons: number; office: string } | null
}
