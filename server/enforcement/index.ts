export { openPoliceTransfer } from './transfer.ts'
