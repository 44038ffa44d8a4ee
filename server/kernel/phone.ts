/**
 * One telephone, one way of writing it: as it is dialled within China. The history of a caller, duplicates, art. 17's
 * "one telephone" and the search all compare it, however it was typed, pasted or shown by the exchange. An extension
 * stands behind a hyphen: 0729-5551234转801 is 07295551234-801.
 */
export function plainPhone(written: string): string {
  // What a copy from a table or a chat leaves at the end.
  const said = written.normalize('NFKC').replace(/[\s,;、。，；]+$/, '')
  // No telephone: a whole page was pasted.
  if (said.length > 60) return outside(said)
  const [, line, inside] = /^(.*\d\)?)\s*[,，;；]?\s*(?:转|轉|分机号?|ext\.?|x|#)[\s:：.]*(\d{1,6})$/i.exec(said) ?? []
  if (line) return `${outside(line)}-${inside}`
  // 0729-5551234-801: only behind a number that is whole already, else the hyphen stands within it (400-800-1234).
  const [, whole, after] = /^(.*)[‐-―−-]\s*(\d{1,6})$/.exec(said) ?? []
  if (whole && exchange.test(outside(whole))) return `${outside(whole)}-${after}`
  return outside(said)
}

/** A line that may have an exchange behind it: a landline with its area, or 400. */
const exchange = /^(?:0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}|[48]00\d{7})$/

function outside(number: string): string {
  return number
    .replace(/[\s().‐-―−-]/g, '')
    .replace(/^(?:(?:\+|00)?86|0)(?=1[3-9]\d{9}$)/, '')
    .replace(/^(?:\+|00)86(?=[1-9]\d)/, '0')
}

/** As registers write a landline. */
export function hyphened(plain: string): string | undefined {
  const parts = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8}(?:-\d{1,6})?)$/.exec(plain)
  return parts ? `${parts[1]}-${parts[2]}` : undefined
}

/** Only they take a text message. */
export const isMobile = (plain: string) => /^1[3-9]\d{9}$/.test(plainPhone(plain))
