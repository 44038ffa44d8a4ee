/**
 * Orders as another system's table tells of them: taken over a thousand at a time, known by the source and the number there.
 * Twice the same changes nothing. A row that says something new moves an order only while nobody here has taken a step.
 */
import { hotlineRules } from '../../law/acts.ts'
import { cite, type Day, inForce } from '../../law/grammar.ts'
import { type OrderReturnCode, orderReturnReasons, ruleText } from '../../law/workorder.reasons.ts'
import type { Ask, WorkorderState } from '../../law/workorder.ts'
import type { Context } from '../kernel/context.ts'
import { bringForward, openPast } from '../kernel/history.ts'
import { knownFromElsewhere } from '../kernel/total-time.ts'
import { clocksOf, eventsOf } from './past-events.ts'
import { insertOrders, insertReturns, knownOrders, type PastRow, updateOrders } from './past-rows.ts'
import { hashOf } from './signature.ts'

export interface OrderThere {
  sourceNumber: string
  asks: Ask
  urgent?: boolean
  secret?: boolean
  title: string
  content: string
  caller: { name: string; phone: string; address: string | null }
  respondentName: string | null
  respondentAddress: string | null
  goods?: string | null
  problem?: string | null
  receivedOn: Day
  /** '2018-06-04T10:00:00+08:00': the call; the total time runs from it. */
  calledAt: string
  stage: OrderStage
}

/** How far it has come there. A day the table does not give is absent, never guessed. */
export interface OrderStage {
  state: Extract<WorkorderState, 'to-sign' | 'signed' | 'handling' | 'closed' | 'archived' | 'returned'>
  officeId: number
  signedOn?: Day
  dispatchedOn?: Day
  returnedOn?: Day
  returnCode?: OrderReturnCode
  returnReason?: string
  proposedElsewhere?: string
  closedOn?: Day
  archivedOn?: Day
  reply?: string
}

export interface OrderSource {
  /** hotline_source.key */
  key: string
  label: string
  fileName: string
}

export interface OrdersTaken {
  created: number
  updated: number
  unchanged: number
}

/** Writes them, in the transaction of `ctx`. Nobody is told: no reminders, nothing is said to 12345. */
export async function takeOverOrders(
  ctx: Context,
  list: readonly OrderThere[],
  source: OrderSource,
  write = true,
): Promise<OrdersTaken> {
  const known = await knownOrders(
    ctx,
    source.key,
    list.map(each => each.sourceNumber),
    write,
  )
  const fresh = list.filter(each => !known.has(each.sourceNumber))
  const changed = list.filter(each => {
    const row = known.get(each.sourceNumber)
    return row !== undefined && row.fingerprint !== printOf(each)
  })
  if (write && fresh.length > 0) await create(ctx, fresh, source)
  if (write && changed.length > 0)
    await update(
      ctx,
      changed.map(there => ({ there, ...known.get(there.sourceNumber)! })),
      source,
    )
  return { created: fresh.length, updated: changed.length, unchanged: list.length - fresh.length - changed.length }
}

async function create(ctx: Context, fresh: readonly OrderThere[], source: OrderSource) {
  const ids = await openPast(
    ctx,
    fresh.map(each => ({
      ...pastOf(ctx, each, source),
      kind: 'workorder',
      prefix: 'GD',
      source: `order:${source.key}`,
      sourceNumber: each.sourceNumber,
      receivedOn: each.receivedOn,
      receivedAt: each.calledAt,
    })),
  )
  await insertOrders(
    ctx,
    fresh.map((each, at) => rowOf(each, ids[at]!, source.key)),
  )
  const returned = fresh.flatMap((each, at) => (each.stage.state === 'returned' ? [{ id: ids[at]!, each }] : []))
  await insertReturns(
    ctx,
    returned.map(({ id, each }) => returnOf(id, each)),
  )
  await knownFromElsewhere(
    ctx,
    fresh.map((each, at) => ({ id: ids[at]!, firstReceivedAt: each.calledAt, number: each.sourceNumber })),
  )
}

async function update(
  ctx: Context,
  changed: readonly { there: OrderThere; id: number; touched: boolean }[],
  source: OrderSource,
) {
  await updateOrders(
    ctx,
    changed.map(({ there, id }) => rowOf(there, id, source.key)),
  )
  await bringForward(
    ctx,
    changed.map(({ there, id, touched }) => {
      const past = pastOf(ctx, there, source)
      const said = { name: 'workorder.import-update', onDay: ctx.today, facts: { file: source.fileName } }
      return { ...past, id, advanced: !touched, events: [said] }
    }),
  )
}

export const printOf = (there: OrderThere) => hashOf(JSON.stringify(there))

function rowOf(there: OrderThere, id: number, source: string): PastRow {
  const { stage } = there
  return {
    matter_id: id,
    source,
    source_number: there.sourceNumber,
    fingerprint: printOf(there),
    asks: there.asks,
    urgent: there.urgent ?? false,
    secret: (there.secret ?? false) || there.asks === 'report',
    title: there.title,
    content: there.content,
    caller_name: there.caller.name,
    caller_phone: there.caller.phone,
    caller_address: there.caller.address,
    respondent_name: there.respondentName,
    respondent_address: there.respondentAddress,
    goods_class: there.goods ?? null,
    problem_class: there.problem ?? null,
    returns: stage.state === 'returned' ? 1 : 0,
    result: stage.state === 'closed' || stage.state === 'archived' ? 'solved' : null,
    reply: stage.reply ?? null,
    satisfied: stage.state === 'archived' ? true : null,
  }
}

const returnOf = (id: number, { stage, receivedOn }: OrderThere) => {
  const code = stage.returnCode ?? 'other'
  const on = stage.returnedOn ?? receivedOn
  // A return never rests on an act that came later.
  const usual = orderReturnReasons[code].rule
  const rule = inForce(usual.act, on) ? usual : cite(hotlineRules, '—')
  return {
    matter_id: id,
    from_office_id: stage.officeId,
    code,
    rule: ruleText(rule),
    reason: stage.returnReason ?? '来源表没有写明',
    proposed_elsewhere: stage.proposedElsewhere ?? null,
    on,
  }
}

function pastOf(ctx: Context, there: OrderThere, source: OrderSource) {
  const { stage } = there
  const open = stage.state === 'to-sign' || stage.state === 'signed' || stage.state === 'handling'
  const secret = (there.secret ?? false) || there.asks === 'report'
  return {
    state: stage.state,
    open,
    officeId: stage.officeId,
    channel: 'hotline',
    subject: there.title,
    respondent: there.respondentName ?? '',
    closedOn: open ? null : (stage.closedOn ?? stage.returnedOn ?? null),
    words: [there.sourceNumber, there.title, there.content, there.respondentName, secret ? null : there.caller.name]
      .filter(Boolean)
      .join(' '),
    clocks: clocksOf(ctx, there),
    events: eventsOf(there, source),
  }
}
