/**
 * Borders of the six districts of 楚江市, which exist nowhere: corners by hand, so that each district holds its streets,
 * and between two corners a line that wanders as rivers and ridges do. Neighbours share their line point by point.
 */
type Point = readonly [longitude: number, latitude: number]

const corners = {
  a1: [114.835, 30.255],
  a2: [114.828, 30.31],
  a3: [114.858, 30.36],
  a4: [114.9, 30.405],
  a5: [114.96, 30.415],
  a6: [115.0, 30.385],
  a7: [115.01, 30.33],
  a8: [114.9, 30.205],
  a9: [114.86, 30.225],
  p1: [114.99, 30.29],
  p2: [114.985, 30.25],
  p3: [114.955, 30.215],
  n1: [115.03, 30.318],
  n2: [115.075, 30.3],
  q1: [115.085, 30.255],
  q2: [115.066, 30.222],
  q3: [115.06, 30.2],
  q4: [115.03, 30.2],
  q5: [115.0, 30.212],
  e1: [115.12, 30.305],
  e2: [115.18, 30.285],
  e3: [115.19, 30.24],
  e4: [115.165, 30.21],
  e5: [115.12, 30.222],
  f1: [115.18, 30.175],
  f2: [115.16, 30.14],
  f3: [115.105, 30.13],
  f4: [115.06, 30.15],
  f5: [115.055, 30.18],
  g1: [115.085, 30.095],
  g2: [115.03, 30.08],
  g3: [114.975, 30.095],
  g4: [114.945, 30.14],
  g5: [114.94, 30.18],
  h1: [115.24, 30.17],
  h2: [115.31, 30.16],
  h3: [115.35, 30.12],
  h4: [115.335, 30.06],
  h5: [115.31, 29.99],
  h6: [115.25, 29.955],
  h7: [115.185, 29.97],
  h8: [115.13, 30.01],
  h9: [115.1, 30.06],
} as const satisfies Record<string, Point>
type Corner = keyof typeof corners

const around: Record<string, readonly Corner[]> = {
  '429902': ['p1', 'n1', 'n2', 'q1', 'q2', 'q3', 'q4', 'q5', 'p2'],
  '429903': ['q1', 'e5', 'e4', 'f1', 'f2', 'f3', 'f4', 'f5', 'q3', 'q2'],
  '429904': ['p3', 'p2', 'q5', 'q4', 'q3', 'f5', 'f4', 'f3', 'g1', 'g2', 'g3', 'g4', 'g5'],
  '429921': ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'p1', 'p2', 'p3', 'a8', 'a9'],
  '429922': ['f3', 'f2', 'f1', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9', 'g1'],
  '429971': ['q1', 'n2', 'e1', 'e2', 'e3', 'e4', 'e5'],
}

/** Each half of a line is pushed aside by a share of its length, always alike for the same two ends. */
function wandering(from: Point, to: Point, depth: number): Point[] {
  if (depth === 0) return [from]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const aside = Math.sin((from[0] + to[0]) * 9001 + (from[1] + to[1]) * 7001) * 0.13
  const middle: Point = [(from[0] + to[0]) / 2 - dy * aside, (from[1] + to[1]) / 2 + dx * aside]
  return [...wandering(from, middle, depth - 1), ...wandering(middle, to, depth - 1)]
}

/** From the corner first in the alphabet to the other, whichever way round a district goes. */
function border(a: Corner, b: Corner): Point[] {
  if (a < b) return wandering(corners[a], corners[b], 3)
  return [corners[a], ...wandering(corners[b], corners[a], 3).slice(1).reverse()]
}

/** The ring of each county by its code, closed. */
export const outlines: Record<string, Point[]> = Object.fromEntries(
  Object.entries(around).map(([code, list]) => {
    const ring = list.flatMap((corner, at) => border(corner, list[(at + 1) % list.length]!))
    return [code, [...ring, ring[0]!].map(([x, y]): Point => [thousandths(x), thousandths(y)])]
  }),
)

function thousandths(degrees: number) {
  return Math.round(degrees * 1000) / 1000
}
