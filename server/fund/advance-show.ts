/** Advance payments as a list and one by one. */
import { advancePayment } from '../../law/advance-payment.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { maskPhone } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import type { AdvanceQuery } from './contract.ts'
import { ends } from './keep.ts'
import { fundOf } from './ledger.ts'
import { advanceRow } from './pay.ts'
import type { AdvanceLine, AdvanceView } from './view.ts'

export async function listAdvances(ctx: Context, { fundId, state, cursor, limit }: AdvanceQuery) {
  let all = visibleMatters(ctx).innerJoin('advance_payment', 'advance_payment.matter_id', 'matter.id')
  if (fundId) all = all.where('advance_payment.fund_id', '=', fundId)
  if (state) all = all.where('matter.state', '=', state)
  const { count } = await all.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const before = readDayCursor(cursor)
  let rows = all
    .innerJoin('fund', 'fund.id', 'advance_payment.fund_id')
    .innerJoin('station', 'station.matter_id', 'fund.station_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'station.name as station',
      'matter.respondent as tenant',
      'advance_payment.consumer_name as consumer',
      'advance_payment.amount_fen as amountFen',
      'advance_payment.recovered_fen as recoveredFen',
      'matter.received_on as receivedOn',
      'advance_payment.paid_on as paidOn',
    ])
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  if (before) rows = rows.where(receivedBefore(before))
  const found = (await rows.execute()) as AdvanceLine[]
  const items = found.slice(0, limit)
  return {
    items,
    count: Number(count),
    next: found.length > limit ? dayCursor(items.at(-1)!.receivedOn, items.at(-1)!.id) : null,
    order: { zh: '新申请的在前', en: 'newest first' },
  }
}

export async function showAdvance(ctx: Context, id: number): Promise<AdvanceView> {
  const matter = await showMatter(ctx, 'advance-payment', id)
  const row = await advanceRow(ctx, id)
  const fund = await fundOf(ctx, row.fund_id)
  const station = await stationRow(ctx, fund.stationId)
  const { all, pool } = await ends(ctx, fund.id)
  const tenant = all.find(each => each.id === row.account_id)!
  const open = hasRole(ctx.actor, 'station', 'handler', 'head')
  const from =
    row.from_matter_id === null
      ? undefined
      : await visibleMatters(ctx)
          .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
          .where('matter.id', '=', row.from_matter_id)
          .executeTakeFirst()
  return {
    id,
    kind: 'advance-payment',
    number: matter.number,
    state: matter.state as AdvanceView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    fund: { id: fund.id, station: station.name, poolFen: pool.balanceFen },
    tenant: { accountId: tenant.id, name: tenant.name, stall: tenant.stall, balanceFen: tenant.balanceFen },
    consumer: {
      name: row.consumer_name,
      phone: open ? row.consumer_phone : maskPhone(row.consumer_phone),
      masked: !open,
    },
    amountFen: row.amount_fen,
    reason: row.reason,
    facts: row.facts,
    approvedOn: row.approved_on,
    paidOn: row.paid_on,
    recoveredFen: row.recovered_fen,
    borne: row.paid_on === null ? null : await borneBy(ctx, id, row.account_id),
    attachments: await listAttachments(ctx, id),
    clocks: await viewClocks(ctx, matter, advancePayment),
    steps: await openSteps(ctx, advancePayment, matter),
    events: await viewEvents(ctx, id),
    from: from ?? null,
  }
}

async function borneBy(ctx: Context, id: number, tenantId: number) {
  const postings = await ctx.db
    .selectFrom('fund_posting')
    .innerJoin('fund_entry', 'fund_entry.id', 'fund_posting.entry_id')
    .select(['account_id', 'amount_fen'])
    .where('fund_entry.payment_id', '=', id)
    .where('fund_entry.kind', '=', 'payment')
    .where('amount_fen', '>', 0)
    .execute()
  const sum = (own: boolean) =>
    postings.filter(each => (each.account_id === tenantId) === own).reduce((all, each) => all + each.amount_fen, 0)
  return { tenantFen: sum(true), poolFen: sum(false) }
}
