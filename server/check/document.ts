/** A paper as the checker sees it, whatever file it came from: paragraphs and tables in their order. */

export interface Paragraph {
  kind: 'paragraph'
  text: string
}
export interface Table {
  kind: 'table'
  /** The caption or the sheet's name, where there is one. */
  title: string
  rows: string[][]
}
export type Block = Paragraph | Table
export type Document = readonly Block[]

/** Where something stands, so that a screen can mark it. */
export interface Place {
  /** Number of the block, from 0. */
  block: number
  /** In a paragraph: from and to, in characters. */
  from?: number
  to?: number
  /** In a table: row and column, from 0. */
  row?: number
  column?: number
}

export const paragraphsOf = (document: Document) =>
  document.flatMap((block, at) => (block.kind === 'paragraph' ? [{ at, text: block.text }] : []))
export const tablesOf = (document: Document) =>
  document.flatMap((block, at) => (block.kind === 'table' ? [{ at, table: block }] : []))

/**
 * Plain text or Markdown: a line is a paragraph, lines of cells between bars are a table. Full-width digits, signs and
 * letters are read as their narrow forms, one for one, so that places stay true.
 */
export function readText(source: string): Document {
  const blocks: Block[] = []
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    const cells = cellsOf(line)
    const last = blocks.at(-1)
    if (!cells) {
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: narrow(line.trim()) })
    } else if (cells.every(cell => /^:?-{2,}:?$/.test(cell))) continue
    else if (last?.kind === 'table' && !line.startsWith('#')) last.rows.push(cells)
    else blocks.push({ kind: 'table', title: last?.kind === 'paragraph' ? last.text : '', rows: [cells] })
  }
  return blocks
}

/** `| a | b |` of Markdown, or cells parted by tabs as a table pasted from Word or Excel has them. */
function cellsOf(line: string): string[] | undefined {
  if (/^\s*\|.*\|\s*$/.test(line))
    return line
      .trim()
      .slice(1, -1)
      .split('|')
      .map(cell => narrow(cell.replaceAll('*', '').trim()))
  if ((line.match(/\t/g)?.length ?? 0) >= 1 && line.trim() !== '')
    return line.split('\t').map(cell => narrow(cell.trim()))
  return undefined
}

/** One character for one character: ０-９ ％ ． ， become 0-9 % . , but 、。；：（） stay as they are. */
export const narrow = (text: string) =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．＋－]/g, each => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/﹪/g, '%')
