/** Funds, their tenants and advance payments that were there before this system, taken over in one go. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'

export interface FundThere {
  stationId: number
  holder: string
  minimumFen: number
  tenantMinimumFen: number
  openedOn: string
  openingFen: number
  /** Each with a sub-account. */
  tenants: readonly { operatorId: number; name: string; stall: string | null; depositFen: number }[]
}

const json = (rows: readonly object[]) => JSON.stringify(rows)

/** @returns for each fund its id and, by operator, the tenants' accounts */
export async function takeOverFunds(
  ctx: Context,
  funds: readonly FundThere[],
): Promise<{ id: number; accountOf: Map<number, number> }[]> {
  const made = await sql<{ id: number; stationId: number }>`
    insert into fund (station_id, minimum_fen, tenant_minimum_fen, opened_on)
    select "stationId", "minimumFen", "tenantMinimumFen", "openedOn" from json_to_recordset(${json(funds)}::json)
      as r("stationId" bigint, "minimumFen" bigint, "tenantMinimumFen" bigint, "openedOn" date)
    returning id, station_id as "stationId"`.execute(ctx.db)
  const idOf = new Map(made.rows.map(row => [Number(row.stationId), Number(row.id)]))
  const accounts = funds.flatMap(fund => {
    const base = {
      fund_id: idOf.get(fund.stationId)!,
      stall: null as string | null,
      operator_id: null as number | null,
    }
    return [
      { ...base, kind: 'bank', name: '银行存款' },
      { ...base, kind: 'pool', name: `管理方专项资金（${fund.holder}）` },
      ...fund.tenants.map(each => ({
        ...base,
        kind: 'tenant',
        name: each.name,
        stall: each.stall,
        operator_id: each.operatorId as number | null,
      })),
    ]
  })
  await sql`insert into fund_account (fund_id, kind, operator_id, name, stall)
    select fund_id, kind, operator_id, name, stall from json_to_recordset(${json(accounts)}::json)
      as r(fund_id bigint, kind text, operator_id bigint, name text, stall text)`.execute(ctx.db)
  const known = await ctx.db
    .selectFrom('fund_account')
    .select(['id', 'fund_id', 'kind', 'operator_id'])
    .where('fund_id', '=', sql<number>`any(${sql.val([...idOf.values()])}::bigint[])`)
    .execute()
  const accountIn = (fundId: number, kind: string, operatorId: number | null = null) =>
    known.find(each => each.fund_id === fundId && each.kind === kind && each.operator_id === operatorId)!.id
  await writeEntries(
    ctx,
    funds.flatMap(fund => {
      const id = idOf.get(fund.stationId)!
      const bank = accountIn(id, 'bank')
      const paidIn = (kind: string, accountId: number, fen: number, reason: string): EntryThere => ({
        fundId: id,
        kind,
        on: fund.openedOn,
        paymentId: null,
        reason,
        proof: '历史台账',
        postings: [
          { accountId: bank, fen },
          { accountId, fen: -fen },
        ],
      })
      return [
        paidIn('opening', accountIn(id, 'pool'), fund.openingFen, '设立先行赔付专项资金'),
        ...fund.tenants.map(each =>
          paidIn('deposit', accountIn(id, 'tenant', each.operatorId), each.depositFen, '租户保证金首次缴存'),
        ),
      ]
    }),
  )
  return funds.map(fund => {
    const id = idOf.get(fund.stationId)!
    return {
      id,
      accountOf: new Map(fund.tenants.map(each => [each.operatorId, accountIn(id, 'tenant', each.operatorId)])),
    }
  })
}

interface EntryThere {
  fundId: number
  kind: string
  on: string
  paymentId: number | null
  reason: string
  proof: string
  postings: { accountId: number; fen: number }[]
}

/** The same constraints hold for history: an entry out of balance or an overdrawn account is refused by the database. */
async function writeEntries(ctx: Context, entries: readonly EntryThere[]) {
  if (entries.length === 0) return
  const { rows } = await sql<{ id: number }>`
    insert into fund_entry (fund_id, kind, on_day, payment_id, reason, proof, by_id, by_name, at)
    select "fundId", kind, "on", "paymentId", reason, proof, ${ctx.actor.id}, ${ctx.actor.name}, ${ctx.now}::timestamptz
    from json_to_recordset(${json(entries)}::json) with ordinality
      as r("fundId" bigint, kind text, "on" date, "paymentId" bigint, reason text, proof text, n bigint) order by n
    returning id`.execute(ctx.db)
  const postings = entries.flatMap((entry, at) =>
    entry.postings.filter(each => each.fen !== 0).map(each => ({ entry_id: rows[at]!.id, ...each })),
  )
  await sql`insert into fund_posting (entry_id, account_id, amount_fen)
    select entry_id, "accountId", fen from json_to_recordset(${json(postings)}::json)
      as r(entry_id bigint, "accountId" bigint, fen bigint)`.execute(ctx.db)
}

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
  const movement = (each: AdvanceThere, at: number, back: boolean): EntryThere => {
    const sign = back ? 1 : -1
    return {
      fundId: each.fundId,
      kind: back ? 'recovery' : 'payment',
      on: back ? each.recoveredOn! : each.paidOn,
      paymentId: ids[at]!,
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
