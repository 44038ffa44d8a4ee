/** 登记: by a clue officer, from a proposal or by hand, or by the head of an office that found it. */
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { openMatter } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { remind, showOffice } from '../office/index.ts'
import type { ClueEdit, NewClue } from './contract.ts'
import { holdClue } from './queries.ts'
import { addReaders, isOfficer, officers, roleOf } from './readers.ts'

/** Nothing of the clue goes into the root row: no name, no respondent, no words to be found by. */
export const blank = { kind: 'clue', prefix: 'XS', state: 'to-review', channel: 'other', subject: '内部事项' }

export async function register(ctx: Context, said: NewClue): Promise<number> {
  const { attachments, proposalId, ...facts } = said
  await requireFound(ctx, said)
  const from = proposalId === undefined ? null : await takeProposal(ctx, proposalId)
  const matter = await openMatter(ctx, { ...blank, officeId: ctx.actor.officeId! })
  await ctx.db
    .insertInto('clue')
    .values({ matter_id: matter.id, ...columns(facts), ...notYet(ctx), from_matter_id: from?.matterId ?? null })
    .execute()
  const others = await officers(ctx)
  await addReaders(ctx, matter.id, [
    { id: ctx.actor.id!, role: roleOf(ctx.actor.roles)!, why: '登记人' },
    ...others.map(({ id }) => ({ id, role: 'clue' as const, why: '线索专员' })),
  ])
  if (from)
    await ctx.db
      .updateTable('clue_proposal')
      .set({ state: 'registered', clue_id: matter.id, decided_by: ctx.actor.name, decided_on: ctx.today })
      .where('id', '=', from.id)
      .execute()
  await takeUploads(ctx, matter, attachments)
  await record(ctx, matter, 'clue.register', { fromProposal: from !== null })
  await tellOfficers(ctx)
  return matter.id
}

const columns = ({ name, type, unitId, foundOn, people, facts, remark }: ClueEdit) => ({
  name,
  type,
  unit_id: unitId,
  found_on: foundOn,
  people: people ?? '',
  facts,
  remark: remark ?? '',
})

const notYet = (ctx: Context) => ({
  registered_on: ctx.today,
  registered_by: ctx.actor.id,
  organ: null,
  sign_by: null,
  opinion: null,
  letter_number: null,
  letter_blocks: null,
  approved_on: null,
  handed_on: null,
  receipt_number: null,
  received_by: null,
  answer: null,
  answer_number: null,
  answer_content: null,
  answered_on: null,
})

async function requireFound(ctx: Context, { unitId, foundOn }: ClueEdit) {
  await showOffice(ctx, unitId)
  if (foundOn > ctx.today)
    throw badField(
      'foundOn',
      { zh: '在今天之后', en: 'lies in the future' },
      { zh: `${ctx.today}或者更早`, en: `${ctx.today} or earlier` },
    )
}

async function takeProposal(ctx: Context, id: number) {
  const row = isOfficer(ctx)
    ? await ctx.db.selectFrom('clue_proposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined
  if (!row) throw notFound({ zh: '没有这条建议', en: 'No such proposal' })
  if (row.state !== 'open')
    throw new Problem('not-allowed', { zh: '这条建议已经处理', en: 'This proposal was decided already' })
  return { id: row.id, matterId: row.matter_id }
}

/** Corrected while nobody has passed it: by whoever registered it. */
export async function edit(ctx: Context, id: number, said: ClueEdit) {
  const held = await holdClue(ctx, id)
  if (!mayEdit(ctx, held.state, held.row.registered_by))
    throw new Problem('not-allowed', {
      zh: '初审通过前由登记人修改；其他人请退回补充',
      en: 'Changed by whoever registered it, before the review; others send it back',
    })
  await requireFound(ctx, said)
  await ctx.db.updateTable('clue').set(columns(said)).where('matter_id', '=', id).execute()
  await record(ctx, held, 'clue.edit')
}

export const mayEdit = (ctx: Context, state: string, by: number | null) =>
  (state === 'to-review' || state === 'to-supplement') && by !== null && by === ctx.actor.id

/** Says that something waits, not what: a reminder is read over shoulders. Once a day is enough. */
export async function tellOfficers(ctx: Context) {
  const to = (await officers(ctx)).filter(each => each.id !== ctx.actor.id)
  await remind(
    ctx,
    to.map(each => each.id),
    { name: 'internal.waiting', once: `internal:${ctx.today}` },
  )
}

export const tellOne = (ctx: Context, personId: number, once: string) =>
  remind(ctx, [personId], { name: 'internal.waiting', once: `internal:${once}` })
