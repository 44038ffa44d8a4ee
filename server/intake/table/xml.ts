/**
 * The part of XML that workbooks use, scanned as it arrives. No document type, no entities but the five: nothing a
 * hostile file could make grow. Written here because a general parser costs as much as all the rest of an import.
 */
import { refuseSize } from './refuse.ts'

export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

const longestToken = 8 << 20

/** Feed it chunks of text; it calls the handler. Names come without their namespace prefix. */
export function xmlScanner(handler: XmlHandler): (chunk: string) => void {
  let rest = ''
  return chunk => {
    const source = rest + chunk
    let at = 0
    while (at < source.length) {
      const start = source.indexOf('<', at)
      if (start < 0) break
      const end = tokenEnd(source, start)
      if (end < 0) break
      if (start > at) handler.text(unescaped(source.slice(at, start)))
      token(source.slice(start, end), handler)
      at = end
    }
    rest = source.slice(at)
    if (rest.length > longestToken) throw refuseSize('单元格内容过长', 'a cell is too long')
  }
}

/** Where the token that starts here ends, or -1 when it is not complete yet. */
function tokenEnd(source: string, start: number) {
  const after = (mark: string) => {
    const at = source.indexOf(mark, start)
    return at < 0 ? -1 : at + mark.length
  }
  if (source[start + 1] === '!') {
    if (source.length < start + 9) return -1
    if (source.startsWith('<!--', start)) return after('-->')
    if (source.startsWith('<![CDATA[', start)) return after(']]>')
  }
  let end = source.indexOf('>', start)
  // A '>' inside an attribute's quotes does not end the tag.
  while (end >= 0 && quoteOpen(source, start, end)) end = source.indexOf('>', end + 1)
  return end < 0 ? -1 : end + 1
}

function quoteOpen(source: string, start: number, end: number) {
  let quote = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0
  }
  return quote !== 0
}

function token(tag: string, handler: XmlHandler) {
  const second = tag[1]
  if (second === '?') return
  if (second === '!') {
    if (tag.startsWith('<![CDATA[')) handler.text(tag.slice(9, -3))
    return
  }
  if (second === '/') return handler.close(localName(tag.slice(2, -1).trimEnd()))
  const empty = tag.endsWith('/>')
  const body = tag.slice(1, empty ? -2 : -1)
  const space = body.search(/\s/)
  const name = localName(space < 0 ? body : body.slice(0, space))
  const attributes = space < 0 ? '' : body.slice(space)
  handler.open(name, /[\t\r\n]/.test(attributes) ? attributes.replace(/[\t\r\n]/g, ' ') : attributes)
  if (empty) handler.close(name)
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** The value of an attribute in the text after a tag's name. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const key = ` ${name}=${quote}`
    const at = attributes.indexOf(key)
    if (at < 0) continue
    const from = at + key.length
    return unescaped(attributes.slice(from, attributes.indexOf(quote, from)))
  }
  return undefined
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string) {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, body: string) => {
    if (body[0] !== '#') return named[body.toLowerCase()] ?? whole
    const code = body[1]?.toLowerCase() === 'x' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
