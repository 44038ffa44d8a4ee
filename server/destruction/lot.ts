/** 销毁批次: how it is opened and held; its steps stand in fill.ts, carry-out.ts and after.ts. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import type * as wire from './contract.ts'
import type { LotTable } from './tables.ts'

export interface Lot extends Matter {
  row: Selectable<LotTable>
}

export const lotRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('destruction_lot').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export async function holdLot(ctx: Context, id: number): Promise<Lot> {
  const matter = await holdMatter(ctx, 'destruction', id)
  return { ...matter, row: await lotRow(ctx, id) }
}

export async function openLot(ctx: Context, said: wire.NewLot) {
  requireLicence(said)
  const own = await showOffice(ctx, ctx.actor.officeId!)
  const matter = await openMatter(ctx, {
    kind: 'destruction',
    prefix: 'XH',
    state: 'draft',
    officeId: ctx.actor.officeId!,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: said.title,
    words: `${said.title} ${said.processor ?? own.name}`,
  })
  await ctx.db
    .insertInto('destruction_lot')
    .values({ matter_id: matter.id, ...columnsOf(said, own.name) })
    .execute()
  await record(ctx, matter, 'destruction.plan', { title: said.title, plannedOn: said.plannedOn })
  return { id: matter.id, number: matter.number }
}

export async function changeLot(ctx: Context, id: number, said: wire.NewLot) {
  const held = await holdLot(ctx, id)
  requireLicence(said)
  if (held.state !== 'draft')
    throw new Problem('wrong-state', { zh: '报批后不能修改', en: 'It was proposed: nothing is changed any more' })
  const office = await showOffice(ctx, held.officeId)
  await ctx.db.updateTable('destruction_lot').set(columnsOf(said, office.name)).where('matter_id', '=', id).execute()
  await record(ctx, held, 'destruction.change', { title: said.title })
}

const columnsOf = (said: wire.NewLot, office: string) => ({
  title: said.title,
  reason: said.reason,
  method: said.method,
  hazardous: said.hazardous,
  self_done: said.self,
  processor: said.self ? office : said.processor!,
  licence: said.self ? null : (said.licence ?? null),
  licence_until: said.self ? null : (said.licenceUntil ?? null),
  planned_on: said.plannedOn,
  place: said.place,
  explanation: said.explanation,
})

/** What is hazardous goes only to a processor with a licence that holds on the day. */
function requireLicence(said: wire.NewLot) {
  if (said.self && said.hazardous)
    throw badField(
      'self',
      { zh: '危险废物不得自行销毁', en: 'is not possible for what is hazardous' },
      { zh: '交由持许可证的单位处置', en: 'a licensed processor' },
    )
  if (!said.self && !said.processor)
    throw badField(
      'processor',
      { zh: '未填写处置单位', en: 'is missing' },
      { zh: '处置单位；本局自行销毁的，请说明', en: 'the processor, or that the office destroys it itself' },
    )
  if (said.hazardous && !said.licence)
    throw badField(
      'licence',
      { zh: '危险废物的处置单位没有许可证', en: 'is missing: what is hazardous needs a licensed processor' },
      { zh: '许可证编号', en: 'the number of the licence' },
    )
  if (said.licenceUntil && said.licenceUntil < said.plannedOn)
    throw badField(
      'licenceUntil',
      { zh: '早于计划销毁日', en: 'ends before the planned day' },
      { zh: '计划销毁日或以后', en: 'the planned day or later' },
    )
}
