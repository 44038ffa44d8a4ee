/** 诉转案: what the complaint, the order or the dispute knows of the party goes with the lead; its words and its people do not. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'

export interface KnownParty {
  name: string
  operatorId: number | null
  code: string | null
  address: string | null
  goods: string | null
}

export async function partyKnownTo(ctx: Context, id: number): Promise<KnownParty | undefined> {
  const { rows } = await sql<KnownParty>`
    select coalesce(known.name, operator.name) as name, known."operatorId", coalesce(known.code, operator.uscc) as code,
      coalesce(known.address, operator.address) as address, known.goods
    from (
      select respondent_name as name, operator_id as "operatorId", respondent_uscc as code,
        respondent_address as address, goods_name as goods
      from complaint where matter_id = ${id}
      union all
      select respondent_name, operator_id, null, respondent_address, goods_name from report where matter_id = ${id}
      union all
      select respondent_name, operator_id, null, respondent_address, null from work_order where matter_id = ${id}
      union all
      select respondent_name, operator_id, null, null, goods_name from station_case where matter_id = ${id}
    ) known left join operator on operator.id = known."operatorId"`.execute(ctx.db)
  const [known] = rows
  return known?.name ? known : undefined
}
