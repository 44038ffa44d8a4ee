/** What stands in the way of a step besides state and role: drawn and enforced by the same lines. */
import { returnsBeforeRuling } from '../../law/workorder.reasons.ts'
import { runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import { guard } from '../kernel/procedure.ts'
import { extensionGranted } from './ledger.ts'

const rowOf = (ctx: Context, matter: Matter) =>
  ctx.db
    .selectFrom('work_order')
    .select(['returns', 'ruled', 'refused_by_hotline', 'converted_to'])
    .where('matter_id', '=', matter.id)
    .executeTakeFirstOrThrow()

guard('workorder', 'dispatch', async (ctx, matter) =>
  (await rowOf(ctx, matter)).returns >= returnsBeforeRuling
    ? {
        zh: `已退回${returnsBeforeRuling}次，由中心终局裁定承办单位`,
        en: `Returned ${returnsBeforeRuling} times: the centre rules finally who handles it`,
      }
    : undefined,
)

/** Refused, it could be returned a third time: only a ruling is final. */
guard('workorder', 'refuse-return', async (ctx, matter) =>
  (await rowOf(ctx, matter)).returns >= returnsBeforeRuling
    ? {
        zh: `已退回${returnsBeforeRuling}次，由中心终局裁定承办单位，可以裁定仍由该单位办理`,
        en: `Returned ${returnsBeforeRuling} times: the centre rules finally, and may rule that the same unit handles it`,
      }
    : undefined,
)

guard('workorder', 'rule', async (ctx, matter) =>
  (await rowOf(ctx, matter)).returns < returnsBeforeRuling
    ? {
        zh: `退回满${returnsBeforeRuling}次后才作终局裁定`,
        en: `The centre rules finally after ${returnsBeforeRuling} returns`,
      }
    : undefined,
)

const ruled = {
  zh: '中心已终局裁定由本单位办理，不得再退回',
  en: 'The centre has ruled finally: it is not returned again',
}

guard('workorder', 'propose-return', async (ctx, matter) => ((await rowOf(ctx, matter)).ruled ? ruled : undefined))

guard('workorder', 'propose-outside', async (ctx, matter) => {
  const row = await rowOf(ctx, matter)
  if (row.ruled) return ruled
  return row.refused_by_hotline
    ? { zh: '12345已驳回退回，不得再次申请', en: '12345 refused the return; it is not asked again' }
    : undefined
})

guard('workorder', 'request-extension', async (ctx, matter) => {
  if ((await extensionGranted(ctx, matter.id)) > 0) return { zh: '只能延期一次', en: 'It can be extended once' }
  return (await runningClock(ctx, matter, 'handling'))
    ? undefined
    : { zh: '重办不延期', en: 'A rework is not extended' }
})

/** What an order became is reworked where it is handled, if that can be: a complaint. Else the order itself is taken up again. */
export async function becameComplaint(ctx: Context, convertedTo: number | null): Promise<boolean> {
  if (convertedTo === null) return false
  const linked = await ctx.db.selectFrom('matter').select('kind').where('id', '=', convertedTo).executeTakeFirst()
  return linked?.kind === 'complaint'
}

const converted = { zh: '本件已转投诉，由投诉重办', en: 'It became a complaint: that is reworked' }
const unconverted = { zh: '本件没有转投诉', en: 'It did not become a complaint' }
guard('workorder', 'rework', async (ctx, matter) =>
  (await becameComplaint(ctx, (await rowOf(ctx, matter)).converted_to)) ? converted : undefined,
)
guard('workorder', 'rework-converted', async (ctx, matter) =>
  (await becameComplaint(ctx, (await rowOf(ctx, matter)).converted_to)) ? undefined : unconverted,
)
