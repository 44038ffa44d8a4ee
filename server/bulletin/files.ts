/** A paper as a file. What draws and writes it takes half a second to load: with the first file, not with the program. */
import type { Paper } from './paper.ts'

export type FileFormat = 'docx' | 'xlsx'

export const paperFile = async (paper: Paper, format: FileFormat): Promise<Buffer> =>
  format === 'docx' ? (await import('./docx.ts')).bulletinDocx(paper) : (await import('./xlsx.ts')).bulletinXlsx(paper)
