/** 罚没物品保管记录: the chain of custody of one item, to be printed. */
import { moveKinds, storeOrigins } from '../../law/destruction.ts'
import { listForm } from '../../law/letters/penalty-papers.ts'
import { kilograms } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { showItem } from './store.ts'

export async function custodyPaper(ctx: Context, id: number) {
  const one = await showItem(ctx, id)
  const blocks = listForm(
    '罚没物品保管记录',
    `物品：${one.number} ${one.name} ${one.quantity}${one.unit}，${kilograms(one.weightGrams)}`,
    `来源：${one.case ? (one.case.decisionNumber ?? one.case.number) : storeOrigins[one.origin].zh}`,
    [
      ['日期', 12],
      ['事项', 13],
      ['从', 16],
      ['到', 16],
      ['移交人', 11],
      ['接收人', 12],
      ['见证', 10],
      ['备注', 10],
    ],
    one.moves.map(each => [
      each.onDay,
      moveKinds[each.kind].zh,
      each.fromPlace ?? '',
      each.toPlace ?? '',
      each.handedBy,
      each.receivedBy,
      each.witness ?? '',
      [each.weightGrams === null ? '' : kilograms(each.weightGrams), each.remark].filter(Boolean).join('；'),
    ]),
    ['逐次登记，只增不改。'],
  )
  return { title: '罚没物品保管记录', number: one.number, on: ctx.today, blocks }
}
