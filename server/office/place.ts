/** Where things lie: the street whose middle is nearest to a place. */

import { farthestFromStreets, kilometres, type Place } from '../../law/place.ts'
import type { Context } from '../kernel/context.ts'
import { listAreas } from './queries.ts'

/** The street (or, where streets have no places, the county) that a place is in; undefined outside the city. */
export async function areaAt(ctx: Context, place: Place) {
  const placed = (await listAreas(ctx)).flatMap(area =>
    area.latitude === null || area.longitude === null || area.level === 'city'
      ? []
      : [{ ...area, away: kilometres(place, { latitude: area.latitude, longitude: area.longitude }) }],
  )
  const streets = placed.filter(area => area.level === 'street')
  const [nearest] = (streets.length > 0 ? streets : placed).sort((a, b) => a.away - b.away)
  return nearest && nearest.away <= farthestFromStreets ? nearest : undefined
}
