/** What the fund would lack if everything approved so far and the one asked for were paid today. */
import type { Context } from '../kernel/context.ts'
import { ends } from './keep.ts'

export async function missingFen(
  ctx: Context,
  fundId: number,
  asked?: { matter_id: number; account_id: number; amount_fen: number },
): Promise<number> {
  const promised = await ctx.db
    .selectFrom('advance_payment')
    .innerJoin('matter', 'matter.id', 'advance_payment.matter_id')
    .select(['account_id', 'amount_fen'])
    .where('fund_id', '=', fundId)
    .where('matter_id', '!=', asked?.matter_id ?? -1)
    .where('matter.state', '=', 'approved')
    .execute()
  const { all, pool } = await ends(ctx, fundId)
  // Each tenant's own deposit pays first (pay.ts); only what is beyond it asks the manager's part.
  const beyond = all
    .filter(each => each.kind === 'tenant')
    .map(tenant => {
      const owed = [...(asked ? [asked] : []), ...promised].filter(each => each.account_id === tenant.id)
      return Math.max(0, owed.reduce((sum, each) => sum + each.amount_fen, 0) - tenant.balanceFen)
    })
  return Math.max(0, beyond.reduce((sum, each) => sum + each, 0) - pool.balanceFen)
}
