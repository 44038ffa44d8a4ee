/** 经营主体名录: a register of operators is brought in, known by the credit code; what it gives is what counts. */

import { areaReader } from '../../dispatch/index.ts'
import type { Context } from '../../kernel/context.ts'
import type { World } from '../../kernel/world.ts'
import { keepRegister, type OperatorInRegister, proposeMerges } from '../../party/index.ts'
import { readTable } from '../table/read.ts'
import { refuseFile } from '../table/refuse.ts'
import { rejectsWriter } from '../table/rejects.ts'
import { freshOutcome, type ImportOutcome, seenByColumns } from './outcome.ts'
import { knowsRegisterColumn, operatorIn, registerColumnsIn } from './register-row.ts'
import type { ImportOptions } from './run.ts'

/** As runImport, for `--as operators`. A code that stands twice: the later row counts. */
export async function importOperators(
  world: World,
  path: string,
  fileName: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const ctx: Context = { db: world.db, actor: options.actor, ...world.moment(), ...(await world.lawful()) }
  const table = await readTable(path, fileName, { knows: knowsRegisterColumn })
  const at = registerColumnsIn(table.headers)
  if (at.uscc === undefined || at.name === undefined) {
    await table.close()
    throw refuseFile(
      fileName,
      '经营主体名录须有“统一社会信用代码”和“名称”两列',
      'a register of operators needs the columns 统一社会信用代码 and 名称',
    )
  }
  const rejects = options.rejects === undefined ? undefined : await rejectsWriter(options.rejects, table.headers)
  const outcome = freshOutcome(seenByColumns(table, 'operators', at))
  const areaIn = await areaReader(ctx)
  const areas = new Set((await ctx.db.selectFrom('area').select('code').execute()).map(each => each.code))
  const found = new Map<string, OperatorInRegister>()
  try {
    for await (const { row, cells } of table.rows) {
      outcome.rows += 1
      const { operator, problem } = operatorIn(row, cells, at, table.headers, areas)
      if (operator) {
        const before = found.get(operator.uscc)
        if (before) {
          outcome.unchanged += 1
          outcome.repeated += 1
        }
        // The later row counts; another name in the earlier one was its name before.
        const formerNames = [
          ...(before?.former_names ?? []),
          ...(before ? [before.name] : []),
          ...operator.former_names,
        ]
        found.set(operator.uscc, {
          ...operator,
          former_names: [...new Set(formerNames)].filter(name => name !== operator.name),
          area_by_address: areaIn(operator.address ?? '')?.code ?? null,
        })
      } else {
        outcome.rejected += 1
        outcome.problems.push(problem!)
        rejects?.write(cells, [problem!])
      }
      if (outcome.rows % 1000 === 0) options.onProgress?.(outcome)
    }
    outcome.total = outcome.rows
    const list = [...found.values()]
    for (let from = 0; from < list.length; from += 1000) {
      if (await options.cancelled?.()) {
        outcome.cancelled = true
        break
      }
      const part = list.slice(from, from + 1000)
      const done = options.dryRun
        ? await keepRegister(ctx, part, false)
        : await world.db.transaction().execute(db => keepRegister({ ...ctx, db }, part, true))
      outcome.created += done.created
      outcome.updated += done.updated
      outcome.unchanged += done.unchanged
      options.onProgress?.(outcome)
    }
    // Who may be one and the same is proposed to a person, never merged by a table.
    if (!options.dryRun && outcome.created + outcome.updated > 0)
      outcome.merges = await world.db.transaction().execute(db => proposeMerges({ ...ctx, db }))
    return outcome
  } finally {
    await rejects?.close()
  }
}
