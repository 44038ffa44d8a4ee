/** Performs the remembered 12345 orders, each step by the person and on the day it names, through the routes that a click takes. */
import type { Actor, Context } from '../server/kernel/context.ts'
import { addDays, dayOf } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { officesBelow } from '../server/office/actor.ts'
import { IncomingOrder } from '../server/workorder/contract.ts'
import { takeOrder } from '../server/workorder/index.ts'
import { markTold } from '../server/workorder/mend.ts'
import { routes } from '../server/workorder/routes.ts'
import { type OrderStory, orderStories } from './city/orders.ts'
import { told } from './told.ts'

export const citySource = 'city'

export async function playOrders(db: Db, ctx: Context) {
  const people = await db.selectFrom('person').selectAll().execute()
  const offices = await db.selectFrom('office').select(['id', 'code']).execute()
  const hotline = people.find(each => each.account === 'hotline')!
  await db
    .insertInto('hotline_source')
    .values({
      key: citySource,
      name: '楚江市12345热线',
      person_id: hotline.id,
      endpoint: null,
      inbound_secret: null,
      outbound_secret: null,
      changed_by: null,
      changed_at: ctx.now,
    })
    .execute()
  const actor = async (account: string): Promise<Actor> => {
    const found = people.find(each => each.account === account)
    if (!found) throw new Error(`the orders name ${account}, who is not in the model city`)
    return {
      id: found.id,
      kind: 'staff',
      name: found.name,
      roles: found.roles,
      offices: await officesBelow(db, found.office_id),
      officeId: found.office_id,
    }
  }
  const officeId = (code: unknown) => offices.find(each => each.code === code)!.id
  for (const story of orderStories) await told(ctx, () => play(ctx, story, actor, officeId))
}

async function play(
  ctx: Context,
  story: OrderStory,
  actor: (account: string) => Promise<Actor>,
  officeId: (code: unknown) => number,
) {
  const received = on(ctx, story.receivedDaysAgo, await actor('hotline'))
  const calledOn = addDays(ctx.today, -story.calledDaysAgo)
  const said = IncomingOrder.parse({
    number: `CJ12345-${calledOn.replaceAll('-', '')}-${story.nth}`,
    asks: story.asks,
    urgent: story.urgent ?? false,
    secret: story.secret ?? false,
    title: story.title,
    content: story.content,
    caller: story.caller,
    respondent: story.respondent,
    ...(story.goods ? { goods: story.goods } : {}),
    calledAt: `${calledOn}T08:40:00+08:00`,
  })
  const { number } = await takeOrder(received, said, citySource)
  const { id } = await ctx.db.selectFrom('matter').select('id').where('number', '=', number).executeTakeFirstOrThrow()
  for (const each of story.path) {
    const route = routes.find(one => one.path === `/workorders/:id/steps/${each.step}`)!
    const { office: code, proposedOffice, ...facts } = each.facts ?? {}
    const body = route.body!.parse({
      ...facts,
      ...(code ? { officeId: officeId(code) } : {}),
      ...(proposedOffice ? { proposedOfficeId: officeId(proposedOffice) } : {}),
    })
    await route.run(on(ctx, each.daysAgo, await actor(each.by)), {
      params: { id },
      query: {},
      body,
      request: { ip: '', headers: {}, cookies: {} },
    })
  }
  if (story.told) await tellByHand(ctx, id, await actor('dispatcher'))
}

async function tellByHand(ctx: Context, id: number, dispatcher: Actor) {
  const owed = await ctx.db
    .selectFrom('hotline_message')
    .select(['id', 'made_at as madeAt'])
    .where('matter_id', '=', id)
    .where('state', '=', 'failed')
    .execute()
  for (const each of owed)
    await markTold({ ...ctx, actor: dispatcher, today: dayOf(each.madeAt), now: each.madeAt }, each.id, {
      reason: '已在12345系统中录入',
    })
}

const on = (ctx: Context, daysAgo: number, actor: Actor): Context => {
  const today = addDays(ctx.today, -daysAgo)
  return { ...ctx, actor, today, now: new Date(`${today}T01:20:00Z`) }
}
