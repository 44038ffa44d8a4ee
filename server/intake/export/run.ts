/** 导出: a period of one platform as a file of that platform's own headers. */
import { rm } from 'node:fs/promises'
import type { Context } from '../../kernel/context.ts'
import { Problem } from '../../kernel/problem.ts'
import type { World } from '../../kernel/world.ts'
import type { ExportFormat } from './contract.ts'
import { type Asked, cellsOf, type Entry, type ExportedKind, entriesOf, exportedKinds } from './gather.ts'
import { cellsInOrder, columnsOf } from './headers.ts'
import { tableWriter } from './write.ts'

export interface ExportOptions extends Asked {
  format: ExportFormat
  actor: Context['actor']
  onProgress?: (progress: ExportProgress) => void
  /** Asked between batches; the unfinished file is removed then. */
  cancelled?: () => Promise<boolean> | boolean
}

export interface ExportProgress {
  rows: number
  total: number
}

export interface ExportOutcome extends ExportProgress {
  counts: Record<ExportedKind, number>
  cancelled: boolean
}

const batch = 1000
/** A sheet holds 1,048,576 rows, and one import takes a million. */
const mostRows = 1_000_000

/** @throws Problem when there is nothing to write, or too much */
export async function runExport(world: World, path: string, options: ExportOptions): Promise<ExportOutcome> {
  const ctx: Context = { db: world.db, actor: options.actor, ...world.moment(), ...(await world.lawful()) }
  const entries = await entriesOf(ctx, options)
  if (entries.length === 0)
    throw new Problem('not-allowed', {
      zh: `${options.from}至${options.to}没有可导出的事项`,
      en: `Nothing to export between ${options.from} and ${options.to}`,
    })
  if (entries.length > mostRows)
    throw new Problem('too-large', {
      zh: `共${entries.length}件，一个文件至多${mostRows}件，请缩短期间`,
      en: `${entries.length} matters; a file holds at most ${mostRows}: choose a shorter period`,
    })
  const headers = columnsOf[options.platform].map(([header]) => header)
  const writer = await tableWriter(path, options.format, sheetName[options.platform], headers)
  const outcome: ExportOutcome = {
    ...{ rows: 0, total: entries.length, cancelled: false },
    counts: countsOf(entries),
  }
  try {
    for (let from = 0; from < entries.length && !outcome.cancelled; from += batch) {
      for (const cells of await cellsOf(ctx, options.platform, entries.slice(from, from + batch)))
        await writer.add(cellsInOrder(options.platform, cells))
      outcome.rows = Math.min(entries.length, from + batch)
      options.onProgress?.(outcome)
      outcome.cancelled = (await options.cancelled?.()) ?? false
    }
  } finally {
    await writer.close()
  }
  if (outcome.cancelled) await rm(path, { force: true })
  return outcome
}

const countsOf = (entries: readonly Entry[]) =>
  Object.fromEntries(exportedKinds.map(kind => [kind, entries.filter(each => each.kind === kind).length])) as Record<
    ExportedKind,
    number
  >

const sheetName = { national: '全国12315平台', hotline: '12315热线' }
