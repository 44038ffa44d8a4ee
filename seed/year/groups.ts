/** 群体性投诉: sixteen times in the year many people complained of one business. */
import type { GoodsClass, Problem } from '../../law/classes.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { type MassThere, takeOverGroups } from '../../server/mass/index.ts'
import type { SeedOperator } from '../city/operators.ts'
import { earlier, lastWorkday, type YearStage } from './stage.ts'

export interface PlannedGroup {
  nth: number
  operator: SeedOperator
  goods: GoodsClass
  problem: Problem
  /** As the people put it. */
  when: string
  officeId: number
  /** A day of receipt for each member, in order. */
  days: Day[]
  closedOn: Day
  summary: string
  /** Its complaints, and what they brought back; known once they are told. */
  sourceNumbers: string[]
  recoveredFen: number
}

const told: readonly [
  short: string,
  first: Day,
  persons: number,
  goods: GoodsClass,
  problem: Problem,
  summary: string,
][] = [
  [
    '力行健身会所',
    '2018-01-15',
    14,
    'culture-sports',
    'contract',
    '会所装修停业，协调转至其他门店继续服务，不愿转的按剩余次数退费。',
  ],
  [
    '美丽约定美容养生馆',
    '2018-02-05',
    9,
    'beauty',
    'contract',
    '更换经营者后不认旧卡，约谈新旧经营者，由新经营者承接并退还部分余额。',
  ],
  ['启明星培训', '2018-02-28', 17, 'education', 'contract', '校区合并后课程缩减，协调按未上课时退费。'],
  ['万家惠超市', '2018-03-12', 8, 'food', 'price', '促销价与结算价不一致，经营者当场退还差价。'],
  [
    '挚爱印象婚纱摄影',
    '2018-03-26',
    11,
    'making-repair',
    'contract',
    '拍摄后加收精修费用，协调按合同交付并退还多收部分。',
  ],
  ['安途驾校', '2018-04-16', 21, 'education', 'contract', '学员长期约不上车，协调增派教练、退还未培训项目费用。'],
  ['飞驰电动车行', '2018-05-07', 12, 'vehicles', 'after-sales', '同一批次电池续航不足，厂家派员到场更换电池并补偿。'],
  [
    '国泰电器城',
    '2018-05-28',
    7,
    'appliances',
    'after-sales',
    '空调安装材料费收取混乱，按公示标准重新结算，多收的退还。',
  ],
  ['童梦乐园', '2018-06-11', 15, 'culture-sports', 'contract', '乐园搬迁，年卡按剩余时间退费或者转新址使用。'],
  ['山水间旅行社', '2018-07-16', 13, 'travel', 'contract', '行程缩减未告知，退还未成行项目费用并致歉。'],
  ['净白干洗', '2018-08-06', 10, 'laundry', 'contract', '门店关闭，协调总部登记退卡。'],
  ['鼎盛汽车', '2018-08-27', 9, 'vehicles', 'price', '提车时加收“出库费”，退还全部加收费用。'],
  ['木语家居', '2018-09-17', 8, 'household', 'quality', '同批餐桌开裂，全部更换或者退货。'],
  ['育英托管', '2018-10-15', 16, 'education', 'contract', '托管班停办，协调退还剩余费用。'],
  ['悦享家旗舰店', '2018-11-13', 18, 'household', 'advertising', '“双11”先涨价后打折，退还差价。'],
  ['蓝海洗浴', '2018-11-26', 12, 'beauty', 'contract', '停业清卡，按卡内本金退还。'],
]

export function groupsOf(stage: YearStage): PlannedGroup[] {
  const { chance, operators, workday } = stage
  return told.map(([short, first, persons, goods, problem, summary], nth) => {
    const operator = operators.find(each => each.shortName === short)
    if (!operator) throw new Error(`the groups name ${short}, who is not in the model city`)
    const days = Array.from({ length: persons }, () => addDays(first, chance.whole(0, 6))).sort()
    return {
      nth,
      operator,
      goods,
      problem,
      when: chance.pick(['今年以来', '年前', '上个月']),
      officeId: stage.officeId(operator.areaCode.slice(0, 6)),
      days,
      closedOn: earlier(workday(addDays(days.at(-1)!, chance.whole(14, 28))), lastWorkday),
      summary,
      sourceNumbers: [],
      recoveredFen: 0,
    }
  })
}

/** After their complaints. */
export async function writeGroups(
  ctx: Context,
  { copy, operatorId, workday }: YearStage,
  groups: readonly PlannedGroup[],
  source: { key: string; label: string },
) {
  const numbers = groups.flatMap(each => each.sourceNumbers)
  const rows = await ctx.db
    .selectFrom('matter')
    .select(['id', 'source_number', 'closed_on'])
    .where('source', '=', source.key)
    .where('source_number', 'in', numbers)
    .execute()
  const known = new Map(rows.map(row => [row.source_number, row]))
  const made = groups.map((each): MassThere => {
    const members = each.sourceNumbers.map(number => known.get(number)!)
    const [firstOn, lastOn] = [each.days[0]!, each.days.at(-1)!]
    // A group is closed when the last of its complaints is.
    const ended = members
      .map(row => row.closed_on!)
      .sort()
      .at(-1)!
    return {
      sourceNumber: `QT2018-${copy}-${each.nth + 1}`,
      source: 'hotline',
      officeId: each.officeId,
      operatorName: each.operator.name,
      operatorId: operatorId(each.operator.uscc),
      problem: each.problem,
      firstOn,
      lastOn,
      confirmedOn: workday(lastOn),
      closedOn: ended > each.closedOn ? ended : each.closedOn,
      settled: true,
      persons: members.length,
      disputedFen: null,
      recoveredFen: each.recoveredFen,
      summary: each.summary,
      complaintIds: members.map(row => row.id),
      doneBy: source.label,
    }
  })
  await takeOverGroups(ctx, made)
}
