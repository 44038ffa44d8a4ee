/** How far one place is from another: whether an address is in the city (which is then competent), and what is nearby. WGS 84. */
export interface Place {
  latitude: number
  longitude: number
}

/** Between these degrees lies the country, islands and all: (0, 0), or the two the wrong way round, is a slip. */
export const china = { latitude: { from: 3, to: 54 }, longitude: { from: 73, to: 136 } } as const

export const inChina = ({ latitude, longitude }: Place) =>
  latitude >= china.latitude.from &&
  latitude <= china.latitude.to &&
  longitude >= china.longitude.from &&
  longitude <= china.longitude.to

/** Farther than this from the middle of every street it is not our city, in kilometres. */
export const farthestFromStreets = 40

const radius = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance (haversine) in kilometres. */
export function kilometres(from: Place, to: Place): number {
  const up = radians(to.latitude - from.latitude) / 2
  const right = radians(to.longitude - from.longitude) / 2
  const chord =
    Math.sin(up) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(right) ** 2
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)))
}
