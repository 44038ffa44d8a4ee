/** Which office of ours a table means: by its whole name, or by the end of it, or by the district it names. */
import type { Context } from '../../kernel/context.ts'
import { listAreas, listOffices } from '../../office/index.ts'

export interface KnownOffices {
  centreId: number
  named: (name: string | undefined) => number | undefined
}

export async function knownOffices(ctx: Context): Promise<KnownOffices> {
  const offices = await listOffices(ctx)
  const areas = await listAreas(ctx)
  const centre = offices.find(each => each.kind === 'centre')
  if (!centre) throw new Error('no 12315 centre among the offices')
  const handling = offices.filter(each => each.kind !== 'centre' && each.kind !== 'station' && each.kind !== 'odr')
  const found = new Map<string, number | undefined>()

  function find(name: string): number | undefined {
    const whole = handling.find(each => each.name === name)
    if (whole) return whole.id
    const byEnd = name.length < 4 ? [] : handling.filter(each => each.name.endsWith(name) || name.endsWith(each.name))
    if (byEnd.length === 1) return byEnd[0]!.id
    if (byEnd.length > 1 || !/局|所|分局|市监|市场监管/.test(name)) return undefined
    const counties = areas.filter(each => each.level === 'county' && name.includes(each.name))
    const streets = areas.filter(each => each.level === 'street' && name.includes(stem(each.name)) && /所/.test(name))
    const inCounty = streets.filter(each => counties.length === 0 || counties.some(one => one.code === each.parentCode))
    const [only, ...more] = inCounty.length > 0 ? inCounty : counties
    return only && more.length === 0 ? (only.officeId ?? undefined) : undefined
  }

  return {
    centreId: centre.id,
    named(name) {
      const key = (name ?? '').replace(/\s/g, '')
      if (key === '') return undefined
      if (!found.has(key)) found.set(key, find(key))
      return found.get(key)
    },
  }
}

const stem = (street: string) => street.replace(/(街道|镇|乡)$/, '')
