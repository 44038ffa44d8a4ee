/** 诉讼期: sixty days to ask for reconsideration, six months to go to court, both from the service; or a challenge that is pending. */
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { lastDay } from './bar.ts'

export interface Litigation {
  matterId: number
  /** Absent: not served yet, so that no term runs. */
  servedOn: Day | null
  reviewUntil: Day | null
  litigationUntil: Day | null
  pending: boolean
  revoked: boolean
  /** The term is over, nothing is pending, the decision stands. */
  free: boolean
}

export async function litigationOf(ctx: Context, matterIds: readonly number[]): Promise<Map<number, Litigation>> {
  if (matterIds.length === 0) return new Map()
  const ids = [...new Set(matterIds)]
  const rows = await ctx.db
    .selectFrom('penalty_case')
    .select(['matter_id', 'served_on', 'revoked_on', 'decision_kind'])
    .where('matter_id', 'in', ids)
    .execute()
  const open = await ctx.db
    .selectFrom('case_challenge')
    .select('matter_id')
    .where('matter_id', 'in', ids)
    .where('decided_on', 'is', null)
    .execute()
  const pendingIds = new Set(open.map(each => each.matter_id))
  return new Map(
    rows.map(({ matter_id, served_on, revoked_on, decision_kind }) => {
      const reviewUntil = served_on === null ? null : lastDay(ctx, 'reconsideration', served_on)
      const litigationUntil = served_on === null ? null : lastDay(ctx, 'litigation', served_on)
      const pending = pendingIds.has(matter_id)
      const over =
        reviewUntil !== null && litigationUntil !== null && reviewUntil < ctx.today && litigationUntil < ctx.today
      const free = decision_kind === 'penalty' && over && !pending && revoked_on === null
      return [
        matter_id,
        {
          matterId: matter_id,
          servedOn: served_on,
          reviewUntil,
          litigationUntil,
          pending,
          revoked: revoked_on !== null,
          free,
        },
      ]
    }),
  )
}
