/** What this module does when another one speaks. */
import { order121 } from '../../law/acts.ts'
import { report } from '../../law/report.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { type Happening, on, record } from '../kernel/event.ts'
import { openMatter } from '../kernel/matter.ts'
import { leads } from './queries.ts'
import { wordsOfReport } from './register.ts'
import { lawOfReport } from './register-checks.ts'
import { stopTelling } from './tell.ts'

/** A lead found in a mediation opens a linked report draft; its fifteen working days run from the day of discovery (C7). */
on('complaint.open-lead', draftLead)

async function draftLead(ctx: Context, { matter, facts }: Happening) {
  const respondent = String(facts.respondent ?? '')
  const draft = await openMatter(ctx, {
    kind: 'report',
    prefix: 'JB',
    state: 'draft',
    officeId: matter.officeId,
    handlerId: matter.handlerId,
    channel: 'other',
    subject: `${leads[matter.kind]} · ${matter.subject}`,
    respondent,
    words: wordsOfReport({ respondent }),
  })
  await ctx.db
    .insertInto('report')
    .values({
      matter_id: draft.id,
      from_matter_id: matter.id,
      operator_id: typeof facts.operatorId === 'number' ? facts.operatorId : null,
      respondent_name: respondent,
      respondent_address: typeof facts.address === 'string' ? facts.address : null,
      goods_name: typeof facts.goods === 'string' ? facts.goods : null,
      facts: String(facts.facts ?? ''),
      found_on: ctx.today,
      law: lawOfReport(ctx.today)?.key ?? order121.key,
    })
    .execute()
  await start(ctx, draft, 'lead', report.clocks.lead)
  await record(ctx, draft, 'report.register', { from: matter.number })
}

/** The informer has been told: the limit for telling has been kept. */
on('letter.serve', async (ctx, { matter, facts }) => {
  if (facts.form === 10 && facts.who === 'informer') await stopTelling(ctx, matter)
})
