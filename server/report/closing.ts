/** What must be done before a report is closed: the informer told where owed, a transfer receipted, a reward assessed. */
import type { Context } from '../kernel/context.ts'
import { guard } from '../kernel/procedure.ts'
import { unprovenLetters } from '../letter/index.ts'

const rowOf = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('report')
    .select(['named', 'result', 'transfer_receipt', 'no_reward_reason', 'from_matter_id'])
    .where('matter_id', '=', id)
    .executeTakeFirstOrThrow()

guard('report', 'close', async (ctx, matter) => {
  const row = await rowOf(ctx, matter.id)
  if (row.result === 'transferred' && row.transfer_receipt === null)
    return { zh: '尚未登记移送回执', en: 'The receipt of the transfer is missing' }
  if (matter.state === 'filed' && row.no_reward_reason === null)
    return { zh: '尚未作奖励评估', en: 'The reward has not been assessed' }
  // An anonymous informer is reached by the tracking page alone: what lies there is told.
  const [first] = row.named ? (await unprovenLetters(ctx, matter.id)).filter(each => each.who === 'informer') : []
  return first
    ? {
        zh: `${first.number}尚无送达证明：本件依法须告知举报人`,
        en: `No proof of service yet for ${first.number}: the law wants this informer told`,
      }
    : undefined
})

/** The penalty is decided in the case; a reward for it, or that there is none, is said once. */
guard('report', 'assess-no-reward', async (ctx, matter) => {
  const row = await rowOf(ctx, matter.id)
  return row.no_reward_reason === null ? undefined : { zh: '已作奖励评估', en: 'It has been assessed' }
})
