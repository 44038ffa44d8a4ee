/** One case: explicit fields only, none of them an informer's. */

import { enforcementCase } from '../../law/enforcement.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { openSteps } from '../kernel/procedure.ts'
import { listLetters } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'
import { lastDay, timeBarOf } from './bar.ts'
import { nothing, penaltyIn } from './case-shapes.ts'
import type { CaseView } from './case-view.ts'
import { isPublishable } from './close.ts'
import { originsOf } from './links.ts'
import { moneyOf } from './money.ts'
import { papersOf } from './papers.ts'
import { type Case, officersOf, readCase } from './queries.ts'
import { challengesOf, evidenceOf, measuresOf, publicationOf, recordsOf, testsOf } from './show-lists.ts'

export async function showCase(ctx: Context, id: number): Promise<CaseView> {
  const held = await readCase(ctx, id)
  const { row } = held
  const office = await showOffice(ctx, held.officeId)
  const origins = await originsOf(ctx, row.from_matter_id)
  return {
    id,
    kind: 'case',
    number: held.number,
    state: held.state,
    open: held.open,
    version: held.version,
    subject: held.subject,
    respondent: held.respondent,
    receivedOn: held.receivedOn,
    officeId: held.officeId,
    office: { id: office.id, name: office.name },
    procedure: row.procedure,
    source: row.source,
    type: row.case_type,
    party: {
      kind: row.party_kind,
      operatorId: row.operator_id,
      name: row.party_name,
      code: row.party_code,
      address: row.party_address,
      phone: row.party_phone,
      legalPerson: row.legal_person,
      otherProvince: row.other_province,
    },
    violation: row.violation,
    facts: row.facts,
    goods: row.goods,
    place: row.place,
    happenedOn: row.happened_on,
    harmful: row.harmful,
    timeBar: timeBarOf(ctx, held) ?? null,
    complex: row.complex,
    valueFen: row.value_fen,
    officers: await officersOf(ctx, row.officer_ids),
    filing: {
      number: row.filing_number,
      on: row.filed_on,
      remark: row.filing_remark,
      noFilingGround: row.no_filing_ground,
    },
    ...(await proceedings(ctx, held)),
    money: row.decision_kind === 'penalty' ? await moneyOf(ctx, held) : null,
    challenges: await challengesOf(ctx, id),
    court: row.court && {
      court: row.court.court,
      appliedOn: row.court.appliedOn,
      ruling: row.court.ruling,
      ruledOn: row.court.ruledOn,
      number: row.court.number,
    },
    outcome: row.outcome,
    closedOn: row.closed_on,
    archive:
      row.archive_number === null
        ? null
        : { number: row.archive_number, term: row.archive_term ?? '', on: row.archived_on! },
    publication: await publicationOf(ctx, id),
    pushed: row.pushed_on === null ? null : { to: row.pushed_to ?? '', on: row.pushed_on },
    publishable: isPublishable(held),
    measures: await measuresOf(ctx, id),
    tests: await testsOf(ctx, id),
    evidence: await evidenceOf(ctx, id),
    records: await recordsOf(ctx, id),
    papers: papersOf(held),
    from: origins[0] ?? null,
    origins,
    clocks: await viewClocks(ctx, held, enforcementCase),
    steps: await openSteps(ctx, enforcementCase, held),
    letters: await listLetters(ctx, id),
    attachments: await listAttachments(ctx, id),
    events: await viewEvents(ctx, id),
  }
}

async function proceedings(ctx: Context, { row }: Case) {
  const reviewer =
    row.review_by === null
      ? undefined
      : await ctx.db.selectFrom('person').select('name').where('id', '=', row.review_by).executeTakeFirst()
  const { hearing } = row
  return {
    report:
      row.report_on === null
        ? null
        : {
            facts: row.found_facts ?? '',
            violates: row.violates ?? '',
            punishes: row.punishes ?? '',
            discretion: row.discretion ?? '',
            on: row.report_on,
            proposed: row.proposed ?? nothing,
          },
    review:
      row.review_kind === null
        ? null
        : { kind: row.review_kind, by: reviewer?.name ?? null, on: row.review_on, opinion: row.review_opinion },
    notice:
      row.notice_letter_id === null
        ? null
        : {
            servedOn: row.notice_served_on,
            lastOn: row.notice_served_on === null ? null : lastDay(ctx, 'statement', row.notice_served_on),
            hearingOffered: row.hearing_offered,
            penalty: row.noticed ?? nothing,
          },
    statement:
      row.statement === null
        ? null
        : { text: row.statement, on: row.statement_on, adopted: row.statement_adopted, reason: row.statement_reason },
    hearing: hearing && {
      askedOn: hearing.askedOn,
      heldOn: hearing.heldOn,
      time: hearing.time,
      place: hearing.place,
      presider: hearing.presider,
      attended: hearing.attended,
      report: hearing.report,
      endedWithout: hearing.endedWithout,
      reviewedOn: row.legal_after_hearing_on,
    },
    collective: row.collective && {
      heldOn: row.collective.heldOn,
      present: row.collective.present,
      conclusion: row.collective.conclusion,
    },
    decision:
      row.decision_kind === null
        ? null
        : {
            kind: row.decision_kind,
            number: row.decision_number,
            on: row.decided_on,
            servedOn: row.served_on,
            revokedOn: row.revoked_on,
            letterId: row.decision_letter_id,
            penalty: penaltyIn(row),
          },
    remedies:
      row.served_on === null
        ? null
        : {
            reviewUntil: lastDay(ctx, 'reconsideration', row.served_on),
            litigationUntil: lastDay(ctx, 'litigation', row.served_on),
          },
  }
}
