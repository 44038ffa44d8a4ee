/** The front door: printing a paper as Word and Excel. */
export { paperFile } from './files.ts'
export { type Paper, printed, type Section } from './paper.ts'
export { showBulletin } from './queries.ts'
export { downloadBulletin, showPublicEdition } from './show.ts'
export { keptBack } from './small-cells.ts'
