/** From a code or an address to the office that looks after the place: the area table, down to the street. */
import { provinces } from '../../law/provinces.ts'
import type { Context } from '../kernel/context.ts'
import type { Whereabouts } from './contract.ts'

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
      'office.county_id as countyId',
    ])
    .where('area.code', 'in', [code, code.slice(0, 9), code.slice(0, 6)])
    .execute()
  return rows.sort((a, b) => b.code.length - a.code.length)[0]
}

/** An area without an office follows the one above. The longest name of a street or county that occurs in the address; a county name narrows the streets of the same name. */
export async function areaInAddress(ctx: Context, address: string) {
  const areas = await ctx.db
    .selectFrom('area')
    .leftJoin('area as above', 'above.code', 'area.parent_code')
    .innerJoin('office', join =>
      join.on(eb => eb('office.id', '=', eb.fn.coalesce('area.office_id', 'above.office_id'))),
    )
    .select([
      'area.code',
      'area.name',
      'area.level',
      'area.parent_code as parentCode',
      'office.id as officeId',
      'office.name as office',
      'office.county_id as countyId',
    ])
    .where('area.level', 'in', ['county', 'street'])
    .execute()
  if (provinceOf(address) && !areas.some(each => each.level === 'county' && address.includes(each.name))) return
  const short = (name: string) => (name.length > 3 ? name.replace(/(街道办事处|街道|镇|乡|区|县|市)$/, '') : name)
  const named = areas.filter(
    each => address.includes(each.name) || (short(each.name).length >= 2 && address.includes(short(each.name))),
  )
  const counties = named.filter(each => each.level === 'county')
  const streets = named.filter(
    each =>
      each.level === 'street' && (counties.length === 0 || counties.some(county => county.code === each.parentCode)),
  )
  return [...streets, ...counties].sort(
    (a, b) => Number(b.level === 'street') - Number(a.level === 'street') || b.name.length - a.name.length,
  )[0]
}

/** The province an address begins with: 金山 in 上海市金山区 is no street of ours. */
const provinceOf = (address: string) =>
  provinces.find(
    each => address.startsWith(each) && /^(省|市|自治区|壮族|回族|维吾尔|特别行政区)/.test(address.slice(each.length)),
  )

export const provinceElsewhere = ({ address, areaCode }: Whereabouts) =>
  areaCode ? undefined : provinceOf(address ?? '')
