/** Plaques of older terms: what was there before this system, and what becomes of a term that ends. */
import { pledgesNeeded } from '../law/demonstration.pledges.ts'
import { sheetOn } from '../law/demonstration.sheets.ts'
import { lapseDaily, takeOverDemonstrations } from '../server/demonstration/index.ts'
import { askRenewal } from '../server/demonstration/keep.ts'
import { addDays } from '../server/kernel/day.ts'
import { streetCalled } from './city/areas.ts'
import { olderPlaques } from './city/demonstrations.ts'
import { as, operatorCalled, type Stage } from './stage.ts'

/** Their terms began before this system: one is asked to be renewed, one has just ended, one is over for good. */
export async function tellOlderPlaques(stage: Stage) {
  for (const [nth, each] of olderPlaques.entries()) {
    const operator = await operatorCalled(stage, each.operator)
    const awardedOn = addDays(stage.ctx.today, -each.daysAgo)
    const { items } = sheetOn('shop', awardedOn)
    const office = await stage.db
      .selectFrom('office')
      .select('id')
      .where('code', '=', '429902')
      .executeTakeFirstOrThrow()
    const [id] = await takeOverDemonstrations(stage.ctx, [
      {
        sourceNumber: `FX-${nth + 1}`,
        kind: 'shop',
        name: each.name,
        operator: { id: operator.id, name: operator.name },
        broughtBy: 'district',
        areaCode: streetCalled(each.street),
        officeId: office.id,
        place: each.place,
        contact: '负责人',
        phone: `0729-555640${nth}`,
        appliedOn: addDays(awardedOn, -40),
        awardedOn,
        awardNumber: `楚放心商〔${awardedOn.slice(0, 4)}〕旧${nth + 1}号`,
        stars: 3,
        level: 'city',
        visit: {
          on: addDays(awardedOn, -30),
          by: '周宁',
          points: Object.fromEntries(items.map(item => [item.code, item.points - 1])),
        },
        pledges: pledgesNeeded('shop', awardedOn).map(one => one.code),
      },
    ])
    if (each.later === 'renewing')
      await askRenewal(await as(stage, 'handler', 4), id!, { remark: '商家口头申请续期。' })
  }
  await lapseDaily(stage.ctx)
}
