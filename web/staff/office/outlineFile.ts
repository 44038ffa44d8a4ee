/** A GeoJSON file read for the borders of our counties: by adcode or code, else by name; what it holds of others stays out. */
import type { AreaRow } from './office.ts'

export interface ReadOutlines {
  outlines: { code: string; rings: [number, number][][] }[]
  /** Counties of ours that the file does not show. */
  missing: string[]
}

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'

/** Polygons and multipolygons alike: every ring they are made of. */
function ringsIn(coordinates: unknown): [number, number][][] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return []
  if (coordinates.every(isPoint)) return [coordinates.map(([x, y]): [number, number] => [short(x), short(y)])]
  return coordinates.flatMap(ringsIn)
}
const short = (degrees: number) => Math.round(degrees * 1000) / 1000

/** undefined where it is no GeoJSON. */
export function readOutlines(text: string, areas: readonly AreaRow[]): ReadOutlines | undefined {
  const features = featuresIn(text)
  if (!features) return undefined
  const counties = areas.filter(each => each.level === 'county')
  const outlines = counties.flatMap(({ code, name }) => {
    const found = features.filter(({ properties }) =>
      [properties?.adcode, properties?.code, properties?.name].some(is => String(is) === code || is === name),
    )
    const rings = found.flatMap(each => ringsIn(each.geometry?.coordinates))
    return rings.length > 0 ? [{ code, rings }] : []
  })
  const missing = counties.filter(each => !outlines.some(one => one.code === each.code)).map(each => each.name)
  return { outlines, missing }
}

interface Feature {
  properties?: Record<string, unknown> | null
  geometry?: { coordinates?: unknown } | null
}
function featuresIn(text: string): Feature[] | undefined {
  try {
    const read: unknown = JSON.parse(text)
    const features = (read as { features?: unknown } | null)?.features
    return Array.isArray(features) ? features : undefined
  } catch {
    return undefined
  }
}
