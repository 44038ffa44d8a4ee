/** Where the 229 stations stand: markets, malls and scenic spots of each street, the shops of ten firms, and shops and firms of the register. */
import type { ChainKind, StationHost } from '../../law/station.ts'
import { areaOf, placeName } from '../city/areas.ts'
import type { SeedOperator } from '../city/operators.ts'
import { streets } from './stage.ts'

export interface Host {
  kind: StationHost
  name: string
  /** Absent: made as said, with name and address. */
  uscc: string | null
  address: string
  areaCode: string
  chain?: { name: string; kind: ChainKind }
}

/** Ten firms with 34 stations: how many each. */
const chains: readonly (readonly [name: string, called: string, kind: 'telecom' | 'supermarket', many: number])[] = [
  ['无忧通信', '无忧通信', 'telecom', 5],
  ['大江电信', '大江电信', 'telecom', 4],
  ['楚信移动', '楚信移动', 'telecom', 4],
  ['云桥联合通信', '云桥联合通信', 'telecom', 3],
  ['万家惠连锁', '万家惠超市', 'supermarket', 4],
  ['汇客隆连锁', '汇客隆购物', 'supermarket', 4],
  ['福满家连锁', '福满家生活超市', 'supermarket', 3],
  ['好又佳连锁', '好又佳超市', 'supermarket', 3],
  ['供销优选', '供销优选超市', 'supermarket', 2],
  ['江岸百货连锁', '江岸百货', 'supermarket', 2],
]

const plain = (name: string) => name.replace(/(街道|镇|乡)$/, '')

export function hostsOf(operators: readonly SeedOperator[], many: number): Host[] {
  const inStreet = (at: number, kind: StationHost, called: string, where: string): Host => {
    const { code, name } = streets[at % streets.length]!
    return {
      kind,
      name: `${areaOf(code.slice(0, 6)).name}${plain(name)}${called}`,
      uscc: null,
      address: `${placeName(code)}${where}`,
      areaCode: code,
    }
  }
  const stations = chains.flatMap(([name, called, kind, count], firm) =>
    Array.from({ length: count }, (_, nth): Host => {
      const shop = inStreet(
        firm * 7 + nth * 3,
        kind === 'telecom' ? 'enterprise' : 'supermarket',
        '',
        `江汉大道${firm * 20 + nth + 6}号`,
      )
      const street = plain(areaOf(shop.areaCode).name)
      return { ...shop, name: `${called}${street}${kind === 'telecom' ? '营业厅' : '店'}`, chain: { name, kind } }
    }),
  )
  const places = [
    ...streets.slice(0, 14).map((_, at) => inStreet(at, 'mall', '购物广场', `解放路${at * 8 + 10}号`)),
    ...streets.map((_, at) => inStreet(at, 'market', '农贸市场', `建设路${at * 4 + 3}号`)),
    ...streets.slice(0, 12).map((_, at) => inStreet(at * 2 + 1, 'scenic-spot', '风景区游客中心', '旅游路1号')),
  ]
  const registered = operators
    .filter(each => each.kind === 'enterprise' && !each.platform)
    .slice(60, 60 + many - stations.length - places.length)
    .map(
      (each): Host => ({
        kind: each.industry === '52' ? 'supermarket' : 'enterprise',
        name: each.name,
        uscc: each.uscc,
        address: each.address,
        areaCode: each.areaCode,
      }),
    )
  return [...places, ...stations, ...registered]
}
