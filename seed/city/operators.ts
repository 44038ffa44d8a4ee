/** The businesses of the model city: the hand-made ones first, then as many by chance as asked for. */
import type { GoodsClass, Industry } from '../../law/classes.ts'
import { type SamplingClassCode, samplingClasses } from '../../law/sampling.classes.ts'
import { usccCheckCharacter } from '../../server/party/uscc.ts'
import { chanceFrom } from '../random.ts'
import { areaOf, areas, placeName, streetCalled } from './areas.ts'
import { namedOperators } from './operators.named.ts'
import { type Trade, trades } from './operators.trades.ts'

export type OperatorKind = 'enterprise' | 'sole-trader' | 'school' | 'institution'

export interface SeedOperator {
  uscc: string
  name: string
  shortName: string
  kind: OperatorKind
  industry: Industry
  /** Actual place of business. */
  address: string
  areaCode: string
  /** Registered seat, when it is elsewhere. */
  domicile?: string
  domicileAreaCode?: string
  phone: string
  contact: string
  platform: boolean
  odr: boolean
  /** Name of the platform it sells on. */
  sellsOn?: string
  /** What people complain about there. */
  sells: readonly GoodsClass[]
}

/** The first two characters of a credit code: registering authority and kind of body (GB 32100). */
const bodies: Record<OperatorKind, string> = { enterprise: '91', 'sole-trader': '92', school: '52', institution: '12' }

/** Classes of sampled goods by what it sells; 建材, 玩具, 加油站 by what it is called. */
export function tradeOf({ name, sells }: Pick<SeedOperator, 'name' | 'sells'>): SamplingClassCode[] {
  const found = (Object.keys(samplingClasses) as SamplingClassCode[]).filter(code => {
    const each: { goods: readonly string[]; words?: readonly string[] } = samplingClasses[code]
    return each.words
      ? each.words.some(word => name.includes(word))
      : each.goods.some(goods => sells.includes(goods as GoodsClass))
  })
  if (/童|母婴|文具|精品|超市/.test(name)) found.push('children-elderly')
  if (/家具|家居|装饰|五金|灯饰/.test(name)) found.push('building')
  return [...new Set(found)]
}

/** A code that passes both checks (GB 32100 and, inside it, GB 11714) and belongs to nobody: its region does not exist. */
export function fictionalUscc(kind: OperatorKind, county: string, serial: number): string {
  const organisation = `MAF${String(serial).padStart(5, '0')}`
  const first17 = bodies[kind] + county + organisation + organisationCheck(organisation)
  return first17 + usccCheckCharacter(first17)
}

const weights = [3, 7, 9, 10, 5, 8, 4, 2]

function organisationCheck(first8: string) {
  const sum = [...first8].reduce(
    (total, character, place) => total + Number.parseInt(character, 36) * weights[place]!,
    0,
  )
  return '0X987654321'[sum % 11]!
}

/** Fixed lines of a dialling code that no city has; the hand-made shops keep 1000 to 1999. */
const fixedLine = (serial: number) => (serial < 1000 ? `0729-555${1000 + serial}` : `0729-${5_560_000 + serial}`)

/** About sixty businesses to remember: those of the stories, the malls, the platforms. */
export function rememberedOperators(): SeedOperator[] {
  return namedOperators.map((each, serial) => {
    const areaCode = streetCalled(each.street)
    const seat = each.seat && streetCalled(each.seat[0])
    return {
      uscc: fictionalUscc(each.kind ?? 'enterprise', areaOf(seat ?? areaCode).parent!, serial + 1),
      name: each.name,
      shortName: each.short,
      kind: each.kind ?? 'enterprise',
      industry: each.industry,
      address: placeName(areaCode) + each.at,
      areaCode,
      ...(each.seat && seat ? { domicile: placeName(seat) + each.seat[1], domicileAreaCode: seat } : {}),
      phone: fixedLine(serial),
      contact: each.contact,
      platform: each.platform ?? false,
      odr: each.odr ?? false,
      ...(each.sellsOn ? { sellsOn: each.sellsOn } : {}),
      sells: each.sells,
    }
  })
}

const streets = areas.filter(area => area.level === 'street')
const firsts = [...'锦华瑞福鑫嘉康宏顺祥金恒美百新东安德万庆丰泰荣盛凯佳永长亿正']
const seconds = [...'源达和利隆泰来兴乐雅诚悦丽通发宝峰月晨海阳禾源欣宁惠友邦']
const branches = ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map(number => `${number}分店`)
const roads = [
  '江汉大道',
  '解放路',
  '人民路',
  '橘颂路',
  '建设路',
  '青年路',
  '湖滨路',
  '新华街',
  '文昌街',
  '光明路',
  '工农路',
  '站前路',
]

/** `count` more operators, the same for the same seed; no two share a name or a credit code. */
export function generatedOperators(count = 3000, seed = 63): SeedOperator[] {
  const chance = chanceFrom(seed)
  const taken = new Set(namedOperators.map(each => each.name))
  return Array.from({ length: count }, (_, place) => {
    const serial = 1000 + place
    const area = chance.pick(streets)
    const trade = chance.weighted(trades.map(each => [each, each.weight] as const))
    const kind = trade.kind ?? (chance.happens(0.65) ? 'sole-trader' : 'enterprise')
    const { name, shortName } = freeName(kind, area.parent!, trade)
    return {
      uscc: fictionalUscc(kind, area.parent!, serial),
      name,
      shortName,
      kind,
      industry: trade.industry,
      address: `${placeName(area.code)}${chance.pick(roads)}${chance.whole(1, 399)}号${chance.happens(0.4) ? `${chance.whole(1, 40)}号商铺` : ''}`,
      areaCode: area.code,
      phone: fixedLine(serial),
      contact: `${chance.pick([...'王李张刘陈杨黄赵吴周徐孙'])}${chance.pick(['经理', '店长', '老板', '主管'])}`,
      platform: false,
      odr: false,
      sells: trade.sells,
    }
  })

  /** After several collisions a branch number makes the name free, as chains do. */
  function freeName(kind: OperatorKind, county: string, trade: Trade) {
    for (let tries = 0; ; tries++) {
      const branch = tries > 5 ? chance.pick(branches) : ''
      const brand = chance.pick(firsts) + chance.pick(seconds)
      const called = chance.pick(trade.called)
      const name = fullName(kind, county, brand + (kind === 'enterprise' ? (trade.company ?? called) : called)) + branch
      if (taken.has(name)) continue
      taken.add(name)
      return { name, shortName: brand + called + branch }
    }
  }
}

function fullName(kind: OperatorKind, county: string, called: string) {
  const place = areaOf(county).name
  if (kind === 'sole-trader') return `${place}${called}（个体工商户）`
  return kind === 'enterprise' ? `楚江市${called}有限公司` : `${place}${called}`
}
