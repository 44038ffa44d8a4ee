/**
 * 集中销毁 of March 2018: goods of cases of 2016 and 2017, whose term to sue was over; twelve classes, fifty-odd boxes, over
 * three hundred kilograms (the seed document gives no closer numbers: those here are the generator's).
 */
import { type StoreClass, storeClasses } from '../../law/destruction.ts'
import type { Day } from '../../law/grammar.ts'
import { takeOverLots } from '../../server/destruction/index.ts'
import { type CaseThere, takeOverCases } from '../../server/enforcement/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { shopsOf } from './cases-shops.ts'
import { seedYear } from './figures.ts'
import { parted, two, type YearStage } from './stage.ts'

const oldFile = { key: 'cases-2017', label: '案件台账（2016、2017年）', fileName: '案件-2016-2017.xlsx' }

/** What was confiscated, by class: so many boxes of each. */
const goods: readonly [StoreClass, name: string, unit: string, boxes: number][] = [
  ['appliances', '不合格电热水壶、电吹风', '台', 9],
  ['pipes', '不合格塑料管材', '根', 7],
  ['boards', '甲醛超标板材', '张', 6],
  ['navigators', '不合格车载导航仪', '台', 4],
  ['tobacco', '假冒卷烟', '条', 4],
  ['health-food', '虚假宣传的保健品', '盒', 5],
  ['switches', '不合格电器开关、插座', '只', 4],
  ['cables', '不合格电线', '卷', 3],
  ['toys', '不合格儿童玩具', '件', 4],
  ['clothing', '纤维含量不符的服装', '件', 3],
  ['phones', '不合格手机充电器', '个', 2],
  ['coatings', '不合格内墙涂料', '桶', 2],
]

/** @returns how many items */
export async function writeDestroyed(ctx: Context, stage: YearStage): Promise<number> {
  const { chance } = stage
  const shops = await shopsOf(ctx)
  const boxes = goods.flatMap(([kind, name, unit, many]) => Array.from({ length: many }, () => ({ kind, name, unit })))
  const grams = parted(
    seedYear.destroyed.grams,
    boxes.map(() => 0.5 + chance.next()),
  )
  const cases = boxes.map(({ name }, n): CaseThere => {
    const shop = chance.pick(shops)
    const foundOn = stage.workday(addDays('2016-02-22', Math.floor((n * 500) / boxes.length)))
    const after = (days: number): Day => stage.workday(addDays(foundOn, days))
    const penalty = 100_000 + chance.whole(0, 40) * 10_000
    return {
      sourceNumber: `XH2017-${two(n + 1)}`,
      officeId: shop.officeId,
      type: 'nonconforming',
      from: 'sampling',
      party: { kind: 'organisation', operatorId: shop.id, name: shop.name, address: shop.address },
      violation: '销售不合格商品',
      facts: `流通领域商品质量抽检中发现当事人销售${name}。`,
      goods: name,
      foundOn,
      filedOn: after(6),
      decision: 'penalty',
      decidedOn: after(40),
      servedOn: after(42),
      paidOn: after(50),
      closedOn: after(58),
      decisionNumber: `楚工商处字〔${after(40).slice(0, 4)}〕销${n + 1}号`,
      valueFen: penalty,
      fineFen: penalty,
      goodsFen: 60_000,
      confiscatedGoods: name,
    }
  })
  const ids = await takeOverCases(ctx, cases, oldFile)
  await takeOverLots(ctx, [
    {
      source: 'destroyed-2018',
      sourceNumber: 'lot-2018-03',
      officeId: stage.officeId('429900'),
      title: '2016年至2017年流通领域商品质量抽检不合格商品集中销毁',
      reason: 'worthless',
      method: 'burning',
      processor: '楚江市固体废物处置中心',
      licence: '楚环固废〔2017〕3号',
      place: '楚江市固体废物处置中心',
      explanation: `抽检中查处的不合格且已不具备回收价值的商品，包括${goods
        .slice(0, 6)
        .map(([kind]) => storeClasses[kind].zh)
        .join('、')}等${goods.length}类。`,
      plannedOn: '2018-02-26',
      approvedOn: '2018-03-05',
      carriedOn: '2018-03-13',
      transport: '厢式货车两辆，铅封',
      course: '两名执法人员按清单逐箱核对、过磅后投入焚烧炉，全程录像。',
      residueNumber: '楚固处证〔2018〕3号',
      residueGrams: 21_500,
      residue: '炉渣由处置中心填埋。',
      keeper: '罚没物品保管员',
      receiver: '处置中心值班长',
      witnesses: [
        { name: '派驻纪检监察组干部', unit: '市纪委监委派驻组', role: 'discipline' },
        { name: '市财政局干部', unit: '市财政局', role: 'finance' },
      ],
      items: boxes.map(({ kind, name, unit }, n) => ({
        officeId: cases[n]!.officeId,
        caseId: ids[n]!,
        name,
        class: kind,
        quantity: 6 + chance.whole(0, 60),
        unit,
        weightGrams: grams[n]!,
        box: `2018-${two(n + 1)}`,
        valueFen: 60_000,
        place: '市局罚没物品库',
        storedOn: cases[n]!.servedOn!,
      })),
    },
  ])
  return boxes.length
}
