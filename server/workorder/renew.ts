/**
 * 再看一次: what was said of an order when it came may be out of date before anybody has decided about it: others were learned
 * from since, and it may have come back itself. What the office said that returned it weighs more than any likeness.
 */
import { sql } from 'kysely'
import type { Label } from '../../law/grammar.ts'
import { orderReturnReasons } from '../../law/workorder.reasons.ts'
import { doubted } from '../dispatch/index.ts'
import type { Context } from '../kernel/context.ts'
import { listOffices } from '../office/index.ts'
import { type OrderRow, setSuggestion } from './queries.ts'
import { suggestionFor } from './suggest.ts'
import type { OrderSuggestion } from './view.ts'

/** Somebody still decides where it goes, or may say that it is not theirs. */
const undecided = ['to-sign', 'signed', 'sent-back', 'outside-proposed', 'dispatched', 'handling', 'return-proposed']

/** The worker's part, after each lesson; or only those that a table has just brought. */
export async function renewSuggestions(ctx: Context, only?: { source: string; numbers: string[] }): Promise<number> {
  let orders = ctx.db
    .selectFrom('work_order')
    .innerJoin('matter', 'matter.id', 'work_order.matter_id')
    .selectAll('work_order')
    .where('matter.open', '=', true)
    // A final ruling is no proposal any more.
    .where('work_order.ruled', '=', false)
    .where('matter.state', 'in', undecided)
    .orderBy('work_order.matter_id')
  if (only)
    orders = orders
      .where('work_order.source', '=', only.source)
      .where('work_order.source_number', '=', sql<string>`any(${sql.val(only.numbers)}::text[])`)
  const rows = await orders.execute()
  for (const each of rows) await renewSuggestion(ctx, each)
  return rows.length
}

export async function renewSuggestion(ctx: Context, row: OrderRow) {
  const fresh = await suggestionFor(ctx, {
    text: `${row.title}\n${row.content}`,
    respondentName: row.respondent_name ?? undefined,
    address: row.respondent_address ?? undefined,
    areaCode: row.area_code ?? undefined,
  })
  await setSuggestion(ctx, row.matter_id, await afterReturns(ctx, row.matter_id, fresh))
}

async function afterReturns(ctx: Context, matterId: number, fresh: OrderSuggestion): Promise<OrderSuggestion> {
  const returns = await ctx.db
    .selectFrom('order_return')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('storey', '=', 'centre')
    .where('signed_on', 'is not', null)
    .where(one => one.or([one('outcome', 'is', null), one('outcome', '=', 'accepted')]))
    .orderBy('id')
    .execute()
  const last = returns.at(-1)
  if (!last) return fresh
  const back = new Map(returns.map(each => [each.from_office_id, each]))
  const doubtedOnes = fresh.candidates.map(each => {
    const was = each.officeId === null ? undefined : back.get(each.officeId)
    return was ? { ...each, sure: Math.min(each.sure, doubted), reasons: [returnedWords(was), ...each.reasons] } : each
  })
  const named = await namedBy(ctx, last)
  const rest = doubtedOnes.filter(each => each.officeId === null || each.officeId !== named?.officeId)
  const known = doubtedOnes.find(each => each.officeId !== null && each.officeId === named?.officeId)
  // It has sent the order back itself: the centre, which rules, reads what both of them said.
  const before = named && named.officeId !== null ? back.get(named.officeId) : undefined
  const first = named && {
    ...named,
    sure: Math.max(known?.sure ?? 0, doubted),
    reasons: [...named.reasons, ...(known?.reasons ?? (before ? [returnedWords(before)] : []))],
  }
  const returned = (each: { officeId: number | null }) => each.officeId !== null && back.has(each.officeId)
  const candidates = [...(first ? [first] : []), ...rest.filter(each => !returned(each)), ...rest.filter(returned)]
  return { ...fresh, sure: candidates[0]?.sure ?? 0, candidates }
}

type Return = { code: string; reason: string; signed_on: string | null }

/** Whom the last return named: an office of ours, or another house. */
async function namedBy(
  ctx: Context,
  last: Return & { proposed_office_id: number | null; proposed_elsewhere: string | null },
) {
  const officeId = last.proposed_office_id
  const office = officeId === null ? undefined : (await listOffices(ctx)).find(each => each.id === officeId)
  const name = officeId === null ? last.proposed_elsewhere : office?.name
  if (!name) return undefined
  const reasons: Label[] = [
    { zh: `退回时建议由其办理：${last.reason}`, en: `Proposed when it was returned: ${last.reason}` },
  ]
  return { officeId, destination: { zh: name, en: office?.nameEn || name } as Label, reasons }
}

function returnedWords({ code, reason, signed_on }: Return): Label {
  const coded = orderReturnReasons[code as keyof typeof orderReturnReasons]?.label
  return {
    zh: `${signed_on}已由其退回：${[coded?.zh, reason].filter(Boolean).join('；')}`,
    en: `returned it on ${signed_on}: ${[coded?.en, reason].filter(Boolean).join('; ')}`,
  }
}
