/** 调查取证: records, evidence with its hash, tests, assistance, suspension (penalty procedure arts. 21 to 47). */

import { enforcementCase } from '../../law/enforcement.ts'
import { evidenceKinds } from '../../law/enforcement.words.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { issueToOffice } from './paper.ts'
import { holdCase, requireOfficers } from './queries.ts'

const step = enforcementCase

export async function makeRecord(ctx: Context, id: number, said: wire.RecordMade) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'heldOn', said.heldOn)
  if (said.timeTo <= said.timeFrom)
    throw badField(
      'timeTo',
      { zh: '不晚于开始时间', en: 'is not after the beginning' },
      { zh: `晚于${said.timeFrom}`, en: `after ${said.timeFrom}` },
    )
  if (said.signed !== 'signed' && !said.witness)
    throw badField(
      'witness',
      { zh: '当事人未签名，没有见证人或者情况说明', en: 'is missing, the party not having signed' },
      { zh: '见证人姓名（程序规定第四十三条）', en: 'the name of a witness (art. 43)' },
    )
  if (!said.rightsTold && said.kind !== 'sample')
    throw badField(
      'rightsTold',
      { zh: '首次收集证据，须告知陈述、申辩和申请回避的权利', en: 'must be told at the first contact' },
      { zh: '已告知（程序规定第二十一条）', en: 'told (art. 21)' },
    )
  const officers = await requireOfficers(ctx, held.officeId, said.officerIds)
  await take(ctx, step, 'make-record', held, {
    record: said.kind,
    heldOn: said.heldOn,
    place: said.place,
    person: said.person,
    officers,
  })
  await ctx.db
    .insertInto('case_record')
    .values({
      matter_id: id,
      kind: said.kind,
      held_on: said.heldOn,
      time_from: said.timeFrom,
      time_to: said.timeTo,
      place: said.place,
      person: said.person,
      officer_ids: [...new Set(said.officerIds)],
      rights_told: said.rightsTold,
      body: said.body,
      signed: said.signed,
      witness: said.witness ?? null,
    })
    .execute()
}

/** The hash of the file is kept as it was entered: later it can be told that the file is still the same. */
export async function addEvidence(ctx: Context, id: number, said: wire.Evidence) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'collectedOn', said.collectedOn)
  await takeUploads(ctx, held, said.attachments)
  const file = said.attachments[0]
    ? await ctx.db
        .selectFrom('attachment')
        .select(['id', 'sha256'])
        .where('id', '=', said.attachments[0].id)
        .executeTakeFirstOrThrow()
    : undefined
  const { last } = await ctx.db
    .selectFrom('case_evidence')
    .select(one => one.fn.max('serial').as('last'))
    .where('matter_id', '=', id)
    .executeTakeFirstOrThrow()
  const serial = Number(last ?? 0) + 1
  await take(ctx, step, 'add-evidence', held, {
    serial,
    kind: evidenceKinds[said.kind].zh,
    name: said.name,
    sha256: file?.sha256 ?? null,
  })
  await ctx.db
    .insertInto('case_evidence')
    .values({
      matter_id: id,
      serial,
      kind: said.kind,
      name: said.name,
      proves: said.proves,
      origin: said.origin,
      original: said.isOriginal,
      collected_on: said.collectedOn,
      pages: said.pages ?? null,
      attachment_id: file?.id ?? null,
      sha256: file?.sha256 ?? null,
      excluded_on: null,
      excluded_reason: null,
    })
    .execute()
}

/** What was got unlawfully proves nothing (art. 23); it stays on the list with the reason. */
export async function excludeEvidence(ctx: Context, id: number, { evidenceId, reason }: wire.EvidenceExcluded) {
  const held = await holdCase(ctx, id)
  const row = await ctx.db
    .selectFrom('case_evidence')
    .select(['serial', 'excluded_on'])
    .where('id', '=', evidenceId)
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound({ zh: '本案没有这份证据', en: 'No such evidence in this case' })
  await take(ctx, step, 'exclude-evidence', held, { serial: row.serial, reason })
  await ctx.db
    .updateTable('case_evidence')
    .set({ excluded_on: ctx.today, excluded_reason: reason })
    .where('id', '=', evidenceId)
    .execute()
}

export async function askAssistance(ctx: Context, id: number, { organ, request }: wire.Assistance) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'ask-assistance', held, { organ, request })
  await issueToOffice(ctx, held, 43, organ, { request })
}

export async function assistanceAnswered(ctx: Context, id: number, { answer }: wire.AssistanceAnswer) {
  await take(ctx, step, 'assistance-answered', await holdCase(ctx, id), { answer })
}

export async function disputeJurisdiction(ctx: Context, id: number, { organ, reason }: wire.LeadHandedOn) {
  await take(ctx, step, 'dispute-jurisdiction', await holdCase(ctx, id), { organ, reason })
}

/** The superior's seven days run from when it has the papers (art. 16), whether or not there were talks before (art. 13). */
export async function referJurisdiction(ctx: Context, id: number, said: wire.JurisdictionReferred) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'receivedOn', said.receivedOn)
  await take(ctx, step, 'refer-jurisdiction', held, said, { designation: said.receivedOn })
}

export async function settleJurisdiction(ctx: Context, id: number, { reason }: wire.CaseReason) {
  await take(ctx, step, 'jurisdiction-settled', await holdCase(ctx, id), { reason })
}
