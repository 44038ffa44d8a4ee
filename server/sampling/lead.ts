/** The one place where a batch becomes the lead of a case. Whoever keeps cases hears the step and opens it. */
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'

/** @returns the lead that was opened from this batch, where somebody opened one */
export async function leadFrom(ctx: Context, held: Matter): Promise<number | null> {
  const lead = await ctx.db
    .selectFrom('penalty_case')
    .select('matter_id')
    .where('from_matter_id', '=', held.id)
    .orderBy('matter_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return lead?.matter_id ?? null
}
