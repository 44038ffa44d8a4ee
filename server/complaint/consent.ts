/** 是否同意公示投诉信息 (form 1): asked when the complaint is made, and changed as often as the complainant likes. */
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdComplaint } from './queries.ts'
import { showMine } from './show-mine.ts'

export async function consentToPublication(ctx: Context, { body }: { body: { agreed: boolean } }) {
  const held = await holdComplaint(ctx, ctx.actor.matterId!)
  if (held.row.consent_publication !== body.agreed) {
    await ctx.db
      .updateTable('complaint')
      .set({ consent_publication: body.agreed })
      .where('matter_id', '=', held.id)
      .execute()
    await record(ctx, held, 'complaint.consent', { agreed: body.agreed })
  }
  return showMine(ctx)
}
