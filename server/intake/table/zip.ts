/** The parts of a .zip, read by its central directory, with a budget on what is really inflated. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { refuseFile, refuseSize } from './refuse.ts'

export interface ZipPart {
  name: string
  packed: boolean
  packedSize: number
  size: number
  /** Of the part's local header in the file. */
  at: number
}

const damaged = (filename: string) =>
  refuseFile(filename, '文件已损坏，请重新导出', 'the file is damaged; export it again')

/** @returns the parts by name, in lower case and with forward slashes (some writers use neither) */
export async function zipParts(path: string, filename: string): Promise<Map<string, ZipPart>> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tail = Buffer.alloc(Math.min(size, 65_557))
    await file.read(tail, 0, tail.length, size - tail.length)
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + 22 > tail.length) throw damaged(filename)
    const length = tail.readUInt32LE(end + 12)
    const start = tail.readUInt32LE(end + 16)
    if (start + length > size || length > 16 << 20) throw damaged(filename)
    const directory = Buffer.alloc(length)
    await file.read(directory, 0, length, start)
    return listParts(directory, filename)
  } finally {
    await file.close()
  }
}

function listParts(directory: Buffer, filename: string) {
  const parts = new Map<string, ZipPart>()
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== 0x02014b50) throw damaged(filename)
    const nameLength = directory.readUInt16LE(at + 28)
    const extraLength = directory.readUInt16LE(at + 30)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    if (directory.readUInt16LE(at + 8) & 1)
      throw refuseFile(filename, '文件已加密，请去掉密码', 'the file is encrypted; remove the password')
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const [size, packedSize, offset] = wide(extra, [
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ])
    const packed = directory.readUInt16LE(at + 10) !== 0
    parts.set(name.replaceAll('\\', '/').toLowerCase(), {
      name,
      packed,
      packedSize: packedSize!,
      size: size!,
      at: offset!,
    })
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32)
  }
  return parts
}

/** ZIP64: numbers that did not fit stand in extra field 1, in this order. Java's streaming writers use it always. */
function wide(extra: Buffer, numbers: number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return numbers.map(number => {
      if (number !== 0xffffffff || next + 8 > extra.length) return number
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    })
  }
  return numbers
}

export interface Budget {
  left: number
}

/** The bytes of one part. Throws too-large as soon as the budget is spent: a zip bomb never gets further. */
export async function* partBytes(path: string, part: ZipPart, budget: Budget): AsyncGenerator<Buffer> {
  if (part.size > budget.left) throw tooLarge()
  const header = await localHeader(path, part.at)
  const from = part.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (part.packedSize === 0) return
  const raw = createReadStream(path, { start: from, end: from + part.packedSize - 1 })
  const bytes: Readable = part.packed ? pipeline(raw, createInflateRaw(), () => {}) : raw
  try {
    for await (const chunk of bytes) {
      budget.left -= chunk.length
      if (budget.left < 0) throw tooLarge()
      yield chunk
    }
  } finally {
    raw.destroy()
    bytes.destroy()
  }
}

async function localHeader(path: string, at: number) {
  const file = await open(path)
  try {
    const header = Buffer.alloc(30)
    await file.read(header, 0, 30, at)
    return header
  } finally {
    await file.close()
  }
}

const tooLarge = () => refuseSize('工作簿解压后过大', 'the workbook is too large once unpacked')
