export { fileCase } from './filing.ts'
export { openPoliceTransfer } from './transfer.ts'
