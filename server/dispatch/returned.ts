/**
 * A matter that came back: what the offices said when they returned it weighs more than any likeness. Whoever sent it back
 * is not proposed again as if nothing had happened, and the office that the return named stands first.
 */
import type { NotNull } from 'kysely'
import { returnReasons } from '../../law/complaint.grounds.ts'
import type { Label } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { listOffices } from '../office/index.ts'
import type { OfficeProposal } from './view.ts'

/** Nothing that was measured tells how often a ruling goes back to whoever returned: a person decides. */
export const doubted = 0.4

export async function afterReturns(
  ctx: Context,
  matterId: number,
  offices: readonly OfficeProposal[],
): Promise<OfficeProposal[]> {
  const returns = await returnsOf(ctx, matterId)
  const last = returns.at(-1)
  if (!last) return [...offices]
  const names = new Map((await listOffices(ctx)).map(each => [each.id, each.name]))
  const back = new Map(returns.map(each => [each.officeId, each]))
  const { proposedId } = last
  const named = proposedId !== null && !back.has(proposedId) ? names.get(proposedId) : undefined
  const from = names.get(last.officeId) ?? ''
  const reason = {
    zh: `${from}退回时建议由其办理：${last.reason ?? ''}`,
    en: `${from} proposed it on returning the matter: ${last.reason ?? ''}`,
  }
  // Two offices that name each other: both are shown to whoever rules, with what each of them said.
  const other = proposedId !== null && back.has(proposedId) && !offices.some(each => each.officeId === proposedId)
  const all = other
    ? [...offices, { officeId: proposedId, office: names.get(proposedId)!, reason, reasons: [], basis: null, sure: 0 }]
    : offices
  const weighed = all.map(each => {
    const was = back.get(each.officeId)
    return was ? { ...each, sure: Math.min(each.sure, doubted), returned: returnedWords(was) } : each
  })
  const rest = weighed.filter(each => named === undefined || each.officeId !== proposedId)
  const ordered = [...rest.filter(each => !each.returned), ...rest.filter(each => each.returned)]
  if (named === undefined || proposedId === null) return ordered
  const known = weighed.find(each => each.officeId === proposedId)
  const first: OfficeProposal = {
    officeId: proposedId,
    office: named,
    reason,
    reasons: known ? [known.reason, ...known.reasons] : [],
    basis: known?.basis ?? null,
    sure: known?.sure ?? doubted,
    proposedOnReturn: true,
  }
  return [first, ...ordered]
}

type Return = Awaited<ReturnType<typeof returnsOf>>[number]

const returnsOf = (ctx: Context, matterId: number) =>
  visibleMatters(ctx)
    .innerJoin('dispatching', 'dispatching.matter_id', 'matter.id')
    .select([
      'dispatching.office_id as officeId',
      'returned_on as on',
      'return_code as code',
      'return_reason as reason',
      'return_proposed_office_id as proposedId',
    ])
    .where('matter.id', '=', matterId)
    .where('returned_on', 'is not', null)
    .orderBy('dispatching.id')
    .$narrowType<{ on: NotNull }>()
    .execute()

function returnedWords({ on, code, reason }: Return): Label {
  const coded = returnReasons[code ?? '']?.label
  return {
    zh: `${on}已由其退回：${[coded?.zh, reason].filter(Boolean).join('；')}`,
    en: `returned it on ${on}: ${[coded?.en, reason].filter(Boolean).join('; ')}`,
  }
}
