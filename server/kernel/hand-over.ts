/** All open matters of one office go to another: an office was closed. Each keeps its handler, its state and its clocks. */
import type { Context } from './context.ts'
import { type Facts, recordMany } from './event.ts'
import { lockMatters } from './matter.ts'

/** @returns how many */
export async function handOver(ctx: Context, fromId: number, toId: number, facts: Facts): Promise<number> {
  const rows = await ctx.db
    .selectFrom('matter')
    .select('id')
    .where('office_id', '=', fromId)
    .where('open', '=', true)
    .execute()
  const matters = await lockMatters(
    ctx,
    rows.map(each => each.id),
  )
  for (let first = 0; first < matters.length; first += 1000) {
    const some = matters.slice(first, first + 1000)
    await ctx.db
      .updateTable('matter')
      .set({ office_id: toId })
      .where(
        'id',
        'in',
        some.map(each => each.id),
      )
      .execute()
  }
  for (const matter of matters) matter.officeId = toId
  await recordMany(
    ctx,
    matters.map(matter => ({ name: 'matter.hand-over', matter, facts })),
  )
  return matters.length
}
