/** The worker's part of an export: takes it up, writes its progress every second, and notes how it ended. */
import { rm } from 'node:fs/promises'
import { type Selectable, sql } from 'kysely'
import type { Context } from '../../kernel/context.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Database } from '../../kernel/tables.ts'
import type { World } from '../../kernel/world.ts'
import { staffActor } from '../../office/index.ts'
import { type ExportProgress, runExport } from './run.ts'
import { exportPath } from './runs.ts'

type Run = Selectable<Database['export_run']>

/** A run that shows no sign of life so long was killed, and is begun again. */
const lifeless = sql<Date>`now() - interval '60 seconds'`

export async function workExport(world: World, runId: number): Promise<void> {
  const run = await takeUp(world, runId)
  if (!run) return
  const path = await exportPath(run.id, run.format)
  const pulse = pulseOf(world, run)
  try {
    const actor = await staffActor(world.db, run.person_id)
    if (!actor) throw new Problem('not-your-duty', { zh: '账号已停用', en: 'The account is no longer active' })
    const outcome = await runExport(world, path, {
      platform: run.platform,
      format: run.format,
      from: run.from_on,
      to: run.to_on,
      officeId: run.office_id ?? undefined,
      actor,
      onProgress: pulse.progress,
      cancelled: pulse.cancelled,
    })
    await pulse.stop()
    await conclude(world, run, {
      state: outcome.cancelled ? 'cancelled' : 'done',
      rows: outcome.rows,
      total: outcome.total,
      counts: JSON.stringify(outcome.counts),
      file: outcome.cancelled ? null : path,
    })
  } catch (error) {
    await pulse.stop()
    await rm(path, { force: true })
    const why =
      error instanceof Problem
        ? error.detail
        : { zh: '系统出错，已记录，请再次导出', en: 'Something broke on our side and was recorded: export again' }
    await conclude(world, run, { state: 'failed', problem: JSON.stringify(why) })
    if (!(error instanceof Problem)) throw error
  }
}

async function takeUp(world: World, runId: number) {
  return world.db
    .updateTable('export_run')
    .set({ state: 'running', beat_at: sql<Date>`now()` })
    .where('id', '=', runId)
    .where(one =>
      one.or([one('state', '=', 'waiting'), one.and([one('state', '=', 'running'), one('beat_at', '<', lifeless)])]),
    )
    .returningAll()
    .executeTakeFirst()
}

function pulseOf(world: World, run: Run) {
  let now: Partial<ExportProgress> = {}
  let asked = false
  let writing: Promise<void> = Promise.resolve()
  const beat = async () => {
    const row = await world.db
      .updateTable('export_run')
      .set({ ...now, beat_at: sql<Date>`now()` })
      .where('id', '=', run.id)
      .returning('cancel_asked')
      .executeTakeFirst()
    asked = row?.cancel_asked ?? asked
  }
  const timer = setInterval(() => {
    writing = writing.then(beat).catch(() => {})
  }, 1000)
  return {
    progress({ rows, total }: ExportProgress) {
      now = { rows, total }
    },
    cancelled: () => asked,
    async stop() {
      clearInterval(timer)
      await writing
    },
  }
}

type Ending = Partial<Pick<Run, 'state' | 'rows' | 'total' | 'problem' | 'file'>> & { counts?: string }

async function conclude(world: World, run: Run, ending: Ending) {
  await world.db
    .updateTable('export_run')
    .set({ ...ending, finished_at: world.moment().now })
    .where('id', '=', run.id)
    .execute()
}

/** So many people's data lie about no longer than thirty days; that they were taken out stays on record. */
export async function dropOldExports(ctx: Context) {
  const old = await ctx.db
    .selectFrom('export_run')
    .select(['id', 'format'])
    .where('file', 'is not', null)
    .where('finished_at', '<', sql<Date>`${ctx.now}::timestamptz - interval '30 days'`)
    .execute()
  for (const { id, format } of old) {
    await ctx.db.updateTable('export_run').set({ file: null }).where('id', '=', id).execute()
    await rm(await exportPath(id, format), { force: true })
  }
}
