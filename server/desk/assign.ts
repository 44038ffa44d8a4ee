/** 批量分办: each matter by itself; one that cannot be assigned does not stop the others. */
import type { Label } from '../../law/grammar.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { assign, type Matter, visibleMatters } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { remind, showPerson } from '../office/index.ts'
import type { BulkAssignment } from './contract.ts'

export async function assignMany(ctx: Context, { ids, handlerId }: BulkAssignment) {
  const handler = await showPerson(ctx, handlerId)
  if (
    !handler.active ||
    !handler.roles.includes('handler') ||
    !(seesTheCity(ctx.actor) || ctx.actor.offices.includes(handler.officeId))
  )
    throw badField(
      'handlerId',
      { zh: '不是本单位（含所辖所）的承办员', en: 'is no handler of this office or below' },
      { zh: '本单位在岗的承办员', en: 'an active handler of this office' },
    )
  const done: number[] = []
  const refused: { id: number; because: Label }[] = []
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    const because = await assignOne(ctx, id, handler)
    if (because) refused.push({ id, because })
    else done.push(id)
  }
  if (done.length > 0)
    await remind(ctx, [handlerId], {
      matterId: done[0]!,
      name: 'assigned',
      facts: { number: done.length === 1 ? await numberOf(ctx, done[0]!) : `${done.length}件` },
    })
  return { done, refused }
}

async function assignOne(
  ctx: Context,
  id: number,
  handler: { id: number; name: string; officeId: number },
): Promise<Label | undefined> {
  const row = await visibleMatters(ctx)
    .select([
      'matter.id',
      'matter.open',
      'matter.office_id as officeId',
      'matter.handler_id as handlerId',
      'matter.state',
    ])
    .where('matter.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return { zh: '没有这件，或者您无权办理', en: 'No such matter, or not yours' }
  if (!row.open) return { zh: '已办结', en: 'Closed' }
  if (row.state === 'to-dispatch' || row.state === 'returned') return { zh: '尚未分送', en: 'Not dispatched yet' }
  const matter = row as unknown as Matter
  // A county bureau may give a matter to its own 市场监管所; it never moves sideways (art. 41).
  if (!(await isBelow(ctx, handler.officeId, row.officeId)))
    return { zh: '承办员不属于承办单位或其所辖所', en: 'The handler is not of the office that has it' }
  await assign(ctx, matter, { handlerId: handler.id, officeId: handler.officeId })
  await record(ctx, matter, 'matter.assign', { handlerId: handler.id, handler: handler.name })
  return undefined
}

async function isBelow(ctx: Context, officeId: number, aboveId: number) {
  if (officeId === aboveId) return true
  const [own, above] = await Promise.all([
    ctx.db.selectFrom('office').select(['county_id', 'kind']).where('id', '=', officeId).executeTakeFirst(),
    ctx.db.selectFrom('office').select('county_id').where('id', '=', aboveId).executeTakeFirst(),
  ])
  return own?.county_id !== null && own?.county_id === above?.county_id
}

async function numberOf(ctx: Context, id: number) {
  const row = await ctx.db.selectFrom('matter').select('number').where('id', '=', id).executeTakeFirstOrThrow()
  return row.number
}
