export { dropOldExports, workExport } from './export/queued.ts'
export { dropOldRejects, workImport } from './import/queued.ts'
