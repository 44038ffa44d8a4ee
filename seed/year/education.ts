/** The seed's summary tells of campaigns of publicity without numbers; here they are held record by record, one bureau's year. */

import { classes, entryOf } from '../../law/classes.ts'
import { adviceByGoods, anyAdvice } from '../../law/education.advice.ts'
import type { EventKind } from '../../law/education.ts'
import {
  type AdvisoryThere,
  type EventThere,
  takeOverAdvisories,
  takeOverEvents,
} from '../../server/education/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { seedYear } from './figures.ts'
import { parted, streets, two, type YearStage, year } from './stage.ts'

export const educationNumber = (nth: number) => `XJ2018-${nth + 1}`

const plan: readonly (readonly [EventKind, number, string, string])[] = [
  ['march15', 9, '“3·15”宣传日', '市民'],
  ['school', 8, '消费安全进校园', '学生'],
  ['lecture', 6, '预付卡和保健品防骗讲座', '老年大学学员'],
  ['community', 8, '维权知识进社区', '居民'],
  ['business', 4, '首问和先行赔付培训', '经营者'],
  ['media', 1, '电台直播：消费维权在身边', '听众'],
]

export async function writeEducation(ctx: Context, stage: YearStage) {
  const kinds = plan.flatMap(([kind, many, title, audience]) =>
    Array.from({ length: many }, () => ({ kind, title, audience })),
  )
  const leaflets = parted(
    seedYear.leaflets,
    kinds.map(() => 1),
    10,
  )
  const { chance } = stage
  const events = kinds.map((each, nth): EventThere => {
    const street = streets[nth % streets.length]!
    const month = each.kind === 'march15' ? 3 : (nth % 11) + 1
    const on = stage.workday(`${year}-${two(month)}-${two(each.kind === 'march15' ? 15 : chance.whole(2, 25))}`)
    const attendance = each.kind === 'media' ? 3 : chance.whole(40, 320)
    const cost = chance.whole(5, 60) * 10_000
    return {
      sourceNumber: educationNumber(nth),
      kind: each.kind,
      title: `${street.name}${each.title}`,
      officeId: stage.officeId(street.code.slice(0, 6)),
      on,
      place: `${street.name}文化活动中心`,
      areaCode: street.code,
      audience: each.audience,
      plan: '讲案例，发资料，现场接受咨询。',
      attendance,
      leaflets: leaflets[nth]!,
      consultations: chance.whole(0, 30),
      onlineReach: each.kind === 'media' ? 12_000 : 0,
      went: '按计划举办。',
      budgetFen: cost + 10_000,
      costFen: cost,
      by: '消费教育专班',
    }
  })
  await takeOverEvents(ctx, events)
  await takeOverAdvisories(ctx, advisoriesOf(stage))
  return events.length
}

/** Two a month, of the goods in turn. */
function advisoriesOf(stage: YearStage): AdvisoryThere[] {
  const goods = Object.entries(adviceByGoods)
  return Array.from({ length: 24 }, (_, nth): AdvisoryThere => {
    const [code, { watch, advice }] = goods[nth % goods.length]!
    const name = (entryOf(classes, code)?.zh ?? code).replace(/类$/, '')
    const month = (nth >> 1) + 1
    return {
      sourceNumber: `TS2018-${nth + 1}`,
      kind: nth % 6 === 5 ? 'warning' : 'tip',
      title: `${month}月消费提示：${name}`,
      summary: `买${name}前多看一眼，少一些麻烦。`,
      body: watch,
      advice: [...advice, ...anyAdvice].join('\n'),
      goodsClass: code,
      officeId: stage.officeId('429900'),
      publishedOn: stage.workday(`${year}-${two(month)}-${nth % 2 ? '20' : '06'}`),
      writer: '陈立群',
      approver: '吴岚',
      reads: stage.chance.whole(120, 900),
    }
  })
}
