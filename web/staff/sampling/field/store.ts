/**
 * What an inspector writes in a shop, kept on the device (IndexedDB) from the first letter until the server has it: a
 * browser that is killed loses nothing. Each sheet has a number of its own from the beginning, by which the server takes
 * it once, however often it is sent.
 */
import { keptIn } from '../../../kit/kept.ts'
import type { Stroke } from '../../../kit/Signature.tsx'

export interface KeptFile {
  /** officer, sampler, seller, or photo. */
  role: string
  name: string
  blob: Blob
  /** Already with the server. */
  sent?: { id: string; token: string }
}

export interface SheetValues {
  class?: string
  operatorId?: number
  operatorName?: string
  operatorAddress?: string
  campaignId?: number
  secondOfficerId?: number
  samplerIds: number[]
  samplingNumber: string
  sampleName?: string
  spec?: string
  trademark?: string
  madeOn?: string
  batchNumber?: string
  producerName?: string
  producerAddress?: string
  standard?: string
  quantity?: string
  backupQuantity?: string
  unit?: string
  backupKeptBy: string
  priceFen?: number
  stockFen?: number
  place?: string
  remark?: string
}

export interface Sheet {
  clientId: string
  /** Whose: a device is shared, a sheet is not. */
  accountId: number
  batchId?: number
  values: SheetValues
  files: KeptFile[]
  /** Signatures begun and not yet attached, by whose they are. */
  strokes?: Record<string, Stroke[]>
  /** When the sample was sealed, by the device's own clock. */
  sampledAt?: string
  state: 'draft' | 'ready' | 'sent' | 'conflict' | 'refused'
  problem?: string
  /** What the server calls it. */
  number?: string
  id?: number
  changedAt: string
}

const inStore = keptIn('xiaobao-field', 'sheet', 'clientId')

const heard = new Set<() => void>()
export const onChange = (listener: () => void) => {
  heard.add(listener)
  return () => void heard.delete(listener)
}

export async function keepSheet(sheet: Sheet) {
  await inStore('readwrite', store => store.put({ ...sheet, changedAt: new Date().toISOString() }))
  for (const listener of heard) listener()
}

export async function dropSheet(clientId: string) {
  await inStore('readwrite', store => store.delete(clientId))
  for (const listener of heard) listener()
}

export const sheetOf = (clientId: string) => inStore<Sheet | undefined>('readonly', store => store.get(clientId))

export async function sheetsOf(accountId: number): Promise<Sheet[]> {
  const all = await inStore<Sheet[]>('readonly', store => store.getAll())
  return all.filter(each => each.accountId === accountId).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}

/** The browser is asked not to throw it away when the disk is full. */
export const askToStay = () => void navigator.storage?.persist?.().catch(() => {})
