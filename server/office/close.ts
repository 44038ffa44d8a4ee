/**
 * 撤并: an office ends and another takes its place. Whoever works there goes along, and so does what they work at;
 * what is closed stays under the name it was done in, below the successor, so that it can still be looked up.
 */
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { handOver } from '../kernel/hand-over.ts'
import { badField, Problem } from '../kernel/problem.ts'
import type { OfficeClosing } from './contract.ts'
import { requireOpenOffice } from './queries.ts'

export async function closeOffice(ctx: Context, id: number, { successorId, reason }: OfficeClosing) {
  const office = await requireOpenOffice(ctx, id, 'id')
  if (office.kind === 'bureau' || office.kind === 'centre')
    throw new Problem('not-allowed', {
      zh: '市局和12315指挥中心不能撤销',
      en: 'The bureau and its 12315 centre cannot be closed',
    })
  const successor = await requireOpenOffice(ctx, successorId, 'successorId')
  if (successor.id === id || !['bureau', 'county', 'sub-office'].includes(successor.kind))
    throw badField(
      'successorId',
      { zh: '不能承接其职责', en: 'cannot take its place' },
      { zh: '另一个办理诉求的机构', en: 'another office that handles matters' },
    )
  await requireNothingBelow(ctx, id)
  await ctx.db
    .updateTable('office')
    .set({ parent_id: successorId, county_id: successor.county_id })
    .where('parent_id', '=', id)
    .where('kind', 'in', posts)
    .execute()
  await ctx.db
    .updateTable('office')
    .set({ closed_on: ctx.today, successor_id: successorId, parent_id: successorId })
    .where('id', '=', id)
    .execute()
  const { numUpdatedRows: people } = await ctx.db
    .updateTable('person')
    .set({ office_id: successorId })
    .where('office_id', '=', id)
    .executeTakeFirstOrThrow()
  const { numUpdatedRows: areas } = await ctx.db
    .updateTable('area')
    .set({ office_id: successorId })
    .where('office_id', '=', id)
    .executeTakeFirstOrThrow()
  const matters = await handOver(ctx, id, successorId, { from: office.name, to: successor.name, reason })
  const moved = { matters, people: Number(people), areas: Number(areas) }
  await recordApart(ctx, 'office.close', { officeId: id, code: office.code, successorId, reason, ...moved })
  return { id, ...moved }
}

/** Counters outside the administration go along; they are opened and closed by procedures of their own. */
const posts = ['station', 'odr', 'shop'] as const

/** First the offices below it are closed or put under another. */
async function requireNothingBelow(ctx: Context, id: number) {
  const below = await ctx.db
    .selectFrom('office')
    .select(['name', 'name_en'])
    .where('parent_id', '=', id)
    .where('closed_on', 'is', null)
    .where('kind', 'not in', posts)
    .execute()
  if (below.length === 0) return
  throw new Problem('not-allowed', {
    zh: `其下还有${below.map(each => each.name).join('、')}，请先撤并或者改隶`,
    en: `Offices below it are to be closed or moved first: ${below.map(each => each.name_en || each.name).join(', ')}`,
  })
}
