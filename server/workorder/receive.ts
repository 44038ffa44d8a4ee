/**
 * 接收: an order comes in from the city's system, once, however often it is delivered.
 *
 * Known by the source and its number. The same round again is a duplicate and is answered as the first was; other words
 * under a number and round that we have are an error; a returned order may be sent again as the next round.
 */

import { workorder } from '../../law/workorder.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { instantAt } from '../kernel/instant.ts'
import { openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { Envelope } from '../kernel/route.ts'
import { alsoKnownAs, receivedFirst } from '../kernel/total-time.ts'
import { theCentre } from '../office/index.ts'
import type { IncomingOrder, OrderAnswer } from './contract.ts'
import { rulesFor } from './limits.ts'
import { heldBySystem, type Order, orderOfSource, setOrder } from './queries.ts'
import { renewSuggestion } from './renew.ts'
import { hashOf, requireSigned } from './signature.ts'
import { suggestionFor } from './suggest.ts'

export async function receiveOrder(ctx: Context, said: IncomingOrder, request: Envelope): Promise<OrderAnswer> {
  const { source } = await requireSigned(ctx, request)
  return takeOrder(ctx, said, source)
}

/** The one door for an order, over the interface and from a table alike. */
export async function takeOrder(ctx: Context, said: IncomingOrder, source: string): Promise<OrderAnswer> {
  await oneAtATime(ctx, source)
  const known = await orderOfSource(ctx, source, said.number)
  if (!known) return answerOf(await openOrder(ctx, said, source), false)
  if (said.round <= known.row.round) {
    requireSameWords(known, said)
    return answerOf(known, true)
  }
  await take(ctx, workorder, 'receive-again', known, { round: said.round }, {}, await rulesFor(ctx, known, 'signing'))
  await setOrder(ctx, known, { round: said.round, fingerprint: fingerprintOf(said), ...wordsOf(said) })
  await renewSuggestion(ctx, known.row)
  return answerOf(known, false)
}

/** Two deliveries of one order at the same moment wait for each other; the second finds the first. */
async function oneAtATime(ctx: Context, source: string) {
  await ctx.db.selectFrom('hotline_source').select('key').where('key', '=', source).forUpdate().execute()
}

async function openOrder(ctx: Context, said: IncomingOrder, source: string): Promise<Order> {
  const calledAt = requirePast(ctx, said.calledAt)
  await requireArea(ctx, said)
  const centre = await theCentre(ctx)
  const secret = said.secret || said.asks === 'report'
  const matter = await openMatter(ctx, {
    kind: 'workorder',
    prefix: 'GD',
    state: 'to-sign',
    officeId: centre.id,
    channel: 'hotline',
    subject: said.title,
    respondent: said.respondent.name ?? '',
    source: `order:${source}`,
    sourceNumber: said.number,
    words: [said.number, said.title, said.content, said.respondent.name, secret ? '' : said.caller.name]
      .filter(Boolean)
      .join(' '),
  })
  const suggestion = await suggestionFor(ctx, {
    text: `${said.title}\n${said.content}`,
    respondentName: said.respondent.name,
    address: said.respondent.address,
    areaCode: said.respondent.areaCode,
  })
  await ctx.db
    .insertInto('work_order')
    .values({
      matter_id: matter.id,
      source,
      source_number: said.number,
      round: said.round,
      fingerprint: fingerprintOf(said),
      ...wordsOf(said),
      operator_id: null,
      suggestion: JSON.stringify(suggestion),
      sure: suggestion.sure,
      belongs_here: suggestion.belongsHere,
      converted_to: null,
      converted_code: null,
      result: null,
      reply: null,
      satisfied: null,
    })
    .execute()
  await receivedFirst(ctx, matter, calledAt)
  await alsoKnownAs(ctx, matter, said.number.toUpperCase())
  const order = (await heldBySystem(ctx, matter.id))!
  const rules = await rulesFor(ctx, order, 'signing')
  await start(ctx, order, 'signing', rules.signing!)
  await record(ctx, order, 'workorder.receive', { source, sourceNumber: said.number, round: said.round })
  return order
}

const wordsOf = (said: IncomingOrder) => ({
  asks: said.asks,
  urgent: said.urgent,
  secret: said.secret || said.asks === 'report',
  title: said.title,
  content: said.content,
  caller_name: said.caller.name ?? '',
  caller_phone: said.caller.phone ?? '',
  caller_address: said.caller.address ?? null,
  respondent_name: said.respondent.name ?? null,
  respondent_address: said.respondent.address ?? null,
  area_code: said.respondent.areaCode ?? null,
  goods_class: said.goods ?? null,
  problem_class: said.problem ?? null,
  due_there_on: said.dueOn ?? null,
})

/** Of what the order says, not of how it is delivered: the round is left out, so that a late first delivery is still a duplicate. */
const fingerprintOf = ({ round: _, ...said }: IncomingOrder) => hashOf(JSON.stringify(said))

/** Of an earlier round the words are gone: then only the number can be told. */
function requireSameWords(known: Order, said: IncomingOrder) {
  if (said.round < known.row.round || fingerprintOf(said) === known.row.fingerprint) return
  throw new Problem(
    'changed',
    {
      zh: `工单${said.number}第${said.round}次派单此前已收到，内容不同。补充情况请用 supplement，再次派单请把 round 加一`,
      en: `Order ${said.number}, round ${said.round}, was received before with other words. Add with supplement, or send it again with the next round`,
    },
    [
      {
        field: 'number',
        problem: { zh: '已用于内容不同的工单', en: 'was used for an order with other words' },
        expected: { zh: '新的编号，或者下一个 round', en: 'a new number, or the next round' },
      },
    ],
  )
}

/** A clock there may go a little before ours. */
const tolerance = 5 * 60_000

function requirePast(ctx: Context, calledAt: string): Date {
  const at = ctx.now.getTime()
  const said = Date.parse(calledAt)
  if (said > at + tolerance)
    throw badField(
      'calledAt',
      { zh: '在当前时间之后', en: 'lies in the future' },
      { zh: '群众首次来电的时间', en: 'when the citizen first called' },
    )
  return instantAt(Math.min(said, at))
}

async function requireArea(ctx: Context, { respondent }: IncomingOrder) {
  const { areaCode } = respondent
  if (areaCode && !(await ctx.db.selectFrom('area').select('code').where('code', '=', areaCode).executeTakeFirst()))
    throw badField(
      'respondent.areaCode',
      { zh: '不在辖区表内', en: 'is not in the area table' },
      { zh: '辖区表中的区划代码', en: 'a code of the area table' },
    )
}

export const answerOf = (order: Order, duplicate: boolean): OrderAnswer => ({
  number: order.number,
  sourceNumber: order.row.source_number,
  round: order.row.round,
  state: order.state,
  stateLabel: workorder.states[order.state as keyof typeof workorder.states].zh,
  duplicate,
})
