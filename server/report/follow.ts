/** A lead found in a mediation opens a linked report draft; its fifteen working days run from the day of discovery. */
import { report } from '../../law/report.ts'
import { start } from '../kernel/clock.ts'
import { on, record } from '../kernel/event.ts'
import { openMatter } from '../kernel/matter.ts'

on('complaint.open-lead', async (ctx, { matter, facts }) => {
  const draft = await openMatter(ctx, {
    kind: 'report',
    prefix: 'JB',
    state: 'draft',
    officeId: matter.officeId,
    handlerId: matter.handlerId,
    channel: 'other',
    subject: `调解中发现的线索 · ${matter.subject}`,
    respondent: String(facts.respondent ?? ''),
    words: `${facts.respondent ?? ''} ${facts.facts ?? ''}`,
  })
  await ctx.db
    .insertInto('report')
    .values({
      matter_id: draft.id,
      from_matter_id: matter.id,
      operator_id: typeof facts.operatorId === 'number' ? facts.operatorId : null,
      respondent_name: String(facts.respondent ?? ''),
      facts: String(facts.facts ?? ''),
      found_on: ctx.today,
      result: null,
      result_remark: null,
    })
    .execute()
  await start(ctx, draft, 'lead', report.clocks.lead)
  await record(ctx, draft, 'report.register', { from: matter.number })
})
