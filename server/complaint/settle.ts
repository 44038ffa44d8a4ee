/** 达成协议 (art. 24): one agreement with the respondent, for this complaint and, of a joint one, for its other members. */
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import { guard } from '../kernel/procedure.ts'
import { hasMinutes, recordAgreement } from '../mediation/index.ts'
import type { Amounts, Settlement } from './contract.ts'
import { type Complaint, holdComplaint, holdTogether } from './queries.ts'
import { takeAndTell } from './tell.ts'

/** Each complainant signs for the own claim and gets the own 调解书 with the own amount; the words of the agreement are one. */
export async function settle(ctx: Context, id: number, { others = [], ...agreed }: Settlement) {
  requireRecoveredWithinAgreement(agreed, '')
  if (others.length === 0) return settleOne(ctx, await holdComplaint(ctx, id), agreed)
  const held = await holdTogether(ctx, id)
  for (const [at, other] of others.entries()) {
    requireRecoveredWithinAgreement(other, `others.${at}.`)
    const again = others.findIndex(each => each.id === other.id) !== at
    if (again || other.id === id || !held.some(each => each.id === other.id))
      throw badField(
        `others.${at}.id`,
        {
          zh: '不是与本件同在调解中的其他共同投诉人',
          en: 'is no other member of this joint complaint that stands where it stands',
        },
        { zh: '同一共同投诉中尚在调解的其他投诉，各填一次', en: 'the other members still in mediation, each once' },
      )
  }
  const own = { id, ...amountsOf(agreed) }
  for (const each of held) {
    const amounts = [own, ...others].find(one => one.id === each.id)
    if (amounts) await settleOne(ctx, each, { ...agreed, ...amountsOf(amounts) })
  }
}

async function settleOne(ctx: Context, held: Complaint, agreed: Omit<Settlement, 'others'>) {
  const { notices, ...facts } = agreed
  // art. 24: no 调解书 where the agreement was performed at once or both sides want none; the record is kept instead.
  const silent = agreed.performedAtOnce || agreed.noStatement
  await takeAndTell(ctx, 'settle', held, facts, { notices, silent })
  if (silent) await recordAgreement(ctx, held.id, agreed.agreement)
  await ctx.db
    .updateTable('complaint')
    .set({
      outcome: 'settled',
      agreement_amount_fen: agreed.agreementAmountFen,
      recovered_amount_fen: agreed.recoveredAmountFen,
      recovered_reason: agreed.recoveredReason ?? null,
      punitive_damages_fen: agreed.punitiveDamagesFen ?? null,
      advance_paid_fen: agreed.advancePaidFen ?? null,
    })
    .where('matter_id', '=', held.id)
    .execute()
}

const amountsOf = (of: Amounts): Amounts => ({
  agreementAmountFen: of.agreementAmountFen,
  recoveredAmountFen: of.recoveredAmountFen,
  recoveredReason: of.recoveredReason,
  punitiveDamagesFen: of.punitiveDamagesFen,
  advancePaidFen: of.advancePaidFen,
})

function requireRecoveredWithinAgreement(agreed: Amounts, path: string) {
  if (agreed.recoveredAmountFen > agreed.agreementAmountFen && !agreed.recoveredReason)
    throw badField(
      `${path}recoveredReason`,
      { zh: '挽回金额超过协议金额而未说明理由', en: 'is missing although more was recovered than agreed' },
      { zh: '超过协议金额的理由', en: 'why it is more than the agreement says' },
    )
}

/** C6: where no 调解书 was made, the 调解记录 is what is kept of the agreement; without either nothing proves it. */
for (const step of ['submit-closing', 'close'])
  guard('complaint', step, async (ctx, matter) => {
    const settled = await ctx.db
      .selectFrom('event')
      .select('facts')
      .where('matter_id', '=', matter.id)
      .where('name', '=', 'complaint.settle')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    const { performedAtOnce, noStatement } = (settled?.facts ?? {}) as Facts
    if (!(performedAtOnce || noStatement) || (await hasMinutes(ctx, matter.id))) return undefined
    return {
      zh: '未制作调解书的，应当做好调解记录备查：请先填写调解记录（《办法》第二十四条）',
      en: 'No 调解书 was made, so minutes of the mediation are to be kept: write them first (art. 24)',
    }
  })
