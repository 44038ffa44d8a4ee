/** The worker's part of an import: takes it up, writes its progress every second, and notes how it ended. */
import { rm } from 'node:fs/promises'
import { type Selectable, sql } from 'kysely'
import { type Context, systemActor } from '../../kernel/context.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Database } from '../../kernel/tables.ts'
import type { World } from '../../kernel/world.ts'
import { staffActor } from '../../office/index.ts'
import type { ImportAs } from '../table/kind.ts'
import { importBatches } from './batches.ts'
import { byRow, groupProblems } from './groups.ts'
import { importOrders } from './orders.ts'
import type { ImportOutcome } from './outcome.ts'
import { importOperators } from './register.ts'
import { runImport } from './run.ts'
import { rejectsPath } from './runs.ts'
import { byFile, tellKind } from './tell.ts'
import type { Tally } from './write.ts'

type Run = Selectable<Database['import_run']>

const importers: Record<string, typeof runImport> = {
  operators: importOperators,
  workorders: importOrders,
  batches: importBatches,
}

/** A run that shows no sign of life so long was killed: it is begun again, which finds what is done unchanged. */
const lifeless = sql`now() - interval '60 seconds'`

export async function workImport(world: World, runId: number): Promise<void> {
  const run = await takeUp(world, runId)
  if (!run) return
  const rejects = await rejectsPath(run.id)
  const pulse = pulseOf(world, run)
  const actor = (run.person_id === null ? undefined : await staffActor(world.db, run.person_id)) ?? systemActor
  try {
    const kind = await kindOf(world, run)
    const outcome = await (importers[kind] ?? runImport)(world, run.source_file ?? '', run.file_name, {
      as: kind as ImportAs,
      profile: run.profile ?? undefined,
      dryRun: run.dry_run,
      actor,
      rejects,
      onProgress: pulse.tally,
      cancelled: pulse.cancelled,
    })
    await pulse.stop()
    await conclude(world, run, outcome, rejects)
  } catch (error) {
    await pulse.stop()
    await fail(world, run, error)
    if (!(error instanceof Problem)) throw error
  }
}

async function kindOf(world: World, run: Run) {
  if (run.kind !== byFile) return run.kind
  const kind = await tellKind(run.source_file ?? '', run.file_name)
  await world.db.updateTable('import_run').set({ kind }).where('id', '=', run.id).execute()
  return kind
}

async function takeUp(world: World, runId: number) {
  return world.db
    .updateTable('import_run')
    .set({ state: 'running', beat_at: sql<Date>`now()` })
    .where('id', '=', runId)
    .where(one =>
      one.or([
        one('state', '=', 'waiting'),
        one.and([one('state', '=', 'running'), one('beat_at', '<', lifeless as never)]),
      ]),
    )
    .returningAll()
    .executeTakeFirst()
}

/** Once a second, whether anything moved or not. */
function pulseOf(world: World, run: Run) {
  let now: Partial<Tally> = {}
  let asked = false
  let writing: Promise<void> = Promise.resolve()
  const beat = async () => {
    const row = await world.db
      .updateTable('import_run')
      .set({ ...countsOf(now), beat_at: sql<Date>`now()` })
      .where('id', '=', run.id)
      .returning('cancel_asked')
      .executeTakeFirst()
    asked = row?.cancel_asked ?? asked
  }
  const timer = setInterval(() => {
    writing = writing.then(beat).catch(() => {})
  }, 1000)
  return {
    tally(tally: Tally) {
      now = { ...tally }
    },
    async cancelled() {
      if (asked) return true
      const row = await world.db
        .selectFrom('import_run')
        .select('cancel_asked')
        .where('id', '=', run.id)
        .executeTakeFirst()
      return row?.cancel_asked ?? false
    },
    async stop() {
      clearInterval(timer)
      await writing
    },
  }
}

const countsOf = ({
  rows = 0,
  total = null,
  created = 0,
  updated = 0,
  unchanged = 0,
  rejected = 0,
  repeated = 0,
}: Partial<Tally>) => ({
  rows,
  total,
  created,
  updated,
  unchanged,
  rejected,
  repeated,
})

async function conclude(world: World, run: Run, outcome: ImportOutcome, rejects: string) {
  if (outcome.rejected === 0) await rm(rejects, { force: true })
  await world.db
    .updateTable('import_run')
    .set({
      ...countsOf(outcome),
      state: outcome.cancelled ? 'cancelled' : 'done',
      problems: JSON.stringify(byRow(outcome.problems).slice(0, 100)),
      holds_reports: outcome.holdsReports,
      merges: outcome.merges,
      problem_groups: JSON.stringify(groupProblems(outcome.problems)),
      seen: JSON.stringify(outcome.seen),
      rejects_file: outcome.rejected === 0 ? null : rejects,
      finished_at: world.moment().now,
    })
    .where('id', '=', run.id)
    .execute()
  // Everything it held is in the register or among the rejects; the file of so many people need not lie about.
  if (!run.dry_run && !outcome.cancelled && run.source_file) await rm(run.source_file, { force: true })
}

async function fail(world: World, run: Run, error: unknown) {
  const why =
    error instanceof Problem
      ? error.detail
      : {
          zh: '系统出错，已记录。已写入的不会重复，可以再次导入',
          en: 'Something broke on our side and was recorded. What was written will not be doubled: import again',
        }
  await world.db
    .updateTable('import_run')
    .set({ state: 'failed', problem: JSON.stringify(why), finished_at: world.moment().now })
    .where('id', '=', run.id)
    .execute()
}

/** The rejected rows hold personal data: kept for thirty days. */
export async function dropOldRejects(ctx: Context) {
  const monthAgo = sql<Date>`${ctx.now}::timestamptz - interval '30 days'`
  const old = await ctx.db
    .updateTable('import_run')
    .set({ rejects_file: null, problems: '[]', problem_groups: '[]' })
    .where('rejects_file', 'is not', null)
    .where('finished_at', '<', monthAgo)
    .returning('id')
    .execute()
  for (const { id } of old) await rm(await rejectsPath(id), { force: true })
}
