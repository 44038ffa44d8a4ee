/** 抽检结果表: what test bodies and other authorities found. Several rows of one sample are one batch with several items. */
import { createHash } from 'node:crypto'
import { samplingClassOf } from '../../../law/sampling.classes.ts'
import type { Context } from '../../kernel/context.ts'
import type { World } from '../../kernel/world.ts'
import { type ResultThere, receiveResults } from '../../sampling/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import { readTable } from '../table/read.ts'
import { refuseFile } from '../table/refuse.ts'
import { rejectsWriter } from '../table/rejects.ts'
import { batchColumnsIn, knowsBatchColumn } from './batch-columns.ts'
import { type BatchRow, readBatchRow } from './batch-row.ts'
import { freshOutcome, type ImportOutcome, seenByColumns } from './outcome.ts'
import type { ImportOptions } from './run.ts'

interface Found {
  row: number
  cells: string[]
  said: BatchRow
}

/** As runImport, for `--as batches`. The same file twice changes nothing. */
export async function importBatches(
  world: World,
  path: string,
  fileName: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const ctx: Context = { db: world.db, actor: options.actor, ...world.moment(), ...(await world.lawful()) }
  const table = await readTable(path, fileName, { knows: knowsBatchColumn })
  const at = batchColumnsIn(table.headers)
  if (at.operator === undefined || at.sample === undefined) {
    await table.close()
    throw refuseFile(
      fileName,
      '抽检结果表须有被抽样单位和样品名称两列',
      'a table of sampling results needs whose goods they are and what the sample is called',
    )
  }
  const rejects = options.rejects === undefined ? undefined : await rejectsWriter(options.rejects, table.headers)
  const outcome = freshOutcome(seenByColumns(table, 'batches', at))
  const refuse = (row: number, cells: string[], field: string, problem: RowProblem['problem']) => {
    outcome.rejected += 1
    const said = { row, field, problem }
    outcome.problems.push(said)
    rejects?.write(cells, [said])
  }
  const found = new Map<string, Found>()
  try {
    for await (const { row, cells } of table.rows) {
      outcome.rows += 1
      const { row: said, field, problem } = readBatchRow(cells, at, fileName)
      if (!said) {
        refuse(row, cells, table.headers[at[field!] ?? -1] ?? field!, problem!)
        continue
      }
      const key = said.number ?? keyOf(said)
      const before = found.get(key)
      if (!before) {
        found.set(key, { row, cells, said })
        continue
      }
      outcome.unchanged += 1
      outcome.repeated += 1
      join(before.said, said)
    }
    outcome.total = outcome.rows
    const list = await withOffices(ctx, found)
    for (let from = 0; from < list.length; from += 500) {
      if (await options.cancelled?.()) {
        outcome.cancelled = true
        break
      }
      const part = list.slice(from, from + 500)
      const done = options.dryRun
        ? await receiveResults(ctx, part, false)
        : await world.db.transaction().execute(db => receiveResults({ ...ctx, db }, part, true))
      outcome.created += done.created
      outcome.updated += done.updated
      outcome.unchanged += done.unchanged
      for (const each of done.refused) {
        const its = [...found.values()].find(one => one.row === each.row)!
        refuse(each.row, its.cells, table.headers[at.number ?? at.sample]!, { zh: each.zh, en: each.en })
      }
      options.onProgress?.(outcome)
    }
    return outcome
  } finally {
    await rejects?.close()
  }
}

/** Two rows that differ only in the model are two batches; two that differ only in the item are one. */
const keyOf = (said: BatchRow) =>
  createHash('sha256')
    .update(
      [
        said.operator,
        said.operatorAddress,
        said.sample,
        said.spec,
        said.trademark,
        said.madeOn,
        said.batch,
        said.producer,
        said.notice,
      ].join('\n'),
    )
    .digest('hex')
    .slice(0, 24)

/** One bad item makes the batch nonconforming, in whatever order the rows came. */
function join(batch: BatchRow, more: BatchRow) {
  if (more.result === 'nonconforming') batch.result = 'nonconforming'
  for (const item of more.items)
    if (!batch.items.some(each => each.item === item.item && each.value === item.value)) batch.items.push(item)
}

/** An operator of ours by exactly this name lies with its street's office; anybody else's shop with whoever imports. */
async function withOffices(ctx: Context, found: ReadonlyMap<string, Found>): Promise<ResultThere[]> {
  const bureau = await ctx.db.selectFrom('office').select('id').where('kind', '=', 'bureau').executeTakeFirstOrThrow()
  const own = ctx.actor.officeId ?? bureau.id
  const names = [...new Set([...found.values()].map(each => each.said.operator))]
  const operators = new Map<string, { id: number; office: number | null; address: string | null }>()
  for (let from = 0; from < names.length; from += 1000)
    for (const row of await ctx.db
      .selectFrom('operator')
      .leftJoin('area', 'area.code', 'operator.area_code')
      .select(['operator.id', 'operator.name', 'operator.address', 'area.office_id as office'])
      .where('operator.name', 'in', names.slice(from, from + 1000))
      .where('operator.merged_into', 'is', null)
      .execute())
      operators.set(row.name, row)
  return [...found].map(([key, { row, said }]) => {
    const operator = operators.get(said.operator)
    const reported = said.reportDay !== undefined && said.reportDay <= ctx.today ? said.reportDay : undefined
    const day = said.day !== undefined && said.day <= ctx.today ? said.day : (reported ?? ctx.today)
    return {
      row,
      source: 'sampling-table',
      sourceNumber: key,
      officeId: operator?.office ?? own,
      mode: 'elsewhere',
      class: samplingClassOf([said.className, said.sample].filter(Boolean).join(' ')),
      operatorId: operator?.id ?? null,
      operatorName: said.operator,
      operatorAddress: said.operatorAddress ?? operator?.address ?? null,
      sampleName: said.sample,
      spec: said.spec ?? null,
      trademark: said.trademark ?? null,
      madeOn: said.madeOn ?? null,
      batchNumber: said.batch ?? null,
      producerName: said.producer ?? null,
      producerAddress: said.producerAddress ?? null,
      samplingNumber: said.number ?? null,
      bodyName: said.body ?? null,
      reportNumber: said.report ?? null,
      items: said.items,
      sampledOn: day,
      result: said.result,
      resultOn: said.result === null ? null : reported !== undefined && reported > day ? reported : day,
    }
  })
}
