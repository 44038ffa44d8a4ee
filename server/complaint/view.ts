/** One complaint as its page shows it. Types only. */
import type { AttachmentView, ClockView, EventView, LetterView, StepView } from '../kernel/view.ts'

export interface ComplaintView {
  id: number
  kind: 'complaint'
  number: string
  state: string
  open: boolean
  version: number
  subject: string
  channel: string
  source: string
  sourceNumber: string | null
  receivedOn: string
  receivedAt: string
  closedOn: string | null
  office: { id: number; name: string; kind: string }
  handler: { id: number; name: string } | null
  /** `on`: the day whose law governs; take the grounds in force on it. */
  law: { key: string; name: string; number: string; on: string }
  /** Phone and id number are masked for whoever does not handle the matter (`masked`). */
  consumer: {
    id: number
    name: string
    phone: string
    phoneOther: string | null
    address: string | null
    email: string | null
    idKind: string | null
    idNumber: string | null
    gender: string | null
    ageBand: string | null
    identityVerified: string | null
    masked: boolean
    earlier: number
  }
  respondent: {
    operatorId: number | null
    name: string
    uscc: string | null
    address: string | null
    areaCode: string | null
    area: string | null
    phone: string | null
    contact: string | null
    odr: boolean
    earlier: number
    openNow: number
    platform: { id: number; name: string } | null
    publishedAddressReachable: boolean | null
  }
  facts: string
  saleMode: string
  orderNumber: string | null
  goodsClass: string
  goodsName: string | null
  brand: string | null
  model: string | null
  problemClass: string
  claims: string[]
  purchasedOn: string | null
  disputedOn: string | null
  disputedAmountFen: number | null
  claimedAmountFen: number | null
  agreementAmountFen: number | null
  recoveredAmountFen: number | null
  recoveredReason: string | null
  punitiveDamagesFen: number | null
  advancePaidFen: number | null
  difficult: boolean
  consentPublication: boolean
  consentDelegation: boolean
  wantsOdr: boolean
  agent: Record<string, unknown> | null
  noticeChannel: string
  outcome: string | null
  ground: string | null
  rating: { level: number; remark: string | null; at: string } | null
  returns: number
  clocks: ClockView[]
  steps: StepView[]
  letters: LetterView[]
  attachments: AttachmentView[]
  events: EventView[]
  sessions: {
    id: number
    mode: string
    place: string | null
    at: string
    mediatorId: number
    mediator: string
    /** Who came for either side; with `record` and `result` the minutes, absent until they are written. */
    complainantSide: string | null
    respondentSide: string | null
    recorder: string | null
    record: string | null
    result: string | null
  }[]
  testings: {
    id: number
    bodyName: string
    chosenBy: string
    item: string
    feeFen: number | null
    sentOn: string
    returnedOn: string | null
    result: string | null
  }[]
  recusals: {
    id: number
    mediator: string
    askedBy: string
    reason: string
    granted: boolean | null
    decision: string | null
  }[]
  joint: {
    id: number
    dispute: string
    members: { id: number; number: string; state: string; consumer: string; representative: boolean }[]
  } | null
  linked: { id: number; kind: string; number: string; state: string }[]
  /** art. 17: what may be considered, with counts, never a label on a person. */
  factors: { key: string; label: { zh: string; en: string }; count: number; threshold: number }[]
}

/** What the citizen sees of the own complaint on a phone. */
export interface TrackView {
  id: number
  number: string
  state: string
  subject: string
  /** The subject in the reader's language, as far as it is coded. */
  about: { zh: string; en: string }
  respondent: string
  receivedOn: string
  facts: string
  claims: string[]
  office: { name: string; nameEn: string; phone: string; address: string }
  clocks: ClockView[]
  road: { at: string; what: { zh: string; en: string } }[]
  next: { zh: string; en: string }
  letters: { id: number; title: string; number: string; issuedOn: string; read: boolean }[]
  attachments: AttachmentView[]
  may: { supplement: boolean; withdraw: boolean; confirm: boolean; rate: boolean }
  routes: { zh: string; en: string }[]
  rating: { level: number; remark: string | null } | null
  outcome: string | null
}
