/** What follows a destruction: the proof of the residue, the proceeds for the treasury, and the filing by another person. */
import { destruction } from '../../law/destruction.ts'
import { kilograms } from '../../law/letters/wording.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { holdLot, lotRow } from './lot.ts'

export async function enterResidue(ctx: Context, id: number, said: wire.Residue) {
  const held = await holdLot(ctx, id)
  const weighed = held.row.weighed_grams!
  // Lime and cement are added to what is made harmless or buried; nothing else grows by being destroyed.
  if (said.residueGrams > weighed && !['harmless', 'burying'].includes(held.row.method))
    throw badField(
      'residueGrams',
      { zh: `重于销毁的物品（${kilograms(weighed)}）`, en: `is more than was destroyed (${weighed} g)` },
      { zh: `不超过${kilograms(weighed)}`, en: `${weighed} g or less` },
    )
  await take(ctx, destruction, 'enter-residue', held, { number: said.number, residueGrams: said.residueGrams })
  const ids = said.attachments.map(each => each.id)
  await ctx.db
    .updateTable('destruction_lot')
    .set({
      residue_number: said.number,
      residue_grams: said.residueGrams,
      residue: said.description,
      residue_files: ids,
    })
    .where('matter_id', '=', id)
    .execute()
  await takeUploads(ctx, held, said.attachments)
}

export async function enterProceeds(ctx: Context, id: number, said: wire.Proceeds) {
  const held = await holdLot(ctx, id)
  if (said.on > ctx.today || said.on < held.row.carried_on!)
    throw badField(
      'on',
      { zh: '在今天之后，或者早于销毁之日', en: 'is in the future, or before the destruction' },
      { zh: `${held.row.carried_on}至${ctx.today}`, en: `${held.row.carried_on} to ${ctx.today}` },
    )
  await take(ctx, destruction, 'enter-proceeds', held, { amountFen: said.proceedsFen, voucher: said.voucher })
  await ctx.db
    .updateTable('destruction_lot')
    .set({ proceeds_fen: said.proceedsFen, proceeds_voucher: said.voucher, proceeds_on: said.on })
    .where('matter_id', '=', id)
    .execute()
}

export const close = async (ctx: Context, id: number, { remark }: wire.Remark) =>
  take(ctx, destruction, 'close', await holdLot(ctx, id), { remark })

guard('destruction', 'close', async (ctx, matter) => {
  const row = await lotRow(ctx, matter.id)
  if (row.residue_number === null) return { zh: '还没有登记残渣处置证明', en: 'There is no proof of the residue yet' }
  if (row.method === 'recycling' && row.proceeds_voucher === null)
    return { zh: '拆解回收的，还没有登记残值收入及入库凭证', en: 'Recycled: the proceeds are not entered yet' }
  return undefined
})
