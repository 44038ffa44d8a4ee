/** Complaints in quantity: texts that read as people write, put together by chance that repeats. */
import { type Claim, claims, classes, entryOf, type GoodsClass, type Problem } from '../../law/classes.ts'
import { chanceFrom } from '../random.ts'
import { wares } from './products.ts'
import { bodies, demands, openings, replies } from './templates.ts'

export interface AppealText {
  facts: string
  goodsName: string
  brand?: string
  /** What was paid. */
  disputedAmountFen: number
  claimedAmountFen: number
  claims: Claim[]
}

/** What people ask for, by problem; the first is the commonest. */
const asked: Partial<Record<Problem, readonly (readonly [Claim, number])[]>> = {
  quality: [
    ['return', 5],
    ['replace', 3],
    ['repair', 1],
    ['compensate', 1],
  ],
  'after-sales': [
    ['repair', 4],
    ['replace', 3],
    ['return', 3],
  ],
  'food-safety': [
    ['refund', 4],
    ['compensate', 3],
    ['punitive', 3],
  ],
  measurement: [
    ['make-up', 5],
    ['refund', 4],
    ['compensate', 1],
  ],
  safety: [
    ['compensate', 7],
    ['return', 2],
    ['refund', 1],
  ],
  advertising: [
    ['return', 5],
    ['refund', 3],
    ['punitive', 2],
  ],
  trademark: [
    ['return', 5],
    ['punitive', 5],
  ],
  certification: [
    ['return', 7],
    ['punitive', 3],
  ],
  'personal-rights': [
    ['apologise', 8],
    ['compensate', 2],
  ],
  contract: [
    ['refund', 8],
    ['perform', 2],
  ],
}
const askedElse = [
  ['refund', 7],
  ['compensate', 3],
] as const
/** Nobody sends back a meal or asks for a haircut to be repaired. */
const askedOfServices: Partial<Record<Claim, Claim>> = {
  return: 'refund',
  replace: 'redo',
  repair: 'redo',
  'make-up': 'refund',
}

const edible: readonly GoodsClass[] = ['food', 'special-food', 'tobacco-drinks', 'catering-lodging']
const metered: readonly GoodsClass[] = ['catering-lodging', 'administrative', 'parking']

/** Food safety is complained of where something is eaten, marks and measures where something is sold. */
export function plausible(goods: GoodsClass, problem: Problem): boolean {
  const sold = entryOf(classes, goods)!.kind === 'goods'
  if (bodies[problem].length === 0) return false
  if (problem === 'food-safety') return edible.includes(goods)
  if (problem === 'trademark' || problem === 'certification') return sold
  if (problem === 'measurement') return sold || metered.includes(goods)
  return true
}

/**
 * A teller of complaints. Each call gives the next text; the same seed and the same calls give the same texts.
 * Throws for a combination that is not plausible.
 */
export function appealTexts(seed: number) {
  const chance = chanceFrom(seed)

  return (about: { goods: GoodsClass; problem: Problem; operator: string; when?: string }): AppealText => {
    if (!plausible(about.goods, about.problem)) throw new Error(`no complaint of ${about.problem} about ${about.goods}`)
    const { sold, faults, brands } = wares[about.goods]
    const [goodsName, low, high] = chance.pick(sold)
    const price = paid(low, high)
    const brand = brands && chance.happens(0.6) ? chance.pick(brands) : undefined
    const claim = claimFor(about.goods, about.problem)
    const claimed =
      claim === 'punitive' ? price * 4 : claim === 'compensate' ? Math.round(price * (0.3 + chance.next())) : price
    const slots: Record<string, string> = {
      时: about.when ?? chance.pick(['上周', '上个月', '前几天', '今年年初', '半个月前', '昨天下午', '节假日期间']),
      商家: about.operator,
      物: brand ? `${brand}牌${goodsName}` : goodsName,
      价: String(price),
      日: String(chance.whole(3, 60)),
      次: chance.pick(['两', '三', '四', '多']),
      毛病: chance.pick(faults),
      求: claim === 'punitive' ? '依法承担惩罚性赔偿责任' : entryOf(claims, claim)!.zh,
    }
    const sentences = [
      chance.pick(openings),
      chance.pick(bodies[about.problem]),
      chance.pick(replies),
      chance.pick(demands),
    ]
    return {
      facts: sentences.join('').replace(/\{(.+?)\}/g, (_, slot: string) => slots[slot]!),
      goodsName,
      ...(brand ? { brand } : {}),
      disputedAmountFen: price * 100,
      claimedAmountFen: claimed * 100,
      claims: [claim],
    }
  }

  /** Prices end in 8 or 9 more often than not. */
  function paid(low: number, high: number) {
    const price = chance.whole(low, high)
    return price > 50 && chance.happens(0.6) ? price - (price % 10) + chance.pick([8, 9]) : price
  }

  function claimFor(goods: GoodsClass, problem: Problem): Claim {
    const claim = chance.weighted<Claim>(asked[problem] ?? askedElse)
    const service = entryOf(classes, goods)!.kind === 'service'
    return service ? (askedOfServices[claim] ?? claim) : claim
  }
}
