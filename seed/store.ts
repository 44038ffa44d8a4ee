/** The store and its lots: one that is gone, one that waits for the day, one that is being filled. */

import { close, enterResidue } from '../server/destruction/after.ts'
import { carryOut } from '../server/destruction/carry-out.ts'
import type { NewItem, NewLot } from '../server/destruction/contract.ts'
import { addItems, approve, propose } from '../server/destruction/fill.ts'
import { registerItem } from '../server/destruction/keep.ts'
import { openLot } from '../server/destruction/lot.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { as, type Stage } from './stage.ts'
import { told } from './told.ts'

type Kept = Pick<
  NewItem,
  'origin' | 'originNote' | 'name' | 'goodsClass' | 'quantity' | 'unit' | 'weightGrams' | 'box' | 'valueFen'
>

const gone: Kept[] = [
  {
    origin: 'surrendered',
    originNote: '经营者自愿上交',
    name: '过期面霜',
    goodsClass: 'cosmetics',
    quantity: 120,
    unit: '瓶',
    weightGrams: 14_400,
    box: 'X-01',
    valueFen: 360_000,
  },
  {
    origin: 'surrendered',
    originNote: '经营者自愿上交',
    name: '过期面膜',
    goodsClass: 'cosmetics',
    quantity: 300,
    unit: '片',
    weightGrams: 9_000,
    box: 'X-01',
    valueFen: 150_000,
  },
  {
    origin: 'unclaimed',
    originNote: '公告期满无人认领',
    name: '劣质卷烟',
    goodsClass: 'tobacco',
    quantity: 45,
    unit: '条',
    weightGrams: 11_250,
    box: 'X-02',
    valueFen: 450_000,
  },
  {
    origin: 'sample',
    originNote: '抽检备样超过保存期',
    name: '电器开关',
    goodsClass: 'switches',
    quantity: 62,
    unit: '只',
    weightGrams: 6_200,
    box: 'X-03',
    valueFen: 93_000,
  },
]
const waiting: Kept[] = [
  {
    origin: 'surrendered',
    originNote: '经营者自愿上交',
    name: '三无保健品',
    goodsClass: 'health-food',
    quantity: 80,
    unit: '盒',
    weightGrams: 16_000,
    box: 'X-04',
    valueFen: 640_000,
  },
  {
    origin: 'sample',
    originNote: '抽检备样超过保存期',
    name: '不合格管材',
    goodsClass: 'pipes',
    quantity: 24,
    unit: '根',
    weightGrams: 38_400,
    box: 'X-05',
    valueFen: 72_000,
  },
]
const kept: Kept[] = [
  {
    origin: 'unclaimed',
    originNote: '公告期满无人认领',
    name: '导航仪',
    goodsClass: 'navigators',
    quantity: 9,
    unit: '台',
    weightGrams: 2_700,
    box: 'X-06',
    valueFen: 270_000,
  },
  {
    origin: 'surrendered',
    originNote: '经营者自愿上交',
    name: '劣质手机充电器',
    goodsClass: 'phones',
    quantity: 210,
    unit: '个',
    weightGrams: 12_600,
    box: 'X-06',
    valueFen: 126_000,
  },
]

export async function playStore(db: Db, ctx: Context) {
  await told(ctx, () => play({ db, ctx, hash: '' }))
}

async function play(stage: Stage) {
  const first = await store(stage, 150, gone)
  const second = await store(stage, 90, waiting)
  await store(stage, 12, kept)
  const past = await lot(stage, 100, '第一批集中销毁', 92, first)
  await carryOut(await as(stage, 'handler', 92), past, {
    carriedOn: addDays(stage.ctx.today, -92),
    place: '楚江市固体废物处置中心焚烧车间',
    transport: '厢式货车，全程铅封',
    weighedGrams: 40_800,
    handedBy: '许川',
    receivedBy: '鲁工',
    witnesses: [
      { name: '田青', unit: '派驻纪检监察组', role: 'discipline' },
      { name: '万里', unit: '区财政局', role: 'finance' },
    ],
    course: '两名执法人员按清单逐项核对，过磅后投入焚烧炉，全程录像。',
    attachments: [],
  })
  await enterResidue(await as(stage, 'handler', 90), past, {
    number: '楚固处证01',
    residueGrams: 2_300,
    description: '炉渣由处置中心安全填埋。',
    attachments: [],
  })
  await close(await as(stage, 'yuqing', 89), past, { remark: '核对无误，归档。' })
  await lot(stage, 10, '第二批集中销毁', -5, second)
  await openLot(await as(stage, 'handler', 3), plan('第三批集中销毁', addDays(stage.ctx.today, 30)))
}

async function store(stage: Stage, daysAgo: number, list: readonly Kept[]) {
  const ctx = await as(stage, 'handler', daysAgo)
  const ids: number[] = []
  for (const each of list)
    ids.push(
      (
        await registerItem(ctx, {
          ...each,
          place: '望楚区局罚没物品库二号架',
          handedBy: '周宁',
          receivedBy: '许川',
          officeId: undefined,
        })
      ).id,
    )
  return ids
}

const plan = (title: string, plannedOn: string): NewLot => ({
  title: `望楚区局${title}`,
  reason: 'worthless',
  method: 'burning',
  hazardous: false,
  processor: '楚江市固体废物处置中心',
  self: false,
  licence: '楚环固废〔2025〕12号',
  licenceUntil: '2030-12-31',
  plannedOn,
  place: '楚江市固体废物处置中心焚烧车间',
  explanation: '所列物品均已超过期限或者不符合标准，不具备回收价值，拟集中焚烧。',
})

async function lot(stage: Stage, daysAgo: number, title: string, plannedAgo: number, itemIds: number[]) {
  const handler = await as(stage, 'handler', daysAgo)
  const { id } = await openLot(handler, plan(title, addDays(stage.ctx.today, -plannedAgo)))
  await addItems(handler, id, { itemIds })
  await propose(handler, id, { remark: '建议集中销毁。' })
  await approve(await as(stage, 'head', daysAgo - 1), id, { remark: '同意。' })
  return id
}
