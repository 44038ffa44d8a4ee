/** The lists on the page of a case. */
import type { Context } from '../kernel/context.ts'
import type { MeasureView } from './case-view.ts'
import { approvalDue, inEffect, isLate, termOf } from './measure-clock.ts'

export const challengesOf = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('case_challenge')
    .select(['id', 'kind', 'organ', 'number', 'from_on as fromOn', 'decided_on as decidedOn', 'outcome'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()

export const publicationOf = async (ctx: Context, id: number) =>
  (await ctx.db
    .selectFrom('case_publication')
    .select([
      'published_on as on',
      'until_on as untilOn',
      'summary',
      'ended_on as endedOn',
      'ended_reason as endedReason',
    ])
    .where('matter_id', '=', id)
    .executeTakeFirst()) ?? null

export async function measuresOf(ctx: Context, id: number): Promise<MeasureView[]> {
  const rows = await ctx.db.selectFrom('case_measure').selectAll().where('matter_id', '=', id).orderBy('id').execute()
  const shown: MeasureView[] = []
  for (const each of rows) {
    const running = inEffect(each)
    const term = running ? await termOf(ctx, each) : undefined
    shown.push({
      id: each.id,
      kind: each.kind,
      takenOn: each.taken_on,
      urgent: each.urgent,
      reason: each.reason,
      place: each.place,
      items: each.items,
      state: each.ended_on !== null ? 'over' : running ? 'running' : 'proposed',
      untilOn: term?.until ?? null,
      atTest: term?.atTest ?? false,
      approved: each.approved_at !== null,
      approvedLate: each.approved_at !== null && isLate(each, each.approved_at),
      approvalDueAt: each.urgent ? approvalDue(each).toISOString() : null,
      extendedOn: each.extended_on,
      endedOn: each.ended_on,
      endedHow: each.ended_how,
    })
  }
  return shown
}

export const testsOf = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('case_test')
    .select([
      'id',
      'kind',
      'goods',
      'body',
      'sent_on as sentOn',
      'expected_on as expectedOn',
      'back_on as backOn',
      'result',
      'measure_id as measureId',
    ])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()

export const evidenceOf = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('case_evidence')
    .select([
      'id',
      'serial',
      'kind',
      'name',
      'proves',
      'origin',
      'original',
      'collected_on as collectedOn',
      'pages',
      'attachment_id as attachmentId',
      'sha256',
      'excluded_on as excludedOn',
      'excluded_reason as excludedReason',
    ])
    .where('matter_id', '=', id)
    .orderBy('serial')
    .execute()

export const recordsOf = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('case_record')
    .select(['id', 'kind', 'held_on as heldOn', 'place', 'person', 'signed'])
    .where('matter_id', '=', id)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
