/** 分送、退回、告知向有权机关提出: a report goes where the act happened (Order 121 arts. 29, 34, 41). */

import { reportReturnReasons } from '../../law/report.grounds.ts'
import { report } from '../../law/report.ts'
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { showOffice, theCentre } from '../office/index.ts'
import type { Referral, ReportDispatch, ReportReturn } from './contract.ts'
import { discreet } from './informer.ts'
import { holdReport, type Report } from './queries.ts'
import type { RegisteredReport } from './register.ts'
import { tellInformer, tellOffice } from './tell.ts'

export async function dispatch(ctx: Context, id: number, said: ReportDispatch) {
  await sendToOffice(ctx, await holdReport(ctx, id), said)
}

/**
 * The fifteen working days run from the day on which the competent office has the material; where the centre rules that the
 * office which returned it was competent after all, from the day it had it first.
 */
export async function sendToOffice(
  ctx: Context,
  held: Report,
  { officeId, reason, ruling, reportBackOn }: ReportDispatch,
) {
  const office = await showOffice(ctx, officeId)
  if (office.kind !== 'county' && office.kind !== 'sub-office' && office.kind !== 'bureau')
    throw badField(
      'officeId',
      { zh: `${office.name}不办理举报`, en: `${office.name} does not handle reports` },
      { zh: '县（市、区）局、市场监管所或者市局', en: 'a county bureau, a sub-office or the municipal bureau' },
    )
  const receivedOn = (await firstReceived(ctx, held.id, officeId)) ?? ctx.today
  await assign(ctx, held, { officeId, handlerId: null })
  const facts = { officeId, office: office.name, reason, ruling, reportBackOn, receivedOn }
  await take(ctx, report, 'dispatch', held, facts, { filing: receivedOn })
  await tellOffice(ctx, held, reportBackOn)
}

/** In the moment of registration: whoever took it in may send it on, and then sees it no more. */
export async function dispatchRegistered(
  ctx: Context,
  { matter, pseudonym }: RegisteredReport,
  said: Pick<ReportDispatch, 'officeId' | 'reason'>,
) {
  const row = await ctx.db.selectFrom('report').selectAll().where('matter_id', '=', matter.id).executeTakeFirstOrThrow()
  const discreetly = await discreet(ctx, matter.id, said)
  await sendToOffice(
    ctx,
    { ...matter, row, found: undefined, pseudonym },
    { ...discreetly, ruling: false, reportBackOn: undefined },
  )
}

/** The day on which this very office had it first; nothing if it never had. */
async function firstReceived(ctx: Context, id: number, officeId: number) {
  const had = await ctx.db
    .selectFrom('event')
    .select(one => one.ref('facts', '->>').key('receivedOn').as('receivedOn'))
    .where('matter_id', '=', id)
    .where('name', '=', 'report.dispatch')
    .where(one => one(one.ref('facts', '->>').key('officeId'), '=', String(officeId)))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return had ? String(had.receivedOn) : undefined
}

/** No sideways passing (art. 41): back to the centre, with a coded reason and the office thought competent. */
export async function returnToCentre(ctx: Context, id: number, { code, reason, proposedOfficeId }: ReportReturn) {
  const held = await holdReport(ctx, id)
  if (!(code in reportReturnReasons))
    throw badField(
      'code',
      { zh: '不在退回原因编码内', en: 'is no coded reason of return' },
      { zh: Object.keys(reportReturnReasons).join('、'), en: Object.keys(reportReturnReasons).join(', ') },
    )
  const proposed = proposedOfficeId === undefined ? undefined : await showOffice(ctx, proposedOfficeId)
  const facts = { code, reason, fromOfficeId: held.officeId, proposedOfficeId, proposedOffice: proposed?.name }
  await take(ctx, report, 'return-to-centre', held, facts)
  await assign(ctx, held, { officeId: (await theCentre(ctx)).id, handlerId: null })
  await ctx.db
    .updateTable('report')
    .set(row => ({ returns: row('returns', '+', 1) }))
    .where('matter_id', '=', id)
    .execute()
}

/** Nobody here has power over it: the informer is told where to turn (Order 121 art. 34, Order 20 art. 29). */
export async function refer(ctx: Context, id: number, { organ, reason }: Referral) {
  const held = await holdReport(ctx, id)
  await take(ctx, report, 'refer', held, { organ, reason })
  await ctx.db
    .updateTable('report')
    .set({ result: 'referred', result_remark: reason, transfer_organ: organ })
    .where('matter_id', '=', id)
    .execute()
  await tellInformer(ctx, held, 'referred', `我局对所举报的事项不具备处理权限，请直接向${organ}提出。`)
}

/** A lead found in mediation was found by its own office: there is no centre to give it back to. */
guard('report', 'return-to-centre', async (ctx, matter) => {
  const row = await ctx.db
    .selectFrom('report')
    .select('from_matter_id')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return row?.from_matter_id
    ? { zh: '调解中发现的线索由本单位核查', en: 'A lead of this office stays with it' }
    : undefined
})
