/** From a code or an address to the office that looks after the place: the area table, down to the street. */
import type { Context } from '../kernel/context.ts'
import type { Whereabouts } from './contract.ts'
import { cityElsewhere, provinceOfCode } from './elsewhere.ts'

/** The street's own office, else the county's. */
export async function areaByCode(ctx: Context, code: string) {
  const rows = await ctx.db
    .selectFrom('area')
    .innerJoin('office', 'office.id', 'area.office_id')
    .select([
      'area.code',
      'area.name',
      'office.id as officeId',
      'office.name as office',
      'office.name_en as officeEn',
      'office.county_id as countyId',
    ])
    .where('area.code', 'in', [code, code.slice(0, 9), code.slice(0, 6)])
    .execute()
  return rows.sort((a, b) => b.code.length - a.code.length)[0]
}

/** An area without an office follows the one above. */
const areasOf = (ctx: Context) =>
  ctx.db
    .selectFrom('area')
    .leftJoin('area as above', 'above.code', 'area.parent_code')
    .leftJoin('office', join =>
      join.on(eb => eb('office.id', '=', eb.fn.coalesce('area.office_id', 'above.office_id'))),
    )
    .select([
      'area.code',
      'area.name',
      'area.level',
      'area.parent_code as parentCode',
      'office.id as officeId',
      'office.name as office',
      'office.name_en as officeEn',
      'office.county_id as countyId',
    ])
    .execute()

type Area = Awaited<ReturnType<typeof areasOf>>[number]

export async function areaInAddress(ctx: Context, address: string) {
  return (await areaReader(ctx))(address)
}

/** Reads the table once: the longest name of a street or county that occurs in an address; a county name narrows the streets of the same name. */
export async function areaReader(ctx: Context) {
  const areas = await areasOf(ctx)
  const own = ownOf(areas)
  const short = (name: string) => (name.length > 3 ? name.replace(/(街道办事处|街道|镇|乡|区|县|市)$/, '') : name)
  const names = areas
    .filter(each => (each.level === 'county' || each.level === 'street') && each.officeId !== null)
    .map(each => ({ ...each, short: short(each.name) }))
  return (address: string) => {
    if (cityElsewhere(address, own)) return undefined
    const named = names.filter(
      each => address.includes(each.name) || (each.short.length >= 2 && address.includes(each.short)),
    )
    const counties = named.filter(each => each.level === 'county')
    const streets = named.filter(
      each =>
        each.level === 'street' && (counties.length === 0 || counties.some(county => county.code === each.parentCode)),
    )
    const [found] = [...streets, ...counties].sort(
      (a, b) => Number(b.level === 'street') - Number(a.level === 'street') || b.name.length - a.name.length,
    )
    return found?.officeId == null ? undefined : { ...found, officeId: found.officeId, office: found.office! }
  }
}

const ownOf = (areas: readonly Area[]) => ({
  province: provinceOfCode(areas[0]?.code ?? ''),
  names: areas.filter(each => each.level !== 'street').map(each => each.name),
})

/** '江苏省苏州市' where the address lies in another city; an area of the table that was chosen settles it. */
export async function placeElsewhere(ctx: Context, { address, areaCode }: Whereabouts) {
  return areaCode || !address ? undefined : cityElsewhere(address, ownOf(await areasOf(ctx)))
}
