/**
 * Office files are zip archives. Written again here with one fixed time stamp, so that a document made twice from the
 * same text is the same file, byte for byte, and a frozen letter can be compared with its print.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

interface Part {
  name: string
  content: Buffer
}

/** 1980-01-01 00:00, the first moment the format knows. */
const moment = { time: 0, date: 0x21 }

/** The same archive with the named parts replaced (or added at the end) and no trace of when it was made. */
export function rewriteZip(archive: Uint8Array, replaced: Record<string, string>): Buffer {
  const parts = readZip(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength))
  const left = new Map(Object.entries(replaced).map(([name, text]) => [name, Buffer.from(text, 'utf8')]))
  const written = parts.map(({ name, content }) => {
    const instead = left.get(name)
    left.delete(name)
    return { name, content: instead ?? content }
  })
  return writeZip([...written, ...[...left].map(([name, content]) => ({ name, content }))])
}

/** Its parts in order, folders left out. */
export function readZip(archive: Buffer): Part[] {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0) throw new RangeError('not a zip archive')
  const parts: Part[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10)
    const size = archive.readUInt32LE(at + 20)
    const nameLength = archive.readUInt16LE(at + 28)
    const local = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(from, from + size)
    if (!name.endsWith('/')) parts.push({ name, content: method === 0 ? packed : inflateRawSync(packed) })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return parts
}

function writeZip(parts: Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const label = Buffer.from(name, 'utf8')
    const packed = deflateRawSync(content, { level: 9 })
    const common = commonHeader(label, content, packed)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, label, packed])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, entry, label]))
    bodies.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, index, end])
}

/** The 26 bytes that the local header and the directory share; bit 11 says the names are UTF-8. */
function commonHeader(label: Buffer, content: Buffer, packed: Buffer): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt16LE(8, 4)
  header.writeUInt16LE(moment.time, 6)
  header.writeUInt16LE(moment.date, 8)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(packed.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(label.length, 22)
  return header
}
