/** What this module does when another one speaks. */
import type { Context } from '../kernel/context.ts'
import { on } from '../kernel/event.ts'
import { lockMatters } from '../kernel/matter.ts'
import { afterService } from './serve.ts'

/** The proof of a paper of a case, wherever it was entered: terms begin with it. */
on('letter.serve', async (ctx, { matter, facts }) => {
  if (matter.kind !== 'case' && !(await isCase(ctx, matter.id))) return
  const [held] = await lockMatters(ctx, [matter.id])
  if (held && typeof facts.letterId === 'number') await afterService(ctx, held, facts.letterId)
})

/** The letters' own routes hand on only id and office of the matter. */
const isCase = async (ctx: Context, id: number) =>
  (await ctx.db.selectFrom('penalty_case').select('matter_id').where('matter_id', '=', id).executeTakeFirst()) !==
  undefined
