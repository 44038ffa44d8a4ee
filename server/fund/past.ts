/** Funds and their tenants that were there before this system, taken over in one go. */
import { sql } from 'kysely'
import type { EntryKind } from '../../law/advance-payment.ts'
import type { Context } from '../kernel/context.ts'
import { type WrittenEntry, writeEntries } from './write.ts'

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

export const json = (rows: readonly object[]) => JSON.stringify(rows)

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
      const paidIn = (kind: EntryKind, accountId: number, fen: number, reason: string): WrittenEntry => ({
        fundId: id,
        kind,
        on: fund.openedOn,
        paymentId: null,
        reversesId: null,
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
