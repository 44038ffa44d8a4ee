/** What was said at a follow-up, drawn or not, goes back to whoever handled the matter; a matter reopened is not asked about. */
import { sql } from 'kysely'
import { type Level, levels } from '../../law/follow-up.ts'
import type { Context } from '../kernel/context.ts'
import { type Happening, on } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'
import { remind } from '../office/index.ts'

const answered = async (ctx: Context, { matter, facts }: Happening) => {
  const { level, remark } = facts as { level?: string; remark?: string }
  if (level === undefined || !(level in levels)) return
  await remind(ctx, await handlersOf(ctx, matter), {
    matterId: matter.id,
    name: level === 'dissatisfied' ? 'follow-up.reopened' : 'follow-up.answered',
    facts: { number: matter.number, level: levels[level as Level], ...(remark ? { opinion: remark } : {}) },
  })
}
on('complaint.conclude-follow-up', answered)
on('consultation.conclude-follow-up', answered)

/** Where nobody of the house handled it (taken over from elsewhere), the heads of the office hear of it. */
async function handlersOf(ctx: Context, matter: Matter): Promise<number[]> {
  if (matter.handlerId !== null) return [matter.handlerId]
  const heads = await ctx.db
    .selectFrom('person')
    .select('id')
    .where('office_id', '=', matter.officeId)
    .where('active', '=', true)
    .where(sql<boolean>`roles @> array['head']`)
    .execute()
  return heads.map(each => each.id)
}

const noLongerAsked = async (ctx: Context, { matter }: Happening) => {
  await ctx.db
    .updateTable('followup')
    .set({ state: 'void', ended_on: ctx.today, ended_at: ctx.now, link_hash: null })
    .where('matter_id', '=', matter.id)
    .where('state', '=', 'open')
    .execute()
}
on('complaint.open-rework', noLongerAsked)
on('consultation.answer-anew', noLongerAsked)
on('consultation.convert', noLongerAsked)
