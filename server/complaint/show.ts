/** One complaint as its page shows it: facts, people, clocks, steps, letters, timeline. Explicit fields only. */
import { complaint, complaintPacks } from '../../law/complaint.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { openSteps } from '../kernel/procedure.ts'
import { totalTimeOf } from '../kernel/total-time.ts'
import { listLetters } from '../letter/index.ts'
import { listMediation } from '../mediation/index.ts'
import { showOffice } from '../office/index.ts'
import { maskIdNumber, maskPhone, showConsumer, showOperator, streetOnly } from '../party/index.ts'
import { factorsOf } from './factors.ts'
import { jointPart, linkedPart } from './linked.ts'
import { type Complaint, readComplaint } from './queries.ts'
import { withTelling } from './told.ts'
import type { ComplaintView } from './view.ts'

export async function showComplaint(ctx: Context, id: number): Promise<ComplaintView> {
  const held = await readComplaint(ctx, id)
  const { row } = held
  const office = await showOffice(ctx, held.officeId)
  const handler =
    held.handlerId === null
      ? null
      : await ctx.db.selectFrom('person').select(['id', 'name']).where('id', '=', held.handlerId).executeTakeFirst()
  const act = complaintPacks.find(each => each.key === row.law)!
  const letters = await listLetters(ctx, id)
  return {
    id: held.id,
    kind: 'complaint',
    number: held.number,
    state: held.state,
    open: held.open,
    version: held.version,
    subject: held.subject,
    channel: held.channel,
    source: held.source,
    sourceNumber: held.sourceNumber,
    receivedOn: held.receivedOn,
    receivedAt: held.receivedAt.toISOString(),
    closedOn: held.closedOn,
    office: { id: office.id, name: office.name, kind: office.kind },
    handler: handler ?? null,
    law: { key: act.key, name: act.name, number: act.number ?? `《${act.name}》`, on: held.lawOn },
    consumer: await consumerPart(ctx, held),
    respondent: await respondentPart(ctx, held),
    facts: row.facts,
    saleMode: row.sale_mode,
    orderNumber: row.order_number,
    goodsClass: row.goods_class,
    goodsName: row.goods_name,
    brand: row.brand,
    model: row.model,
    problemClass: row.problem_class,
    claims: row.claims,
    purchasedOn: row.purchased_on,
    disputedOn: row.disputed_on,
    disputedAmountFen: row.disputed_amount_fen,
    claimedAmountFen: row.claimed_amount_fen,
    agreementAmountFen: row.agreement_amount_fen,
    recoveredAmountFen: row.recovered_amount_fen,
    recoveredReason: row.recovered_reason,
    punitiveDamagesFen: row.punitive_damages_fen,
    advancePaidFen: row.advance_paid_fen,
    difficult: row.difficult,
    consentPublication: row.consent_publication,
    consentDelegation: row.consent_delegation,
    wantsOdr: row.wants_odr,
    agent: row.agent as Record<string, unknown> | null,
    noticeChannel: row.notice_channel,
    outcome: row.outcome,
    ground: row.ground,
    rating:
      row.rating === null ? null : { level: row.rating, remark: row.rating_remark, at: row.rated_at!.toISOString() },
    returns: row.returns,
    total: await totalTimeOf(ctx, held),
    clocks: withTelling(ctx, await viewClocks(ctx, held, complaint), letters),
    steps: await openSteps(ctx, complaint, held),
    letters,
    attachments: await listAttachments(ctx, id),
    events: await viewEvents(ctx, id),
    ...(await listMediation(ctx, id)),
    joint: await jointPart(ctx, held),
    linked: await linkedPart(ctx, id),
    // Other people's data too: only for whoever has to judge it.
    factors: handles(ctx, held) ? await factorsOf(ctx, held) : [],
  }
}

/** Whoever handles the matter sees the number to call; everybody else sees it masked, and may ask with a reason. */
const handles = (ctx: Context, held: Complaint) =>
  hasRole(ctx.actor, 'handler', 'head') && ctx.actor.offices.includes(held.officeId)

async function consumerPart(ctx: Context, held: Complaint): Promise<ComplaintView['consumer']> {
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const open = handles(ctx, held)
  const earlier = await ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('consumer.phone', '=', consumer.phone)
    .where('consumer.phone', '!=', '')
    .where('complaint.matter_id', '!=', held.id)
    .where('matter.state', '!=', 'joined')
    .executeTakeFirstOrThrow()
  return {
    id: consumer.id,
    name: consumer.name,
    phone: open ? consumer.phone : maskPhone(consumer.phone),
    phoneOther: consumer.phone_other === null || open ? consumer.phone_other : maskPhone(consumer.phone_other),
    address: open ? consumer.address : streetOnly(consumer.address),
    email: open ? consumer.email : null,
    idKind: consumer.id_kind,
    idNumber: consumer.id_number === null ? null : maskIdNumber(consumer.id_number),
    gender: consumer.gender,
    ageBand: consumer.age_band,
    identityVerified: consumer.identity_verified,
    masked: !open,
    earlier: Number(earlier.n),
  }
}

async function respondentPart(ctx: Context, held: Complaint): Promise<ComplaintView['respondent']> {
  const { row } = held
  const operator = row.operator_id === null ? undefined : await showOperator(ctx, row.operator_id)
  const platform = row.platform_id === null ? undefined : await showOperator(ctx, row.platform_id)
  const area =
    row.respondent_area_code === null
      ? undefined
      : await ctx.db.selectFrom('area').select('name').where('code', '=', row.respondent_area_code).executeTakeFirst()
  const counts =
    row.operator_id === null
      ? { earlier: 0, open: 0 }
      : await ctx.db
          .selectFrom('complaint')
          .innerJoin('matter', 'matter.id', 'complaint.matter_id')
          .select(one => [
            one.fn.countAll<number>().as('earlier'),
            one.fn.countAll<number>().filterWhere('matter.open', '=', true).as('open'),
          ])
          .where('operator_id', '=', row.operator_id)
          .where('matter_id', '!=', held.id)
          .where('matter.state', '!=', 'joined')
          .executeTakeFirstOrThrow()
  return {
    operatorId: row.operator_id,
    name: row.respondent_name,
    uscc: row.respondent_uscc ?? operator?.uscc ?? null,
    address: row.respondent_address ?? operator?.address ?? null,
    areaCode: row.respondent_area_code,
    area: area?.name ?? null,
    phone: row.respondent_phone ?? operator?.phone ?? null,
    contact: row.respondent_contact ?? operator?.contact ?? null,
    odr: operator?.odr ?? false,
    earlier: Number(counts.earlier),
    openNow: Number(counts.open),
    platform: platform ? { id: platform.id, name: platform.name } : null,
    publishedAddressReachable: row.published_address_reachable,
  }
}
