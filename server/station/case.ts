/** 站内纠纷: logged and settled at the counter in a minute; what is not settled goes on with everything already typed. */
import { claims, classes, problems } from '../../law/classes.ts'
import { stationCase } from '../../law/station-case.ts'
import { dispatchComplaint, hashCode, makeCode, register } from '../complaint/index.ts'
import { suggestOffice } from '../dispatch/index.ts'
import { moveAttachments, takeUploads } from '../kernel/attachment.ts'
import { start } from '../kernel/clock.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { showOffice, theCentre } from '../office/index.ts'
import { keepConsumer, showConsumer, showOperator } from '../party/index.ts'
import type { CaseFollowUp, CasePlan, CaseReason, CaseSettlement, HandOver, NewCase } from './contract.ts'
import { stationRow } from './register.ts'
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
  await requireOperator(ctx, said)
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

const word = (entries: readonly { code: string; zh: string }[], code: string) =>
  entries.find(each => each.code === code)?.zh ?? code

const subjectOf = (said: { goodsName?: string | undefined; goodsClass: string; problemClass: string }) =>
  `${said.goodsName ?? word(classes, said.goodsClass)} · ${word(problems, said.problemClass)}`

function requireCodes(said: NewCase) {
  const lists = { goodsClass: classes, problemClass: problems } as const
  for (const field of ['goodsClass', 'problemClass'] as const)
    if (!lists[field].some(each => each.code === said[field])) throw unlisted(field)
  if (said.claims.some(claim => !claims.some(each => each.code === claim))) throw unlisted('claims')
}

const unlisted = (field: string) =>
  badField(
    field,
    { zh: '不在编码表内', en: 'is not in the coded list' },
    { zh: '从列表中选择', en: 'one of the listed codes' },
  )

async function requireOperator(ctx: Context, { operatorId }: NewCase) {
  if (operatorId === undefined || (await showOperator(ctx, operatorId))) return
  throw badField(
    'operatorId',
    { zh: '没有这个经营者', en: 'is no operator on the register' },
    { zh: '本站租户，或者只填名称', en: 'a tenant of the station, or the name alone' },
  )
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

/**
 * A complaint is opened with what was typed here and sent to the office that is competent (Order 121 art. 13); where the
 * address does not tell, to the one the station lies with. Its seven working days begin today.
 */
export async function handOver(ctx: Context, id: number, { reason, facts }: HandOver) {
  const held = await holdCase(ctx, id)
  const row = await caseRow(ctx, id)
  const place = await stationRow(ctx, row.station_id)
  const centre = await theCentre(ctx)
  const consumer = await showConsumer(ctx, row.consumer_id)
  const operator = row.operator_id === null ? undefined : await showOperator(ctx, row.operator_id)
  await take(ctx, stationCase, 'hand-over', held, { reason })
  const respondent = {
    operatorId: row.operator_id ?? undefined,
    name: row.respondent_name,
    uscc: operator?.uscc ?? undefined,
    address: operator?.address ?? `${place.place}${row.stall ? ` ${row.stall}` : ''}`,
    areaCode: operator?.area_code ?? place.area_code,
    phone: operator?.phone ?? undefined,
    contact: operator?.contact ?? undefined,
  }
  const { matter } = await register(
    ctx,
    {
      consumer: { ...plain(consumer) },
      respondent,
      saleMode: 'shop',
      goodsClass: row.goods_class,
      goodsName: row.goods_name ?? undefined,
      problemClass: row.problem_class,
      claims: row.claims,
      facts: told(row, place.name, reason, facts),
      disputedAmountFen: row.amount_fen ?? undefined,
      claimedAmountFen: row.amount_fen ?? undefined,
      consentPublication: false,
      consentDelegation: false,
      wantsOdr: false,
      noticeChannel: 'sms',
      attachments: [],
    } as never,
    { channel: 'station', trusted: true, centreId: centre.id },
  )
  await record(ctx, matter, 'station-case.transfer', { from: held.number, stationCaseId: held.id, station: place.name })
  await moveAttachments(ctx, held, matter)
  const officeId = await competentFor(ctx, place.office_id, respondent)
  await dispatchComplaint({ ...ctx, actor: { ...systemActor, name: place.name } }, matter.id, {
    officeId,
    reason: `「${place.name}」未能谈妥，转有处理权限的单位（${held.number}）`,
    ruling: false,
  })
  await set(ctx, held, { ended_on: ctx.today, complaint_id: matter.id })
}

const plain = (consumer: Awaited<ReturnType<typeof showConsumer>>) => ({
  name: consumer.name,
  phone: consumer.phone,
  address: consumer.address ?? undefined,
})

/** What the station knows, in sentences: nobody at the office has to ask it again. */
function told(row: StationCaseTable, station: string, reason: string, facts: string | undefined): string {
  const wanted = row.claims.map(code => word(claims, code)).join('、')
  return [
    facts ?? row.facts ?? `消费者到「${station}」反映：${subjectOf(asked(row))}。`,
    ...(wanted && !facts && !row.facts ? [`要求${wanted}。`] : []),
    ...(row.first_reason ? [`首问情况：${row.first_reason}`] : []),
    `站内未能谈妥：${reason}`,
  ].join('\n')
}

const asked = (row: StationCaseTable) => ({
  goodsName: row.goods_name ?? undefined,
  goodsClass: row.goods_class,
  problemClass: row.problem_class,
})

async function competentFor(
  ctx: Context,
  stationOfficeId: number,
  respondent: { operatorId: number | undefined; name: string; address: string; areaCode: string },
) {
  const suggested = await suggestOffice(ctx, { ...respondent, respondentName: respondent.name, saleMode: 'shop' })
  if (suggested.officeId !== null) return suggested.officeId
  const own = await showOffice(ctx, stationOfficeId)
  return own.county_id ?? own.parent_id!
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
