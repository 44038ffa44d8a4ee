export { fileCase } from './filing.ts'
export { type Lead, openLead } from './open.ts'
export { openPoliceTransfer } from './transfer.ts'
