/** The second pass: what was read and can be taken is written, batch by batch, each in a transaction of its own. */
import {
  type ComplaintThere,
  planComplaints,
  prepareComplaints,
  type Source,
  takeOverComplaints,
  wasTaken,
} from '../../complaint/index.ts'
import type { Context } from '../../kernel/context.ts'
import type { World } from '../../kernel/world.ts'
import type { RowProblem } from '../table/appeal.ts'
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

export async function writeComplaints(
  writing: Writing,
  spool: Spool<ComplaintThere>,
  last: Map<string, number>,
  outcome: Tally & { cancelled: boolean },
  size: number,
) {
  const { options } = writing
  /** Of the rows before: a file that is known already is known all through. */
  let anyNew = true
  const flush = async (lines: readonly Spooled<ComplaintThere>[]) => {
    const found = await writeBatch(
      writing,
      lines.map(each => each.item),
    )
    outcome.created += found.fresh.length
    anyNew = found.fresh.length > 0
    outcome.updated += found.changed.length
    outcome.unchanged += found.unchanged
    for (const clash of found.clashes) refuseClash(writing, lines.find(each => each.item === clash)!)
    options.onProgress?.(outcome)
  }
  let writingNow: Promise<void> = Promise.resolve()
  for await (const lines of batchesOf(spool, last, outcome, size)) {
    // While the database writes the rows before, the words of these are cut.
    prepareComplaints(
      lines.map(each => each.item),
      anyNew,
    )
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

/** Of each number the row that counts. */
async function* batchesOf(
  spool: Spool<ComplaintThere>,
  last: Map<string, number>,
  outcome: Tally,
  size: number,
): AsyncGenerator<Spooled<ComplaintThere>[]> {
  let waiting: Spooled<ComplaintThere>[] = []
  for await (const line of spool.read()) {
    if (last.get(line.item.sourceNumber) !== line.row) {
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

/** Two imports of the same numbers at once: the slower one plans again and finds them known. */
async function writeBatch({ world, ctx, options, source }: Writing, list: ComplaintThere[], attempt = 1) {
  if (options.dryRun) return planComplaints(ctx, source.key, list, false)
  try {
    return await world.db.transaction().execute(async db => {
      const inside = { ...ctx, db }
      const plan = await planComplaints(inside, source.key, list, true)
      await takeOverComplaints(inside, plan, source)
      return plan
    })
  } catch (error) {
    if (!wasTaken(error) || attempt === 3) throw error
    return writeBatch({ world, ctx, options, source } as Writing, list, attempt + 1)
  }
}

function refuseClash({ refuse, headerOf }: Writing, { row, cells, item }: Spooled<ComplaintThere>) {
  const zh = `编号${item.sourceNumber}已登记为另一类事项`
  const en = `number ${item.sourceNumber} is registered as a matter of another kind`
  refuse(cells, [{ row, field: headerOf('sourceNumber'), problem: { zh, en } }])
}
