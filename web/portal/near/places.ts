/** What is nearby: stations, demonstration streets and shops, each with its place, or the middle of its street. */
import { demonstrationKinds, demonstrationLevels } from '../../../law/demonstration.ts'
import type { Label } from '../../../law/grammar.ts'
import type { Place as Spot } from '../../../law/place.ts'
import { stationHosts, stationLevels } from '../../../law/station.ts'
import type { PublicDemonstrationView } from '../../../server/demonstration/view.ts'
import type { Visit } from '../frame/visit.ts'

export const kinds = {
  station: { zh: '维权服务站', en: 'Rights stations' },
  street: { zh: '放心消费街区', en: 'Demonstration streets' },
  shop: { zh: '放心消费商家', en: 'Demonstration shops' },
} satisfies Record<string, Label>
export type Kind = keyof typeof kinds

export interface Place {
  kind: Kind
  name: string
  /** Its own page, where it has one. */
  href: string | null
  what: Label
  /** Of five; shops and streets have them. */
  stars: number | null
  where: string
  area: string
  areaCode: string
  phone: string | null
  hours: string | null
  spot: Spot | undefined
  exact: boolean
}

export interface Area {
  code: string
  name: string
  level: 'city' | 'county' | 'street'
  parentCode: string | null
  latitude: number | null
  longitude: number | null
}

interface Station {
  name: string
  hostKind: keyof typeof stationHosts
  level: keyof typeof stationLevels
  place: string
  room: string | null
  phone: string
  hours: string
  area: string
  areaCode: string
  latitude: number | null
  longitude: number | null
  exact: boolean
}

/** What is asked for of one kind; more are found by their district. */
const most = 100
/** Of the whole city a page of a phone shows so many of each kind: whoever wants more says where, or sorts by distance. */
const mostOfCity = 12

export const spotOf = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }) =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }

export interface Found {
  places: Place[]
  /** Of them, what is told in words too. */
  listed: Place[]
  more: boolean
}

/** `more`: not all of the area is listed. Undefined when the API does not answer. */
export async function placesIn(
  { ask }: Visit,
  { area, wanted }: { area: string; wanted: readonly Kind[] },
): Promise<Found | undefined> {
  const within = `limit=${most}${area ? `&area=${area}` : ''}`
  const [stations, streets, shops] = await Promise.all([
    wanted.includes('station') ? ask<{ items: Station[] }>('GET', `/public/stations?${within}`) : undefined,
    ...(['street', 'shop'] as const).map(kind =>
      wanted.includes(kind)
        ? ask<{ items: PublicDemonstrationView[] }>('GET', `/public/demonstrations?kind=${kind}&${within}`)
        : undefined,
    ),
  ])
  const answers = [stations, streets, shops].filter(each => each !== undefined)
  if (answers.some(each => each.problem)) return undefined
  const shown = area ? most : mostOfCity
  const kindsFound = [
    ...[streets, shops].map(each => (each?.body.items ?? []).map(fromDemonstration)),
    (stations?.body.items ?? []).map(fromStation),
  ]
  return {
    places: kindsFound.flat(),
    listed: kindsFound.flatMap(each => each.slice(0, shown)),
    more: answers.some(each => each.body.items.length > shown || each.body.items.length === most),
  }
}

const fromStation = (each: Station): Place => ({
  kind: 'station',
  name: each.name,
  href: null,
  what: both(stationLevels[each.level], stationHosts[each.hostKind]),
  stars: null,
  where: [each.place, each.room].filter(Boolean).join(' '),
  area: each.area,
  areaCode: each.areaCode,
  phone: each.phone,
  hours: each.hours,
  spot: spotOf(each),
  exact: each.exact,
})

const fromDemonstration = (each: PublicDemonstrationView): Place => ({
  kind: each.kind as Kind,
  name: each.name,
  href: `/demonstrations/${each.id}`,
  what: both(demonstrationLevels[each.level], demonstrationKinds[each.kind]),
  stars: each.stars,
  where: each.place,
  area: each.area,
  areaCode: each.areaCode,
  phone: null,
  hours: null,
  spot: spotOf(each),
  exact: each.exact,
})

const both = (one: Label, other: Label): Label => ({ zh: `${one.zh} · ${other.zh}`, en: `${one.en} · ${other.en}` })
