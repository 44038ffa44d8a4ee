/** 接收: one door for every channel. What was said once becomes a complaint, its evidence, and where known its dispatching. */

import { dispatchComplaint, type Registration, register } from '../complaint/index.ts'
import type { Question } from '../consultation/contract.ts'
import { answerOnTheSpot, passOnConsultation, registerConsultation } from '../consultation/index.ts'
import { suggestOffice } from '../dispatch/index.ts'
import { takeUploads } from '../kernel/attachment.ts'
import { runningClock } from '../kernel/clock.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { showOffice, theCentre } from '../office/index.ts'
import type { StaffQuestion, StaffRegistration } from './contract.ts'

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
  await dropTaken(ctx, draftId)
  const receipt = { id: matter.id, number: matter.number, code }
  return dispatchTo === undefined ? receipt : { ...receipt, dispatched: await dispatchedTo(ctx, matter.id, dispatchTo) }
}

/** What the call-taker tells the caller before hanging up. */
async function dispatchedTo(ctx: Context, id: number, officeId: number) {
  const office = await showOffice(ctx, officeId)
  const clock = await runningClock(ctx, { id }, 'acceptance')
  return {
    office: office.name,
    officeEn: office.name_en,
    phone: office.phone,
    answerBy: clock?.due_on ?? null,
    provisional: clock?.provisional ?? false,
  }
}

/** Registered and answered in one request, or passed on: the fastest door of all. */
export async function takeQuestion(ctx: Context, said: StaffQuestion) {
  const { channel, receivedOn, draftId, answer, passOn, ...question } = said
  const answeredAtOnce = answer !== undefined
  const { matter, code } = await registerConsultation(ctx, question, {
    channel,
    trusted: true,
    receivedOn,
    answeredAtOnce,
  })
  if (answer) await answerOnTheSpot(ctx, matter, answer)
  else if (passOn) await passOnConsultation(ctx, matter, passOn)
  // At a county's counter there is no centre behind: who took it in has it.
  else if (hasRole(ctx.actor, 'handler', 'head'))
    await passOnConsultation(ctx, matter, { officeId: matter.officeId, handlerId: ctx.actor.id ?? undefined })
  await dropTaken(ctx, draftId)
  return { id: matter.id, number: matter.number, code, state: matter.state }
}

export async function questionFromPublic(ctx: Context, said: Question) {
  const citizen: Context['actor'] = {
    ...ctx.actor,
    id: null,
    kind: 'citizen',
    name: '咨询人',
    roles: [],
    officeId: null,
  }
  const { matter, code } = await registerConsultation({ ...ctx, actor: citizen }, said, {
    channel: 'internet',
    trusted: false,
  })
  return { number: matter.number, code }
}

async function dropTaken(ctx: Context, draftId: number | undefined) {
  if (draftId === undefined) return
  await ctx.db.deleteFrom('draft').where('id', '=', draftId).where('person_id', '=', ctx.actor.id).execute()
}

/** @param channel 'internet' for the portal; a client of the open interface says its own */
export async function takeFromPublic(ctx: Context, said: Registration, channel = 'internet') {
  const centre = await theCentre(ctx)
  const { matter, code } = await register({ ...ctx, actor: { ...ctx.actor, kind: 'citizen', name: '投诉人' } }, said, {
    channel,
    trusted: false,
    centreId: centre.id,
  })
  await takeUploads(ctx, matter, said.attachments)
  return { id: matter.id, number: matter.number, code }
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
