/** Performs the remembered stories step by step, each by the person and on the day it names. */

import { accept, acceptTogether } from '../server/complaint/assess.ts'
import { supplement } from '../server/complaint/citizen.ts'
import { register } from '../server/complaint/register.ts'
import { routes } from '../server/complaint/routes.ts'
import type { Actor, Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { outboxGateway } from '../server/letter/gateway.ts'
import { sendLetter } from '../server/letter/send.ts'
import { theCentre } from '../server/office/index.ts'
import { type Cast, citizen } from './cast.ts'
import { type Story, type StoryStep, stories } from './city/stories.ts'
import { underLawOf } from './older-law.ts'
import { told } from './told.ts'
import { playVoices } from './voices.ts'

export async function playStories(ctx: Context, cast: Cast) {
  for (const story of stories) await told(ctx, () => play(ctx, story, cast))
  await playVoices(ctx, cast)
}

export const on = (ctx: Context, daysAgo: number, actor: Actor, hour = 9): Context => {
  const today = addDays(ctx.today, -daysAgo)
  return {
    ...ctx,
    actor,
    today,
    now: new Date(`${today}T${String(hour - 8 < 0 ? 0 : hour - 8).padStart(2, '0')}:20:00Z`),
  }
}

async function play(ctx: Context, story: Story, cast: Cast) {
  const operator = cast.operator(story.operator)
  const start = on(ctx, story.receivedDaysAgo, story.channel === 'internet' ? citizen : cast.actor('agent'))
  const centre = await theCentre(ctx)
  const ids: number[] = []
  for (const consumer of story.consumers) {
    const { matter } = await register(
      start,
      {
        consumer,
        respondent: {
          operatorId: operator.id,
          name: operator.name,
          uscc: operator.uscc ?? undefined,
          address: operator.address ?? undefined,
          areaCode: operator.area_code ?? undefined,
          phone: operator.phone ?? undefined,
          contact: operator.contact ?? undefined,
        },
        platformId: story.platform ? cast.operator(story.platform).id : undefined,
        publishedAddressReachable: undefined,
        saleMode: story.saleMode as never,
        orderNumber: undefined,
        goodsClass: story.goodsClass,
        goodsName: story.goodsName,
        brand: story.brand,
        model: undefined,
        problemClass: story.problemClass,
        claims: [...story.claims],
        facts: story.facts,
        purchasedOn: addDays(ctx.today, -story.purchasedDaysAgo),
        disputedOn: undefined,
        disputedAmountFen: story.disputedAmountFen,
        claimedAmountFen: story.claimedAmountFen,
        consentPublication: true,
        consentDelegation: false,
        wantsOdr: story.wantsOdr ?? false,
        agent: undefined,
        noticeChannel: 'sms',
        attachments: [],
      } as never,
      { channel: story.channel, trusted: true, centreId: centre.id },
    )
    ids.push(matter.id)
  }
  for (const step of story.path) {
    const taken = underLawOf(start.today, step)
    if (taken) await perform(ctx, ids, taken, cast)
  }
}

async function perform(ctx: Context, ids: number[], step: StoryStep, cast: Cast) {
  const then = on(ctx, step.daysAgo, cast.actor(step.by), 10)
  if (step.step === 'accept-together') {
    const handler = on(ctx, step.daysAgo, cast.actor(step.facts.handler), 10)
    await acceptTogether(handler, {
      complaintIds: ids,
      dispute: step.facts.dispute,
      representativeIds: ids.slice(0, step.facts.representatives),
      consent: true,
    })
    return carry(then, ids)
  }
  if (step.step === 'start-mediation' && ids.length > 1) {
    await take(then, ids[0]!, step, cast)
    return carry(then, ids)
  }
  for (const id of ids) {
    if (step.step === 'supplement')
      await supplement(
        { ...then, actor: { ...then.actor, ...(then.actor.kind === 'citizen' ? { matterId: id } : {}) } },
        id,
        { ...step.facts, attachments: [] } as never,
      )
    else if (step.step === 'accept')
      await accept(then, id, { handlerId: cast.person(step.facts.handler), notices: undefined } as never)
    else await take(then, id, step, cast)
  }
  await carry(then, ids)
}

/** The same route a click takes. */
export async function take(ctx: Context, id: number, step: StoryStep, cast: Cast) {
  const route = routes.find(each => each.path === `/complaints/:id/steps/${step.step}`)!
  const actor = ctx.actor.kind === 'citizen' ? { ...ctx.actor, matterId: id } : ctx.actor
  const body = route.body!.parse(named(ctx, step, cast))
  await route.run({ ...ctx, actor }, { params: { id }, query: {}, body, request: { ip: '', headers: {}, cookies: {} } })
}

/** Names in the story become ids; days counted from then become dates. */
function named(ctx: Context, { facts }: StoryStep, cast: Cast): Record<string, unknown> {
  const said: Record<string, unknown> = { ...facts }
  const swap = (from: string, to: string, value: (name: string) => unknown) => {
    if (typeof said[from] !== 'string') return
    said[to] = value(said[from])
    if (from !== to) delete said[from]
  }
  swap('office', 'officeId', cast.office)
  swap('proposedOffice', 'proposedOfficeId', cast.office)
  swap('mediator', 'mediatorId', cast.person)
  swap('operator', 'operatorId', name => cast.operator(name).id)
  if (typeof said.withinDays === 'number') {
    said.untilOn = addDays(ctx.today, said.withinDays)
    delete said.withinDays
  }
  if (typeof said.inDays === 'number') {
    said.at = `${addDays(ctx.today, said.inDays)}T${String(said.hour).padStart(2, '0')}:00:00+08:00`
    delete said.inDays
    delete said.hour
  }
  return said
}

/** The letters of the past have gone out on their day, and their proof is on file; those by post or hand came back signed. */
export async function carry(ctx: Context, ids: readonly number[]) {
  const gateway = outboxGateway(ctx.db)
  const waiting = await ctx.db
    .selectFrom('letter')
    .select(['id', 'channel'])
    .where('matter_id', 'in', [...ids])
    .where('state', '=', 'issued')
    .execute()
  for (const letter of waiting) {
    await sendLetter(ctx, gateway, letter.id)
    const proof =
      letter.channel === 'post'
        ? { mailNumber: `XA${String(letter.id).padStart(9, '0')}42`, how: '邮寄送达，回执签收' }
        : { how: '本人签收送达回证' }
    if (letter.channel === 'post' || letter.channel === 'hand')
      await ctx.db
        .updateTable('letter')
        .set({ state: 'served', served_on: ctx.today, proof: JSON.stringify(proof) })
        .where('id', '=', letter.id)
        .execute()
  }
}
