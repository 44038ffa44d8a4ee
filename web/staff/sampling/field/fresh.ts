/** A new sheet, with the number by which the server takes it once. */
import type { FieldTask } from './pack.ts'
import type { Sheet } from './store.ts'

/** A number that no other telephone gives: the day and four letters of chance. */
export const numberOf = () =>
  `XC${new Date().toISOString().slice(0, 10).replaceAll('-', '')}${[...crypto.getRandomValues(new Uint8Array(3))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`

const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const fresh = (accountId: number, task?: FieldTask): Sheet => ({
  clientId: uuid(),
  accountId,
  ...(task ? { batchId: task.id } : {}),
  values: {
    samplerIds: [],
    backupKeptBy: 'office',
    samplingNumber: task?.number ?? numberOf(),
    ...(task
      ? {
          class: task.class,
          operatorName: task.operatorName,
          ...(task.operatorId === null ? {} : { operatorId: task.operatorId }),
          ...(task.sampleName ? { sampleName: task.sampleName } : {}),
          ...(task.operatorAddress ? { place: task.operatorAddress } : {}),
        }
      : {}),
  },
  files: [],
  state: 'draft',
  changedAt: '',
})
