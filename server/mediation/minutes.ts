/** 调解记录: who came, what was said, how it ended. One for a sitting; of a joint complaint one for all its members. */
import type { Context } from '../kernel/context.ts'
import { instantOf } from '../kernel/instant.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField, notFound } from '../kernel/problem.ts'

export interface Minutes {
  sessionId?: number | undefined
  mode: string
  at: string
  place?: string | undefined
  mediatorId: number
  complainantSide: string
  respondentSide: string
  recorder?: string | undefined
  record: string
  result: string
}

/** Of a sitting called before, or of talks by telephone that nobody had called. */
export async function keepMinutes(ctx: Context, held: readonly Matter[], minutes: Minutes, jointId: number | null) {
  const at = instantOf(minutes.at)
  if (at.getTime() > ctx.now.getTime())
    throw badField(
      'at',
      { zh: '调解尚未举行，不能记录', en: 'lies ahead: minutes are written when it is over' },
      { zh: '已经举行的时间', en: 'a time that has passed' },
    )
  const written = {
    mode: minutes.mode,
    at,
    place: minutes.place ?? null,
    mediator_id: minutes.mediatorId,
    complainant_side: minutes.complainantSide,
    respondent_side: minutes.respondentSide,
    recorder: minutes.recorder ?? null,
    record: minutes.record,
    result: minutes.result,
    recorded_by: ctx.actor.id,
    recorded_at: ctx.now,
  }
  if (minutes.sessionId === undefined) {
    await ctx.db
      .insertInto('mediation_session')
      .values(
        held.map(matter => ({ matter_id: matter.id, joint_id: jointId, bring: null, created_at: ctx.now, ...written })),
      )
      .execute()
    return
  }
  const sitting = await sittingOf(ctx, held, minutes.sessionId)
  await ctx.db
    .updateTable('mediation_session')
    .set(written)
    .where(
      'matter_id',
      'in',
      held.map(matter => matter.id),
    )
    .where(one =>
      one.or([
        one('id', '=', sitting.id),
        one.and([one('joint_id', '=', sitting.joint_id), one('at', '=', sitting.at)]),
      ]),
    )
    .execute()
}

async function sittingOf(ctx: Context, held: readonly Matter[], id: number) {
  const sitting = await ctx.db
    .selectFrom('mediation_session')
    .selectAll()
    .where('id', '=', id)
    .where(
      'matter_id',
      'in',
      held.map(matter => matter.id),
    )
    .executeTakeFirst()
  if (!sitting) throw notFound({ zh: '本件没有这次调解', en: 'This matter knows no such sitting' })
  return sitting
}

/** With its minutes; throws not-found where none are written. */
export async function showMinutes(ctx: Context, matterId: number, id: number) {
  const sitting = await ctx.db
    .selectFrom('mediation_session')
    .innerJoin('person', 'person.id', 'mediation_session.mediator_id')
    .selectAll('mediation_session')
    .select('person.name as mediator')
    .where('mediation_session.id', '=', id)
    .where('matter_id', '=', matterId)
    .where('record', 'is not', null)
    .executeTakeFirst()
  if (!sitting) throw notFound({ zh: '没有这份调解记录', en: 'No such minutes' })
  return sitting
}

/** art. 24: settled without a 调解书, the last sitting keeps the agreement, unless its minutes are written already. */
export async function recordAgreement(ctx: Context, matterId: number, agreement: string) {
  const last = await ctx.db
    .selectFrom('mediation_session')
    .select(['id', 'record'])
    .where('matter_id', '=', matterId)
    .where('at', '<=', ctx.now)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last || last.record !== null) return
  await ctx.db
    .updateTable('mediation_session')
    .set({ record: agreement, result: 'agreed', recorded_by: ctx.actor.id, recorded_at: ctx.now })
    .where('id', '=', last.id)
    .execute()
}

export async function hasMinutes(ctx: Context, matterId: number) {
  const written = await ctx.db
    .selectFrom('mediation_session')
    .select('id')
    .where('matter_id', '=', matterId)
    .where('record', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return written !== undefined
}
