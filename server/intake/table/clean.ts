/** What comes off a cell before anybody sees it. Formulas are not run and not recognised: '=1+1' is four characters. */

import { plainPhone } from '../../kernel/phone.ts'

/**
 * Control and bidirectional characters, zero-width marks and broken surrogates: they hide text from the reader, and
 * PostgreSQL refuses NUL. Joiners inside emoji (U+200D) stay.
 */
const invisible =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Text of several lines: each trimmed (spaces, tabs, U+3000, U+00A0), blank ones dropped. */
export function cleanText(cell: string): string {
  const text = unwrapped(cell)
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
  if (!/^\s|\s$|\s\s|[^\S ]/.test(text)) return text
  return text
    .split('\n')
    .map(line => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}

/** Text of one line. */
export const cleanLine = (cell: string): string => cleanText(cell).replace(/\n/g, ' ')

/** Before a text that a spreadsheet would run as a formula stands an apostrophe (export/write.ts); it is not part of it. */
const guarded = /^'+(?=[=+\-@\t\r])/

/** ="3305…" is how exports keep Excel from reading a long number as a number; a leading apostrophe does the same. */
const unwrapped = (cell: string) => /^\s*="([^"]*)"\s*$/.exec(cell)?.[1] ?? (guarded.test(cell) ? cell.slice(1) : cell)

/** A number or code: half-width, without spaces and the apostrophe that marks text. */
export const cleanCode = (cell: string): string =>
  cleanLine(cell)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^['‘’]/, '')

/** Masked ('*****') or marked as missing: the fact is absent, not a fact. */
export const isAbsent = (text: string): boolean => /^([*＊]+|[-—–/\\]+|null|nil|n\/a|#n\/a|none)?$/i.test(text)

/**
 * The first telephone number in a cell: '138 0000 1111', '+86-138…', '(0572)1234567'.
 * @returns as every telephone is kept (phone.ts); undefined when there is none that can be dialled (138****0000)
 */
export function cleanPhone(cell: string): string | undefined {
  const pieces = cleanLine(cell)
    .normalize('NFKC')
    .split(/[、,;|\n]|\/|或/)
  for (const piece of pieces) {
    // A spreadsheet that took the number for a quantity: 13800001111.0.
    const digits = plainPhone(piece.replace(/'/g, '').replace(/^(\d{7,12})\.0+$/, '$1'))
    if (dialled.some(form => form.test(digits))) return digits
  }
  return undefined
}

/** A mobile, 400, a landline with and without its area, a short number. */
const dialled = [
  /^1[3-9]\d{9}$/,
  /^[48]00\d{7}(?:-\d{1,6})?$/,
  /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}(?:-\d{1,6})?$/,
  /^[2-8]\d{6,7}$/,
  /^(?:1\d{4}|9\d{4,5})$/,
]

/** 17 characters and a check character of GB 32100; whether the check holds is asked in `party`. */
export function cleanUscc(cell: string): string | undefined {
  const code = cleanCode(cell).toUpperCase().replace(/-/g, '')
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) ? code : undefined
}
