/**
 * 回避 (Order 121 art. 21): while it is asked for, the mediation stands still; granted, another one mediates.
 * A joint complaint has one mediation: asked for in one member, it stands still for all whom that mediation is for.
 */
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { askRecusal, decideRecusal as decide, handOverSitting, openRecusal, sitsIn } from '../mediation/index.ts'
import type { RecusalDecision, RecusalRequest } from './contract.ts'
import { requireMediator } from './mediate.guards.ts'
import { type Complaint, holdMediation, mediatedWith } from './queries.ts'
import { takeAndTell } from './tell.ts'

export async function requestRecusal(ctx: Context, id: number, asked: RecusalRequest) {
  const [one, ...others] = await holdMediation(ctx, id, ['accepted', 'mediating'])
  const mediator = await requireMediator(ctx, one, asked.mediatorId, 'mediatorId')
  // Art. 21 is of whoever mediates here: the clock does not stand still for a colleague who has nothing to do with it.
  const all = [one, ...others]
  const handles = all.some(each => each.handlerId === mediator.id)
  if (
    !handles &&
    !(await sitsIn(
      ctx,
      all.map(each => each.id),
      mediator.id,
    ))
  )
    throw badField(
      'mediatorId',
      { zh: '不是本件的调解人员', en: 'does not mediate in this matter' },
      { zh: '本件承办人或者已通知的调解人员', en: 'its handler, or the mediator who was called' },
    )
  for (const each of all) {
    await takeAndTell(ctx, 'request-recusal', each, { ...asked, mediator: mediator.name })
    await askRecusal(ctx, each, asked)
  }
}

export async function decideRecusal(ctx: Context, id: number, decided: RecusalDecision) {
  const [one, ...others] = await holdMediation(ctx, id, ['recusal-suspended'])
  const { granted, newMediatorId } = decided
  if (granted && newMediatorId === undefined)
    throw badField(
      'newMediatorId',
      { zh: '同意回避而未另派调解人员', en: 'is missing although recusal is granted' },
      { zh: '新的调解人员', en: 'the new mediator' },
    )
  const asked = await openRecusal(ctx, [one.id])
  if (asked && newMediatorId === asked.mediator_id)
    throw badField(
      'newMediatorId',
      { zh: '仍是被申请回避的人', en: 'is the person who stands aside' },
      { zh: '另一位调解人员', en: 'another mediator' },
    )
  const next = newMediatorId === undefined ? undefined : await requireMediator(ctx, one, newMediatorId, 'newMediatorId')
  const held = [one]
  for (const each of others) {
    const also = await openRecusal(ctx, [each.id])
    if (also && also.mediator_id === asked?.mediator_id) held.push(each)
  }
  await decideFor(ctx, held, decided, asked?.mediator_id, next)
  // Who was away meanwhile (a test, a proposal to terminate) is in the same mediation: the sitting goes over with it.
  const away = await mediatedWith(ctx, id)
  if (granted && asked && next)
    for (const other of away.filter(each => !held.some(one => one.id === each)))
      await handOverSitting(ctx, other, asked.mediator_id, next.id)
}

/** The respondent hears once who mediates now, in a letter that names all whose sitting stands. */
async function decideFor(
  ctx: Context,
  held: readonly Complaint[],
  { granted, decision, newMediatorId, notices }: RecusalDecision,
  from: number | undefined,
  next: { id: number; name: string } | undefined,
) {
  const sittings = new Map<number, Awaited<ReturnType<typeof handOverSitting>>>()
  if (granted && from !== undefined && next)
    for (const each of held) sittings.set(each.id, await handOverSitting(ctx, each.id, from, next.id))
  const called = held.filter(each => sittings.get(each.id))
  for (const each of held) {
    const sitting = sittings.get(each.id)
    const facts = {
      granted,
      decision,
      newMediatorId,
      newMediator: next?.name,
      ...(sitting ? { ...sitting, mediator: next?.name } : {}),
    }
    const telling = each === called[0] ? { together: called } : { respondentHeard: true }
    await takeAndTell(ctx, 'decide-recusal', each, facts, { notices, silent: sitting === undefined, ...telling })
    const open = await openRecusal(ctx, [each.id])
    if (open) await decide(ctx, open.id, { granted, decision })
    // The matter goes with the mediation: it leaves the desk of whoever stands aside.
    if (granted && next && from === each.handlerId) await assign(ctx, each, { handlerId: next.id })
  }
}
