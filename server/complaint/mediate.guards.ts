/** What stands in the way of a step of the mediation: looked up when the step is drawn and again when it is taken. */
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { guard } from '../kernel/procedure.ts'
import { openRecusal, wasRecused } from '../mediation/index.ts'
import { showOffice, showPerson } from '../office/index.ts'
import { mediatedWith } from './queries.ts'

/** A mediator is a handler or head of the office that has the matter, or of another office of the same county. */
export async function requireMediator(ctx: Context, held: Matter, personId: number, field: string) {
  const person = await showPerson(ctx, personId)
  const [own, theirs] = [await showOffice(ctx, held.officeId), await showOffice(ctx, person.officeId)]
  const near = own.id === theirs.id || (own.county_id !== null && own.county_id === theirs.county_id)
  if (!near || !person.active || !person.roles.some(role => role === 'handler' || role === 'head'))
    throw badField(
      field,
      { zh: '不是承办单位在岗的调解人员', en: 'is no mediator of the office that has the matter' },
      { zh: '本单位在岗的承办员或者负责人', en: 'an active handler or head of this office' },
    )
  return person
}

/** Two people also where a withdrawal was typed in for the complainant; the complainant's own needs the head alone. */
guard('complaint', 'terminate', async (ctx, matter) => {
  const last = await ctx.db
    .selectFrom('event')
    .select(['name', 'actor_id'])
    .where('matter_id', '=', matter.id)
    .where('name', 'in', ['complaint.propose-termination', 'complaint.withdraw-after-acceptance'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && last.actor_id !== null && last.actor_id === ctx.actor.id
    ? { zh: '须由录入撤回以外的另一人批准', en: 'A second person signs, not who typed the withdrawal in' }
    : undefined
})

/** Nobody is kept in a mediation that the complainant has left (art. 23 (1)); a withdrawal typed in by staff may be looked into. */
guard('complaint', 'send-back-termination', async (ctx, matter) => {
  const last = await ctx.db
    .selectFrom('event')
    .select(['name', 'actor_kind'])
    .where('matter_id', '=', matter.id)
    .where('name', 'in', ['complaint.propose-termination', 'complaint.withdraw-after-acceptance'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.name === 'complaint.withdraw-after-acceptance' && last.actor_kind === 'citizen'
    ? { zh: '投诉人本人已撤回投诉，应当终止调解', en: 'The complainant withdrew: the mediation is to be terminated' }
    : undefined
})

guard('complaint', 'return-from-testing', async (ctx, matter) => {
  const open = await ctx.db
    .selectFrom('testing')
    .select('id')
    .where('matter_id', '=', matter.id)
    .where('returned_on', 'is', null)
    .executeTakeFirst()
  return open ? undefined : { zh: '没有在途的鉴定检测', en: 'Nothing is out for testing' }
})

/** Art. 21: asked to stand aside, the mediator does not go on before it is decided, and does not decide it. */
const undecided = {
  zh: '回避申请尚未决定（《办法》第二十一条）',
  en: 'The request for recusal is not decided yet (art. 21)',
}
for (const step of ['start-mediation', 'settle', 'send-to-testing', 'request-recusal'])
  guard('complaint', step, async (ctx, matter) => ((await openRecusal(ctx, [matter.id])) ? undecided : undefined))

/** One mediation: what is asked in one member of a joint complaint holds for the others, also for one that was away. */
for (const step of ['start-mediation', 'settle', 'send-to-testing'])
  guard('complaint', step, async (ctx, matter) =>
    (await openRecusal(ctx, await mediatedWith(ctx, matter.id))) ? undecided : undefined,
  )

guard('complaint', 'decide-recusal', async (ctx, matter) => {
  const open = await openRecusal(ctx, [matter.id])
  if (!open) return { zh: '没有待决定的回避申请', en: 'No recusal has been asked for' }
  return open.mediator_id === ctx.actor.id
    ? { zh: '被申请回避的人不得自行决定', en: 'Whoever is asked to stand aside does not decide it' }
    : undefined
})

/** Standing aside means from the outcome as well: no agreement, test or end of the mediation by whoever was recused. */
for (const step of ['settle', 'send-to-testing', 'propose-termination'])
  guard('complaint', step, async (ctx, matter) =>
    ctx.actor.id !== null && (await wasRecused(ctx, await mediatedWith(ctx, matter.id), ctx.actor.id))
      ? { zh: '您已回避本件的调解（《办法》第二十一条）', en: 'You were recused from this mediation (art. 21)' }
      : undefined,
  )
