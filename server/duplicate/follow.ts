/** What this module does when a complaint is registered, corrected, joined or parted. */
import type { Context } from '../kernel/context.ts'
import { type Happening, on } from '../kernel/event.ts'
import { guard } from '../kernel/procedure.ts'
import { printAndPropose } from './propose.ts'

on('complaint.register', (ctx, { matter }) => printAndPropose(ctx, matter.id))
on('complaint.correct', (ctx, { matter }) => printAndPropose(ctx, matter.id))

on('complaint.join', async (ctx, { matter, facts }) => {
  await ctx.db
    .insertInto('joining')
    .values({
      matter_id: matter.id,
      leading_id: Number(facts.leadingId),
      joined_by: ctx.actor.id,
      joined_on: ctx.today,
      joined_at: ctx.now,
      reason: String(facts.reason ?? ''),
      parted_by: null,
      parted_on: null,
      parted_reason: null,
    })
    .execute()
  await decide(ctx, matter.id, Number(facts.leadingId), 'joined', String(facts.reason ?? ''))
})

on('complaint.part', parted)
on('complaint.part-accepted', parted)
on('complaint.part-closed', parted)

async function parted(ctx: Context, { matter, facts }: Happening) {
  const reason = String(facts.reason ?? '')
  await ctx.db
    .updateTable('joining')
    .set({ parted_by: ctx.actor.id, parted_on: ctx.today, parted_reason: reason })
    .where('matter_id', '=', matter.id)
    .where('parted_on', 'is', null)
    .execute()
  await decide(ctx, matter.id, Number(facts.leadingId), 'different', reason)
}

/** A proposal between the two, if there was one, is no longer open. */
async function decide(ctx: Context, one: number, two: number, state: 'joined' | 'different', reason: string) {
  const [other, later] = [one, two].sort((a, b) => a - b) as [number, number]
  await ctx.db
    .updateTable('likely_duplicate')
    .set({ state, decided_by: ctx.actor.id, decided_on: ctx.today, reason })
    .where('matter_id', '=', later)
    .where('other_id', '=', other)
    .execute()
}

/** Whatever leads others cannot itself be joined: it would be asked for under two numbers. */
guard('complaint', 'join', async (ctx, matter) => {
  const led = await ctx.db
    .selectFrom('joining')
    .innerJoin('matter', 'matter.id', 'joining.matter_id')
    .select('matter.number')
    .where('joining.leading_id', '=', matter.id)
    .where('joining.parted_on', 'is', null)
    .execute()
  if (led.length === 0) return undefined
  const numbers = led.map(each => each.number).join('、')
  return { zh: `${numbers}已并入本件：请以本件为主件`, en: `${numbers} goes under this number: let this one lead` }
})
