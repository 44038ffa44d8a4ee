/** 楚江市's schools: one primary school near the middle of each street and town, a middle school farther off in the 街道. */
import { areas } from './areas.ts'

const short = (name: string) => name.replace(/街道|镇|乡/, '')

export const schools = areas
  .filter(each => each.level === 'street')
  .flatMap(({ name, latitude, longitude }) => [
    { name: `${short(name)}小学`, latitude: latitude + 0.0008, longitude: longitude - 0.0006 },
    ...(name.endsWith('街道')
      ? [{ name: `${short(name)}中学`, latitude: latitude - 0.0045, longitude: longitude + 0.004 }]
      : []),
  ])

/** Somewhere within 1.2 km of the middle of its street, always the same for the same code; of one in twelve nobody knows where. */
export function placeOf({ uscc, areaCode }: { uscc: string; areaCode: string }) {
  const middle = areas.find(each => each.code === areaCode)
  let hash = 7
  for (const letter of uscc) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003
  if (!middle || hash % 12 === 0) return { latitude: null, longitude: null }
  const away = ((hash % 1009) / 1009) * 1200
  const angle = ((hash % 997) / 997) * 2 * Math.PI
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  return {
    latitude: round(middle.latitude + (away * Math.cos(angle)) / 111_195),
    longitude: round(middle.longitude + (away * Math.sin(angle)) / 96_000),
  }
}
