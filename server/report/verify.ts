/** 核查: from the first look to what is proposed to the head (penalty procedure arts. 18 to 20; a lead: Order 121 art. 27). */
import { report } from '../../law/report.ts'
import { carryPauses, runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { assign } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { showPerson } from '../office/index.ts'
import type { ReportFacts, ReportReason, ReportRemark, ReportTesting, ReportTestResult, Visit } from './contract.ts'
import { openSeal, withoutInformer } from './informer.ts'
import { holdReport, type Report } from './queries.ts'

export async function startVerification(ctx: Context, id: number, { remark }: ReportRemark) {
  const held = await holdReport(ctx, id)
  await take(ctx, report, 'start-verification', held, { remark })
  if (held.handlerId === null) await assign(ctx, held, { handlerId: ctx.actor.id })
}

export async function drop(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'drop', await holdReport(ctx, id), { reason })
}

/** Two officers go together, and both are named. */
export async function recordVisit(ctx: Context, id: number, { visitedOn, place, officerIds, findings }: Visit) {
  const held = await holdReport(ctx, id)
  if (visitedOn > ctx.today || visitedOn < held.receivedOn)
    throw badField(
      'visitedOn',
      { zh: '不在收到举报之日与今天之间', en: 'is not between receipt and today' },
      { zh: `${held.receivedOn}至${ctx.today}`, en: `${held.receivedOn} to ${ctx.today}` },
    )
  const officers = await officersOf(ctx, held, officerIds)
  await take(ctx, report, 'record-visit', held, { visitedOn, place, officers, findings })
}

/** Active people of the office, by name. */
export async function officersOf(ctx: Context, held: Report, ids: readonly number[]): Promise<string[]> {
  const names: string[] = []
  for (const id of new Set(ids)) {
    const person = await showPerson(ctx, id)
    if (
      person.officeId !== held.officeId ||
      !person.active ||
      !person.roles.some(each => /^(handler|head)$/.test(each))
    )
      throw badField(
        'officerIds',
        { zh: `${person.name}不是本单位的执法人员`, en: `${person.name} is no officer of this office` },
        { zh: '本单位在岗的承办员、负责人', en: 'active handlers and heads of this office' },
      )
    names.push(person.name)
  }
  return names
}

export async function sendToTesting(ctx: Context, id: number, said: ReportTesting) {
  await take(ctx, report, 'send-to-testing', await holdReport(ctx, id), said)
}

export async function returnFromTesting(ctx: Context, id: number, said: ReportTestResult) {
  await take(ctx, report, 'return-from-testing', await holdReport(ctx, id), said)
}

/** Fifteen more working days: the extended limit is counted as one period from the same day, without the same tests. */
export const extend = (ctx: Context, id: number, { reason }: ReportReason) =>
  lengthen(ctx, id, 'extend', 'filing', 'filing-extended', reason)
export const extendLead = (ctx: Context, id: number, { reason }: ReportReason) =>
  lengthen(ctx, id, 'extend-lead', 'lead', 'lead-extended', reason)

async function lengthen(ctx: Context, id: number, step: string, before: string, after: string, reason: string) {
  const held = await holdReport(ctx, id)
  const clock = await runningClock(ctx, held, before)
  await take(ctx, report, step, held, { reason }, clock ? { [after]: clock.started_on } : {})
  if (clock) await carryPauses(ctx, held, clock.id, after)
}

for (const [step, clock] of [
  ['extend', 'filing'],
  ['extend-lead', 'lead'],
] as const)
  guard('report', step, async (ctx, matter) => {
    if (await runningClock(ctx, matter, clock)) return undefined
    return (await runningClock(ctx, matter, `${clock}-extended`))
      ? { zh: '只能延长一次', en: 'It can be extended once' }
      : { zh: '本件没有在计的这一期限', en: 'This limit does not run here' }
  })

/** The facts as they stand after verification; whoever told them stays out of them. */
export async function editFacts(ctx: Context, id: number, { facts }: ReportFacts) {
  const held = await holdReport(ctx, id)
  if (!['draft', 'to-verify', 'verifying', 'testing'].includes(held.state))
    throw new Problem('wrong-state', {
      zh: '提请审批后不能修改',
      en: 'Not to be changed once a result is proposed',
    })
  const sealed = await openSeal(ctx, id)
  await ctx.db
    .updateTable('report')
    .set({ facts: withoutInformer(facts, sealed?.informer ?? {}) })
    .where('matter_id', '=', id)
    .execute()
  await record(ctx, held, 'report.edit')
}
