/** An address that lies in another city: of another province, or of our own (art. 13; Order 121 gives us no power there). */
import { cities } from '../../law/cities.ts'
import { provinces } from '../../law/provinces.ts'

/** City → province; a municipality is its own. */
const provinceOfCity = new Map<string, string>(
  Object.entries(cities).flatMap(([province, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map(name => [name, province] as const),
  ),
)
const longest = Math.max(...[...provinceOfCity.keys()].map(name => name.length))
/** 上海市场 and 南京市场路 are streets of ours. */
const afterProvince = /^(省|市(?!场)|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)/

/** The province an address begins with, and what follows it: 金山 in 上海市金山区 is no street of ours. */
function provinceIn(address: string) {
  const province = provinces.find(each => address.startsWith(each))
  if (!province) return { rest: address }
  const rest = address.slice(province.length)
  if (afterProvince.test(rest)) return { province, rest: rest.replace(afterProvince, '') }
  // 湖北武汉市…; but 北京路 begins with no province.
  return cityIn(rest) ? { province, rest } : { rest: address }
}

function cityIn(address: string) {
  for (let length = Math.min(longest, address.length); length >= 3; length -= 1) {
    const name = address.slice(0, length)
    if (provinceOfCity.has(name) && address[length] !== '场') return name
  }
  return undefined
}

export interface OwnNames {
  /** The first two digits of our codes: GB/T 2260. */
  province: string | undefined
  /** City and counties: an address that names one right behind the province is ours. */
  names: readonly string[]
}

/** Where it lies if not here: '江苏省苏州市', '湖北省武汉市', '上海市'. Undefined when it may be ours. */
export function cityElsewhere(address: string, own: OwnNames): string | undefined {
  const tidy = address.replace(/[\s,，]/g, '').replace(/^(中华人民共和国|中国)/, '')
  const { province, rest } = provinceIn(tidy)
  if (own.names.some(name => tidy.startsWith(name) || rest.startsWith(name))) return undefined
  const city = cityIn(rest)
  if (city) return `${labelOf(province ?? provinceOfCity.get(city)!)}${city}`
  // Our own province and nothing said of the city: it may be ours.
  return province && province !== own.province ? labelOf(province) : undefined
}

const codes =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' ')
export const provinceOfCode = (areaCode: string) => provinces[codes.indexOf(areaCode.slice(0, 2))]

const municipalities = ['北京', '天津', '上海', '重庆']
const regions: Record<string, string> = {
  内蒙古: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
  香港: '香港特别行政区',
  澳门: '澳门特别行政区',
}
const labelOf = (province: string) =>
  regions[province] ?? `${province}${municipalities.includes(province) ? '市' : '省'}`
