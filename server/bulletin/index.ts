/** The front door: printing a paper as Word and Excel. */
export { bulletinDocx } from './docx.ts'
export type { Paper, Section } from './paper.ts'
export { bulletinXlsx } from './xlsx.ts'
