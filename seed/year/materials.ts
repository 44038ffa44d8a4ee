/** 80万元 of the city's budget and 3万元 of the bureau's own: boards, signs, cards, and a thousand pledges and appeals posted. */
import { sql } from 'kysely'
import type { Context } from '../../server/kernel/context.ts'
import { handOut, openBudget, order } from '../../server/material/index.ts'
import { staffActor } from '../../server/office/index.ts'
import { seedYear } from './figures.ts'
import { year } from './stage.ts'

const title = '放心消费示范街建设（2018）'

export const materialsThere = () => sql`exists (select from material_budget where title = ${title})`

export async function writeMaterials(ctx: Context) {
  const { id } = await ctx.db
    .selectFrom('person')
    .select('id')
    .where('account', '=', 'supervisor')
    .executeTakeFirstOrThrow()
  const as = { ...ctx, actor: (await staffActor(ctx.db, id))! }
  const city = await openBudget(as, {
    year,
    source: 'city-finance',
    title,
    amountFen: seedYear.specialFundsCityFen,
    on: '2018-02-26',
  })
  const own = await openBudget(as, {
    year,
    source: 'bureau',
    title: '放心消费宣传资料（2018）',
    amountFen: seedYear.specialFundsBureauFen,
    on: '2018-03-01',
  })
  const made = [
    ['board', seedYear.boards, 42_000_000, city.id, '示范街两侧'],
    ['street-sign', seedYear.streetSigns, 30_000_000, city.id, '示范街两头'],
    ['pledge', 600, 1_200_000, city.id, '示范街商户'],
    ['appeal', 400, 800_000, city.id, '示范街商户'],
    ['desk-card', 1_100, 1_430_000, own.id, '示范商户'],
    ['table-sign', 700, 630_000, own.id, '示范商户'],
    ['sticker', 1_500, 900_000, own.id, '示范商户；红星美凯龙专属宣传贴200份'],
    ['leaflet', seedYear.leaflets, 40_000, own.id, '“3·15”、进校园、进社区等宣传活动'],
  ] as const
  for (const [material, quantity, costFen, budgetId, recipient] of made) {
    await order(as, { material, quantity, costFen, budgetId, on: '2018-04-09', words: '楚江印务有限公司' })
    await handOut(as, {
      material,
      quantity,
      recipient,
      demonstrationNumber: undefined,
      on: '2018-05-14',
      words: undefined,
    })
  }
  return made.length
}
