/** Everything that happens by itself, and when (Asia/Shanghai). */
import { recomputeAll, recomputeJob } from './calendar/index.ts'
import { lookAt, lookDaily, lookJob } from './clue/index.ts'
import { returnOverdueOdr } from './complaint/index.ts'
import type { Config } from './config.ts'
import { closeAnswered } from './consultation/index.ts'
import { lapseDaily } from './demonstration/index.ts'
import { learnLately, warn } from './dispatch/index.ts'
import { proposeDaily } from './duplicate/index.ts'
import { keepCases } from './enforcement/index.ts'
import { drawDaily, linkJob, sendLink } from './followup/index.ts'
import { remindMonths } from './fund/index.ts'
import { dropOldExports, dropOldRejects, workExport, workImport } from './intake/index.ts'
import { type Context, systemActor } from './kernel/context.ts'
import { after } from './kernel/instant.ts'
import { enqueue, type Jobs, startJobs } from './kernel/job.ts'
import { dropAbandonedUploads } from './kernel/upload.ts'
import type { World } from './kernel/world.ts'
import { remindReviews } from './knowledge/index.ts'
import { outboxGateway, realGateway } from './letter/gateway.ts'
import { failUnsent, sendLetter } from './letter/send.ts'
import { detectDaily } from './mass/index.ts'
import { endDaily } from './publication/index.ts'
import { rollAll, rollJob } from './statistics/index.ts'
import { deliver, deliverJob, renewSuggestions } from './workorder/index.ts'

interface Log {
  error(details: unknown, message: string): void
}

export async function runTimetable(config: Config, world: World, url: string, log: Log): Promise<Jobs> {
  const jobs = await startJobs(url, (error, name) => log.error({ err: error, job: name }, 'job'))
  const gateway = config.production
    ? config.smsGatewayUrl || config.smtpUrl
      ? realGateway({ smsUrl: config.smsGatewayUrl, smtpUrl: config.smtpUrl, mailFrom: config.mailFrom })
      : undefined
    : outboxGateway(world.db)

  await jobs.work<{ letterId: number }>('letter.send', ({ letterId }) =>
    bySystem(world, ctx => sendLetter(ctx, gateway, letterId)),
  )
  await jobs.work('letter.unsent', () => bySystem(world, ctx => failUnsent(ctx)))
  await jobs.schedule('letter.unsent', '*/10 * * * *')
  await jobs.work<{ id: string }>(deliverJob, ({ id }) => deliver(world, work => bySystem(world, work), id))
  await jobs.work<{ runId: number }>('import.run', ({ runId }) => workImport(world, runId))
  await jobs.work<{ runId: number }>('export.run', ({ runId }) => workExport(world, runId))
  await jobs.work('clock.warn', () => bySystem(world, ctx => warn(ctx)))
  await jobs.schedule('clock.warn', '10 6-20 * * *')
  await jobs.work('dispatch.learn', async () => {
    await learnLately(work => asSystem(world, work))
    await bySystem(world, renewSuggestions)
  })
  await jobs.schedule('dispatch.learn', '*/5 * * * *')
  // A new or imported register is learned from at once.
  await enqueue(world.db, 'dispatch.learn', {}, { singletonKey: 'start' })
  await jobs.work('odr.return', () => bySystem(world, ctx => returnOverdueOdr(ctx)))
  await jobs.schedule('odr.return', '5 6 * * *')
  await jobs.work('consultation.close', () => bySystem(world, ctx => closeAnswered(ctx)))
  await jobs.schedule('consultation.close', '15 6 * * *')
  await jobs.work('demonstration.lapse', () => bySystem(world, lapseDaily))
  await jobs.schedule('demonstration.lapse', '20 5 * * *')
  // A night the server was down is caught up with.
  await enqueue(world.db, 'demonstration.lapse', {}, { singletonKey: 'start' })
  await jobs.work('publication.end', () => bySystem(world, endDaily))
  await jobs.schedule('publication.end', '25 5 * * *')
  await jobs.work('knowledge.review', () => bySystem(world, ctx => remindReviews(ctx)))
  await jobs.schedule('knowledge.review', '25 6 * * *')
  await jobs.work('fund.months', () => bySystem(world, remindMonths))
  await jobs.schedule('fund.months', '35 6 * * *')
  await jobs.work<{ matterId: number }>(lookJob, ({ matterId }) => bySystem(world, ctx => lookAt(ctx, matterId)))
  await jobs.work('clue.look-daily', () => bySystem(world, lookDaily))
  await jobs.schedule('clue.look-daily', '50 5 * * *')
  await jobs.work('case.daily', () => bySystem(world, keepCases))
  await jobs.schedule('case.daily', '40 5 * * *')
  // A server that was off at that hour: what lapsed meanwhile has lapsed.
  await enqueue(world.db, 'case.daily', {}, { singletonKey: 'start' })
  await jobs.work('followup.draw', () => bySystem(world, drawDaily))
  // Every hour of the morning: a server started late still draws, and the second time nothing is left to draw.
  await jobs.schedule('followup.draw', '15 7-17 * * *')
  await jobs.work<{ followUpId: number }>(linkJob, ({ followUpId }) =>
    bySystem(world, ctx => sendLink(ctx, { gateway, portal: portalOf(config) }, followUpId)),
  )
  await jobs.work('duplicate.daily', () => proposeDaily(work => asSystem(world, work)).then(() => undefined))
  await jobs.schedule('duplicate.daily', '30 4 * * *')
  await jobs.work('mass.daily', () => detectDaily(work => asSystem(world, work)).then(() => undefined))
  await jobs.schedule('mass.daily', '0 5 * * *')
  await jobs.work<object>(recomputeJob, cause => recomputeAll(work => asSystem(world, work), cause))
  await jobs.schedule(recomputeJob, '20 3 * * *')
  await jobs.work(rollJob, () => rollAll(work => asSystem(world, work)))
  await jobs.schedule(rollJob, '* * * * *')
  await jobs.work('sweep', () => bySystem(world, sweep))
  await jobs.schedule('sweep', '40 3 * * *')
  return jobs
}

/** Where a link in a message leads: the address citizens know, in a demonstration this machine. */
export const portalOf = ({ publicUrl, port }: Config) => publicUrl ?? `http://127.0.0.1:${port}`

/** One piece of work is one transaction, by the system. */
export async function asSystem<Result>(world: World, work: (ctx: Context) => Promise<Result>): Promise<Result> {
  const lawful = await world.lawful()
  return world.db.transaction().execute(db => work({ db, actor: systemActor, ...world.moment(), ...lawful }))
}

export async function bySystem(world: World, work: (ctx: Context) => Promise<unknown>): Promise<void> {
  await asSystem(world, work)
}

/** What nobody needs any more: ended sessions, answered request keys, abandoned uploads, old rejected rows. */
async function sweep(ctx: Context) {
  const dayAgo = after(ctx.now, -86_400_000)
  await ctx.db.deleteFrom('session').where('expires_at', '<', dayAgo).execute()
  await ctx.db.deleteFrom('replay').where('at', '<', dayAgo).execute()
  await dropAbandonedUploads(ctx, dayAgo)
  await dropOldRejects(ctx)
  await dropOldExports(ctx)
}
