import type { Generated } from 'kysely'
import type { CaseSource, CaseType, EvidenceKind, PenaltyExtra } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { Collective, Court, Hearing, Proposed } from './case-shapes.ts'
import type { CaseMeasureTable } from './measure-table.ts'

export interface PenaltyCaseTable {
  matter_id: number
  procedure: 'ordinary' | 'simple'
  source: CaseSource
  from_matter_id: number | null
  case_type: CaseType
  party_kind: 'person' | 'organisation'
  operator_id: number | null
  party_name: string
  party_code: string | null
  party_address: string | null
  party_phone: string | null
  legal_person: string | null
  other_province: Generated<boolean>
  violation: string
  facts: string
  goods: string | null
  place: string | null
  happened_on: Day | null
  harmful: Generated<boolean>
  officer_ids: Generated<number[]>
  filing_number: string | null
  filed_on: Day | null
  filing_remark: string | null
  no_filing_ground: string | null
  value_fen: number | null
  complex: Generated<boolean>
  violates: string | null
  punishes: string | null
  found_facts: string | null
  discretion: string | null
  proposed: Json<Proposed> | null
  report_by: number | null
  report_on: Day | null
  review_kind: 'legal' | 'case' | null
  review_by: number | null
  review_on: Day | null
  review_opinion: string | null
  notice_letter_id: number | null
  noticed: Json<Proposed> | null
  hearing_offered: Generated<boolean>
  notice_served_on: Day | null
  statement: string | null
  statement_on: Day | null
  statement_adopted: boolean | null
  statement_reason: string | null
  hearing: Json<Hearing> | null
  legal_after_hearing_on: Day | null
  collective: Json<Collective> | null
  decision_kind: 'penalty' | 'no-penalty' | 'transfer' | 'terminated' | null
  decision_letter_id: number | null
  decision_number: string | null
  decided_on: Day | null
  fine_fen: Generated<number>
  income_fen: Generated<number>
  goods_fen: Generated<number>
  confiscated_goods: string | null
  extras: Generated<PenaltyExtra[]>
  pay_to: string | null
  served_on: Day | null
  payment_due_on: Day | null
  revoked_on: Day | null
  court: Json<Court> | null
  outcome: string | null
  closed_on: Day | null
  archive_number: string | null
  archive_term: string | null
  pushed_to: string | null
  pushed_on: Day | null
  archived_on: Day | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    officer_card: {
      person_id: number
      number: string
      valid_until: Day
      entered_by: number | null
      entered_on: Day
    }
    penalty_case: PenaltyCaseTable
    case_record: {
      id: Generated<number>
      matter_id: number
      kind: 'scene' | 'interview' | 'sample'
      held_on: Day
      time_from: string
      time_to: string
      place: string
      person: string
      officer_ids: number[]
      rights_told: boolean
      body: string
      signed: 'signed' | 'refused' | 'absent'
      witness: string | null
    }
    case_evidence: {
      id: Generated<number>
      matter_id: number
      serial: number
      kind: EvidenceKind
      name: string
      proves: string
      origin: string
      original: boolean
      collected_on: Day
      pages: number | null
      attachment_id: string | null
      sha256: string | null
      excluded_on: Day | null
      excluded_reason: string | null
    }
    case_measure: CaseMeasureTable
    case_test: {
      id: Generated<number>
      matter_id: number
      measure_id: number | null
      kind: 'test' | 'inspection' | 'expertise' | 'right-holder'
      goods: string
      body: string
      sent_on: Day
      expected_on: Day
      back_on: Day | null
      result: string | null
      told_on: Day | null
    }
    case_announcement: {
      letter_id: number
      matter_id: number
      published_on: Day
      where_published: string
      reason: string
      deemed_on: Day
      done_on: Day | null
    }
    case_payment: {
      id: Generated<number>
      matter_id: number
      paid_on: Day
      kind: 'fine' | 'income' | 'late'
      amount_fen: number
      voucher: string
      how: 'bank' | 'electronic' | 'on-the-spot' | 'court'
    }
    case_instalment: { id: Generated<number>; matter_id: number; due_on: Day; amount_fen: number }
    case_challenge: {
      id: Generated<number>
      matter_id: number
      kind: 'reconsideration' | 'litigation'
      organ: string
      number: string
      from_on: Day
      decided_on: Day | null
      outcome: 'upheld' | 'changed' | 'revoked' | 'withdrawn' | null
    }
    case_publication: {
      matter_id: number
      published_on: Day
      until_on: Day
      summary: string
      ended_on: Day | null
      ended_reason: string | null
    }
  }
}
