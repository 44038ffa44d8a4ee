/**
 * Work that is done after the request: letters, warnings, recomputations. pg-boss keeps it in the same PostgreSQL.
 *
 * A job is queued in the transaction that causes it: rolled back, it never was; committed, it will be done. It is
 * done at least once: a worker killed half-way leaves it to the next one, so a handler begins by looking whether
 * its work is still due. Retried five times, ever later; then it stays in pgboss.job as failed, with its error.
 */
import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { getConstructionPlans, type Job, type JobResult, PgBoss } from 'pg-boss'
import type { Database } from './tables.ts'

export interface EnqueueOptions {
  /** While a job of this name and key still waits, a second one is not added. */
  singletonKey?: string
  /** Not before this instant. */
  startAfter?: Date
  /** Not before so many seconds have passed. */
  afterSeconds?: number
}

export interface Jobs {
  /** From now on, jobs of this name go to this handler, one at a time. A rejected promise means: try again later. */
  work<Payload>(name: string, handler: (payload: Payload) => Promise<void>): Promise<void>
  /** Queues a job of this name by itself. `cron` has five fields, read in Asia/Shanghai. */
  schedule(name: string, cron: string, payload?: object): Promise<void>
  /** Takes no more jobs and waits for those at work. */
  stop(): Promise<void>
}

/** `short`: of jobs with one key, one may wait while another is at work; what changed meanwhile is not lost. */
const queue = {
  policy: 'short',
  retryLimit: 5,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
  notify: true,
} as const

/** Woken by NOTIFY; looks by itself for what falls due, every five seconds. Fetches twenty at a time while there are many. */
const pace = {
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const

/** Creates the tables of the queue where they are missing, in the caller's transaction. startJobs brings them up to date. */
export async function installJobs(db: Kysely<Database>) {
  const { rows } = await sql<{ there: string | null }>`select to_regclass('pgboss.version') as there`.execute(db)
  if (rows[0]?.there) return
  const ownTransaction = /^\s*(begin|commit);\s*$/gim
  await sql.raw(getConstructionPlans('pgboss').replace(ownTransaction, '')).execute(db)
}

/**
 * Queues a job in the transaction of `db`. Answers false if one with the same key is waiting already.
 *
 * Written in SQL, which pg-boss supports, because its `send` needs a started instance: an import run from the command
 * line and a test queue letters too, and neither has a worker.
 */
export async function enqueue(
  db: Kysely<Database>,
  name: string,
  payload: object,
  options: EnqueueOptions = {},
): Promise<boolean> {
  await sql`select pgboss.create_queue(${name}, ${JSON.stringify(queue)}::jsonb)
    where not exists (select from pgboss.queue where name = ${name})`.execute(db)
  const { rows } = await sql`
    with job as (
      insert into pgboss.job (name, data, singleton_key, start_after, policy, retry_limit, retry_delay, retry_backoff,
        retry_delay_max, expire_seconds, deletion_seconds, keep_until)
      select name, ${JSON.stringify(payload)}::jsonb, ${options.singletonKey ?? randomUUID()}, start_after, policy,
        retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds,
        start_after + retention_seconds * interval '1s'
      from pgboss.queue, (select coalesce(${options.startAfter ?? null}::timestamptz, now())
        + ${options.afterSeconds ?? 0}::integer * interval '1s' as start_after) as asked
      where name = ${name}
      on conflict do nothing
      returning id)
    select id, pg_notify('pgboss_' || left(encode(sha224('pgboss'), 'hex'), 24), ${name}) from job`.execute(db)
  return rows.length > 0
}

/** Starts the worker of this process. `onError` hears of failed jobs and of trouble in the queue itself. */
export async function startJobs(url: string, onError: (error: Error, name?: string) => void): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: url, max: 4, useListenNotify: true, application_name: 'xiaobao-jobs' })
  boss.on('error', error => onError(error))
  await boss.start()

  async function attempt<Payload>(
    name: string,
    job: Job<Payload>,
    handler: (payload: Payload) => Promise<void>,
  ): Promise<JobResult> {
    try {
      await handler(job.data)
      return { id: job.id, status: 'completed' }
    } catch (error) {
      onError(error as Error, name)
      return { id: job.id, status: 'failed', output: { message: (error as Error).message } }
    }
  }

  return {
    async work<Payload>(name: string, handler: (payload: Payload) => Promise<void>) {
      await boss.createQueue(name, queue)
      await boss.work(name, pace, (jobs: Job<Payload>[]) => inOrder(jobs, each => attempt(name, each, handler)))
    },
    async schedule(name, cron, payload = {}) {
      await boss.createQueue(name, queue)
      await boss.schedule(name, cron, payload, { tz: 'Asia/Shanghai' })
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  }
}

async function inOrder<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const each of items) results.push(await work(each))
  return results
}
