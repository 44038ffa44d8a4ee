/**
 * 分送、退回、ODR、办结、回访、重办: everything around the decision itself.
 */

import { returnReasons } from '../../law/complaint.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField, listed, Problem } from '../kernel/problem.ts'
import { guard } from '../kernel/procedure.ts'
import { unprovenLetters } from '../letter/index.ts'
import { requireOpenOffice, theCentre } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import type { Dispatch, FollowUpResult, OdrSettlement, OfferOdr, Reason, Remark, ReturnToCentre } from './contract.ts'
import { holdComplaint } from './queries.ts'
import { takeAndTell } from './tell.ts'

/**
 * To the competent office. Its seven working days begin on the day it receives the complaint (art. 15); where the
 * centre rules that the office which returned it was competent after all, they begin on the day it had it first.
 */
export async function dispatch(ctx: Context, id: number, { officeId, reason, ruling, reportBackOn }: Dispatch) {
  const held = await holdComplaint(ctx, id)
  const office = await requireOpenOffice(ctx, officeId, 'officeId')
  if (office.kind !== 'county' && office.kind !== 'sub-office' && office.kind !== 'bureau')
    throw badField(
      'officeId',
      { zh: `${office.name}不办理投诉`, en: `${office.name} does not handle complaints` },
      { zh: '县（市、区）局、市场监管所或者市局', en: 'a county bureau, a sub-office or the municipal bureau' },
    )
  const firstHadOn = await firstReceived(ctx, id, officeId)
  await assign(ctx, held, { officeId, handlerId: null })
  await takeAndTell(
    ctx,
    'dispatch',
    held,
    { officeId, office: office.name, reason, ruling, reportBackOn, receivedOn: firstHadOn ?? ctx.today },
    { since: { acceptance: firstHadOn ?? ctx.today } },
  )
}

/** The day on which this very office had it first; nothing if it never had. */
async function firstReceived(ctx: Context, id: number, officeId: number) {
  const had = await ctx.db
    .selectFrom('event')
    .select(one => one.ref('facts', '->>').key('receivedOn').as('receivedOn'))
    .where('matter_id', '=', id)
    .where('name', '=', 'complaint.dispatch')
    .where(one => one(one.ref('facts', '->>').key('officeId'), '=', String(officeId)))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return had ? String(had.receivedOn) : undefined
}

/** No sideways passing (art. 41): back to the centre, with a coded reason and the office thought competent. */
export async function returnToCentre(ctx: Context, id: number, { code, reason, proposedOfficeId }: ReturnToCentre) {
  const held = await holdComplaint(ctx, id)
  if (!(code in returnReasons))
    throw badField(
      'code',
      { zh: '不在退回原因编码内', en: 'is no coded reason of return' },
      listed(Object.entries(returnReasons).map(([key, { label }]) => [key, label])),
    )
  const proposed =
    proposedOfficeId === undefined ? undefined : await requireOpenOffice(ctx, proposedOfficeId, 'proposedOfficeId')
  const fromOfficeId = held.officeId
  const centre = await theCentre(ctx)
  await takeAndTell(ctx, 'return-to-centre', held, {
    code,
    reason,
    fromOfficeId,
    proposedOfficeId,
    proposedOffice: proposed?.name,
  })
  await assign(ctx, held, { officeId: centre.id, handlerId: null })
  await ctx.db
    .updateTable('complaint')
    .set(row => ({ returns: row('returns', '+', 1) }))
    .where('matter_id', '=', id)
    .execute()
}

export async function offerOdr(ctx: Context, id: number, { operatorId, remark }: OfferOdr) {
  const held = await holdComplaint(ctx, id)
  const operator = await showOperator(ctx, operatorId)
  if (!operator?.odr)
    throw badField(
      'operatorId',
      { zh: '不是ODR企业', en: 'is no ODR enterprise' },
      { zh: '已注册的ODR企业', en: 'a registered ODR enterprise' },
    )
  if (operatorId !== held.row.operator_id && operatorId !== held.row.platform_id)
    throw badField(
      'operatorId',
      { zh: '不是本件的被投诉人或者其所在平台', en: 'is neither the respondent nor its platform' },
      { zh: '本件被投诉的ODR企业', en: 'the ODR enterprise complained of' },
    )
  if (!held.row.wants_odr)
    throw new Problem('not-allowed', {
      zh: '投诉人没有选择先与ODR企业和解',
      en: 'The complainant did not choose to settle with the ODR enterprise first',
    })
  await takeAndTell(ctx, 'offer-odr', held, { operatorId, operator: operator.name, remark })
}

export async function settleByOdr(ctx: Context, id: number, { result, recoveredAmountFen }: OdrSettlement) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'settle-by-odr', held, { result, recoveredAmountFen })
  await ctx.db
    .updateTable('complaint')
    .set({ outcome: 'odr-settled', recovered_amount_fen: recoveredAmountFen, agreement_amount_fen: recoveredAmountFen })
    .where('matter_id', '=', id)
    .execute()
}

export async function returnFromOdr(ctx: Context, id: number, { reason }: Reason) {
  await takeAndTell(ctx, 'return-from-odr', await holdComplaint(ctx, id), { reason })
}

export async function withdraw(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'withdraw', held, { reason })
  await ctx.db.updateTable('complaint').set({ outcome: 'withdrawn' }).where('matter_id', '=', id).execute()
}

export const submitClosing = (ctx: Context, id: number, { remark }: Remark) =>
  plain(ctx, 'submit-closing', id, { remark })
export const sendBackClosing = (ctx: Context, id: number, { reason }: Reason) =>
  plain(ctx, 'send-back-closing', id, { reason })
export const close = (ctx: Context, id: number, { remark }: Remark) => plain(ctx, 'close', id, { remark })
export const closeUnaccepted = (ctx: Context, id: number, { remark }: Remark) =>
  plain(ctx, 'close-unaccepted', id, { remark })
export const startFollowUp = (ctx: Context, id: number, { remark }: Remark) =>
  plain(ctx, 'start-follow-up', id, { remark })
export const concludeFollowUp = (ctx: Context, id: number, result: FollowUpResult) =>
  plain(ctx, 'conclude-follow-up', id, { ...result })
/** Done again, it may be confirmed and rated again; the first rating stays in the events. */
export async function openRework(ctx: Context, id: number, { reason }: Reason) {
  await plain(ctx, 'open-rework', id, { reason })
  await ctx.db
    .updateTable('complaint')
    .set({ rating: null, rating_remark: null, rated_at: null, confirmed_at: null })
    .where('matter_id', '=', id)
    .execute()
}

/** O1: ten working days without a settlement, and the complaint goes on to the administration by itself. */
export async function returnOverdueOdr(ctx: Context) {
  const due = await ctx.db
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .select('matter.id')
    .where('clock.name', '=', 'odr')
    .where('clock.stopped_on', 'is', null)
    .where('clock.due_on', '<', ctx.today)
    .where('matter.state', '=', 'odr-negotiation')
    .execute()
  for (const { id } of due) await returnFromOdr(ctx, id, { reason: 'ODR企业未在期限内和解' })
}

/** 疑难投诉: the sixty days of the bureau's own rule run from the day of receipt, as the seven would have. */
export async function markDifficult(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'mark-difficult', held, { reason }, { since: { 'difficult-target': held.receivedOn } })
  await ctx.db.updateTable('complaint').set({ difficult: true }).where('matter_id', '=', id).execute()
}

async function plain(
  ctx: Context,
  step: Parameters<typeof takeAndTell>[1],
  id: number,
  facts: Record<string, unknown>,
) {
  await takeAndTell(ctx, step, await holdComplaint(ctx, id), facts)
}

guard('complaint', 'mark-difficult', async (ctx, matter) => {
  const row = await ctx.db
    .selectFrom('complaint')
    .select('difficult')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return row?.difficult ? { zh: '已认定为疑难投诉', en: 'It is marked as difficult already' } : undefined
})

/** No closing without proof of the notices owed. */
for (const step of ['close', 'close-unaccepted', 'submit-closing'])
  guard('complaint', step, async (ctx, matter) => {
    const [first, ...more] = await unprovenLetters(ctx, matter.id)
    if (!first) return undefined
    const numbers = [first, ...more].map(each => each.number).join('、')
    return {
      zh: `${numbers}尚无送达证明（《办法》第十五条、第二十三条要求告知）`,
      en: `No proof of service yet for ${numbers}`,
    }
  })
