/** Words in common of two texts, marked in both: what the eye would look for. */
export interface Piece {
  text: string
  shared: boolean
}

const shortest = 4

/** The longest stretches of at least four characters that stand in the other text as well. */
export function piecesOf(text: string, other: string): Piece[] {
  const pieces: Piece[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    let length = 0
    while (at + length < text.length && other.includes(text.slice(at, at + length + 1))) length += 1
    if (length < shortest) {
      plain += text.slice(at, at + Math.max(length, 1))
      at += Math.max(length, 1)
      continue
    }
    if (plain) pieces.push({ text: plain, shared: false })
    plain = ''
    pieces.push({ text: text.slice(at, at + length), shared: true })
    at += length
  }
  if (plain) pieces.push({ text: plain, shared: false })
  return pieces
}
