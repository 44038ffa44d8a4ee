/**
 * 导入: a table of another system goes into our register.
 *
 * Twice the same file changes nothing: complaints are known by the source and the number there. Every thousand rows are one
 * transaction; whoever cancels keeps what is done, and the next run goes on from there by itself.
 */

import type { Context } from '../../kernel/context.ts'
import type { World } from '../../kernel/world.ts'
import type { RowProblem } from '../table/appeal.ts'
import { type Appeals, readAppeals } from '../table/appeals.ts'
import type { ImportAs } from '../table/kind.ts'
import { profiles } from '../table/profiles.ts'
import { rejectsWriter } from '../table/rejects.ts'
import { asAppeal, type Taken } from './as-appeal.ts'
import { knownOffices } from './offices.ts'
import { freshOutcome, type ImportOutcome, seenIn } from './outcome.ts'
import { openSpool, type Spool } from './spool.ts'
import { type Tally, writeTaken } from './write.ts'

export interface ImportOptions {
  as: ImportAs
  profile?: string | undefined
  dryRun: boolean
  actor: Context['actor']
  /** Where the rows that could not be taken are written, as the same table with one more column. */
  rejects?: string | undefined
  onProgress?: (tally: Tally) => void
  /** Asked between batches. */
  cancelled?: () => Promise<boolean> | boolean
}

const batch = 1000
const sources: Record<string, { key: string; usualChannel: string }> = {
  national: { key: 'national', usualChannel: 'internet' },
  hotline: { key: 'hotline', usualChannel: 'phone' },
  district12345: { key: 'district12345', usualChannel: 'hotline' },
}

/** @throws Problem when the file as a whole can't be taken; then nothing was written */
export async function runImport(
  world: World,
  path: string,
  fileName: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const ctx: Context = { db: world.db, actor: options.actor, ...world.moment(), ...(await world.lawful()) }
  const table = await readAppeals(path, fileName, {
    as: options.as,
    today: ctx.today,
    ...(options.profile && { profile: options.profile }),
  })
  const spool = await openSpool<Taken>()
  const rejects = options.rejects === undefined ? undefined : await rejectsWriter(options.rejects, table.headers)
  const outcome = freshOutcome(seenIn(table))
  const refuse = (cells: string[], found: RowProblem[]) => {
    outcome.rejected += 1
    outcome.problems.push(...found)
    rejects?.write(cells, found)
  }
  try {
    const last = await readAll(ctx, table, spool, options, outcome, refuse)
    outcome.seen = seenIn(table)
    if (!outcome.cancelled)
      await writeTaken(
        { world, ctx, options, refuse, source: sourceOf(table.profile, fileName), headerOf: headersOf(table) },
        spool,
        last,
        outcome,
        batch,
      )
    return outcome
  } finally {
    await rejects?.close()
    await spool.dispose()
  }
}

/** @returns of each number, the row that counts */
async function readAll(
  ctx: Context,
  table: Appeals,
  spool: Spool<Taken>,
  options: ImportOptions,
  outcome: ImportOutcome,
  refuse: (cells: string[], found: RowProblem[]) => void,
) {
  const around = {
    offices: await knownOffices(ctx),
    today: ctx.today,
    usualChannel: sources[table.profile]?.usualChannel ?? 'internet',
    header: headersOf(table),
  }
  const last = new Map<string, number>()
  let read = 0
  for await (const { row, cells, appeal, problems } of table.rows) {
    read += 1
    const { taken, problem } = appeal ? asAppeal(appeal, row, around) : {}
    if (taken?.kind === 'report' || (!taken && cells.some(cell => cell.includes('举报')))) outcome.holdsReports = true
    if (taken) {
      last.set(taken.there.sourceNumber, row)
      await spool.add({ row, cells, item: taken })
    } else refuse(cells, problem ? [problem] : problems)
    outcome.rows = read
    if (read % batch !== 0) continue
    options.onProgress?.(outcome)
    if (await options.cancelled?.()) {
      outcome.cancelled = true
      break
    }
  }
  outcome.total = outcome.cancelled ? null : read
  return last
}

const headersOf = (table: Appeals) => (field: 'kind' | 'receivedAt' | 'closedAt' | 'sourceNumber') =>
  table.taken[field] ?? { kind: '类型', receivedAt: '登记时间', closedAt: '办结时间', sourceNumber: '编号' }[field]

function sourceOf(profile: string, fileName: string) {
  const label = profiles.find(each => each.key === profile)?.label.zh ?? profile
  return { key: sources[profile]?.key ?? profile, label, fileName }
}
