/** A strong password for a new account: read out over the telephone, so nothing in it looks like something else. */
const kinds = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const
const groups = 4
const groupLength = 4

/** Four groups of four of 54 characters, over 90 bits; every kind the server asks for occurs. */
export function strongPassword(): string {
  for (;;) {
    const all = kinds.join('')
    const drawn = Array.from({ length: groups * groupLength }, () => all[below(all.length)]!)
    if (kinds.every(kind => drawn.some(each => kind.includes(each))))
      return Array.from({ length: groups }, (_, at) =>
        drawn.slice(at * groupLength, (at + 1) * groupLength).join(''),
      ).join('-')
  }
}

/** Evenly: a remainder alone would favour the first characters. */
function below(limit: number): number {
  const fair = 256 - (256 % limit)
  for (;;) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1))
    if (byte! < fair) return byte! % limit
  }
}
