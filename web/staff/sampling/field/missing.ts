import type { Label } from '../../../kit/say.tsx'
import { names } from '../names.ts'
import type { Sheet, SheetValues } from './store.ts'

/** What has to be there before it is sealed; the server asks for the same, when the shop is far away. */
export function missing({ values, files, batchId }: Sheet): string[] {
  const must: (keyof SheetValues)[] = ['class', 'operatorName', 'sampleName', 'unit', 'place']
  if (batchId === undefined) must.push('secondOfficerId')
  const left: string[] = must.filter(key => !values[key])
  const taken = Number(values.quantity)
  if (!(taken > 0)) left.push('quantity')
  else if (!(Number(values.backupQuantity ?? 0) <= taken)) left.push('backup')
  if (values.samplerIds.length < 2) left.push('samplerIds')
  for (const role of ['officer', 'sampler', 'seller']) if (!files.some(file => file.role === role)) left.push(role)
  return left
}

/** What is missing, and what the server refuses, as the sheet calls it. */
export const named: Record<string, Label> = {
  ...names,
  class: { zh: '商品类别', en: 'class' },
  operatorName: { zh: '被抽样单位', en: 'shop' },
  secondOfficerId: { zh: '同行执法人员', en: 'the other officer' },
  backup: { zh: '备样数量不多于抽样数量', en: 'a backup no larger than the sample' },
  officer: { zh: '执法人员签名', en: "officer's signature" },
  sampler: { zh: '抽样人员签名', en: "sampler's signature" },
  seller: { zh: '被抽样单位签名', en: "seller's signature" },
}
