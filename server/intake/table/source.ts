/** From a path or a stream to a plain file on disk whose format is known by its content, never by its name. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { refuseFile, refuseSize } from './refuse.ts'
import type { Limits } from './row.ts'

export type Source = string | Readable

export interface PlainFile {
  path: string
  format: 'zip' | 'text'
  /** Removes what was spooled; the caller's own file stays. */
  dispose: () => Promise<void>
}

/** Spools a stream and unpacks .gz into a temporary folder, within `limits.fileBytes`. */
export async function plainFile(source: Source, filename: string, limits: Limits): Promise<PlainFile> {
  let folder: string | undefined
  const dispose = async () => {
    if (folder) await rm(folder, { recursive: true, force: true })
  }
  const spool = async (input: Readable, name: string, ...through: Transform[]) => {
    folder ??= await mkdtemp(join(tmpdir(), 'xiaobao-table-'))
    const path = join(folder, name)
    await pipeline([input, ...through, meter(limits.fileBytes), createWriteStream(path)])
    return path
  }
  try {
    let path = typeof source === 'string' ? source : await spool(source, 'sent')
    let head = await headOf(path)
    if (head[0] === 0x1f && head[1] === 0x8b) {
      path = await spool(createReadStream(path), 'unpacked', createGunzip())
      head = await headOf(path)
    }
    return { path, format: formatOf(head, filename), dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function headOf(path: string) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function formatOf(head: Buffer, filename: string): PlainFile['format'] {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)
  if (head.length === 0) throw refuseFile(filename, '文件是空的', 'the file is empty')
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw refuseFile(
      filename,
      '是旧版 .xls 或加密的工作簿，请另存为不加密的 .xlsx',
      'an old .xls or an encrypted workbook; save it as .xlsx without a password',
    )
  // Many provincial systems "export to Excel" by sending an HTML page named .xls.
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(head.toString('latin1').replace(/^ï»¿/, '')))
    throw refuseFile(
      filename,
      '实际是网页，不是表格，请用 Excel 打开后另存为 .xlsx',
      'really a web page; open it in Excel and save it as .xlsx',
    )
  if (/^\s*[{[]\s*["{[]/.test(head.toString('latin1')))
    throw refuseFile(
      filename,
      '是 JSON，不是表格，请导出为 .xlsx 或 .csv',
      'JSON, not a table; export it as .xlsx or .csv',
    )
  const utf16 = starts(0xff, 0xfe) || starts(0xfe, 0xff)
  // A stray NUL in a text is one bad cell; many are another kind of file.
  if (!utf16 && head.filter(byte => byte === 0).length > head.length / 100)
    throw refuseFile(filename, '不是表格文件', 'not a table')
  return 'text'
}

/** Counts what really comes through: the size a packed file declares is only a claim. */
function meter(most: number) {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen > most) done(refuseSize('解压后的文件过大', 'the file is too large once unpacked'))
      else done(null, chunk)
    },
  })
}
