export { dropOldRejects, workImport } from './import/queued.ts'
