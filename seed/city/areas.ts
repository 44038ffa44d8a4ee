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
  }))
})

/** Parents before children. A 市场监管所 has the code of the street it stands in. */
export const areas: SeedArea[] = [
  { code: cityCode, name: cityName, level: 'city', office: cityCode },
  ...counties.map(({ code, name }) => ({ code, name, level: 'county' as const, parent: cityCode, office: code })),
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
