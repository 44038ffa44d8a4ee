/** 调解: when, where and by whom; what went to testing. The procedure itself is the complaint's. */
import type { Context } from '../kernel/context.ts'
import { instantOf } from '../kernel/instant.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { wasRecused } from './recusal.ts'

export interface Call {
  mode: string
  place?: string | undefined
  at: string
  mediatorId: number
  bring?: string | undefined
}

/** One sitting for one complaint, or for a joint complaint once for all its members. */
export async function callSession(
  ctx: Context,
  held: readonly Matter[],
  call: Call,
  jointId: number | null,
  /** Everybody for whom this one mediation is, whatever their state now. */
  mediatedFor: readonly number[],
) {
  if (call.mode === 'on-site' && !call.place)
    throw new Problem('bad-input', undefined, [
      {
        field: 'place',
        problem: { zh: '现场调解未写地点', en: 'an on-site mediation needs a place' },
        expected: { zh: '调解地点（《办法》第二十条）', en: 'the place of mediation' },
      },
    ])
  if (call.mode === 'on-site' && Date.parse(call.at) <= ctx.now.getTime())
    throw badField(
      'at',
      { zh: '现场调解的时间已过，应当提前告知', en: 'lies in the past: an on-site mediation is told in advance' },
      { zh: '今后的时间（《办法》第二十条）', en: 'a time to come (art. 20)' },
    )
  await requireNotRecused(ctx, mediatedFor, call.mediatorId)
  for (const matter of held)
    await ctx.db
      .insertInto('mediation_session')
      .values({
        matter_id: matter.id,
        joint_id: jointId,
        mode: call.mode,
        place: call.place ?? null,
        at: instantOf(call.at),
        mediator_id: call.mediatorId,
        bring: call.bring ?? null,
        record: null,
        created_at: ctx.now,
      })
      .execute()
}

/** The sitting still to come goes to the new mediator; nothing where none is called. */
export async function handOverSitting(ctx: Context, matterId: number, fromId: number, toId: number) {
  const sitting = await ctx.db
    .updateTable('mediation_session')
    .set({ mediator_id: toId })
    .where('matter_id', '=', matterId)
    .where('mediator_id', '=', fromId)
    .where('at', '>', ctx.now)
    .returning(['mode', 'place', 'at', 'bring'])
    .executeTakeFirst()
  return sitting && { ...sitting, bring: sitting.bring ?? undefined, at: sitting.at.toISOString() }
}

/** Called as mediator to a sitting of one of these matters. */
export async function sitsIn(ctx: Context, matterIds: readonly number[], personId: number) {
  const sitting = await ctx.db
    .selectFrom('mediation_session')
    .select('id')
    .where('matter_id', 'in', matterIds)
    .where('mediator_id', '=', personId)
    .executeTakeFirst()
  return sitting !== undefined
}

/** Whoever was found to be partial does not come back to the same dispute. */
async function requireNotRecused(ctx: Context, matterIds: readonly number[], mediatorId: number) {
  if (await wasRecused(ctx, matterIds, mediatorId))
    throw new Problem('not-allowed', { zh: '该调解人员已决定回避', en: 'This mediator was recused from the matter' })
}

export async function sendToTesting(
  ctx: Context,
  matter: Matter,
  order: {
    bodyName: string
    chosenBy: string
    item: string
    feeFen?: number | undefined
    feeBorneBy?: string | undefined
  },
) {
  await ctx.db
    .insertInto('testing')
    .values({
      matter_id: matter.id,
      body_name: order.bodyName,
      chosen_by: order.chosenBy,
      item: order.item,
      fee_fen: order.feeFen ?? null,
      fee_borne_by: order.feeBorneBy ?? null,
      sent_on: ctx.today,
      returned_on: null,
      result: null,
    })
    .execute()
}

export async function returnFromTesting(ctx: Context, matter: Matter, result: string) {
  await ctx.db
    .updateTable('testing')
    .set({ returned_on: ctx.today, result })
    .where('matter_id', '=', matter.id)
    .where('returned_on', 'is', null)
    .execute()
}

export async function listMediation(ctx: Context, matterId: number) {
  const sessions = await ctx.db
    .selectFrom('mediation_session')
    .innerJoin('person', 'person.id', 'mediation_session.mediator_id')
    .select([
      'mediation_session.id',
      'mode',
      'place',
      'at',
      'mediator_id as mediatorId',
      'person.name as mediator',
      'complainant_side as complainantSide',
      'respondent_side as respondentSide',
      'recorder',
      'record',
      'mediation_session.result',
    ])
    .where('matter_id', '=', matterId)
    .orderBy('mediation_session.id')
    .execute()
  const testings = await ctx.db
    .selectFrom('testing')
    .select([
      'id',
      'body_name as bodyName',
      'chosen_by as chosenBy',
      'item',
      'fee_fen as feeFen',
      'sent_on as sentOn',
      'returned_on as returnedOn',
      'result',
    ])
    .where('matter_id', '=', matterId)
    .orderBy('id')
    .execute()
  const recusals = await ctx.db
    .selectFrom('recusal')
    .innerJoin('person', 'person.id', 'recusal.mediator_id')
    .select(['recusal.id', 'person.name as mediator', 'asked_by as askedBy', 'reason', 'granted', 'decision'])
    .where('matter_id', '=', matterId)
    .orderBy('recusal.id')
    .execute()
  return { sessions: sessions.map(each => ({ ...each, at: each.at.toISOString() })), testings, recusals }
}
