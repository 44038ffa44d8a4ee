/** What a file holds, told from its headers: appeals of any kind, orders of 12345, a register of operators, or results of sampling. */
import { detectProfile, knowsColumn } from '../table/profiles.ts'
import { district, hotline } from '../table/profiles-official.ts'
import { readTable } from '../table/read.ts'
import { isBatches, knowsBatchColumn } from './batch-columns.ts'
import type { importKinds } from './contract.ts'
import { isRegister, knowsRegisterColumn } from './register-row.ts'

/** A run whose kind nobody has said yet. */
export const byFile = 'by-file'

type Kind = (typeof importKinds)[number]

/** @throws Problem where it is neither, naming the columns seen */
export async function tellKind(path: string, fileName: string): Promise<Kind> {
  const table = await readTable(path, fileName, {
    knows: key => knowsColumn(key) || knowsRegisterColumn(key) || knowsBatchColumn(key),
  })
  await table.close()
  try {
    const { profile } = detectProfile(table.headers, fileName)
    // Both hotlines have orders with the same plain headers; then the file's own name tells which of them wrote it.
    const named = profile.key === hotline.key && /12345/.test(fileName) && !/12315/.test(fileName)
    return profile.key === district.key || named ? 'workorders' : 'appeals'
  } catch (error) {
    if (isRegister(table.headers)) return 'operators'
    if (isBatches(table.headers)) return 'batches'
    throw error
  }
}
