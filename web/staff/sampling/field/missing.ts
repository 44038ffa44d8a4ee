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
