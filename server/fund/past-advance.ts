/** Advance payments that were made before this system, with what came back. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'
import { json } from './past.ts'
import { type WrittenEntry, writeEntries } from './write.ts'

export interface AdvanceThere {
  sourceNumber: string
  fundId: number
  officeId: number
  /** The tenant's sub-account; its deposit pays first, as far as `fromTenantFen` says, the manager's part the rest. */
  accountId: number
  tenant: string
  fromTenantFen: number
  consumer: { name: string; phone: string }
  amountFen: number
  reason: 'delay' | 'refusal' | 'gone'
  facts: string
  paidOn: string
  /** All of it came back on that day; absent: it is still to be recovered. */
  recoveredOn?: string
}

/** Requested, approved and paid on one day, as the old register has it. */
export async function takeOverAdvances(ctx: Context, list: readonly AdvanceThere[]): Promise<number[]> {
  if (list.length === 0) return []
  const ids = await openPast(
    ctx,
    list.map(each => ({
      kind: 'advance-payment',
      prefix: 'XF',
      source: 'station-register',
      sourceNumber: each.sourceNumber,
      state: each.recoveredOn ? 'recovered' : 'paid',
      open: each.recoveredOn === undefined,
      officeId: each.officeId,
      channel: 'other',
      subject: `先行赔付 · ${each.tenant} ${(each.amountFen / 100).toFixed(2)}元`,
      respondent: each.tenant,
      receivedOn: each.paidOn,
      receivedAt: `${each.paidOn}T10:00:00+08:00`,
      closedOn: each.recoveredOn ?? null,
      words: `${each.tenant} ${each.consumer.name} ${each.facts}`,
      clocks: [],
      events: [
        { name: 'advance-payment.request', onDay: each.paidOn, facts: { facts: each.facts } },
        { name: 'advance-payment.approve', onDay: each.paidOn, facts: {} },
        { name: 'advance-payment.pay', onDay: each.paidOn, facts: { amountFen: each.amountFen, proof: '历史台账' } },
        ...(each.recoveredOn
          ? [{ name: 'advance-payment.recover', onDay: each.recoveredOn, facts: { amountFen: each.amountFen } }]
          : []),
      ],
    })),
  )
  const rows = list.map((each, at) => ({ ...each, id: ids[at], name: each.consumer.name, phone: each.consumer.phone }))
  await sql`insert into advance_payment (matter_id, fund_id, account_id, consumer_name, consumer_phone, amount_fen, reason,
      facts, approved_on, paid_on, recovered_fen)
    select id, "fundId", "accountId", name, phone, "amountFen", reason, facts, "paidOn", "paidOn",
      case when "recoveredOn" is null then 0 else "amountFen" end
    from json_to_recordset(${json(rows)}::json) as r(id bigint, "fundId" bigint, "accountId" bigint, name text, phone text,
      "amountFen" bigint, reason text, facts text, "paidOn" date, "recoveredOn" date)`.execute(ctx.db)
  const funds = [...new Set(list.map(each => each.fundId))]
  const ends = await ctx.db
    .selectFrom('fund_account')
    .select(['id', 'fund_id', 'kind'])
    .where('fund_id', '=', sql<number>`any(${sql.val(funds)}::bigint[])`)
    .where('kind', '!=', 'tenant')
    .execute()
  const end = (fundId: number, kind: string) => ends.find(each => each.fund_id === fundId && each.kind === kind)!.id
  const movement = (each: AdvanceThere, at: number, back: boolean): WrittenEntry => {
    const sign = back ? 1 : -1
    return {
      fundId: each.fundId,
      kind: back ? 'recovery' : 'payment',
      on: back ? each.recoveredOn! : each.paidOn,
      paymentId: ids[at]!,
      reversesId: null,
      reason: back ? `向租户追偿${each.tenant}` : `先行赔付${each.consumer.name}`,
      proof: '历史台账',
      postings: [
        { accountId: end(each.fundId, 'bank'), fen: sign * each.amountFen },
        { accountId: each.accountId, fen: -sign * each.fromTenantFen },
        { accountId: end(each.fundId, 'pool'), fen: -sign * (each.amountFen - each.fromTenantFen) },
      ],
    }
  }
  const movements = list.flatMap((each, at) => [
    movement(each, at, false),
    ...(each.recoveredOn ? [movement(each, at, true)] : []),
  ])
  await writeEntries(
    ctx,
    [...movements].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  )
  return ids
}
