/** The second pass: what was read and can be taken is written, batch by batch, each in a transaction of its own. */
import { planComplaints, prepareComplaints, type Source, takeOverComplaints, wasTaken } from '../../complaint/index.ts'
import { takeOverConsultations } from '../../consultation/index.ts'
import type { Context } from '../../kernel/context.ts'
import { planNew } from '../../kernel/known-numbers.ts'
import type { World } from '../../kernel/world.ts'
import { takeOverReports } from '../../report/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import type { Taken } from './as-appeal.ts'
import type { ImportOptions } from './run.ts'
import type { Spool, Spooled } from './spool.ts'

/** rows = created + updated + unchanged + rejected, once all are through. */
export interface Tally {
  /** Read so far. */
  rows: number
  /** Known once the table has been read to its end; what follows is writing. */
  total: number | null
  created: number
  updated: number
  /** Known already, with nothing new; and earlier rows of a number that stands again further down. */
  unchanged: number
  rejected: number
  repeated: number
}

export interface Writing {
  world: World
  ctx: Context
  options: ImportOptions
  source: Source
  headerOf: (field: 'sourceNumber') => string
  refuse: (cells: string[], found: RowProblem[]) => void
}

export async function writeTaken(
  writing: Writing,
  spool: Spool<Taken>,
  last: Map<string, number>,
  outcome: Tally & { cancelled: boolean },
  size: number,
) {
  const { options } = writing
  /** Of the rows before: a file that is known already is known all through. */
  let anyNew = true
  const flush = async (lines: readonly Spooled<Taken>[]) => {
    const found = await writeBatch(
      writing,
      lines.map(each => each.item),
    )
    outcome.created += found.created
    anyNew = found.created > 0
    outcome.updated += found.updated
    outcome.unchanged += found.unchanged
    for (const clash of found.clashes) refuseClash(writing, lines.find(each => each.item.there === clash)!)
    options.onProgress?.(outcome)
  }
  let writingNow: Promise<void> = Promise.resolve()
  for await (const lines of batchesOf(spool, last, outcome, size)) {
    // While the database writes the rows before, the words of these are cut.
    prepareComplaints(complaintsIn(lines.map(each => each.item)), anyNew)
    await writingNow
    if (await options.cancelled?.()) {
      outcome.cancelled = true
      return
    }
    writingNow = flush(lines)
    writingNow.catch(() => {})
  }
  await writingNow
}

const complaintsIn = (list: readonly Taken[]) => list.flatMap(each => (each.kind === 'complaint' ? [each.there] : []))
const consultationsIn = (list: readonly Taken[]) =>
  list.flatMap(each => (each.kind === 'consultation' ? [each.there] : []))
const reportsIn = (list: readonly Taken[]) => list.flatMap(each => (each.kind === 'report' ? [each.there] : []))

/** Of each number the row that counts. */
async function* batchesOf(
  spool: Spool<Taken>,
  last: Map<string, number>,
  outcome: Tally,
  size: number,
): AsyncGenerator<Spooled<Taken>[]> {
  let waiting: Spooled<Taken>[] = []
  for await (const line of spool.read()) {
    if (last.get(line.item.there.sourceNumber) !== line.row) {
      outcome.unchanged += 1
      outcome.repeated += 1
      continue
    }
    waiting.push(line)
    if (waiting.length < size) continue
    yield waiting
    waiting = []
  }
  if (waiting.length > 0) yield waiting
}

interface Written {
  created: number
  updated: number
  unchanged: number
  clashes: Taken['there'][]
}

/** Two imports of the same numbers at once: the slower one plans again and finds them known. */
async function writeBatch(writing: Writing, list: readonly Taken[], attempt = 1): Promise<Written> {
  const { world, ctx, options, source } = writing
  if (options.dryRun) return work(ctx, source, list, false)
  try {
    return await world.db.transaction().execute(db => work({ ...ctx, db }, source, list, true))
  } catch (error) {
    if (!wasTaken(error) || attempt === 3) throw error
    return writeBatch(writing, list, attempt + 1)
  }
}

async function work(ctx: Context, source: Source, list: readonly Taken[], forGood: boolean): Promise<Written> {
  const complaints = await planComplaints(ctx, source.key, complaintsIn(list), forGood)
  const reports = await planNew(ctx, 'report', source.key, reportsIn(list))
  const consultations = await planNew(ctx, 'consultation', source.key, consultationsIn(list))
  if (forGood) {
    await takeOverComplaints(ctx, complaints, source)
    await takeOverReports(ctx, reports.fresh, source)
    if (consultations.fresh.length > 0) await takeOverConsultations(ctx, consultations.fresh, source)
  }
  return {
    created: complaints.fresh.length + reports.fresh.length + consultations.fresh.length,
    updated: complaints.changed.length,
    unchanged: complaints.unchanged + reports.unchanged + consultations.unchanged,
    clashes: [...complaints.clashes, ...reports.clashes, ...consultations.clashes],
  }
}

function refuseClash({ refuse, headerOf }: Writing, { row, cells, item }: Spooled<Taken>) {
  const zh = `编号${item.there.sourceNumber}已登记为另一类事项`
  const en = `number ${item.there.sourceNumber} is registered as a matter of another kind`
  refuse(cells, [{ row, field: headerOf('sourceNumber'), problem: { zh, en } }])
}
