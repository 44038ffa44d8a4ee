/** To whom: a unit of the programme that has something to put up. */
import { type DemonstrationState, demonstration } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { reachableMatters } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'

const noMore = ['delisted', 'expired', 'refused', 'withdrawn']

export async function unitCalled(ctx: Context, number: string) {
  // By the number of its application or by the one on its plaque.
  const unit = await reachableMatters(ctx)
    .innerJoin('demonstration', 'demonstration.matter_id', 'matter.id')
    .select(['matter.id', 'matter.state'])
    .where(one => one.or([one('matter.number', '=', number), one('demonstration.award_number', '=', number)]))
    .executeTakeFirst()
  // Whose plaque is off has nothing to put up any more (law/demonstration.ts); a card is for whoever bears one or will.
  if (unit && noMore.includes(unit.state))
    throw badField(
      'demonstrationNumber',
      {
        zh: `该单位${demonstration.states[unit.state as DemonstrationState].zh}`,
        en: `is a unit that is no more: ${demonstration.states[unit.state as DemonstrationState].en}`,
      },
      { zh: '在申报或者在期的创建单位', en: 'a unit that has applied or bears a plaque' },
    )
  if (unit) return unit.id
  throw badField(
    'demonstrationNumber',
    { zh: '没有这个创建单位，或者您无权查看', en: 'is no unit that you may see' },
    { zh: '申报编号（FX开头）或者牌匾编号', en: 'the number of its application (FX…) or of its plaque' },
  )
}
