/** Money is integer fen everywhere; yuan exists only on the screen and between the fingers. */

/** 123450 → '1,234.50'. Whole yuan keep their two decimals: columns must align. */
export function yuanOf(fen: number) {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? '-' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

/**
 * What was typed as yuan, in fen; undefined when it is no amount. Understands full-width digits, thousands
 * separators, 元, ￥ and 万; refuses more than two decimals, which nobody means.
 */
export function fenOf(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,，¥￥元]/g, '')
  const found = /^(\d{1,10})(?:\.(\d{0,6}))?(万)?$/.exec(plain)
  if (!found) return undefined
  const decimals = (found[2] ?? '').replace(/0+$/, '')
  const places = found[3] ? 6 : 2
  if (decimals.length > places) return undefined
  return Number(`${found[1]}${decimals.padEnd(places, '0')}`)
}

/** Below nothing: no server takes it for an amount, and says so at the field. */
export const unreadable = -1

/** As fenOf, for a field: nothing typed is nothing; what cannot be read is told apart from it. */
export const readFen = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : (fenOf(typed) ?? unreadable)
