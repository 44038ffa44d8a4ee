/** 解封: who the informer is. A reason, a second person, thirty minutes; every request, decision and reading is an event. */

import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { after } from '../kernel/instant.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { listOffices, remind } from '../office/index.ts'
import type { ReportReason, UnsealingDecision } from './contract.ts'
import { openSeal } from './informer.ts'
import { holdReport, type Report } from './queries.ts'

const readable = 30 * 60_000

export async function requestUnsealing(ctx: Context, id: number, { reason }: ReportReason) {
  const held = await holdReport(ctx, id)
  const sealed = await openSeal(ctx, id)
  if (!sealed || Object.keys(sealed.informer).length + sealed.said.length === 0)
    throw new Problem('not-allowed', {
      zh: '本件没有封存的身份信息（匿名举报或者调解中发现的线索）',
      en: 'Nothing is sealed here: an anonymous report, or a lead found in mediation',
    })
  const waiting = await ctx.db
    .selectFrom('unsealing')
    .select('id')
    .where('matter_id', '=', id)
    .where('requested_by', '=', ctx.actor.id)
    .where('decided_by', 'is', null)
    .executeTakeFirst()
  if (waiting)
    throw new Problem('not-allowed', { zh: '您的申请正在等待审批', en: 'Your request is waiting for its decision' })
  await ctx.db
    .insertInto('unsealing')
    .values({
      matter_id: id,
      requested_by: ctx.actor.id!,
      reason,
      requested_at: ctx.now,
      decided_by: null,
      decided_at: null,
      granted: null,
      remark: null,
      readable_until: null,
    })
    .execute()
  await record(ctx, held, 'report.request-unsealing', { reason })
  await remind(ctx, await deciders(ctx, held), { matterId: id, name: 'unsealing', facts: { number: held.number } })
}

/** The heads of the office (of its county bureau, for a sub-office) and the legal section, but not who asks. */
async function deciders(ctx: Context, held: Report): Promise<number[]> {
  const office = (await listOffices(ctx)).find(each => each.id === held.officeId)
  const offices = [held.officeId, office?.countyId].filter(each => each !== null && each !== undefined)
  const people = await ctx.db
    .selectFrom('person')
    .select(['id', 'roles', 'office_id'])
    .where('active', '=', true)
    .execute()
  return people
    .filter(each => each.roles.includes('legal') || (each.roles.includes('head') && offices.includes(each.office_id)))
    .map(each => each.id)
    .filter(id => id !== ctx.actor.id)
}

async function holdUnsealing(ctx: Context, id: number) {
  const row = await ctx.db.selectFrom('unsealing').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这份解封申请', en: 'No such request' })
  return { row, held: await holdReport(ctx, row.matter_id) }
}

/** Four eyes: whoever asked does not decide. From the decision on the one who asked may read for half an hour. */
export async function decideUnsealing(ctx: Context, id: number, { granted, remark }: UnsealingDecision) {
  const { row, held } = await holdUnsealing(ctx, id)
  if (row.decided_by !== null)
    throw new Problem('wrong-state', { zh: '这份申请已经审批', en: 'This request has been decided' })
  if (row.requested_by === ctx.actor.id)
    throw new Problem('same-person', {
      zh: '申请解封的人不得自行审批',
      en: 'Whoever asked to unseal does not decide on it',
    })
  const until = granted ? after(ctx.now, readable) : null
  await ctx.db
    .updateTable('unsealing')
    .set({ decided_by: ctx.actor.id, decided_at: ctx.now, granted, remark, readable_until: until })
    .where('id', '=', id)
    .execute()
  await record(ctx, held, granted ? 'report.grant-unsealing' : 'report.refuse-unsealing', { remark })
  await remind(ctx, [row.requested_by], {
    matterId: held.id,
    name: granted ? 'unsealed' : 'not-unsealed',
    facts: { number: held.number },
  })
  return held.id
}

/** Only who asked, only while it lasts, and never without a trace. */
export async function readInformer(ctx: Context, id: number) {
  const { row, held } = await holdUnsealing(ctx, id)
  if (row.requested_by !== ctx.actor.id) throw notFound({ zh: '没有这份解封申请', en: 'No such request' })
  if (!row.granted || row.readable_until === null)
    throw new Problem(
      'not-allowed',
      row.granted === null
        ? { zh: '解封申请还没有批复', en: 'Nobody has decided on the unsealing yet' }
        : { zh: '解封未获批准', en: 'The unsealing was not granted' },
    )
  if (row.readable_until.getTime() <= ctx.now.getTime())
    throw new Problem('not-allowed', {
      zh: '解封时限已过，须重新申请',
      en: 'The time has run out: ask again',
    })
  const sealed = await openSeal(ctx, held.id)
  await record(ctx, held, 'report.view-informer', { unsealingId: id })
  return { informer: sealed?.informer ?? {}, said: sealed?.said ?? [], readableUntil: row.readable_until.toISOString() }
}

export async function listUnsealings(ctx: Context, matterId: number) {
  const rows = await ctx.db
    .selectFrom('unsealing')
    .innerJoin('person as asker', 'asker.id', 'unsealing.requested_by')
    .leftJoin('person as decider', 'decider.id', 'unsealing.decided_by')
    .select([
      'unsealing.id',
      'unsealing.reason',
      'unsealing.requested_by as requestedById',
      'unsealing.requested_at as requestedAt',
      'unsealing.granted',
      'unsealing.remark',
      'unsealing.readable_until as readableUntil',
      'asker.name as requestedBy',
      'decider.name as decidedBy',
    ])
    .where('matter_id', '=', matterId)
    .orderBy('unsealing.id', 'desc')
    .execute()
  const mayDecide = ctx.actor.roles.some(each => each === 'head' || each === 'legal')
  return rows.map(({ requestedById, ...each }) => ({
    ...each,
    requestedAt: each.requestedAt.toISOString(),
    readableUntil: each.readableUntil?.toISOString() ?? null,
    mayDecide: each.granted === null && mayDecide && requestedById !== ctx.actor.id,
    mayRead:
      each.granted === true &&
      requestedById === ctx.actor.id &&
      each.readableUntil !== null &&
      each.readableUntil.getTime() > ctx.now.getTime(),
  }))
}
