/** A matter reopened for another reason is no longer asked about. */
import { on } from '../kernel/event.ts'

on('complaint.open-rework', async (ctx, { matter }) => {
  await ctx.db
    .updateTable('followup')
    .set({ state: 'void', ended_on: ctx.today, ended_at: ctx.now, link_hash: null })
    .where('matter_id', '=', matter.id)
    .where('state', '=', 'open')
    .execute()
})
