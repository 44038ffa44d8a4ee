/** Files for the tests of this folder, made on the spot. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import exceljs from 'exceljs'

const folder = mkdtempSync(join(tmpdir(), 'xiaobao-tables-test-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
export function file(content: Buffer | string, name = 'made') {
  const path = join(folder, `${made++}-${name}`)
  writeFileSync(path, content)
  return path
}

export type Cell = string | number | boolean | Date | null | object

/** A workbook as Excel would save it; `finish` may set formats. */
export async function xlsx(rows: Cell[][], finish?: (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void) {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Sheet1')
  for (const row of rows) sheet.addRow(row)
  finish?.(sheet, book)
  return file(Buffer.from(await book.xlsx.writeBuffer()), 'made.xlsx')
}

/** A .zip with these parts; `declared` overrides the size its directory claims; `wide` writes sizes as ZIP64. */
export function zip(parts: Record<string, string | Buffer>, declared?: number, wide = false): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(declared ?? Buffer.byteLength(content), 24)
    central.writeUInt16LE(Buffer.byteLength(name), 28)
    central.writeUInt32LE(at, 42)
    const extra = Buffer.alloc(wide ? 20 : 0)
    if (wide) {
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(16, 2)
      extra.writeBigUInt64LE(BigInt(Buffer.byteLength(content)), 4)
      extra.writeBigUInt64LE(BigInt(packed.length), 12)
      central.writeUInt32LE(0xffffffff, 20)
      central.writeUInt32LE(0xffffffff, 24)
      central.writeUInt16LE(extra.length, 30)
    }
    bodies.push(local, Buffer.from(name), packed)
    directory.push(central, Buffer.from(name), extra)
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

/** The least a workbook can be: no styles, no shared strings. */
export const bareBook = (sheetData: string, properties = '') => ({
  'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
})

export const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}
