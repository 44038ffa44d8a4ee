/** What the enforcement files say of an operator: the one place where the programme asks them. */
import { sql } from 'kysely'
import { lookedBack } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'

export interface OnFile {
  /** Null for a filing that is older than the files of cases here. */
  id: number | null
  number: string
  on: string
}

/** Cases filed in the last two years. A case that is filed is not yet a penalty: it is shown, and people weigh it. */
export const casesOf = (ctx: Context, operatorId: number): Promise<OnFile[]> =>
  ctx.db
    .selectFrom('case_filing')
    .select(['matter_id as id', 'number', sql<string>`filed_on`.as('on')])
    .where('operator_id', '=', operatorId)
    .where('filed_on', '>=', addDays(ctx.today, -lookedBack.cases))
    .orderBy('filed_on', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
