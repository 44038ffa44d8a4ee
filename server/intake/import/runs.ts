/** 导入批次: an import that is done in the background, and what became of it. */
import { createReadStream } from 'node:fs'
import { type Context, seesTheCity } from '../../kernel/context.ts'
import { enqueue } from '../../kernel/job.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { Attachment, fileTypes } from '../../kernel/route.ts'
import { finishedUpload, madeFile } from '../../kernel/upload.ts'
import type { NewImport } from './contract.ts'
import { byFile } from './tell.ts'

export async function startImport(ctx: Context, asked: NewImport) {
  const file = await finishedUpload(ctx, asked.uploadId, asked.token)
  const { id } = await ctx.db
    .insertInto('import_run')
    .values({
      person_id: ctx.actor.id,
      file_name: file.name,
      kind: asked.as ?? byFile,
      profile: asked.profile ?? null,
      dry_run: asked.dryRun,
      state: 'waiting',
      problem: null,
      rejects_file: null,
      source_file: file.path,
      started_at: ctx.now,
      finished_at: null,
      seen: null,
      total: null,
      beat_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueue(ctx.db, 'import.run', { runId: id })
  return showImport(ctx, id)
}

/** Whoever started it, and those who see the whole city. */
function visibleRuns(ctx: Context) {
  const runs = ctx.db.selectFrom('import_run').leftJoin('person', 'person.id', 'import_run.person_id')
  return seesTheCity(ctx.actor) ? runs : runs.where('import_run.person_id', '=', ctx.actor.id ?? -1)
}

const columns = [
  'import_run.id',
  'import_run.state',
  'import_run.kind',
  'import_run.profile',
  'import_run.dry_run as dryRun',
  'import_run.file_name as fileName',
  'person.name as by',
  'import_run.rows',
  'import_run.total',
  'import_run.created',
  'import_run.updated',
  'import_run.unchanged',
  'import_run.rejected',
  'import_run.repeated',
  'import_run.merges',
  'import_run.cancel_asked as cancelAsked',
  'import_run.problem',
  'import_run.seen',
  'import_run.started_at as startedAt',
  'import_run.finished_at as finishedAt',
  'import_run.rejects_file as rejectsFile',
  'import_run.holds_reports as holdsReports',
  'import_run.person_id as personId',
] as const

export async function listImports(ctx: Context) {
  const rows = await visibleRuns(ctx).select(columns).orderBy('import_run.id', 'desc').limit(100).execute()
  return { items: rows.map(row => shown(ctx, row)), order: { zh: '新的在前', en: 'newest first' } }
}

export async function showImport(ctx: Context, id: number) {
  const row = await visibleRuns(ctx)
    .select([...columns, 'import_run.problems', 'import_run.problem_groups as problemGroups'])
    .where('import_run.id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这次导入', en: 'No such import' })
  // What is wrong is said with words of the cell.
  const told = isFor(ctx, row)
  return {
    ...shown(ctx, row),
    problems: told ? row.problems : [],
    problemGroups: told ? row.problemGroups : [],
  }
}

interface ShownRow {
  rejectsFile: string | null
  problem: string | null
  holdsReports: boolean
  personId: number | null
}

/** Refused rows that may name an informer are for whoever brought them, and nobody else (Order 121 art. 37). */
const isFor = (ctx: Context, { holdsReports, personId }: Pick<ShownRow, 'holdsReports' | 'personId'>) =>
  !holdsReports || personId === ctx.actor.id

function shown<Row extends ShownRow>(ctx: Context, { rejectsFile, problem, holdsReports, personId, ...row }: Row) {
  return {
    ...row,
    problem: problem === null ? null : (JSON.parse(problem) as { zh: string; en: string }),
    hasRejects: rejectsFile !== null && isFor(ctx, { holdsReports, personId }),
  }
}

/** Stops after the batch at work: what was written stays, and a later import of the same file finds it unchanged. */
export async function cancelImport(ctx: Context, id: number) {
  const run = await showImport(ctx, id)
  if (run.state !== 'waiting' && run.state !== 'running')
    throw new Problem('wrong-state', { zh: '这次导入已经结束', en: 'This import has ended' })
  await ctx.db
    .updateTable('import_run')
    .set({ cancel_asked: true })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()
  await ctx.db
    .updateTable('import_run')
    .set({ state: 'cancelled', finished_at: ctx.now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
  return showImport(ctx, id)
}

export async function downloadRejects(ctx: Context, id: number) {
  const run = await showImport(ctx, id)
  if (!run.hasRejects) throw notFound({ zh: '没有未导入的行', en: 'No rows were refused' })
  const name = `${run.fileName.replace(/\.(csv|xlsx|txt|gz)+$/i, '')}-未导入.xlsx`
  return new Attachment(createReadStream(await rejectsPath(id)), fileTypes.xlsx, name)
}

export const rejectsPath = (id: number) => madeFile(`import-${id}-rejects.xlsx`)
