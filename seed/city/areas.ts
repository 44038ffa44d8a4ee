/**
 * 楚江市, a city that does not exist: three districts, two counties and an economic zone, down to 街道 and 镇.
 * Region codes begin with 4299, which GB/T 2260 has given to nobody.
 */

export interface SeedArea {
  code: string
  name: string
  level: 'city' | 'county' | 'street'
  parent?: string
  /** Code of the competent office. */
  office: string
  latitude: number
  longitude: number
}

/** Streets of each county in the order of their codes. One 市场监管所 each, except where `offices.ts` says otherwise. */
const counties = [
  { code: '429902', name: '望楚区', streets: ['古渡街道', '钟鼓楼街道', '橘园街道', '长堤街道', '书院街道', '柳林镇'] },
  { code: '429903', name: '鹤汀区', streets: ['南湖街道', '鹤鸣街道', '白鹭洲街道', '铁佛寺街道', '双桥镇'] },
  { code: '429904', name: '梅浦区', streets: ['梅花岭街道', '浦口街道', '矿山路街道', '红枫街道', '石窑镇'] },
  { code: '429921', name: '枫川县', streets: ['城关镇', '枫林镇', '茶庵镇', '龙潭镇', '大河口镇', '老营镇'] },
  { code: '429922', name: '岚溪县', streets: ['岚城镇', '溪口镇', '云台镇', '黄沙镇', '青石乡'] },
  { code: '429971', name: '经济技术开发区', streets: ['金山街道', '滨江街道', '汽车城街道'] },
] as const

/** 街道 are numbered from 001, 镇 from 100, 乡 from 200 within their county. */
function streetCode(county: string, name: string, place: number) {
  const first = name.endsWith('街道') ? 1 : name.endsWith('镇') ? 100 : 200
  return county + String(first + place).padStart(3, '0')
}

export const cityCode = '429900'
export const cityName = '楚江市'

/** 老营镇 and 青石乡 have no 所 of their own: the neighbour looks after them. */
const lookedAfterBy: Record<string, string> = { 老营镇: '大河口镇', 青石乡: '黄沙镇' }

/** The middle of each street and town, WGS 84: three districts on both banks, the zone down the river, two counties in the hills. */
const middles: Record<string, readonly [latitude: number, longitude: number]> = {
  古渡街道: [30.212, 115.036],
  钟鼓楼街道: [30.221, 115.048],
  橘园街道: [30.229, 115.037],
  长堤街道: [30.207, 115.055],
  书院街道: [30.234, 115.056],
  柳林镇: [30.262, 115.021],
  南湖街道: [30.198, 115.071],
  鹤鸣街道: [30.205, 115.083],
  白鹭洲街道: [30.189, 115.088],
  铁佛寺街道: [30.212, 115.097],
  双桥镇: [30.176, 115.124],
  梅花岭街道: [30.183, 115.031],
  浦口街道: [30.194, 115.018],
  矿山路街道: [30.169, 115.012],
  红枫街道: [30.158, 115.039],
  石窑镇: [30.131, 114.984],
  城关镇: [30.318, 114.927],
  枫林镇: [30.352, 114.889],
  茶庵镇: [30.287, 114.861],
  龙潭镇: [30.389, 114.951],
  大河口镇: [30.271, 114.948],
  老营镇: [30.244, 114.906],
  岚城镇: [30.051, 115.214],
  溪口镇: [30.022, 115.171],
  云台镇: [29.987, 115.248],
  黄沙镇: [30.093, 115.262],
  青石乡: [30.118, 115.311],
  金山街道: [30.241, 115.117],
  滨江街道: [30.228, 115.134],
  汽车城街道: [30.257, 115.142],
}
const middleOf = (name: string) => {
  const [latitude, longitude] = middles[name]!
  return { latitude, longitude }
}
/** The middle of several: rounded as the others are. */
function between(names: readonly string[]) {
  const mean = (which: 0 | 1) =>
    Math.round((names.reduce((sum, name) => sum + middles[name]![which], 0) / names.length) * 1000) / 1000
  return { latitude: mean(0), longitude: mean(1) }
}

const streets: SeedArea[] = counties.flatMap(county => {
  const codeOf = new Map<string, string>(
    county.streets.map((name, place) => [name, streetCode(county.code, name, place)]),
  )
  return county.streets.map(name => ({
    code: codeOf.get(name)!,
    name,
    level: 'street' as const,
    parent: county.code,
    office: codeOf.get(lookedAfterBy[name] ?? name)!,
    ...middleOf(name),
  }))
})

/** Parents before children. A 市场监管所 has the code of the street it stands in. */
export const areas: SeedArea[] = [
  { code: cityCode, name: cityName, level: 'city', office: cityCode, ...middleOf('钟鼓楼街道') },
  ...counties.map(({ code, name, streets: within }) => ({
    code,
    name,
    level: 'county' as const,
    parent: cityCode,
    office: code,
    ...between(within),
  })),
  ...streets,
]

const byCode = new Map(areas.map(area => [area.code, area]))

/** Throws for a code that is not in the model city: a slip in the seed must not load. */
export function areaOf(code: string): SeedArea {
  const area = byCode.get(code)
  if (!area) throw new Error(`no area ${code} in the model city`)
  return area
}

/** '楚江市望楚区古渡街道': the beginning of every address. */
export function placeName(code: string): string {
  const area = areaOf(code)
  return area.parent ? placeName(area.parent) + area.name : area.name
}

/** The street of that name, which is unique in the city. */
export function streetCalled(name: string): string {
  const found = areas.find(area => area.level === 'street' && area.name === name)
  if (!found) throw new Error(`no street ${name} in the model city`)
  return found.code
}

/** A place within some hundred metres of the middle of a street, always the same for the same name. */
export function near(street: string, name: string) {
  const { latitude, longitude } = middleOf(street)
  const mark = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 99_991, 7)
  const shift = (part: number) => ((part % 101) - 50) / 10_000
  const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000
  return { latitude: rounded(latitude + shift(mark)), longitude: rounded(longitude + shift(Math.floor(mark / 101))) }
}
