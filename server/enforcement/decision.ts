/** What a report led to: its case, and the decision that stands on it. */
import { type SqlBool, sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { CaseOfReport } from './view.ts'

/** The verification sampled, and the batch was made the lead. */
const throughBatch = (reportId: number) =>
  sql<SqlBool>`from_matter_id in (select matter_id from sampling_batch where from_matter_id = ${reportId})`

/** The case that the sampled batch of a report led to: one act of a party is one case. */
export const caseThroughBatch = (ctx: Context, reportId: number) =>
  ctx.db
    .selectFrom('penalty_case')
    .innerJoin('matter', 'matter.id', 'penalty_case.matter_id')
    .select(['matter.number', 'penalty_case.filing_number as filingNumber'])
    .where(throughBatch(reportId))
    .where('matter.state', '<>', 'not-filed')
    .orderBy('matter.id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function caseOfReport(ctx: Context, reportId: number): Promise<CaseOfReport | null> {
  const row = await ctx.db
    .selectFrom('penalty_case')
    .selectAll()
    .where(sql<SqlBool>`(from_matter_id = ${reportId} or ${throughBatch(reportId)})`)
    .orderBy('matter_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const stands = row.decision_kind !== null && row.decided_on !== null && row.revoked_on === null
  return {
    filingNumber: row.filing_number ?? '',
    decision: stands
      ? {
          kind: row.decision_kind!,
          number: row.decision_number,
          on: row.decided_on!,
          moneyFen: row.decision_kind === 'penalty' ? row.fine_fen + row.income_fen + row.goods_fen : 0,
        }
      : null,
  }
}
