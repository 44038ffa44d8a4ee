/** Everything that happens by itself, and when (Asia/Shanghai). */
import { recomputeAll, recomputeJob } from './calendar/index.ts'
import { returnOverdueOdr } from './complaint/index.ts'
import type { Config } from './config.ts'
import { warn } from './dispatch/index.ts'
import { dropOldRejects, workImport } from './intake/index.ts'
import { type Context, systemActor } from './kernel/context.ts'
import { after } from './kernel/instant.ts'
import { type Jobs, startJobs } from './kernel/job.ts'
import { dropAbandonedUploads } from './kernel/upload.ts'
import type { World } from './kernel/world.ts'
import { outboxGateway, realGateway } from './letter/gateway.ts'
import { failUnsent, sendLetter } from './letter/send.ts'

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
  await jobs.work<{ runId: number }>('import.run', ({ runId }) => workImport(world, runId))
  await jobs.work('clock.warn', () => bySystem(world, ctx => warn(ctx)))
  await jobs.schedule('clock.warn', '10 6-20 * * *')
  await jobs.work('odr.return', () => bySystem(world, ctx => returnOverdueOdr(ctx)))
  await jobs.schedule('odr.return', '5 6 * * *')
  await jobs.work<object>(recomputeJob, cause => recomputeAll(work => asSystem(world, work), cause))
  await jobs.schedule(recomputeJob, '20 3 * * *')
  await jobs.work('sweep', () => bySystem(world, sweep))
  await jobs.schedule('sweep', '40 3 * * *')
  return jobs
}

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
}
