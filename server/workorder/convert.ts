/**
 * 转办: an order that is really a complaint becomes one with one key, linked and not typed again (domain/procedures.md 3.4).
 *
 * The caller keeps one number: what it became is found by the order's number and by 12345's. Its total time runs on from the
 * first receipt. When it is closed the result goes back to 12345 by itself (follow.ts).
 */
import { workorder } from '../../law/workorder.ts'
import { claimWords, goodsWords, problemWords } from '../../law/workorder.words.ts'
import { dispatchComplaint, Registration, register } from '../complaint/index.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { explainIssues } from '../kernel/explain.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { sealHere } from '../kernel/seal.ts'
import { alsoKnownAs, receivedFirst } from '../kernel/total-time.ts'
import { theCentre } from '../office/index.ts'
import type { Conversion, OrderConversion } from './contract.ts'
import { holdOrder, type Order, type OrderRow, setOrder } from './queries.ts'
import { say } from './say.ts'
import { acceptOpenReturn } from './send-back.ts'
import type { ConversionProposal } from './view.ts'

/** What the order says of itself, as far as words can be read: shown before, and taken where nothing else is said. */
export function proposedConversion(row: OrderRow): ConversionProposal {
  const text = [row.goods_class, row.problem_class, row.title, row.content].filter(Boolean).join('\n')
  const first = <C extends string>(words: readonly (readonly [C, RegExp])[]) =>
    words.find(([, pattern]) => pattern.test(text))?.[0]
  return {
    kind: row.asks === 'report' ? 'report' : row.asks === 'complaint' ? 'complaint' : 'consultation',
    goodsClass: first(goodsWords) ?? (/服务/.test(text) ? 'other-services' : 'other-goods'),
    problemClass: first(problemWords) ?? 'other',
    claims: claimWords.filter(([, pattern]) => pattern.test(text)).map(([code]) => code),
    respondentName: row.respondent_name,
  }
}

type Opener = (ctx: Context, order: Order, said: OrderConversion) => Promise<{ matter: Matter; code: string }>

/** What an order can become today: the modules whose front door takes it. */
const openers: Partial<Record<Conversion, Opener>> = { complaint: openComplaint }

export async function convert(ctx: Context, id: number, said: OrderConversion) {
  const order = await holdOrder(ctx, id)
  const kind = said.kind ?? proposedConversion(order.row).kind
  const open = openers[kind]
  if (!open)
    throw badField(
      'kind',
      { zh: '本系统目前不登记这一类', en: 'is not registered here' },
      { zh: Object.keys(openers).join('、'), en: Object.keys(openers).join(', ') },
    )
  const officeId = order.officeId
  await take(ctx, workorder, 'convert', order, { to: kind })
  const { matter, code } = await open(ctx, order, said)
  await receivedFirst(ctx, matter, await firstReceiptOf(ctx, order))
  await alsoKnownAs(ctx, matter, order.number)
  await alsoKnownAs(ctx, matter, order.row.source_number.toUpperCase())
  await setOrder(ctx, order, { converted_to: matter.id, converted_code: sealHere(code) ?? null })
  await acceptOpenReturn(ctx, id, `转为${matter.number}`)
  const centre = await theCentre(ctx)
  // The centre had sent the order to this office: what it became stays there.
  if (kind === 'complaint' && officeId !== centre.id)
    await dispatchComplaint({ ...ctx, actor: systemActor }, matter.id, {
      officeId,
      reason: `由12345工单${order.number}转来，中心已分派本单位`,
      ruling: order.row.ruled,
      reportBackOn: undefined,
    })
  await say(ctx, order, 'order.converted', { kind, convertedNumber: matter.number })
}

async function firstReceiptOf(ctx: Context, order: Order): Promise<Date> {
  const row = await ctx.db
    .selectFrom('matter')
    .select('first_received_at as at')
    .where('id', '=', order.id)
    .executeTakeFirstOrThrow()
  return row.at ?? order.receivedAt
}

async function openComplaint(ctx: Context, order: Order, said: OrderConversion) {
  const { row } = order
  const proposed = proposedConversion(row)
  const name = said.callerName ?? row.caller_name
  const phone = said.callerPhone ?? row.caller_phone
  if (!name) throw missing('callerName', '来电人姓名', "the caller's name")
  if (!phone) throw missing('callerPhone', '来电人电话', "the caller's telephone")
  const respondentName = said.respondentName ?? row.respondent_name
  if (!respondentName) throw missing('respondentName', '被投诉人名称', "the respondent's name")
  const parsed = Registration.safeParse({
    consumer: { name, phone, ...(row.caller_address ? { address: row.caller_address } : {}) },
    respondent: {
      name: respondentName,
      ...(row.respondent_address ? { address: row.respondent_address } : {}),
      ...(row.area_code ? { areaCode: row.area_code } : {}),
    },
    goodsClass: said.goodsClass ?? proposed.goodsClass,
    problemClass: said.problemClass ?? proposed.problemClass,
    claims: said.claims ?? proposed.claims,
    facts: `【${row.title}】\n${row.content}`.slice(0, 5000),
  })
  if (!parsed.success) throw new Problem('bad-input', undefined, explainIssues(parsed.error.issues, 'body'))
  return register(ctx, parsed.data, { channel: 'hotline', trusted: true, centreId: (await theCentre(ctx)).id })
}

const missing = (field: string, zh: string, en: string) =>
  badField(
    field,
    { zh: `工单没有${zh}`, en: `the order does not give ${en}` },
    { zh: `补填${zh}（《办法》第十条要求）`, en: `${en}, which article 10 asks for` },
  )
