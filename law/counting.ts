/**
 * 期间的计算: how a limit is counted, and which article says so on the day it starts.
 *
 * Since 2026-04-15 the complaint regulation has its own rule (Order 121 art. 45). Before, and for acts that have none,
 * the general rules of civil law are applied by analogy.
 */
import { civilCode, civilGeneralRules, civilPrinciples, order121 } from './acts.ts'
import { type Basis, cite, type Day, inForce } from './grammar.ts'

/** 开始的当日不计入. */
const startDay: Basis[] = [
  cite(order121, '第四十五条'),
  cite(civilCode, '第二百零一条'),
  cite(civilGeneralRules, '第二百零一条'),
  cite(civilPrinciples, '第一百五十四条'),
]

/** 期间届满的最后一日是法定节假日的，以法定节假日后的第一日为期间届满的日期. */
const lastDay: Basis[] = [
  cite(order121, '第四十五条'),
  cite(civilCode, '第二百零三条'),
  cite(civilGeneralRules, '第二百零三条'),
  cite(civilPrinciples, '第一百五十四条'),
]

/** 按月、年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日. */
const matchingDay: Basis[] = [cite(civilCode, '第二百零二条'), cite(civilGeneralRules, '第二百零二条')]

const first = (list: Basis[], on: Day) => list.find(each => inForce(each.act, on))

export const countingRules = {
  startDayOn: (on: Day) => first(startDay, on),
  lastDayOn: (on: Day) => first(lastDay, on),
  matchingDayOn: (on: Day) => first(matchingDay, on),
}
