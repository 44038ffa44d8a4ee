/** Performs the remembered reports step by step, through the same routes a click takes. */
import type { Actor, Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { outboxGateway } from '../server/letter/gateway.ts'
import { sendLetter } from '../server/letter/send.ts'
import { officesBelow } from '../server/office/actor.ts'
import { theCentre } from '../server/office/index.ts'
import { ReportRegistration } from '../server/report/contract.ts'
import { registerReport } from '../server/report/register.ts'
import { routes } from '../server/report/routes.ts'
import { stepOfCaseFrom } from './cases.ts'
import { type ReportStory, type ReportStoryStep, reportStories } from './city/report-stories.ts'
import { told } from './told.ts'

const citizen: Actor = { id: null, kind: 'citizen', name: '举报人', roles: ['citizen'], offices: [], officeId: null }

export async function playReports(db: Db, ctx: Context) {
  const cast = await castOf(db)
  const known = new Map<string, { id: number; number: string }>()
  for (const story of reportStories) {
    const matter = await told(ctx, () => register(ctx, story, cast))
    if (matter) known.set(story.nickname, matter)
  }
  const steps = reportStories.flatMap(story => story.path.map(step => ({ story, step })))
  // What one story does to another (a repeat, a merger) needs both to have come so far: in the order of days.
  for (const { story, step } of steps.toSorted((a, b) => b.step.daysAgo - a.step.daysAgo))
    await told(ctx, () => perform(ctx, known.get(story.nickname)!.id, step, cast, known))
}

type Cast = Awaited<ReturnType<typeof castOf>>

async function castOf(db: Db) {
  const people = await db.selectFrom('person').selectAll().execute()
  const offices = await db.selectFrom('office').select(['id', 'code']).execute()
  const operators = await db.selectFrom('operator').selectAll().where('short_name', 'is not', null).execute()
  const actors = new Map<string, Actor>()
  for (const { id, account, name, roles, office_id } of people)
    actors.set(account, {
      id,
      kind: 'staff',
      name,
      roles,
      offices: await officesBelow(db, office_id),
      officeId: office_id,
    })
  const found = <T>(thing: T | undefined, name: string): T => {
    if (thing === undefined) throw new Error(`the stories name ${name}, who is not in the model city`)
    return thing
  }
  return {
    actor: (account: string) => found(actors.get(account), account),
    office: (code: string) =>
      found(
        offices.find(each => each.code === code),
        code,
      ).id,
    operator: (short: string) =>
      found(
        operators.find(each => each.short_name === short),
        short,
      ),
  }
}

const on = (ctx: Context, daysAgo: number, actor: Actor, minute: number): Context => {
  const today = addDays(ctx.today, -daysAgo)
  return { ...ctx, actor, today, now: new Date(`${today}T02:${String(minute % 60).padStart(2, '0')}:00Z`) }
}

async function register(ctx: Context, story: ReportStory, cast: Cast) {
  const byPhone = story.channel !== 'internet' && story.channel !== 'wechat-mini'
  const then = on(ctx, story.receivedDaysAgo, byPhone ? cast.actor('agent') : citizen, 5)
  const known = typeof story.operator === 'string' ? cast.operator(story.operator) : undefined
  const named = typeof story.operator === 'string' ? undefined : story.operator
  const said = ReportRegistration.parse({
    named: story.informer !== undefined,
    ...(story.informer ? { informer: story.informer } : {}),
    respondent: known
      ? { operatorId: known.id, name: known.name, uscc: known.uscc, address: known.address }
      : { name: named!.name, address: named!.address },
    venue: story.venue ?? 'premises',
    placeAddress: story.placeAddress ?? known?.address ?? undefined,
    violationClass: story.violationClass,
    goodsName: story.goodsName,
    facts: story.facts,
    evidence: story.evidence,
    insider: story.insider ?? false,
    wantsReward: story.wantsReward ?? false,
  })
  const centre = await theCentre(ctx)
  const { matter } = await registerReport(then, said, { channel: story.channel, trusted: byPhone, centreId: centre.id })
  return { id: matter.id, number: matter.number }
}

async function perform(
  ctx: Context,
  id: number,
  step: ReportStoryStep,
  cast: Cast,
  told: ReadonlyMap<string, { id: number; number: string }>,
) {
  const then = on(ctx, step.daysAgo, cast.actor(step.by), 30)
  if (step.step === 'in-case') {
    const officers = ['handler', 'qianbo'].map(each => cast.actor(each).id!)
    const { step: name, said } = step.facts as { step: string; said: Record<string, unknown> }
    return stepOfCaseFrom(then, id, name, officers, said)
  }
  const path = step.step === 'ask-unsealing' ? '/reports/:id/unsealings' : `/reports/:id/steps/${step.step}`
  const route = routes.find(each => each.method === 'POST' && each.path === path)!
  const body = route.body!.parse(named(ctx, step, cast, told))
  await route.run(then, { params: { id }, query: {}, body, request: { ip: '', headers: {}, cookies: {} } })
  const waiting = await ctx.db
    .selectFrom('letter')
    .select('id')
    .where('matter_id', '=', id)
    .where('state', '=', 'issued')
    .execute()
  for (const letter of waiting) await sendLetter(then, outboxGateway(ctx.db), letter.id)
}

/** Names in the story become ids; `on` is so many days ago, under the name that the step uses for its day. */
function named(
  ctx: Context,
  { step, facts }: ReportStoryStep,
  cast: Cast,
  told: ReadonlyMap<string, { id: number; number: string }>,
) {
  const { office, officers, earlier, on: daysAgo, ...said } = facts as Record<string, unknown>
  const dayOf: Record<string, string> = {
    'record-visit': 'visitedOn',
    'pay-reward': 'paidOn',
    'hand-over': 'handedOverOn',
  }
  return {
    ...said,
    ...(typeof office === 'string' ? { officeId: cast.office(office) } : {}),
    ...(Array.isArray(officers) ? { officerIds: officers.map(each => cast.actor(String(each)).id) } : {}),
    ...(typeof earlier === 'string' ? { earlier: told.get(earlier)!.number } : {}),
    ...(typeof daysAgo === 'number' ? { [dayOf[step]!]: addDays(ctx.today, -daysAgo) } : {}),
  }
}
