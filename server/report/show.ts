/** One report as its page shows it: explicit fields only, and none of them is the informer's. */
import { report } from '../../law/report.ts'
import { caseOfReport } from '../enforcement/index.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { instantOf } from '../kernel/instant.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { totalTimeOf } from '../kernel/total-time.ts'
import type { EventView } from '../kernel/view.ts'
import { listLetters } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { type Report, readReport } from './queries.ts'
import { cameBefore, sameInformer } from './repeat.ts'
import { packOf, whyTold } from './tell.ts'
import { listUnsealings } from './unsealing.ts'
import type { ReportLink, ReportView, RewardView } from './view.ts'

export async function showReport(ctx: Context, id: number): Promise<ReportView> {
  const held = await readReport(ctx, id)
  const { row } = held
  const office = await showOffice(ctx, held.officeId)
  const handler =
    held.handlerId === null
      ? null
      : await ctx.db.selectFrom('person').select(['id', 'name']).where('id', '=', held.handlerId).executeTakeFirst()
  const law = packOf(row.law)
  const platform = row.platform_id === null ? undefined : await showOperator(ctx, row.platform_id)
  return {
    id: held.id,
    kind: 'report',
    number: held.number,
    state: held.state,
    open: held.open,
    version: held.version,
    subject: held.subject,
    channel: held.channel,
    source: held.source,
    sourceNumber: held.sourceNumber,
    receivedOn: held.receivedOn,
    closedOn: held.closedOn,
    dueOn: held.dueOn,
    lawOn: held.lawOn,
    law: { key: law.key, name: law.name, number: law.number ?? `《${law.name}》` },
    office: { id: office.id, name: office.name, kind: office.kind },
    handler: handler ?? null,
    informer:
      held.pseudonym === undefined
        ? null
        : {
            pseudonym: held.pseudonym,
            named: row.named,
            insider: row.insider,
            wantsReward: row.wants_reward,
            sealed: row.named,
          },
    unsealings: await listUnsealings(ctx, id),
    respondent: held.respondent,
    respondentOf: {
      operatorId: row.operator_id,
      uscc: row.respondent_uscc,
      address: row.respondent_address,
      phone: row.respondent_phone,
      platform: platform?.name ?? null,
    },
    venue: row.venue,
    placeAddress: row.place_address,
    placeAreaCode: row.place_area_code,
    violationClass: row.violation_class,
    goodsName: row.goods_name,
    facts: row.facts,
    evidence: row.evidence,
    happenedOn: row.happened_on,
    foundOn: row.found_on,
    result: row.result,
    resultRemark: row.result_remark,
    ground: row.ground,
    transfer:
      row.transfer_to === null
        ? null
        : { to: row.transfer_to, organ: row.transfer_organ ?? '', receipt: row.transfer_receipt },
    filingNumber: row.filing_number,
    noRewardReason: row.no_reward_reason,
    ledTo: await caseOfReport(ctx, id),
    reward: await rewardPart(ctx, id),
    returns: row.returns,
    ...(await linkedPart(ctx, held)),
    tellsOnFiling:
      held.pseudonym === undefined
        ? []
        : whyTold(held, 'filed').map(each => ({ act: each.basis.act.name, article: each.basis.article })),
    clocks: await viewClocks(ctx, held, report),
    // With a lead that the office found itself nobody waits for an answer.
    ...(row.from_matter_id === null ? { total: await totalTimeOf(ctx, held) } : {}),
    steps: await openSteps(ctx, report, held),
    letters: await listLetters(ctx, id),
    attachments: await listAttachments(ctx, id),
    events: withoutHour(await viewEvents(ctx, id)),
  }
}

/**
 * A message split in two (art. 9) would be told by its minute, and by the place of its events among all: the complaint of
 * that minute bears a name. What was done as it came in has only its day, and events count from one.
 */
function withoutHour(events: EventView[]): EventView[] {
  const came = events.find(each => each.name === 'report.register')?.at
  return events.map((event, nth) => ({
    ...event,
    id: nth + 1,
    at: event.at === came ? instantOf(`${event.onDay}T00:00:00+08:00`).toISOString() : event.at,
  }))
}

async function rewardPart(ctx: Context, id: number): Promise<RewardView | null> {
  const row = await ctx.db.selectFrom('report_reward').selectAll().where('matter_id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    level: row.level,
    seriousness: row.seriousness,
    decisionNumber: row.decision_number,
    decidedOn: row.decided_on,
    confiscatedFen: row.confiscated_fen,
    computedFen: row.computed_fen,
    amountFen: row.amount_fen,
    reason: row.reason,
    financeNumber: row.finance_number,
    state: row.state,
    settledOn: row.settled_on,
    voucher: row.voucher,
  }
}

/** Only links to what this person may see. Art. 35 needs to know the same informer; it need not know who it is. */
async function linkedPart(ctx: Context, held: Report) {
  const links = (ids: readonly number[]): Promise<ReportLink[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : visibleMatters(ctx)
          .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
          .where('matter.id', 'in', [...ids])
          .orderBy('matter.received_at', 'desc')
          .orderBy('matter.number', 'desc')
          .execute()
  const one = async (id: number | null) => (id === null ? null : ((await links([id]))[0] ?? null))
  const later = await ctx.db.selectFrom('report').select('matter_id').where('earlier_id', '=', held.id).execute()
  return {
    from: await one(held.row.from_matter_id),
    earlier: await one(held.row.earlier_id),
    later: await links(later.map(each => each.matter_id)),
    sameInformer: await links(await sameBusiness(ctx, held)),
  }
}

async function sameBusiness(ctx: Context, held: Report): Promise<number[]> {
  const same = await sameInformer(ctx, held.id)
  if (same.length === 0) return []
  const rows = await ctx.db
    .selectFrom('report')
    .innerJoin('matter', 'matter.id', 'report.matter_id')
    .select('report.matter_id')
    .where('report.matter_id', 'in', same)
    .where(cameBefore(held))
    .where(one =>
      one.or([
        one('respondent_name', '=', held.row.respondent_name),
        ...(held.row.operator_id === null ? [] : [one('operator_id', '=', held.row.operator_id)]),
      ]),
    )
    .execute()
  return rows.map(each => each.matter_id)
}
