/** The front door: printing a paper as Word and Excel. */
export { bulletinDocx } from './docx.ts'
export { type Paper, printed, type Section } from './paper.ts'
export { showBulletin } from './queries.ts'
export { showPublicEdition } from './show.ts'
export { keptBack } from './small-cells.ts'
export { bulletinXlsx } from './xlsx.ts'
