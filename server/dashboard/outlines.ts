/** The outlines of the districts as paths on paper: a degree of longitude is as much shorter as the city lies north. */
import type { Context } from '../kernel/context.ts'
import { listOutlines } from '../office/index.ts'

type Ring = readonly (readonly [number, number])[]
const across = 1000

/** undefined where not every unit has its outline: half a map would hide the others. */
export async function shapesOf(ctx: Context, codes: readonly string[]) {
  const outlines = await listOutlines(ctx)
  const ringsOf = (code: string) => outlines.filter(each => each.office === code).flatMap(each => each.rings)
  if (codes.length === 0 || codes.some(code => ringsOf(code).length === 0)) return undefined
  const points = codes.flatMap(code => ringsOf(code).flat())
  const [west, east] = range(points.map(([x]) => x))
  const [south, north] = range(points.map(([, y]) => y))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = across / Math.max((east - west) * narrow, 1e-6)
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round((x - west) * narrow * scale),
    Math.round((north - y) * scale),
  ]
  const shapes = new Map(
    codes.map(code => {
      const rings = ringsOf(code).map(ring => ring.map(place))
      const path = rings.map(ring => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('')
      const [x, y] = middle(rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0]!)
      return [code, { path, x, y }] as const
    }),
  )
  return { box: { width: across, height: Math.max(1, Math.ceil((north - south) * scale)) }, shapes }
}

const range = (list: readonly number[]) =>
  list.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as readonly [number, number])

const crossed = (ring: Ring, of: (a: readonly [number, number], b: readonly [number, number], z: number) => number) =>
  ring.reduce((sum, a, at) => {
    const b = ring[(at + 1) % ring.length]!
    return sum + of(a, b, a[0] * b[1] - b[0] * a[1])
  }, 0)
const areaOf = (ring: Ring) => crossed(ring, (_a, _b, z) => z) / 2

/** The centre of gravity. */
function middle(ring: Ring): [number, number] {
  const area = areaOf(ring)
  if (area === 0) return [ring[0]![0], ring[0]![1]]
  return [
    Math.round(crossed(ring, (a, b, z) => (a[0] + b[0]) * z) / (6 * area)),
    Math.round(crossed(ring, (a, b, z) => (a[1] + b[1]) * z) / (6 * area)),
  ]
}
