/**
 * 登记: a complaint comes in over any channel, once, and nothing of it is typed again (Order 121 arts. 8, 10, 13).
 */
import { order20, order62, order121 } from '../../law/acts.ts'
import { channels, claims, classes, problems } from '../../law/classes.ts'
import { complaint } from '../../law/complaint.ts'
import { inForce } from '../../law/grammar.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { type Matter, openMatter } from '../kernel/matter.ts'
import { badField, requireListed } from '../kernel/problem.ts'
import { hashCode, makeCode } from '../office/index.ts'
import { keepConsumer, keepOperator, requireOperator, usccProblem } from '../party/index.ts'
import type { Registration } from './contract.ts'

export interface Arrival {
  channel: string
  /** Staff types what a caller says; what the public types is not trusted to change what we know. */
  trusted: boolean
  centreId: number
  receivedOn?: string | undefined
}

export interface Registered {
  matter: Matter
  /** Shown once; only its hash is kept. */
  code: string
}

export async function register(ctx: Context, said: Registration, arrival: Arrival): Promise<Registered> {
  requireCodes(said, arrival.channel)
  const receivedOn = arrival.receivedOn ?? ctx.today
  if (receivedOn > ctx.today)
    throw badField(
      'receivedOn',
      { zh: '收到日期在今天之后', en: 'lies in the future' },
      { zh: '今天或以前', en: 'today or earlier' },
    )
  const law = [order62, order20, order121].find(act => inForce(act, receivedOn))
  if (!law)
    throw badField(
      'receivedOn',
      { zh: '早于现存规定的施行日', en: 'is before any rule on file' },
      { zh: `${order62.from}以后`, en: `on or after ${order62.from}` },
    )

  await requireKnown(ctx, said)
  const operatorId = await operatorOf(ctx, said, arrival)
  const consumerId = await keepConsumer(ctx, said.consumer, arrival.trusted)
  const matter = await openMatter(ctx, {
    kind: 'complaint',
    prefix: 'TS',
    state: 'to-dispatch',
    officeId: arrival.centreId,
    channel: arrival.channel,
    subject: subjectOf(said),
    respondent: said.respondent.name,
    receivedOn,
    words: wordsOfComplaint(said),
  })
  const code = makeCode()
  await ctx.db
    .insertInto('complaint')
    .values({
      matter_id: matter.id,
      consumer_id: consumerId,
      operator_id: operatorId,
      law: law.key,
      tracking_code_hash: hashCode(code),
      ...fieldsOf(said),
    })
    .execute()
  await start(ctx, matter, 'ordinary-target', complaint.clocks['ordinary-target'], receivedOn)
  await record(ctx, matter, 'complaint.register', { channel: arrival.channel, operatorId })
  return { matter, code }
}

/** The columns that repeat what was said. Shared with the correction of a record. */
export function fieldsOf(said: Registration) {
  return {
    respondent_name: said.respondent.name,
    respondent_uscc: said.respondent.uscc ?? null,
    respondent_address: said.respondent.address ?? null,
    respondent_area_code: said.respondent.areaCode ?? null,
    respondent_phone: said.respondent.phone ?? null,
    respondent_contact: said.respondent.contact ?? null,
    platform_id: said.platformId ?? null,
    published_address_reachable: said.publishedAddressReachable ?? null,
    sale_mode: said.saleMode,
    order_number: said.orderNumber ?? null,
    goods_class: said.goodsClass,
    goods_name: said.goodsName ?? null,
    brand: said.brand ?? null,
    model: said.model ?? null,
    problem_class: said.problemClass,
    nature_class: null,
    claims: [...new Set(said.claims)],
    facts: said.facts,
    purchased_on: said.purchasedOn ?? null,
    disputed_on: said.disputedOn ?? null,
    disputed_amount_fen: said.disputedAmountFen ?? null,
    claimed_amount_fen: said.claimedAmountFen ?? null,
    agreement_amount_fen: null,
    recovered_amount_fen: null,
    recovered_reason: null,
    punitive_damages_fen: null,
    advance_paid_fen: null,
    consent_publication: said.consentPublication,
    consent_delegation: said.consentDelegation,
    wants_odr: said.wantsOdr,
    agent: said.agent ? JSON.stringify(said.agent) : null,
    notice_channel: said.noticeChannel,
    joint_id: null,
    outcome: null,
    ground: null,
    rating: null,
    rating_remark: null,
    rated_at: null,
    confirmed_at: null,
  }
}

export const subjectOf = (said: Registration) => {
  const what = said.goodsName ?? classes.find(each => each.code === said.goodsClass)?.zh ?? said.goodsClass
  const problem = problems.find(each => each.code === said.problemClass)?.zh ?? said.problemClass
  return `${what} · ${problem}`
}

export const wordsOfComplaint = (said: Registration) =>
  [said.respondent.name, said.goodsName, said.brand, said.consumer.name, said.orderNumber, said.facts]
    .filter(Boolean)
    .join(' ')

export function requireCodes(said: Registration, channel: string) {
  requireListed('goodsClass', said.goodsClass, classes)
  requireListed('problemClass', said.problemClass, problems)
  for (const claim of said.claims) requireListed('claims', claim, claims)
  requireListed('channel', channel, channels)
  if (said.respondent.uscc) {
    const wrong = usccProblem(said.respondent.uscc)
    if (wrong)
      throw badField('respondent.uscc', wrong, {
        zh: '18位统一社会信用代码（GB 32100）',
        en: '18-character credit code (GB 32100)',
      })
  }
}

/** What is named by a number or a code must be there. Shared with the correction of a record. */
export async function requireKnown(ctx: Context, { respondent, platformId, purchasedOn, disputedOn }: Registration) {
  for (const [field, on] of Object.entries({ purchasedOn, disputedOn }))
    if (on !== undefined && on > ctx.today)
      throw badField(
        field,
        { zh: '在今天之后', en: 'lies in the future' },
        { zh: '今天或以前', en: 'today or earlier' },
      )
  const operators = { 'respondent.operatorId': respondent.operatorId, platformId }
  for (const [field, id] of Object.entries(operators)) if (id !== undefined) await requireOperator(ctx, id, field)
  const { areaCode } = respondent
  if (areaCode && !(await ctx.db.selectFrom('area').select('code').where('code', '=', areaCode).executeTakeFirst()))
    throw badField(
      'respondent.areaCode',
      { zh: '不在辖区表内', en: 'is not in the area table' },
      { zh: '辖区表中的区划代码', en: 'a code of the area table' },
    )
}

async function operatorOf(ctx: Context, said: Registration, arrival: Arrival): Promise<number | null> {
  if (said.respondent.operatorId !== undefined) return said.respondent.operatorId
  return arrival.trusted ? keepOperator(ctx, said.respondent) : null
}
