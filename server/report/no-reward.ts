/** 评估为不予奖励: coded, and not before it can be known. */
import { noRewardReasons } from '../../law/report.reward.ts'
import { report } from '../../law/report.ts'
import { caseOfReport } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { NoReward } from './contract.ts'
import { holdReport } from './queries.ts'

export async function assessNoReward(ctx: Context, id: number, { code, remark }: NoReward) {
  const held = await holdReport(ctx, id)
  if (!(code in noRewardReasons))
    throw badField(
      'code',
      { zh: '不在不予奖励原因编码内', en: 'is no coded reason' },
      { zh: Object.keys(noRewardReasons).join('、'), en: Object.keys(noRewardReasons).join(', ') },
    )
  if (held.row.wants_reward && (code === 'not-serious' || code === 'not-proven')) {
    const led = await caseOfReport(ctx, id)
    if (led && !led.decision)
      throw badField(
        'code',
        {
          zh: `举报人要求奖励，案件${led.filingNumber}还没有决定，是否查证属实、是否重大尚不可知`,
          en: `the informer wants a reward, and whether it is proven and serious is not known before case ${led.filingNumber} is decided`,
        },
        {
          zh: '待处罚（移送）决定作出后评估，或者另一项原因',
          en: 'an assessment once it is decided, or another reason',
        },
      )
  }
  await take(ctx, report, 'assess-no-reward', held, { noRewardReason: code, remark })
  await ctx.db.updateTable('report').set({ no_reward_reason: code }).where('matter_id', '=', id).execute()
}
