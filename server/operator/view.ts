/** One operator with everything that this person may know of it. Types only. */
import type { Weighed } from '../../law/sampling.weights.ts'
import type { NearSchool } from '../campaign/view.ts'

export interface RegisterLine {
  id: number
  name: string
  uscc: string | null
  address: string | null
  area: string | null
  trade: string[]
  licence: string
  status: string
}

export interface KnownMatter {
  id: number
  kind: string
  number: string
  state: string
  subject: string
  receivedOn: string
  office: string
}

export interface OperatorView {
  id: number
  name: string
  shortName: string | null
  formerNames: string[]
  uscc: string | null
  /** null: the check digit is right, or there is no code. */
  usccProblem: { zh: string; en: string } | null
  kind: string
  industry: string | null
  address: string | null
  domicile: string | null
  area: string | null
  phone: string | null
  contact: string | null
  legalPerson: string | null
  trade: string[]
  licence: string
  licenceOn: string | null
  nearSchool: boolean
  latitude: number | null
  longitude: number | null
  /** The nearest school within a kilometre, where it is known where the operator is. */
  school: NearSchool | null
  status: string
  platform: boolean
  odr: boolean
  /** Entries of the register that were merged into this one. */
  merged: { id: number; name: string; address: string | null }[]
  mergedInto: { id: number; name: string } | null
  /** By kind, newest first, at most twenty of each; counts are of all that this person may see. */
  known: { kind: string; count: number; open: number; items: KnownMatter[] }[]
  campaigns: { id: number; title: string; state: string; visits: number; lastOn: string | null; found: number }[]
  stations: { id: number; name: string; role: 'host' | 'tenant'; state: string }[]
  /** 承诺: what it promised in public, newest first, and when it was last found to have broken it. */
  pledges: {
    matterId: number
    label: { zh: string; en: string }
    signedOn: string
    state: string
    brokenOn: string | null
  }[]
  credit: CreditLine[]
  weight: Weighed
  likenesses: number
}

export interface CreditLine {
  what: 'sampling' | 'penalty' | 'odr'
  title: string
  on: string
  /** Until when it is published; null: without an end. */
  until: string | null
  repairedOn: string | null
  matterId: number | null
  kind: string | null
}

export interface LikenessLine {
  id: number
  why: 'name-address' | 'name' | 'former-name' | 'phone-name'
  foundOn: string
  one: RegisterLine
  other: RegisterLine
}
