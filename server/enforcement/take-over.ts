/** Cases of another register, or of years past, become ours, a thousand at a time. Nobody is told and nothing is issued. */
import { sql } from 'kysely'
import { enforcementCase } from '../../law/enforcement.ts'
import type { Context } from '../kernel/context.ts'
import { type NewPastMatter, openPast, type PastEvent, pastClock } from '../kernel/history.ts'
import { keepOperatorsThere } from '../party/index.ts'
import { lastDay } from './bar.ts'
import type { CaseThere } from './elsewhere.ts'

export interface CaseSourceFile {
  key: string
  label: string
  fileName: string
}

/** The ids of those that were new, in the order given; one that is here already is left as it is. */
export async function takeOverCases(
  ctx: Context,
  list: readonly CaseThere[],
  source: CaseSourceFile,
): Promise<number[]> {
  const there = await ctx.db
    .selectFrom('matter')
    .select('source_number')
    .where('source', '=', source.key)
    .where('source_number', '=', sql<string>`any(${list.map(each => each.sourceNumber)}::text[])`)
    .execute()
  const known = new Set(there.map(each => each.source_number))
  const fresh = list.filter(each => !known.has(each.sourceNumber))
  const ids: number[] = []
  for (let at = 0; at < fresh.length; at += 1000) ids.push(...(await write(ctx, fresh.slice(at, at + 1000), source)))
  return ids
}

async function write(ctx: Context, list: readonly CaseThere[], source: CaseSourceFile) {
  const unknown = list.filter(each => !each.party.operatorId)
  const kept = await keepOperatorsThere(
    ctx,
    unknown.map(({ party }) => ({ name: party.name, uscc: party.code ?? null, address: party.address ?? null })),
  )
  const operatorOf = new Map(unknown.map((each, at) => [each, kept[at] ?? null]))
  const ids = await openPast(
    ctx,
    list.map(each => matterOf(ctx, each, source)),
  )
  const rows = list.map((each, at) => ({
    matter_id: ids[at]!,
    source: each.from,
    from_matter_id: each.fromMatterId ?? null,
    case_type: each.type,
    party_kind: each.party.kind,
    operator_id: each.party.operatorId ?? operatorOf.get(each) ?? null,
    party_name: each.party.name,
    party_code: each.party.code ?? null,
    party_address: each.party.address ?? null,
    violation: each.violation,
    facts: each.facts,
    goods: each.goods ?? null,
    officer_ids: each.officerIds ?? [],
    filing_number: each.filingNumber ?? null,
    filed_on: each.filedOn ?? null,
    value_fen: each.valueFen,
    decision_kind: each.decision ?? null,
    decision_number: each.decisionNumber ?? null,
    decided_on: each.decidedOn ?? null,
    served_on: each.servedOn ?? null,
    // The late fee counts from it, as in a case of ours (serve.ts).
    payment_due_on: each.servedOn && moneyAsked(each) ? lastDay(ctx, 'payment', each.servedOn) : null,
    fine_fen: each.fineFen ?? 0,
    income_fen: each.incomeFen ?? 0,
    goods_fen: each.goodsFen ?? 0,
    confiscated_goods: each.confiscatedGoods ?? null,
    closed_on: each.closedOn ?? null,
    outcome: each.closedOn ? '执行完毕' : null,
  }))
  await sql`insert into penalty_case (matter_id, procedure, source, from_matter_id, case_type, party_kind, operator_id, party_name,
      party_code, party_address, violation, facts, goods, officer_ids, filing_number, filed_on, value_fen, decision_kind,
      decision_number, decided_on, served_on, payment_due_on, fine_fen, income_fen, goods_fen, confiscated_goods,
      closed_on, outcome)
    select matter_id, 'ordinary', source, from_matter_id, case_type, party_kind, operator_id, party_name, party_code,
      party_address, violation, facts, goods, officer_ids, filing_number, filed_on, value_fen, decision_kind,
      decision_number, decided_on, served_on, payment_due_on, fine_fen, income_fen, goods_fen, confiscated_goods,
      closed_on, outcome
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, source text, from_matter_id bigint,
      case_type text, party_kind text, operator_id bigint, party_name text, party_code text, party_address text,
      violation text, facts text, goods text, officer_ids bigint[], filing_number text, filed_on date,
      value_fen bigint, decision_kind text, decision_number text, decided_on date, served_on date, payment_due_on date, fine_fen bigint,
      income_fen bigint, goods_fen bigint, confiscated_goods text, closed_on date, outcome text)`.execute(ctx.db)
  const payments = list.flatMap((each, at) => {
    const paid = (kind: string, amount: number | undefined) =>
      each.paidOn && amount
        ? [
            {
              matter_id: ids[at]!,
              paid_on: each.paidOn,
              kind,
              amount_fen: amount,
              voucher: `${each.sourceNumber}-${kind}`,
            },
          ]
        : []
    return [...paid('fine', each.fineFen), ...paid('income', each.incomeFen)]
  })
  await sql`insert into case_payment (matter_id, paid_on, kind, amount_fen, voucher, how)
    select matter_id, paid_on, kind, amount_fen, voucher, 'bank'
    from json_to_recordset(${JSON.stringify(payments)}::json) as r(matter_id bigint, paid_on date, kind text,
      amount_fen bigint, voucher text)`.execute(ctx.db)
  return ids
}

function matterOf(ctx: Context, there: CaseThere, source: CaseSourceFile): NewPastMatter {
  return {
    kind: 'case',
    prefix: 'AJ',
    source: source.key,
    sourceNumber: there.sourceNumber,
    receivedOn: there.foundOn,
    receivedAt: `${there.foundOn}T09:00:00+08:00`,
    state: stateOf(there),
    open: !there.closedOn,
    officeId: there.officeId,
    channel: 'other',
    subject: `${there.party.name}涉嫌${there.violation}`,
    respondent: there.party.name,
    closedOn: there.closedOn ?? null,
    words: [there.party.name, there.violation, there.goods].filter(Boolean).join(' '),
    clocks: clocksOf(ctx, there),
    events: eventsOf(there, source),
  }
}

function stateOf(there: CaseThere) {
  if (there.closedOn) return 'archived'
  if (there.decidedOn) return there.servedOn ? 'performing' : 'decided'
  return there.filedOn ? 'investigating' : 'lead'
}

const moneyAsked = ({ fineFen = 0, incomeFen = 0 }: CaseThere) => fineFen + incomeFen > 0

function payment(ctx: Context, there: CaseThere) {
  const { servedOn, paidOn } = there
  if (!servedOn || !moneyAsked(there)) return undefined
  return pastClock(ctx, 'payment', enforcementCase.clocks.payment, {
    receivedOn: servedOn,
    startedOn: servedOn,
    stoppedOn: paidOn ?? null,
  })
}

/** Only those of a law in force then: before April 2019 the rules of procedure were others, and were not read. */
function clocksOf(ctx: Context, there: CaseThere) {
  const { foundOn, filedOn, decidedOn } = there
  if (!filedOn)
    return [
      pastClock(ctx, 'verification', enforcementCase.clocks.verification, {
        receivedOn: foundOn,
        startedOn: foundOn,
        stoppedOn: null,
      }),
    ]
  return [
    pastClock(ctx, 'decision', enforcementCase.clocks.decision, {
      receivedOn: foundOn,
      startedOn: filedOn,
      stoppedOn: decidedOn ?? null,
    }),
    payment(ctx, there),
  ]
}

const decisions = {
  penalty: 'case.decide-penalty',
  'no-penalty': 'case.decide-no-penalty',
  transfer: 'case.transfer-out',
  terminated: 'case.terminate',
} as const

function eventsOf(there: CaseThere, source: CaseSourceFile): PastEvent[] {
  const doneBy = source.label
  return [
    {
      name: 'case.import',
      onDay: there.foundOn,
      facts: { source: source.key, sourceNumber: there.sourceNumber, file: source.fileName },
    },
    ...(there.filedOn ? [{ name: 'case.file', onDay: there.filedOn, facts: {}, doneBy }] : []),
    ...(there.decision && there.decidedOn
      ? [{ name: decisions[there.decision], onDay: there.decidedOn, facts: { fineFen: there.fineFen ?? 0 }, doneBy }]
      : []),
    ...(there.closedOn ? [{ name: 'case.archive', onDay: there.closedOn, facts: {}, doneBy }] : []),
  ]
}
