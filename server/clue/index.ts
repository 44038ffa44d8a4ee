export { lookAt, lookDaily, lookJob } from './look.ts'
