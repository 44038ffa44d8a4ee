/**
 * One telephone, one way of writing it: as it is dialled within China. The history of a caller, duplicates, art. 17's
 * "one telephone" and the search all compare it, however it was typed, pasted or shown by the exchange.
 */
export function plainPhone(written: string): string {
  return (
    written
      .normalize('NFKC')
      .replace(/[\s().‐-―−-]/g, '')
      // What a copy from a table or a chat leaves at the end.
      .replace(/[,;、。，；]+$/, '')
      .replace(/^(?:(?:\+|00)?86|0)(?=1[3-9]\d{9}$)/, '')
      .replace(/^(?:\+|00)86(?=[1-9]\d)/, '0')
  )
}

/** As registers write a landline: 0729-5551017 and 07295551017 are the same. */
export function hyphened(plain: string): string | undefined {
  const parts = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/.exec(plain)
  return parts ? `${parts[1]}-${parts[2]}` : undefined
}
