/** 奖金分配: a pool shared by score, to the fen. Shares always add up to the pool; the arithmetic can be followed. */

export interface Share {
  fen: number
  /** What the division gave before the rest was handed out. */
  floorFen: number
  /** One of the fen that were left over. */
  extra: boolean
}

/**
 * Whole fen of pool × score ÷ sum, rounded down; what is left goes one fen each to the largest remainders, among equal ones
 * to whoever stands first. Nobody scored: nobody is paid, and the pool stays. In whole numbers throughout.
 */
export function sharesOf(poolFen: number, scores: readonly number[]): Share[] {
  const sum = scores.reduce((all, each) => all + each, 0)
  if (sum === 0) return scores.map(() => ({ fen: 0, floorFen: 0, extra: false }))
  const [pool, whole] = [BigInt(poolFen), BigInt(sum)]
  const parts = scores.map((score, at) => {
    const product = pool * BigInt(score)
    return { at, floorFen: Number(product / whole), rest: product % whole }
  })
  const left = poolFen - parts.reduce((all, each) => all + each.floorFen, 0)
  const lucky = new Set(
    [...parts]
      .sort((one, other) => (one.rest === other.rest ? one.at - other.at : one.rest < other.rest ? 1 : -1))
      .slice(0, left)
      .map(each => each.at),
  )
  return parts.map(({ at, floorFen }) => ({ fen: floorFen + (lucky.has(at) ? 1 : 0), floorFen, extra: lucky.has(at) }))
}
