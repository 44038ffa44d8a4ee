/** The two sides of a comparison, read at once. Whether they may be seen is asked before. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { maskPhone, streetOnly } from '../party/index.ts'
import type { Side } from './view.ts'

export async function sidesOf(ctx: Context, ids: readonly number[]): Promise<Map<number, Side>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('matter')
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .leftJoin('operator', 'operator.id', 'complaint.operator_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'matter.open',
      'matter.received_on as receivedOn',
      'matter.channel',
      'matter.source',
      'matter.source_number as sourceNumber',
      'matter.due_on as dueOn',
      'office.name as office',
      'person.name as handler',
      'consumer.name as consumer',
      'consumer.phone',
      'consumer.address',
      'complaint.respondent_name as respondent',
      sql<string | null>`coalesce(complaint.respondent_uscc, operator.uscc)`.as('uscc'),
      'complaint.respondent_address as respondentAddress',
      'complaint.order_number as orderNumber',
      'complaint.goods_class as goodsClass',
      'complaint.goods_name as goodsName',
      'complaint.problem_class as problemClass',
      'complaint.purchased_on as purchasedOn',
      'complaint.disputed_amount_fen as disputedAmountFen',
      'complaint.claimed_amount_fen as claimedAmountFen',
      'complaint.recovered_amount_fen as recoveredAmountFen',
      'complaint.facts',
      sql<number>`(select count(*) from joined_fact j where j.leading_id = matter.id)`.as('leads'),
    ])
    .where('matter.id', '=', sql<number>`any(${sql.val([...ids])}::bigint[])`)
    .execute()
  return new Map(
    rows.map(row => [
      row.id,
      { ...row, phone: maskPhone(row.phone), address: streetOnly(row.address), leads: Number(row.leads) },
    ]),
  )
}
