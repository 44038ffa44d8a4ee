/** What must be so before a plaque is given, renewed or recommended: drawn and enforced by the same look. */

import { pledgesNeeded } from '../../law/demonstration.pledges.ts'
import { term } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { guard } from '../kernel/procedure.ts'
import { demonstrationRow } from './apply.ts'
import { standsInTheWay } from './eligibility.ts'
import type { DemonstrationTable } from './tables.ts'

guard('demonstration', 'award', async (ctx, matter) => {
  const { published_to: until } = await demonstrationRow(ctx, matter.id)
  if (until !== null && ctx.today > until) return undefined
  return { zh: `公示至${until}，期满后授牌`, en: `Published until ${until}: awarded after that` }
})

guard('demonstration', 'award', async (ctx, matter) => {
  const objections = await ctx.db
    .selectFrom('demonstration_objection')
    .select(['answered_on', 'upheld'])
    .where('matter_id', '=', matter.id)
    .execute()
  if (objections.some(each => each.answered_on === null))
    return { zh: '有异议尚未答复', en: 'An objection is not answered yet' }
  if (objections.some(each => each.upheld)) return { zh: '异议成立，不能授牌', en: 'An objection was upheld' }
  return undefined
})

guard('demonstration', 'award', async (ctx, matter) => missingPledges(ctx, await demonstrationRow(ctx, matter.id)))
guard('demonstration', 'award', async (ctx, matter) => standsInTheWay(ctx, await demonstrationRow(ctx, matter.id)))

async function missingPledges(ctx: Context, row: DemonstrationTable) {
  const signed = await ctx.db
    .selectFrom('demonstration_pledge')
    .select('pledge')
    .where('matter_id', '=', row.matter_id)
    .execute()
  const missing = pledgesNeeded(row.kind, ctx.today).filter(each => !signed.some(one => one.pledge === each.code))
  if (missing.length === 0) return undefined
  return {
    zh: `承诺未签齐：${missing.map(each => each.zh).join('、')}`,
    en: `Pledges not signed: ${missing.map(each => each.en).join(', ')}`,
  }
}

/** In the last month of the term and in the transition; before that nobody need ask. */
export const renewable = (row: Pick<DemonstrationTable, 'term_to'>, today: string) =>
  row.term_to !== null &&
  today >= addDays(row.term_to, -term.renewalDays) &&
  today <= addDays(row.term_to, term.transitionDays)

guard('demonstration', 'ask-renewal', async (ctx, matter) => {
  const row = await demonstrationRow(ctx, matter.id)
  if (renewable(row, ctx.today)) return undefined
  const from = row.term_to === null ? '' : addDays(row.term_to, -term.renewalDays)
  return { zh: `期满前一个月（${from}）起可以申请续期`, en: `Renewal opens a month before the term ends (${from})` }
})

/** The records are looked at anew, as they stand today. */
guard('demonstration', 'renew', async (ctx, matter) =>
  standsInTheWay(ctx, await demonstrationRow(ctx, matter.id), ['lists']),
)

guard('demonstration', 'recommend-province', async (ctx, matter) => {
  const row = await demonstrationRow(ctx, matter.id)
  if (row.level === 'province') return { zh: '已是省级', en: 'It is provincial already' }
  return standsInTheWay(ctx, row)
})
guard('demonstration', 'enter-province', async (ctx, matter) => {
  const row = await demonstrationRow(ctx, matter.id)
  if (row.level === 'province') return { zh: '已是省级', en: 'It is provincial already' }
  return row.province_recommended_on === null ? { zh: '还没有推荐省级', en: 'It has not been recommended' } : undefined
})
