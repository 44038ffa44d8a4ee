/** 站内纠纷: logged and settled at the counter in a minute; what is not settled goes on with everything already typed. */
import { claims, classes, problems } from '../../law/classes.ts'
import { stationCase } from '../../law/station-case.ts'
import { takeUploads } from '../kernel/attachment.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { badField, Problem, requireListed } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { hashCode, makeCode } from '../office/index.ts'
import { keepConsumer, requireOperator } from '../party/index.ts'
import type { CaseFollowUp, CasePlan, CaseReason, CaseSettlement, NewCase } from './contract.ts'
import type { StationCaseTable } from './tables.ts'

export const holdCase = (ctx: Context, id: number) => holdMatter(ctx, 'station-case', id)

export const caseRow = (ctx: Context, id: number): Promise<StationCaseTable> =>
  ctx.db.selectFrom('station_case').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

/** The station whose counter this person stands at. */
export async function ownStation(ctx: Context) {
  const row = await ctx.db
    .selectFrom('station')
    .innerJoin('matter', 'matter.id', 'station.matter_id')
    .select(['station.matter_id as id', 'station.name', 'matter.state', 'station.office_id as officeId'])
    .where('station.office_id', '=', ctx.actor.officeId)
    .executeTakeFirst()
  if (!row)
    throw new Problem('not-allowed', {
      zh: '您的账号不属于任何维权站',
      en: 'Your account belongs to no station',
    })
  return row
}

/** @returns the code for the consumer's rating, shown this once */
export async function logCase(ctx: Context, said: NewCase) {
  const station = await ownStation(ctx)
  if (station.state !== 'open')
    throw new Problem('wrong-state', {
      zh: '站点不在运行，不能登记纠纷',
      en: 'The station is not open: nothing can be logged',
    })
  requireCodes(said)
  if (said.operatorId !== undefined)
    await requireOperator(ctx, said.operatorId, 'operatorId', {
      zh: '本站租户，或者只填名称',
      en: 'a tenant of the station, or the name alone',
    })
  if (said.firstAnswer !== 'took' && said.firstReason === undefined)
    throw badField(
      'firstReason',
      { zh: '首问方没有接待处理的，须写明原因', en: 'is missing: whoever was asked first did not deal with it' },
      { zh: '转给谁、为什么，或者怎样推诿', en: 'to whom and why, or how it was pushed away' },
    )
  const matter = await openMatter(ctx, {
    kind: 'station-case',
    prefix: 'ZN',
    state: 'logged',
    officeId: station.officeId,
    handlerId: ctx.actor.id,
    channel: 'visit',
    subject: subjectOf(said),
    respondent: said.respondentName,
    words: [said.respondentName, said.stall, said.goodsName, said.consumer.name, said.facts].filter(Boolean).join(' '),
  })
  const code = makeCode()
  await ctx.db
    .insertInto('station_case')
    .values({
      ...blank,
      matter_id: matter.id,
      station_id: station.id,
      consumer_id: await keepConsumer(ctx, said.consumer, true),
      operator_id: said.operatorId ?? null,
      respondent_name: said.respondentName,
      stall: said.stall ?? null,
      goods_class: said.goodsClass,
      goods_name: said.goodsName ?? null,
      problem_class: said.problemClass,
      claims: said.claims,
      facts: said.facts ?? null,
      amount_fen: said.amountFen ?? null,
      first_asked: said.firstAsked,
      first_answer: said.firstAnswer,
      first_reason: said.firstReason ?? null,
      code_hash: hashCode(code),
    })
    .execute()
  await takeUploads(ctx, matter, said.attachments)
  await start(ctx, matter, 'answer', stationCase.clocks.answer)
  await record(ctx, matter, 'station-case.register', {
    station: station.name,
    firstAsked: said.firstAsked,
    firstAnswer: said.firstAnswer,
    firstReason: said.firstReason,
  })
  return { id: matter.id, number: matter.number, code }
}

const blank = {
  agreement: null,
  recovered_fen: null,
  performed_at_once: null,
  ended_on: null,
  complaint_id: null,
  rating: null,
  rating_by: null,
  rating_remark: null,
  rated_on: null,
}

export const word = (entries: readonly { code: string; zh: string }[], code: string) =>
  entries.find(each => each.code === code)?.zh ?? code

export const subjectOf = (said: { goodsName?: string | undefined; goodsClass: string; problemClass: string }) =>
  `${said.goodsName ?? word(classes, said.goodsClass)} · ${word(problems, said.problemClass)}`

function requireCodes(said: NewCase) {
  requireListed('goodsClass', said.goodsClass, classes)
  requireListed('problemClass', said.problemClass, problems)
  for (const claim of said.claims) requireListed('claims', claim, claims)
}

export async function settle(ctx: Context, id: number, said: CaseSettlement) {
  const held = await holdCase(ctx, id)
  await take(ctx, stationCase, 'settle', held, {
    agreement: said.agreement,
    recoveredAmountFen: said.recoveredFen,
    performedAtOnce: said.performedAtOnce,
  })
  await takeUploads(ctx, held, said.attachments)
  await set(ctx, held, {
    agreement: said.agreement,
    recovered_fen: said.recoveredFen,
    performed_at_once: said.performedAtOnce,
    ended_on: ctx.today,
  })
}

export const answer = async (ctx: Context, id: number, { plan }: CasePlan) =>
  take(ctx, stationCase, 'answer', await holdCase(ctx, id), { plan })

export async function withdraw(ctx: Context, id: number, { reason }: CaseReason) {
  const held = await holdCase(ctx, id)
  await take(ctx, stationCase, 'withdraw', held, { reason })
  await set(ctx, held, { ended_on: ctx.today })
}

/** A call after the settlement counts for satisfaction as the consumer's own rating does; the later one stands. */
export async function followUp(ctx: Context, id: number, { level, remark }: CaseFollowUp) {
  const held = await holdCase(ctx, id)
  await take(ctx, stationCase, 'follow-up', held, { level, remark })
  if (level === 'unreachable') return
  await set(ctx, held, { rating: level, rating_by: 'call', rating_remark: remark ?? null, rated_on: ctx.today })
}

export const set = (ctx: Context, held: Matter, changed: Partial<StationCaseTable>) =>
  ctx.db.updateTable('station_case').set(changed).where('matter_id', '=', held.id).execute()
