/** What the lexicon found: for clue officers alone. */
import { type Context, hasRole } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import type { ClueReason, ProposalList } from './contract.ts'
import { appealOf } from './sources.ts'
import type { ProposalLine, ProposalView, Reason } from './view.ts'

const found = (ctx: Context) =>
  ctx.db
    .selectFrom('clue_proposal')
    .innerJoin('matter', 'matter.id', 'clue_proposal.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'clue_proposal.id',
      'clue_proposal.state',
      'clue_proposal.type',
      'clue_proposal.reasons',
      'clue_proposal.version',
      'clue_proposal.found_on as foundOn',
      'clue_proposal.decided_by as decidedBy',
      'clue_proposal.decided_on as decidedOn',
      'clue_proposal.decision',
      'clue_proposal.clue_id as clueId',
      'matter.id as matterId',
      'matter.number',
      'matter.kind',
      'matter.respondent',
      'matter.received_on as receivedOn',
      'office.id as officeId',
      'office.name as office',
    ])

type Found = Awaited<ReturnType<ReturnType<typeof found>['execute']>>[number]

const lineOf = ({ matterId: _, reasons, ...row }: Found): ProposalLine => ({
  ...row,
  reasons: reasons as unknown as Reason[],
})

export async function listProposals(ctx: Context, { state, cursor, limit }: ProposalList) {
  const after = readIdCursor(cursor)
  const rows = await found(ctx)
    .where('clue_proposal.state', '=', state)
    .$if(after !== undefined, each => each.where('clue_proposal.id', '<', after!))
    .orderBy('clue_proposal.id', 'desc')
    .limit(limit + 1)
    .execute()
  const counts = await ctx.db
    .selectFrom('clue_proposal')
    .select(one => ['state', one.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute()
  return {
    items: rows.slice(0, limit).map(lineOf),
    counts: Object.fromEntries(counts.map(each => [each.state, Number(each.n)])),
    next: rows.length > limit ? String(rows[limit - 1]!.id) : null,
    order: { zh: '新发现的在前', en: 'newest first' },
  }
}

const missing = { zh: '没有这条建议', en: 'No such proposal' }

export async function showProposal(ctx: Context, id: number): Promise<ProposalView> {
  const row = await found(ctx).where('clue_proposal.id', '=', id).executeTakeFirst()
  const appeal = row && (await appealOf(ctx, row.matterId))
  if (!row || !appeal || !hasRole(ctx.actor, 'clue')) throw notFound(missing)
  return { ...lineOf(row), facts: appeal.facts, respondentAddress: appeal.respondentAddress }
}

export async function dropProposal(ctx: Context, id: number, { reason }: ClueReason) {
  const row = await ctx.db
    .selectFrom('clue_proposal')
    .select('state')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound(missing)
  if (row.state !== 'open')
    throw new Problem('not-allowed', { zh: '这条建议已经处理', en: 'This proposal was decided already' })
  await ctx.db
    .updateTable('clue_proposal')
    .set({ state: 'dropped', decision: reason, decided_by: ctx.actor.name, decided_on: ctx.today })
    .where('id', '=', id)
    .execute()
  return showProposal(ctx, id)
}
