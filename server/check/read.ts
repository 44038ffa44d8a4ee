/** A paper out of a file, told by its content: Word, Excel, or text in UTF-8 or GB18030. */
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { limits, openWorkbook, scanPart, sheetRows, zipParts } from '../intake/index.ts'
import { Problem } from '../kernel/problem.ts'
import { type Block, type Document, narrow, readText } from './document.ts'

const largest = 20 << 20
/** A paper, not a table of a million rows. */
const mostRows = 5000

/** @throws Problem bad-input when it is neither, is damaged or encrypted; too-large beyond 20 MB */
export async function readPaper(path: string, filename: string): Promise<Document> {
  const file = await open(path)
  const head = Buffer.alloc(4)
  const { size } = await file.stat()
  await file.read(head, 0, 4, 0)
  await file.close()
  if (size > largest) throw tooLarge()
  if (head.toString('latin1') === 'PK\u0003\u0004') return readZipped(path, filename)
  if (head.readUInt32BE(0) === 0xd0cf11e0)
    throw refused('是旧版 .doc 或 .xls，请另存为 .docx 或 .xlsx', 'is an old .doc or .xls; save it as .docx or .xlsx')
  const bytes = await readFile(path)
  if (bytes.includes(0)) throw refused('不是文本、Word 或 Excel 文件', 'is neither text nor Word nor Excel')
  return readText(textOf(bytes))
}

/** The same for bytes that came over the wire. */
export async function readPaperBytes(bytes: Buffer, filename: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'xiaobao-check-'))
  try {
    const path = join(folder, 'paper')
    await writeFile(path, bytes)
    return await readPaper(path, filename)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largest) throw tooLarge()
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

async function readZipped(path: string, filename: string): Promise<Document> {
  const parts = await zipParts(path, filename)
  const words = parts.get('word/document.xml')
  if (words) {
    const reader = wordReader()
    await scanPart(path, words, { left: largest * 10 }, reader.handler)
    return reader.blocks
  }
  const book = await openWorkbook(path, filename, { ...limits, inflatedBytes: largest * 10 })
  const blocks: Block[] = []
  for (const { name, part } of book.sheets) {
    const rows: string[][] = []
    for await (const { cells } of sheetRows(book, part, { ...limits, rows: mostRows, percentages: true }))
      rows.push(cells.map(narrow))
    blocks.push(...sheetBlocks(name, rows))
  }
  return blocks
}

/** A row with one filled cell above or below a table is a sentence, not a row. */
function sheetBlocks(name: string, rows: string[][]): Block[] {
  const blocks: Block[] = []
  for (const row of rows) {
    const filled = row.filter(cell => cell.trim() !== '')
    const last = blocks.at(-1)
    if (filled.length === 1) blocks.push({ kind: 'paragraph', text: filled[0]!.trim() })
    else if (last?.kind === 'table') last.rows.push(row)
    else blocks.push({ kind: 'table', title: last?.kind === 'paragraph' ? last.text : name, rows: [row] })
  }
  return blocks
}

/** w:p is a paragraph, w:tbl a table of w:tc; a cell that spans columns keeps the others' places. */
function wordReader() {
  const blocks: Block[] = []
  let text = ''
  let taking = false
  let depth = 0
  let rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let span = 1
  const handler = {
    open(name: string, attributes: string) {
      if (name === 't') taking = true
      else if (name === 'tab') text += '\t'
      else if (name === 'br') text += '\n'
      else if (name === 'p') text = ''
      else if (name === 'tbl' && ++depth === 1) rows = []
      else if (name === 'tr' && depth === 1) row = []
      else if (name === 'tc' && depth === 1) [cell, span] = ['', 1]
      else if (name === 'gridSpan' && depth === 1) span = Number(/val=["'](\d+)/.exec(attributes)?.[1] ?? 1)
    },
    text(piece: string) {
      if (taking) text += piece
    },
    close(name: string) {
      if (name === 't') taking = false
      else if (name === 'p') {
        if (depth > 0) cell += cell && text ? `\n${text}` : text
        else if (text.trim() !== '') blocks.push({ kind: 'paragraph', text: narrow(text.trim()) })
      } else if (name === 'tc' && depth === 1)
        row.push(narrow(cell.trim()), ...Array<string>(Math.min(span, 64) - 1).fill(''))
      else if (name === 'tr' && depth === 1) rows.push(row)
      else if (name === 'tbl' && --depth === 0) {
        const last = blocks.at(-1)
        blocks.push({ kind: 'table', title: last?.kind === 'paragraph' ? last.text : '', rows })
      }
    },
  }
  return { blocks, handler }
}

const refused = (zh: string, en: string) =>
  new Problem('bad-input', undefined, [
    {
      field: 'file',
      problem: { zh, en },
      expected: { zh: '.txt、.md、.docx 或 .xlsx', en: '.txt, .md, .docx or .xlsx' },
    },
  ])
const tooLarge = () =>
  new Problem('bad-input', undefined, [
    {
      field: 'file',
      problem: { zh: '文件过大', en: 'is too large' },
      expected: { zh: '不超过20MB', en: 'at most 20 MB' },
    },
  ])
