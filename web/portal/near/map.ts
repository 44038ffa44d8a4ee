/**
 * A map drawn on the server: the middles of the areas with their names, and what is nearby as shapes. No tiles of anybody
 * are fetched, so nobody learns who looks where. The list under it says the same in words.
 */
import type { Place as Spot } from '../../../law/place.ts'
import { html, type Piece } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'
import { type Area, type Kind, kinds, type Place, spotOf } from './places.ts'

const width = 360
const tallest = 360
const margin = 40
/** Degrees: nearer than this (about two kilometres) one does not look, nor does one see streets from farther than that. */
const nearest = 0.02
const farthestForStreets = 0.12

interface Frame {
  height: number
  at: (spot: Spot) => [x: number, y: number]
  /** West, north and scale, for the script that adds where the phone is. */
  west: number
  north: number
  across: number
  down: number
}

function frameOf(spots: readonly Spot[]): Frame | undefined {
  if (spots.length === 0) return undefined
  const [latitudes, longitudes] = [spots.map(each => each.latitude), spots.map(each => each.longitude)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  // A degree of longitude is shorter than one of latitude, by the cosine.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [wide, tall] = [Math.max((east - west) * squeeze, nearest), Math.max(north - south, nearest)]
  const scale = Math.min((width - 2 * margin) / wide, (tallest - 2 * margin) / tall)
  const left = (width - (east - west) * squeeze * scale) / 2
  const top = (Math.max(tall * scale, 60) - (north - south) * scale) / 2 + margin
  const across = squeeze * scale
  const rounded = (value: number) => Math.round(value * 10) / 10
  return {
    height: Math.round(Math.max(tall * scale, 60) + 2 * margin),
    at: ({ latitude, longitude }) => [
      rounded(left + (longitude - west) * across),
      rounded(top + (north - latitude) * scale),
    ],
    west: west - left / across,
    north: north + top / scale,
    across,
    down: scale,
  }
}

/** @param areas all of the city: those in sight are named, streets from near and counties from afar */
export function map({ say }: Visit, areas: readonly Area[], places: readonly Place[]): Piece {
  const drawn = apart(
    places.flatMap(each => (each.spot ? [{ kind: each.kind, spot: each.spot, exact: each.exact }] : [])),
  )
  const frame = frameOf(drawn.map(each => each.spot))
  if (!frame) return null
  const level = frame.height / frame.down < farthestForStreets ? 'street' : 'county'
  const inside = ([x, y]: [number, number]) => x > 20 && x < width - 20 && y > 0 && y < frame.height - 30
  const named = areas.flatMap(area => {
    const spot = area.level === level ? spotOf(area) : undefined
    return spot && inside(frame.at(spot)) ? [{ name: area.name, spot }] : []
  })
  const label = say({
    zh: `示意图：${places.length}处的位置，下面的列表有同样的内容`,
    en: `Sketch map of ${places.length} places; the list below says the same`,
  })
  return html`<figure class="map">
    <svg viewBox=${`0 0 ${width} ${frame.height}`} role="img" aria-label=${label}
      data-west=${frame.west} data-north=${frame.north} data-across=${frame.across} data-down=${frame.down}>
      ${named.map(({ spot }) => {
        const [x, y] = frame.at(spot)
        return html`<circle class="middle" cx=${x} cy=${y} r="16" />`
      })}
      ${drawn.map(({ kind, spot }) => mark(kind, ...frame.at(spot)))}
      ${named.map(({ name, spot }) => {
        const [x, y] = frame.at(spot)
        return html`<text x=${x} y=${y + 28} lang="zh-CN">${name}</text>`
      })}
    </svg>
    <figcaption>${(Object.keys(kinds) as Kind[])
      .filter(kind => places.some(each => each.kind === kind))
      .map(
        kind =>
          html`<span><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${mark(kind, 8, 8)}</svg>${say(kinds[kind])}</span>`,
      )}</figcaption>
  </figure>`
}

/** Told apart by shape as well as by colour. */
const mark = (kind: Kind, x: number, y: number) =>
  kind === 'station'
    ? html`<circle class="station" cx=${x} cy=${y} r="6" />`
    : kind === 'street'
      ? html`<rect class="street" x=${x - 5.5} y=${y - 5.5} width="11" height="11" />`
      : html`<path class="shop" d=${`M${x} ${y - 7}l7 7-7 7-7-7z`} />`

/** Those of which only the street is known stand in a ring around its middle, not one on the other. */
function apart<T extends { spot: Spot; exact: boolean }>(places: T[]): T[] {
  const ring = new Map<string, number>()
  return places.map(each => {
    if (each.exact) return each
    const key = `${each.spot.latitude} ${each.spot.longitude}`
    const nth = ring.get(key) ?? 0
    ring.set(key, nth + 1)
    const angle = nth * 2.4
    const far = 0.0012 * Math.sqrt(nth)
    const { latitude, longitude } = each.spot
    return {
      ...each,
      spot: { latitude: latitude + far * Math.sin(angle), longitude: longitude + far * Math.cos(angle) },
    }
  })
}
