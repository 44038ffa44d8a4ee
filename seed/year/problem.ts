/** What people complain of, as often as a middling city's hotline hears it. */
import { type GoodsClass, type Problem, problems } from '../../law/classes.ts'
import type { Chance } from '../random.ts'
import { plausible } from './appeal-texts.ts'

const often: readonly (readonly [Problem, number])[] = [
  ['after-sales', 30],
  ['quality', 26],
  ['contract', 14],
  ['food-safety', 10],
  ['price', 8],
  ['advertising', 5],
  ['safety', 3],
  ['measurement', 2],
  ['other', 2],
]

export function problemFor(chance: Chance, goods: GoodsClass): Problem {
  const known = often.filter(([problem]) => problems.some(each => each.code === problem) && plausible(goods, problem))
  return chance.weighted(known)
}
