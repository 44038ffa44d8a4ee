/** A paper as a file. What draws and writes it takes half a second to load: with the first file, not with the program. */
import type { Paper } from './paper.ts'

export const bulletinDocx = async (paper: Paper): Promise<Buffer> => (await import('./docx.ts')).bulletinDocx(paper)
export const bulletinXlsx = async (paper: Paper): Promise<Buffer> => (await import('./xlsx.ts')).bulletinXlsx(paper)
