/** The list of enterprises, one of them, and what an enterprise sees of its own. */
import { complaint } from '../../law/complaint.ts'
import { odrEnterprise } from '../../law/odr.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { holdMatter, showMatter, visibleMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { containing } from '../kernel/search.ts'
import { listPost } from '../office/index.ts'
import { showConsumer, showOperator } from '../party/index.ts'
import type { EnterpriseQuery, OfferQuery } from './contract.ts'
import { performanceOf, readExitRule } from './performance.ts'
import { enterpriseRow } from './register.ts'
import type { EnterpriseLine, EnterpriseView, OfferLine, OfferView } from './view.ts'

export async function listEnterprises(ctx: Context, { state, q, cursor, limit }: EnterpriseQuery) {
  let all = visibleMatters(ctx).innerJoin('odr_enterprise', 'odr_enterprise.matter_id', 'matter.id')
  if (state) all = all.where('matter.state', '=', state)
  if (q) all = all.where('matter.respondent', 'like', containing(q))
  const { count } = await all.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const before = readIdCursor(cursor)
  let rows = all
    .innerJoin('operator', 'operator.id', 'odr_enterprise.operator_id')
    .leftJoin('area', 'area.code', 'operator.area_code')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'operator.name',
      'area.name as area',
      'odr_enterprise.contact',
      'odr_enterprise.phone',
      'odr_enterprise.approved_on as approvedOn',
      'odr_enterprise.exited_on as exitedOn',
    ])
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  if (before !== undefined) rows = rows.where('matter.id', '<', before)
  const found = await rows.execute()
  const page = found.slice(0, limit)
  const performances = await performanceOf(
    ctx,
    page.map(each => each.id),
  )
  const items = page.map(each => ({ ...each, ...performances.get(each.id)! })) as EnterpriseLine[]
  return {
    items,
    count: Number(count),
    next: found.length > limit ? String(page.at(-1)!.id) : null,
    rule: await readExitRule(ctx),
    order: { zh: '新申请的在前', en: 'newest first' },
  }
}

export async function showEnterprise(ctx: Context, id: number): Promise<EnterpriseView> {
  const matter = await showMatter(ctx, 'odr-enterprise', id)
  const row = await enterpriseRow(ctx, id)
  const operator = (await showOperator(ctx, row.operator_id))!
  return {
    id,
    kind: 'odr-enterprise',
    number: matter.number,
    state: matter.state as EnterpriseView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    operator: { id: operator.id, name: operator.name, uscc: operator.uscc, address: operator.address },
    place: row.place,
    contact: row.contact,
    phone: row.phone,
    system: row.system,
    conditions: row.conditions,
    papers: row.papers,
    broughtBy: row.brought_by,
    approvedOn: row.approved_on,
    exitedOn: row.exited_on,
    exitReason: row.exit_reason,
    exitEvidence: row.exit_evidence,
    people: row.office_id === null ? [] : await listPost(ctx, row.office_id),
    performance: (await performanceOf(ctx, [id])).get(id)!,
    attachments: await listAttachments(ctx, id),
    clocks: await viewClocks(ctx, matter, odrEnterprise),
    steps: await openSteps(ctx, odrEnterprise, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

/** What was offered to the enterprise of this person: number, subject and outcome; nobody's name. */
export async function listOffers(ctx: Context, { open, cursor, limit }: OfferQuery) {
  const before = readIdCursor(cursor)
  let rows = ctx.db
    .selectFrom('odr_offer')
    .innerJoin('odr_enterprise', 'odr_enterprise.matter_id', 'odr_offer.enterprise_id')
    .innerJoin('matter', 'matter.id', 'odr_offer.matter_id')
    .select([
      'odr_offer.id as offerId',
      'matter.id',
      'matter.number',
      'matter.subject',
      'odr_offer.offered_on as offeredOn',
      'odr_offer.ended_on as endedOn',
      'odr_offer.outcome',
      'odr_offer.late',
      one =>
        one
          .selectFrom('clock')
          .select('clock.due_on')
          .whereRef('clock.matter_id', '=', 'matter.id')
          .where('clock.name', '=', 'odr')
          .orderBy('clock.id', 'desc')
          .limit(1)
          .as('dueOn'),
    ])
    .where('odr_enterprise.office_id', '=', ctx.actor.officeId)
    .where('odr_offer.ended_on', open === 'true' ? 'is' : 'is not', null)
    .orderBy('odr_offer.id', 'desc')
    .limit(limit + 1)
  if (before !== undefined) rows = rows.where('odr_offer.id', '<', before)
  const found = await rows.execute()
  const page = found.slice(0, limit)
  const items: OfferLine[] = page.map(({ offerId: _, ...each }) => each)
  const enterprise = await ctx.db
    .selectFrom('odr_enterprise')
    .innerJoin('operator', 'operator.id', 'odr_enterprise.operator_id')
    .select(['matter_id as id', 'operator.name'])
    .where('office_id', '=', ctx.actor.officeId)
    .executeTakeFirst()
  return {
    items,
    next: found.length > limit ? String(page.at(-1)!.offerId) : null,
    enterprise: enterprise
      ? { ...enterprise, performance: (await performanceOf(ctx, [enterprise.id])).get(enterprise.id)! }
      : null,
    order: { zh: '新转来的在前', en: 'newest first' },
  }
}

/** One complaint while it is negotiated. That the enterprise looked at it is on the record: it shows a telephone number. */
export async function showOffer(ctx: Context, id: number): Promise<OfferView> {
  const matter = await holdMatter(ctx, 'complaint', id)
  const row = await ctx.db.selectFrom('complaint').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
  const offer = await ctx.db
    .selectFrom('odr_offer')
    .select('offered_on')
    .where('matter_id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (!offer) throw notFound()
  const consumer = await showConsumer(ctx, row.consumer_id)
  await record(ctx, matter, 'odr.look')
  return {
    id,
    number: matter.number,
    offeredOn: offer.offered_on,
    subject: matter.subject,
    consumer: { name: consumer.name, phone: consumer.phone },
    facts: row.facts,
    saleMode: row.sale_mode,
    orderNumber: row.order_number,
    goodsClass: row.goods_class,
    goodsName: row.goods_name,
    brand: row.brand,
    problemClass: row.problem_class,
    claims: row.claims,
    purchasedOn: row.purchased_on,
    disputedAmountFen: row.disputed_amount_fen,
    claimedAmountFen: row.claimed_amount_fen,
    attachments: await listAttachments(ctx, id),
    clocks: (await viewClocks(ctx, matter, complaint)).filter(each => each.name === 'odr'),
    steps: (await openSteps(ctx, complaint, matter)).filter(each => each.open),
  }
}
