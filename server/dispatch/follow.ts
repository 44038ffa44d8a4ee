/** 分送台账: which office had it from when, why it came back, and whom the office thought competent. */
import type { Context } from '../kernel/context.ts'
import { type Happening, on } from '../kernel/event.ts'

on('complaint.dispatch', dispatched)
on('report.dispatch', dispatched)
on('complaint.return-to-centre', returned)
on('report.return-to-centre', returned)

async function dispatched(ctx: Context, { matter, facts }: Happening) {
  await ctx.db
    .insertInto('dispatching')
    .values({
      matter_id: matter.id,
      office_id: Number(facts.officeId),
      suggested_office_id: typeof facts.suggestedOfficeId === 'number' ? facts.suggestedOfficeId : null,
      reason: String(facts.reason ?? ''),
      ruling: facts.ruling === true,
      by_id: ctx.actor.id,
      on_day: ctx.today,
      received_on: String(facts.receivedOn ?? ctx.today),
      returned_on: null,
      return_code: null,
      return_reason: null,
      return_proposed_office_id: null,
    })
    .execute()
}

async function returned(ctx: Context, { matter, facts }: Happening) {
  const last = await ctx.db
    .selectFrom('dispatching')
    .select('id')
    .where('matter_id', '=', matter.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return
  await ctx.db
    .updateTable('dispatching')
    .set({
      returned_on: ctx.today,
      return_code: String(facts.code),
      return_reason: String(facts.reason),
      return_proposed_office_id: typeof facts.proposedOfficeId === 'number' ? facts.proposedOfficeId : null,
    })
    .where('id', '=', last.id)
    .execute()
}
