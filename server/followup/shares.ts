/**
 * How many of each office and kind, when n are drawn of N: a controlled rounding (Cox 1987) of the exact shares n·size/N.
 * Every cell, every office, every kind and the total come out as the whole number just below or just above the share,
 * and on average as the share itself, so that each closed matter has the same chance n/N, however small its office.
 *
 * Whole numbers throughout: a share is kept as its numerator over N.
 */
import type { Chance } from './chance.ts'

/** @param sizes how many could be drawn, by office (rows) and kind (columns). @returns how many are drawn */
export function sharesOf(sizes: readonly (readonly number[])[], n: number, chance: Chance): number[][] {
  const whole = sizes.flat().reduce((sum, size) => sum + size, 0)
  if (n >= whole) return sizes.map(row => [...row])
  const table = bordered(
    sizes.map(row => row.map(size => size * n)),
    whole,
  )
  for (;;) {
    const loop = loopOf(table, whole)
    if (!loop) break
    shift(table, loop, whole, chance)
  }
  return sizes.map((row, at) => row.map((_, place) => table[at]![place]! / whole))
}

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
const lacking = (amount: number, whole: number) => (whole - (amount % whole)) % whole

/** One more column and row, so that every row and column adds up to a whole number. */
function bordered(cells: number[][], whole: number): number[][] {
  const rows = cells.map(row => [...row, lacking(sum(row), whole)])
  const width = cells[0]?.length ?? 0
  const last = Array.from({ length: width }, (_, place) => lacking(sum(cells.map(row => row[place]!)), whole))
  return [...rows, [...last, 0]]
}

type Place = readonly [row: number, column: number]

/**
 * Rows and columns are places, the cells that are no whole numbers are the ways between them; a way is walked on until
 * a place comes again. There is always a way on: what adds up to a whole number has no single broken part.
 */
function loopOf(table: number[][], whole: number): Place[] | undefined {
  const broken = (row: number, column: number) => table[row]![column]! % whole !== 0
  const start = table.findIndex((cells, row) => cells.some((_, column) => broken(row, column)))
  if (start < 0) return undefined
  const visited = [`row ${start}`]
  const walk: Place[] = []
  let [row, column] = [start, -1]
  for (;;) {
    const alongRow = walk.length % 2 === 0
    if (alongRow) column = table[row]!.findIndex((_, other) => other !== column && broken(row, other))
    else row = table.findIndex((_, other) => other !== row && broken(other, column))
    walk.push([row, column])
    const here = alongRow ? `column ${column}` : `row ${row}`
    const before = visited.indexOf(here)
    if (before >= 0) return walk.slice(before)
    visited.push(here)
  }
}

function shift(table: number[][], loop: readonly Place[], whole: number, chance: Chance) {
  const room = (up: boolean) =>
    Math.min(
      ...loop.map(([row, column], at) => {
        const part = table[row]![column]! % whole
        return (at % 2 === 0) === up ? whole - part : part
      }),
    )
  const [more, less] = [room(true), room(false)]
  // More with the chance of less over both: what is expected stays the share.
  const amount = chance.below(more + less) < less ? more : -less
  loop.forEach(([row, column], at) => {
    table[row]![column]! += at % 2 === 0 ? amount : -amount
  })
}
