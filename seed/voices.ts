/** Plays the voices: registered one by one over their channels, so that warnings and proposals arise as they would at work. */
import { planComplaints, takeOverComplaints } from '../server/complaint/index.ts'
import { printMissing } from '../server/duplicate/index.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { routes as massRoutes } from '../server/mass/routes.ts'
import { theCentre } from '../server/office/index.ts'
import type { Cast } from './cast.ts'
import { yuan } from './city/stories/story.ts'
import { gym, repeated, school, twoDoors } from './city/voices.ts'
import { lodge } from './lodge.ts'
import { carry, on, take } from './play.ts'
import { told } from './told.ts'
import { dispatched, settledAfter } from './voices-paths.ts'

export async function playVoices(ctx: Context, cast: Cast) {
  for (const voice of school.voices) await told(ctx, () => lodge(ctx, voice, cast))
  await told(ctx, () => handleSchool(ctx, cast))
  await told(ctx, () => lodgeTwice(ctx, cast))
  await told(ctx, () => lodgeRepeated(ctx, cast))
  for (const voice of gym.voices) await told(ctx, () => lodge(ctx, voice, cast))
}

/** The same routes that a click takes. */
async function does(ctx: Context, path: string, id: number, body: object) {
  const route = massRoutes.find(each => each.path === path)!
  const input = {
    params: { id },
    query: {},
    body: route.body!.parse(body),
    request: { ip: '', headers: {}, cookies: {} },
  }
  await route.run(ctx, input)
}

/** Warned of, confirmed, led by one office, accepted as a joint complaint, everybody told. */
async function handleSchool(ctx: Context, cast: Cast) {
  const { id } = await ctx.db
    .selectFrom('mass_group')
    .select('matter_id as id')
    .where('operator_key', 'like', '%启明星%')
    .orderBy('matter_id', 'desc')
    .executeTakeFirstOrThrow()
  const members = await ctx.db.selectFrom('mass_member').select('matter_id').where('group_id', '=', id).execute()
  const matterIds = members.map(each => each.matter_id).sort((a, b) => a - b)
  const officeId = cast.office(school.office)
  const day = school.confirmedDaysAgo
  await does(on(ctx, day, cast.actor('dispatcher'), 9), '/mass/:id/steps/confirm', id, {
    officeId,
    handlerId: cast.person(school.handler),
    operatorId: cast.operator(school.operator).id,
    unify: true,
    reason: school.reason,
  })
  const dispatching = on(ctx, day, cast.actor('dispatcher'), 10)
  await does(dispatching, '/mass/:id/members/steps/dispatch', id, { matterIds, officeId, reason: school.reason })
  await carry(dispatching, matterIds)
  const handling = on(ctx, day - 2, cast.actor(school.handler), 11)
  await does(handling, '/mass/:id/members/steps/accept-together', id, {
    matterIds,
    dispute: school.dispute,
    representativeIds: matterIds.slice(0, 2),
    consent: true,
  })
  await does(handling, '/mass/:id/steps/tell-all', id, { news: school.news })
  await carry(handling, matterIds)
}

async function lodgeTwice(ctx: Context, cast: Cast) {
  const { person, national, hotline, paidYuan, ...shared } = twoDoors
  const operator = cast.operator(shared.operator)
  const day = addDays(ctx.today, -national.daysAgo)
  const centre = await theCentre(ctx)
  const there = {
    sourceNumber: shared.sourceNumber,
    channel: 'internet',
    receivedOn: day,
    receivedAt: `${day}T21:40:00+08:00`,
    consumer: person,
    columns: {
      respondent_name: operator.name,
      respondent_uscc: operator.uscc,
      respondent_address: operator.address,
      sale_mode: 'shop',
      order_number: null,
      goods_class: shared.goodsClass,
      goods_name: shared.goodsName,
      brand: null,
      model: null,
      problem_class: shared.problemClass,
      claims: ['refund'],
      facts: national.facts,
      disputed_amount_fen: yuan(paidYuan),
      recovered_amount_fen: null,
    },
    stage: { state: 'to-dispatch' as const, outcome: null, accepted: false, officeId: centre.id },
    words: {},
  }
  const taking = on(ctx, national.daysAgo, cast.actor('dispatcher'))
  const plan = await planComplaints(taking, 'national', [there], false)
  await takeOverComplaints(taking, plan, {
    key: 'national',
    label: '全国12315互联网平台',
    fileName: '全国平台导出.xlsx',
  })
  // As the nightly run would: what an import brought is compared with what the hotline hears next.
  await printMissing(work => work(taking))
  await lodge(
    ctx,
    {
      ...person,
      ...shared,
      wrote: operator.name,
      channel: 'phone',
      daysAgo: hotline.daysAgo,
      claims: ['refund'],
      facts: hotline.facts,
      paidYuan,
      claimedYuan: paidYuan,
    },
    cast,
  )
}

async function lodgeRepeated(ctx: Context, cast: Cast) {
  for (const [at, shop] of repeated.shops.entries()) {
    const daysAgo = repeated.daysAgo[at]!
    const goods = repeated.goods[at]!
    const id = await lodge(
      ctx,
      {
        name: repeated.names[at]!,
        phone: repeated.phone,
        address: repeated.address,
        operator: shop,
        wrote: shop,
        channel: 'phone',
        daysAgo,
        goodsClass: 'food',
        goodsName: goods,
        problemClass: 'food-safety',
        claims: ['refund'],
        facts: repeated.facts(goods),
        paidYuan: 68 + at * 30,
        claimedYuan: 1000,
        boughtDaysBefore: 5,
      },
      cast,
    )
    const path = at < repeated.shops.length - 1 ? settledAfter(daysAgo) : dispatched(daysAgo)
    for (const step of path) {
      const then = on(ctx, step.daysAgo, cast.actor(step.by), 10)
      await take(then, id, step, cast)
      await carry(then, [id])
    }
  }
}
