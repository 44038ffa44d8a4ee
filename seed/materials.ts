/** 宣传物料 in the model city: two budgets, what was made of them, what went to the counties, onto streets and into shops. */

import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { handOut, openBudget, order, transfer } from '../server/material/index.ts'
import { as, firstHash } from './stage.ts'

export async function playMaterials(db: Db, ctx: Context) {
  const stage = { db, ctx, hash: await firstHash(db) }
  const on = (daysAgo: number) => addDays(ctx.today, -daysAgo)
  const bureau = await as(stage, 'supervisor', 0)
  const year = Number(ctx.today.slice(0, 4))
  const grant = (source: 'city-finance' | 'bureau', title: string, amountFen: number) =>
    openBudget(bureau, { year, source, title, amountFen, on: on(280) })
  const city = await grant('city-finance', '放心消费示范街建设', 20_000_000)
  const own = await grant('bureau', '放心消费宣传品', 3_000_000)
  const make = (
    material: Parameters<typeof order>[1]['material'],
    quantity: number,
    costFen: number,
    budgetId: number,
    words: string,
  ) => order(bureau, { material, quantity, costFen, budgetId, on: on(220), words })
  await make('board', 12, 6_600_000, city.id, '楚江广告公司，发票 04418821')
  await make('street-sign', 4, 3_200_000, city.id, '楚江广告公司，发票 04418822')
  await make('desk-card', 400, 480_000, own.id, '红叶印务，收据 1107')
  await make('sticker', 800, 240_000, own.id, '红叶印务，收据 1108')
  await make('pledge', 600, 90_000, own.id, '红叶印务，收据 1109')
  await order(bureau, {
    material: 'leaflet',
    quantity: 3_000,
    costFen: 120_000,
    budgetId: own.id,
    on: on(275),
    words: '红叶印务，收据 1102',
  })
  const office = await db.selectFrom('office').select('id').where('code', '=', '429902').executeTakeFirstOrThrow()
  const send = (material: 'desk-card' | 'sticker' | 'pledge' | 'leaflet', quantity: number, daysAgo = 200) =>
    transfer(bureau, { material, quantity, toOfficeId: office.id, on: on(daysAgo), words: '望楚区创建用' })
  await send('desk-card', 150)
  await send('sticker', 300)
  await send('pledge', 300)
  await send('leaflet', 2_400, 270)
  await handOut(bureau, {
    material: 'board',
    quantity: 8,
    recipient: '文昌街',
    demonstrationNumber: undefined,
    on: on(190),
    words: '街区两侧',
  })
  await handOut(bureau, {
    material: 'street-sign',
    quantity: 2,
    recipient: '文昌街',
    demonstrationNumber: undefined,
    on: on(190),
    words: '街道两头',
  })
  const county = await as(stage, 'handler', 0)
  const units = await db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select('matter.number')
    .where('demonstration.kind', '=', 'shop')
    .where('matter.state', '=', 'awarded')
    .where('matter.office_id', '=', office.id)
    .orderBy('matter.id')
    .execute()
  for (const { number } of units)
    for (const material of ['desk-card', 'pledge'] as const)
      await handOut(county, {
        material,
        quantity: 2,
        demonstrationNumber: number,
        recipient: undefined,
        on: on(20),
        words: undefined,
      })
}
