/** Two texts beside each other: what both say is marked, or, where they say nearly the same, what only one of them says. */
export interface Piece {
  text: string
  shared: boolean
}

/** Most of it is in common: then the differences are what the eye looks for. */
export const mostlyShared = (pieces: readonly Piece[]) => {
  const lengthOf = (some: readonly Piece[]) => some.reduce((sum, piece) => sum + piece.text.length, 0)
  return lengthOf(pieces.filter(piece => piece.shared)) > 0.6 * lengthOf(pieces)
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
