/** 经纬度 as people give them. */
import { badField } from './problem.ts'

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
