/** What this module does when a complaint is registered, corrected or joined. */
import { on } from '../kernel/event.ts'
import { detectAround } from './detect.ts'
import { excludeMembers } from './members.ts'

on('complaint.register', (ctx, { matter }) => detectAround(ctx, matter.id, 'registration'))
on('complaint.correct', (ctx, { matter }) => detectAround(ctx, matter.id, 'registration'))

/** One dispute, one voice: what goes under another number leaves the group, its leader comes in by itself. */
on('complaint.join', async (ctx, { matter, facts }) => {
  const member = await ctx.db
    .selectFrom('mass_member')
    .select('group_id')
    .where('matter_id', '=', matter.id)
    .where('excluded_on', 'is', null)
    .executeTakeFirst()
  if (!member) return
  await excludeMembers(ctx, member.group_id, [matter.id], `并入${String(facts.lead)}`)
  await detectAround(ctx, Number(facts.leadingId), 'registration')
})
