/** What a report led to: its case, and the decision that stands on it. */
import type { Context } from '../kernel/context.ts'
import type { CaseOfReport } from './view.ts'

export async function caseOfReport(ctx: Context, reportId: number): Promise<CaseOfReport | null> {
  const row = await ctx.db
    .selectFrom('penalty_case')
    .selectAll()
    .where('from_matter_id', '=', reportId)
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
