/** 接收: one door for every channel. What was said once becomes a complaint, its evidence, and where known its dispatching. */

import { dispatchComplaint, type Registration, register } from '../complaint/index.ts'
import { suggestOffice } from '../dispatch/index.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { theCentre } from '../office/index.ts'
import type { StaffRegistration } from './contract.ts'

export async function takeCall(ctx: Context, said: StaffRegistration) {
  const { channel, receivedOn, dispatchTo, dispatchReason, draftId, ...registration } = said
  const centre = await theCentre(ctx)
  const { matter, code } = await register(ctx, registration, {
    channel,
    trusted: true,
    centreId: centre.id,
    receivedOn,
  })
  await takeUploads(ctx, matter, registration.attachments)
  if (dispatchTo !== undefined)
    await dispatchComplaint(ctx, matter.id, {
      officeId: dispatchTo,
      reason: dispatchReason ?? (await reasonOf(ctx, registration, dispatchTo)),
      ruling: false,
    })
  if (draftId !== undefined)
    await ctx.db.deleteFrom('draft').where('id', '=', draftId).where('person_id', '=', ctx.actor.id).execute()
  return { id: matter.id, number: matter.number, code }
}

export async function takeFromPublic(ctx: Context, said: Registration) {
  const centre = await theCentre(ctx)
  const { matter, code } = await register({ ...ctx, actor: { ...ctx.actor, kind: 'citizen', name: '投诉人' } }, said, {
    channel: 'internet',
    trusted: false,
    centreId: centre.id,
  })
  await takeUploads(ctx, matter, said.attachments)
  return { number: matter.number, code }
}

async function reasonOf(ctx: Context, said: Registration, officeId: number) {
  const suggested = await suggestOffice(ctx, {
    ...said.respondent,
    respondentName: said.respondent.name,
    platformId: said.platformId,
    publishedAddressReachable: said.publishedAddressReachable,
    saleMode: said.saleMode,
  })
  const match = [suggested, ...suggested.alternatives].find(each => each.officeId === officeId)
  return match?.reason.zh ?? '由12315中心分送'
}
