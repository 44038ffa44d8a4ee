/** Places on the globe, WGS 84 degrees: how far they are from one another. */
import { badField } from './problem.ts'

export interface Place {
  latitude: number
  longitude: number
}

const radius = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance (haversine) in kilometres. */
export function kilometres(from: Place, to: Place): number {
  const [up, right] = [radians(to.latitude - from.latitude) / 2, radians(to.longitude - from.longitude) / 2]
  const chord =
    Math.sin(up) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(right) ** 2
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Half a place is none. @param under where the two fields stand in the body, 'areas.0.' */
export function requireWholePlace(
  { latitude, longitude }: { latitude?: number | undefined; longitude?: number | undefined },
  under = '',
) {
  if ((latitude === undefined) === (longitude === undefined)) return
  throw badField(
    `${under}${latitude === undefined ? 'latitude' : 'longitude'}`,
    { zh: '只填了一半', en: 'is missing while the other is given' },
    { zh: '经度和纬度都填，或者都不填', en: 'both latitude and longitude, or neither' },
  )
}
