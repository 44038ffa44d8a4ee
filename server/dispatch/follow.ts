/** 分送台账: which office had it from when, why it came back, and whom the office thought competent. */
import { groundsWithSubReason } from '../../law/complaint.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { type Happening, on } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'
import { guard } from '../kernel/procedure.ts'
import { elsewhere, learn } from './lesson.ts'
import { saidOf } from './past.ts'

guard('complaint', 'return-to-centre', ruled)
guard('report', 'return-to-centre', ruled)

/** 终局裁定: whoever the centre ruled to be competent keeps it. */
async function ruled(ctx: Context, matter: Matter) {
  const last = await ctx.db
    .selectFrom('dispatching')
    .select('ruling')
    .where('matter_id', '=', matter.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last?.ruling) return undefined
  return {
    zh: '中心已裁定由你单位办理，不得再退回',
    en: 'The centre has ruled that your office is competent: it cannot be sent back',
  }
}

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

/** What comes back teaches at once; the office that takes it as its own is where it belonged. */
on('complaint.return-to-centre', async (ctx, { matter, facts }) => {
  const said = await saidOf(ctx, matter.id)
  const proposed = typeof facts.proposedOfficeId === 'number' ? { officeId: facts.proposedOfficeId } : undefined
  if (facts.code === 'not-competent-place')
    await learn(ctx, { ...said, sentBackBy: Number(facts.fromOfficeId), endedAt: proposed })
  if (facts.code === 'not-amr-duty') await learn(ctx, { ...said, endedAt: { department: elsewhere } })
})

on('complaint.accept', async (ctx, { matter }) => {
  await learn(ctx, { ...(await saidOf(ctx, matter.id)), endedAt: { officeId: matter.officeId } })
})

/** Refused for another reason than competence, it was the right office that refused. */
on('complaint.refuse', async (ctx, { matter, facts }) => {
  const said = await saidOf(ctx, matter.id)
  if (!groundsWithSubReason.includes(String(facts.ground)))
    await learn(ctx, { ...said, endedAt: { officeId: matter.officeId } })
  else if ((await subReasonOf(ctx, matter.id)) === 'not-amr-duty')
    await learn(ctx, { ...said, endedAt: { department: elsewhere } })
  else await learn(ctx, { ...said, sentBackBy: matter.officeId })
})

async function subReasonOf(ctx: Context, matterId: number) {
  const row = await ctx.db
    .selectFrom('event')
    .select(one => one.ref('facts', '->>').key('subReason').as('subReason'))
    .where('matter_id', '=', matterId)
    .where('name', '=', 'complaint.propose-refusal')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.subReason
}
