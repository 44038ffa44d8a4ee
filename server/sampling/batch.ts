/** One batch, found or locked, and what the several verbs need of it. */

import { type SqlBool, sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { admit, holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import type { SamplingBatchTable } from './tables.ts'

/** Whoever is sent there sees the batch, also from a 所 below the office that has it. */
admit('sampling', ctx =>
  ctx.actor.kind === 'staff' && ctx.actor.id !== null
    ? sql<SqlBool>`exists (select from sampling_batch b where b.matter_id = matter.id and ${ctx.actor.id}::bigint = any(b.officer_ids))`
    : sql<SqlBool>`false`,
)

export const batchRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('sampling_batch').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export type BatchRow = Awaited<ReturnType<typeof batchRow>>

export async function holdBatch(ctx: Context, id: number): Promise<Matter & { row: BatchRow }> {
  const matter = await holdMatter(ctx, 'sampling', id)
  return { ...matter, row: await batchRow(ctx, id) }
}

export async function readBatch(ctx: Context, id: number): Promise<Matter & { row: BatchRow }> {
  const matter = await showMatter(ctx, 'sampling', id)
  return { ...matter, row: await batchRow(ctx, id) }
}

type Change = {
  [K in keyof SamplingBatchTable]?: K extends 'items'
    ? string
    : K extends 'officer_ids' | 'sampler_ids'
      ? number[]
      : SamplingBatchTable[K] extends { __select__: unknown }
        ? Date | null
        : SamplingBatchTable[K]
}

export const setBatch = (ctx: Context, id: number, change: Change) =>
  ctx.db
    .updateTable('sampling_batch')
    .set(change as never)
    .where('matter_id', '=', id)
    .execute()

/** A day that has been, and not before another one. */
export function requireDay(ctx: Context, field: string, day: Day, earliest?: Day | null) {
  if (day > ctx.today)
    throw badField(field, { zh: '在今天之后', en: 'lies in the future' }, { zh: '今天或以前', en: 'today or earlier' })
  if (earliest && day < earliest)
    throw badField(
      field,
      { zh: `早于${earliest}`, en: `lies before ${earliest}` },
      { zh: `${earliest}或以后`, en: `${earliest} or later` },
    )
}
