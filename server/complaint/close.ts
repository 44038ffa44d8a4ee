/**
 * 分送、退回、办结、回访: everything around the decision itself.
 */

import { citationLabel } from '../../law/citation.ts'
import { returnReasons } from '../../law/complaint.grounds.ts'
import { noticeOwedBy } from '../../law/complaint.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField, listed } from '../kernel/problem.ts'
import { guard } from '../kernel/procedure.ts'
import { unprovenLetters } from '../letter/index.ts'
import { requireOpenOffice, theCentre } from '../office/index.ts'
import type { Dispatch, FollowUpResult, Reason, Remark, ReturnToCentre } from './contract.ts'
import { holdComplaint, rowOf } from './queries.ts'
import { openRework } from './rework.ts'
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
  if (proposed?.id === fromOfficeId)
    throw badField(
      'proposedOfficeId',
      { zh: '建议单位就是退回单位自己', en: 'is the very office that returns it' },
      { zh: '另一单位，或者不填', en: 'another office, or nothing' },
    )
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
/** 不满意 opens the rework by the rule, not by the caller, who has no power to send anything back. */
export async function concludeFollowUp(ctx: Context, id: number, result: FollowUpResult) {
  await plain(ctx, 'conclude-follow-up', id, { ...result })
  if (result.level !== 'dissatisfied') return
  const said = result.remark ? `：${result.remark}` : '，未说明具体意见'
  await openRework({ ...ctx, actor: systemActor }, id, { cause: 'dissatisfied', reason: `回访不满意${said}` })
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
    const letters = await unprovenLetters(ctx, matter.id)
    if (letters.length === 0) return undefined
    const { law } = await rowOf(ctx, matter.id)
    const owed = [...Map.groupBy(letters, each => articleOwing(each.form, law))].map(([article, each]) => {
      const numbers = [...new Set(each.map(({ number }) => number))].join('、')
      return article
        ? { zh: `${numbers}（${article}）`, en: `${numbers} (${citationLabel(article).en})` }
        : { zh: numbers, en: numbers }
    })
    return {
      zh: `${owed.map(each => each.zh).join('、')}尚无送达证明`,
      en: `No proof of service yet for ${owed.map(each => each.en).join(', ')}`,
    }
  })

/** The article of the regulation it stands under that owes this notice; empty where none is known. */
function articleOwing(form: number, law: string) {
  const basis = noticeOwedBy[form as keyof typeof noticeOwedBy]?.find(({ act }) => act.key === law)
  return basis ? `《${basis.act.name}》${basis.article === '—' ? '' : basis.article}` : ''
}
