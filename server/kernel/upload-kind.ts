/** What a file that was sent is, by its content, never by its name; and what may be sent at all. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'

/** What evidence may be: pictures, PDF, sound, film, and office files. SVG and HTML never (they can carry scripts). */
const allowed =
  /^(image\/(jpeg|png|webp|gif|heic|heif|bmp|tiff)|application\/pdf|audio\/|video\/|application\/(vnd\.openxmlformats-officedocument|msword|vnd\.ms-excel|x-cfb|zip))/

/** Tables for the import, from staff only: never evidence, never shown. */
const tables: readonly string[] = ['text/csv', 'application/gzip']

export const isTable = (mediaType: string | null) => tables.includes(mediaType ?? '')

export const mayBeSent = (mediaType: string, byStaff: boolean) =>
  allowed.test(mediaType) || mediaType === 'text/plain' || (byStaff && isTable(mediaType))

/** undefined: not a kind of file we know. */
export async function mediaTypeOf(file: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(file)
  if (found) return found.mime
  if (await isPlainText(file)) return 'text/plain'
  return (await isForeignText(file)) ? 'text/csv' : undefined
}

/** Text without markup: no NUL, valid UTF-8, and not something a browser would run. */
async function isPlainText(file: string) {
  const { size } = await stat(file)
  if (size > 1024 * 1024) return false
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(file)) pieces.push(piece as Buffer)
  const text = Buffer.concat(pieces).toString('utf8')
  return !text.includes('\u0000') && !text.includes('\ufffd') && !/<\s*(script|svg|html|!doctype)/i.test(text)
}

/** A text of any size and encoding may still be a table that staff imports; the import reads it and says if not. */
async function isForeignText(file: string) {
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(file, { end: 65_535 })) pieces.push(piece as Buffer)
  const head = Buffer.concat(pieces)
  return !head.includes(0) && !/<\s*(script|svg|html|!doctype)/i.test(head.toString('latin1'))
}
