/** 销毁: on a day, at a place, weighed, before witnesses, with pictures; every item's chain ends here. */
import { destruction, watchingRole } from '../../law/destruction.ts'
import { listAttachments, takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { itemsInLot } from './fill.ts'
import { requireTwo, writeMoves } from './item.ts'
import { holdLot, type Lot } from './lot.ts'

export async function carryOut(ctx: Context, id: number, said: wire.CarryOut) {
  const held = await holdLot(ctx, id)
  requireDays(ctx, held, said)
  if (!said.witnesses.some(each => each.role === watchingRole))
    throw badField(
      'witnesses',
      { zh: '没有纪检监察人员在场', en: 'have nobody of discipline inspection' },
      {
        zh: '两名以上见证人，其中至少一名纪检监察人员',
        en: 'two witnesses or more, one of them of discipline inspection',
      },
    )
  requireEachOnce(said)
  const items = await itemsInLot(ctx, id)
  await take(ctx, destruction, 'carry-out', held, {
    carriedOn: said.carriedOn,
    place: said.place,
    items: items.length,
    weighedGrams: said.weighedGrams,
    witnesses: said.witnesses.map(each => `${each.name}（${each.unit}）`),
  })
  await ctx.db
    .updateTable('destruction_lot')
    .set({
      carried_on: said.carriedOn,
      carried_place: said.place,
      transport: said.transport,
      weighed_grams: said.weighedGrams,
      course: said.course,
    })
    .where('matter_id', '=', id)
    .execute()
  await ctx.db
    .insertInto('destruction_witness')
    .values(said.witnesses.map(each => ({ matter_id: id, ...each })))
    .execute()
  const ids = items.map(each => each.id)
  await ctx.db
    .updateTable('store_item')
    .set({ state: 'destroyed', out_on: said.carriedOn })
    .where('id', 'in', ids)
    .execute()
  await writeMoves(ctx, ids, {
    kind: 'destroyed',
    onDay: said.carriedOn,
    toPlace: said.place,
    handedBy: said.handedBy,
    receivedBy: said.receivedBy,
    witness: said.witnesses.map(each => each.name).join('、'),
    lotId: id,
  })
  await takeUploads(ctx, held, said.attachments)
  // The wire asks for one file at least; the model city's first lot has none.
  if (said.attachments.length > 0) await requirePicture(ctx, id)
}

/** Two witnesses are two people, and none of them the one who gives the goods up or takes them. */
function requireEachOnce({ witnesses, handedBy, receivedBy }: wire.CarryOut) {
  const names = witnesses.map(each => each.name)
  const twice = names.find((name, at) => names.indexOf(name) < at || name === handedBy || name === receivedBy)
  if (twice === undefined) return
  throw badField(
    'witnesses',
    { zh: `${twice}列了两次，或者同时是移交人、接收人`, en: `name ${twice} twice, or as giver or receiver too` },
    { zh: '两名以上不同的见证人，移交人、接收人除外', en: 'two different people or more, not giver or receiver' },
  )
}

/** What is gone can be shown by nothing else. */
async function requirePicture(ctx: Context, id: number) {
  const files = await listAttachments(ctx, id)
  if (files.some(each => /^(image|video)\//.test(each.mediaType ?? ''))) return
  throw badField(
    'attachments',
    { zh: '没有现场照片或者录像', en: 'have no picture of the destruction' },
    { zh: '至少一张照片或者一段录像', en: 'a photograph or a film' },
  )
}

function requireDays(ctx: Context, { row }: Lot, said: wire.CarryOut) {
  if (said.carriedOn > ctx.today || (row.approved_on !== null && said.carriedOn < row.approved_on))
    throw badField(
      'carriedOn',
      { zh: '在今天之后，或者早于批准之日', en: 'is in the future, or before the approval' },
      { zh: `${row.approved_on ?? ''}至${ctx.today}`, en: `${row.approved_on ?? ''} to ${ctx.today}` },
    )
  if (row.licence_until !== null && row.licence_until < said.carriedOn)
    throw badField(
      'carriedOn',
      { zh: `处置单位的许可证已于${row.licence_until}到期`, en: `lies after the licence ended (${row.licence_until})` },
      { zh: '许可证有效期内', en: 'a day within the licence' },
    )
  requireTwo(said)
}
