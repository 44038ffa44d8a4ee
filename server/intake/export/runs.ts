/** 导出记录: who took which file out, when, how many rows; and the file again, for whoever may see as much. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Context, seesTheCity } from '../../kernel/context.ts'
import { recordApart } from '../../kernel/event.ts'
import { enqueue } from '../../kernel/job.ts'
import { badField, notFound, Problem } from '../../kernel/problem.ts'
import { Attachment, fileTypes } from '../../kernel/route.ts'
import { madeFile } from '../../kernel/upload.ts'
import { showOffice } from '../../office/index.ts'
import type { ExportFormat, ExportPlatform, NewExport } from './contract.ts'

export async function startExport(ctx: Context, asked: NewExport) {
  if (asked.to < asked.from)
    throw badField(
      'to',
      { zh: '早于起始日', en: 'is before the first day' },
      { zh: `${asked.from}或以后`, en: `${asked.from} or later` },
    )
  if (asked.officeId !== undefined) await requireOfficeInReach(ctx, asked.officeId)
  const { id } = await ctx.db
    .insertInto('export_run')
    .values({
      person_id: ctx.actor.id!,
      scope_office_id: seesTheCity(ctx.actor) ? null : ctx.actor.officeId,
      platform: asked.platform,
      format: asked.format,
      from_on: asked.from,
      to_on: asked.to,
      office_id: asked.officeId ?? null,
      state: 'waiting',
      counts: null,
      total: null,
      problem: null,
      file: null,
      beat_at: null,
      started_at: ctx.now,
      finished_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'intake.export', {
    runId: id,
    platform: asked.platform,
    from: asked.from,
    to: asked.to,
    officeId: asked.officeId ?? null,
  })
  await enqueue(ctx.db, 'export.run', { runId: id })
  return showExport(ctx, id)
}

async function requireOfficeInReach(ctx: Context, officeId: number) {
  await showOffice(ctx, officeId)
  if (!seesTheCity(ctx.actor) && !ctx.actor.offices.includes(officeId))
    throw badField(
      'officeId',
      { zh: '不是您所在单位或者其下属单位', en: 'is neither your office nor below it' },
      { zh: '本单位或者下属单位', en: 'your own office or one below it' },
    )
}

/** Those who see the city see all; others their own files, as long as they are in the office for which they were made. */
function visibleRuns(ctx: Context) {
  const runs = ctx.db
    .selectFrom('export_run')
    .innerJoin('person', 'person.id', 'export_run.person_id')
    .leftJoin('office', 'office.id', 'export_run.office_id')
  return seesTheCity(ctx.actor)
    ? runs
    : runs
        .where('export_run.person_id', '=', ctx.actor.id ?? -1)
        .where('export_run.scope_office_id', '=', ctx.actor.officeId ?? -1)
}

const columns = [
  'export_run.id',
  'export_run.platform',
  'export_run.format',
  'export_run.from_on as from',
  'export_run.to_on as to',
  'office.name as office',
  'person.name as by',
  'export_run.state',
  'export_run.rows',
  'export_run.total',
  'export_run.counts',
  'export_run.problem',
  'export_run.file',
  'export_run.downloads',
  'export_run.cancel_asked as cancelAsked',
  'export_run.started_at as startedAt',
  'export_run.finished_at as finishedAt',
] as const

export async function listExports(ctx: Context) {
  const rows = await visibleRuns(ctx).select(columns).orderBy('export_run.id', 'desc').limit(100).execute()
  return { items: rows.map(shown), order: { zh: '新的在前', en: 'newest first' } }
}

export async function showExport(ctx: Context, id: number) {
  const row = await visibleRuns(ctx).select(columns).where('export_run.id', '=', id).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这次导出', en: 'No such export' })
  return shown(row)
}

function shown<Row extends { file: string | null; problem: string | null }>({ file, problem, ...row }: Row) {
  return {
    ...row,
    problem: problem === null ? null : (JSON.parse(problem) as { zh: string; en: string }),
    hasFile: file !== null,
  }
}

export async function cancelExport(ctx: Context, id: number) {
  const run = await showExport(ctx, id)
  if (run.state !== 'waiting' && run.state !== 'running')
    throw new Problem('wrong-state', { zh: '这次导出已经结束', en: 'This export has ended' })
  await ctx.db
    .updateTable('export_run')
    .set(one => ({
      cancel_asked: true,
      state: one
        .case()
        .when('state', '=', 'waiting')
        .then('cancelled' as const)
        .else(one.ref('state'))
        .end(),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()
  return showExport(ctx, id)
}

const types: Record<ExportFormat, string> = {
  xlsx: fileTypes.xlsx,
  csv: 'text/csv; charset=utf-8',
}
const names: Record<ExportPlatform, string> = { national: '全国12315平台', hotline: '12315热线' }

export async function downloadExport(ctx: Context, id: number) {
  const run = await showExport(ctx, id)
  const path = await exportPath(id, run.format)
  const there = run.hasFile && (await stat(path).catch(() => undefined))
  if (!there)
    throw notFound({
      zh: '文件已按规定删除，请重新导出',
      en: 'The file was removed after thirty days: export it again',
    })
  await ctx.db
    .updateTable('export_run')
    .set(one => ({ downloads: one('downloads', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await recordApart(ctx, 'intake.export-download', { runId: id, rows: run.rows })
  return new Attachment(
    createReadStream(path),
    types[run.format],
    `${names[run.platform]}-${run.from}至${run.to}.${run.format}`,
  )
}

export const exportPath = (id: number, format: ExportFormat) => madeFile(`export-${id}.${format}`)
