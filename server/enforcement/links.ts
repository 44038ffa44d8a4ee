/** 诉转案: from a case back to what it came from, and from a complaint or report on to its cases; each only for who may see it. */
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { Linked } from './case-view.ts'

const shown = (ctx: Context) =>
  visibleMatters(ctx).select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])

/** The report, and the complaint in whose mediation it was found. */
export async function originsOf(ctx: Context, fromId: number | null): Promise<Linked[]> {
  if (fromId === null) return []
  const report = await ctx.db
    .selectFrom('report')
    .select('from_matter_id')
    .where('matter_id', '=', fromId)
    .executeTakeFirst()
  const ids = [fromId, ...(report?.from_matter_id ? [report.from_matter_id] : [])]
  const rows = await shown(ctx).where('matter.id', 'in', ids).execute()
  return ids.flatMap(id => rows.find(each => each.id === id) ?? [])
}

/** Cases that came of this matter: directly, or of the report that its mediation led to. */
export async function listCasesOf(ctx: Context, id: number) {
  const seen = await visibleMatters(ctx).select('matter.id').where('matter.id', '=', id).executeTakeFirst()
  if (!seen) return { items: [] }
  const items = await shown(ctx)
    .innerJoin('penalty_case', 'penalty_case.matter_id', 'matter.id')
    .leftJoin('report', 'report.matter_id', 'penalty_case.from_matter_id')
    .select([
      'penalty_case.filing_number as filingNumber',
      'penalty_case.decision_number as decisionNumber',
      'matter.subject',
    ])
    .where(one => one.or([one('penalty_case.from_matter_id', '=', id), one('report.from_matter_id', '=', id)]))
    .orderBy('matter.id')
    .execute()
  return { items }
}

/** Of an operator: every case this person may see (the register's page asks for it). */
export async function casesOfOperator(ctx: Context, operatorId: number) {
  return shown(ctx)
    .innerJoin('penalty_case', 'penalty_case.matter_id', 'matter.id')
    .select([
      'penalty_case.case_type as type',
      'penalty_case.decided_on as decidedOn',
      'penalty_case.decision_kind as decisionKind',
      'penalty_case.fine_fen as fineFen',
      'matter.subject',
      'matter.received_on as receivedOn',
    ])
    .where('penalty_case.operator_id', '=', operatorId)
    .orderBy('matter.id', 'desc')
    .execute()
}
