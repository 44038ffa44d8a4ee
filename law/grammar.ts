/**
 * The few words in which the law is written in this folder.
 *
 * A lawyer reads the other files; this one says what their words mean.
 * Nothing here imports anything: the server, the web app and the printed tables all read it.
 */

/** A day in Asia/Shanghai, written 'YYYY-MM-DD'. Never a Date, never an instant. */
export type Day = string

/** Something a person reads on the screen, in both languages. Legal text itself is Chinese only. */
export interface Label {
  zh: string
  en: string
}

/**
 * How sure we are of a fact of law (domain/law.md): A full text read, B excerpt seen, C our own derivation,
 * M from memory. A fact marked M is never shown to anybody as law.
 */
export type Confidence = 'A' | 'B' | 'C' | 'M'

/** One day that the year's notice (or the fixed list of holidays) names. */
export interface CalendarDay {
  date: Day
  /** 春节; two at once: 国庆节、中秋节. */
  name: string
  /** Off, or a working day that makes up for one. */
  off: boolean
  /** Fixed by 《全国年节及纪念日放假办法》 itself, not moved there by the notice (调休). */
  statutory: boolean
  /** Which of the year's notices says so; absent = the first. */
  notice?: number
}

/** A year as the State Council arranged it. Its first days may lie in December of the year before. */
export interface CalendarYear {
  year: number
  notices: readonly { title: string; number?: string; url: string }[]
  days: readonly CalendarDay[]
}

/** An act cited in this system. The only place where a day of commencement or repeal is written. */
export interface Act {
  key: string
  name: string
  /** What an English page calls it; no official translation. */
  en: string
  /** 总局令第121号, 国办发明电〔2025〕7号 …; absent where no text was seen that bears it. */
  number?: string
  from: Day
  /** The last day in force; absent while in force. */
  until?: Day
  confidence: Confidence
  source?: string
}

/** Which article of which act says so. */
export interface Basis {
  act: Act
  article: string
}

export type Unit = 'working-day' | 'calendar-day' | 'month' | 'year'

export interface Length {
  amount: number
  unit: Unit
}

/** One length of a clock, in force exactly as long as the act it cites. */
export interface ClockVersion {
  within: Length
  basis: Basis
  /** The words of the article. */
  says: string
}

export interface ClockRule {
  label: Label
  /** statute: the law's limit. service-norm: what the bureau promises. Two clocks on one matter, never one field. */
  binding: 'statute' | 'service-norm'
  /** What sets it going (day 0), in words. */
  trigger: Label
  /** What interrupts or extends it, in words. */
  note?: Label
  /** Somebody else's right runs in it (to object): when it has run out nobody of ours is late. */
  right?: true
  /** Its row in domain/law.md 2.3, C1 … */
  row?: string
  versions: readonly ClockVersion[]
}

/** A duty for which the law gives no number of days, and therefore no clock. */
export interface UndatedDuty {
  row: string
  label: Label
  says: readonly { basis: Basis; text: string }[]
}

/** The same ground under one regulation, verbatim. */
export interface Ground {
  /** '16-2' = article 16, item 2. */
  code: string
  text: string
  basis: Basis
  /** The sense only: the article's own words were not found. Never quoted as law in a letter. */
  sense?: true
}

/** 机构: who signs in where; the words of the screens are held to it. */
export type OfficeKind = 'bureau' | 'centre' | 'county' | 'sub-office' | 'station' | 'odr' | 'shop'

export type Role =
  | 'agent'
  | 'dispatcher'
  | 'handler'
  | 'head'
  | 'supervisor'
  | 'legal'
  | 'admin'
  | 'auditor'
  | 'odr'
  | 'station'
  | 'shop'
  | 'inspector'
  | 'clue'
  | 'hotline'
  | 'open311'
  | 'citizen'
  | 'system'

/** 行政处罚文书 to the party, by our own numbers (law/letters/penalty.ts). */
export type PenaltyForm = 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44

/** Whom a step tells, and on which official form (numbers of the ten forms, domain/documents.md 9.3; 21 is the bureau's own). */
export interface Notice {
  who: 'complainant' | 'respondent' | 'informer' | 'office'
  form: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 21 | PenaltyForm
}

/** One transition of a procedure: who, from where, to where, which clocks, whom we must tell, on what basis. */
export interface Step<S extends string, C extends string, N extends string> {
  label: Label
  from: readonly S[]
  /** Absent: the state stays as it is. */
  to?: S
  /** Taken in one of these states it leaves the matter there. */
  stays?: readonly S[]
  by: readonly Role[]
  /** Sends a proposal back: to the state in which the latest of these steps was taken (`to` where none is on record). */
  backOf?: readonly N[]
  /** Proposes that step to a second person, who signs it: its letters can be read beforehand. */
  proposes?: N
  /** Four eyes: not by the person who took that step last. */
  notByWhoever?: N
  starts?: readonly C[]
  stops?: readonly C[]
  /** Ends without what the limit asked for: neither met nor missed (returned before it was decided). */
  lapses?: readonly C[]
  pauses?: readonly C[]
  resumes?: readonly C[]
  tells?: readonly Notice[]
  /** With it the citizen has an answer: the total time ends here, unless what was answered is opened again. */
  answers?: true
  /** What was answered is open again: the total time runs on from the first receipt. */
  reopens?: true
  basis: readonly Basis[]
}

export interface Procedure<S extends string = string, C extends string = string, N extends string = string> {
  kind: string
  label: Label
  states: Record<S, Label>
  /** States in which nothing more is expected of anybody. */
  ends: readonly NoInfer<S>[]
  /** Official forms that are the answer to the citizen, once served on the complainant. */
  answeredBy?: readonly Notice['form'][]
  clocks: Record<C, ClockRule>
  /** NoInfer: the names are those of the table's own keys, never what a step happens to mention. */
  steps: Record<N, Step<NoInfer<S>, NoInfer<C>, NoInfer<N>>>
}

/** Lets the compiler check every state, clock and step name inside the table. */
export const procedure = <S extends string, C extends string, N extends string>(table: Procedure<S, C, N>) => table

export const cite = (act: Act, article: string): Basis => ({ act, article })
export const workingDays = (amount: number): Length => ({ amount, unit: 'working-day' })
export const months = (amount: number): Length => ({ amount, unit: 'month' })
export const years = (amount: number): Length => ({ amount, unit: 'year' })
export const calendarDays = (amount: number): Length => ({ amount, unit: 'calendar-day' })

/** In force on that day: from its first day to its last, both included. */
export const inForce = (act: Act, on: Day) => act.from <= on && (act.until === undefined || on <= act.until)
