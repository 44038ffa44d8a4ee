/** One clue, to those on its list. */
import { clue, disposalOf } from '../../law/clue.ts'
import { listAttachments } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { notFound } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { letterDocx, letterHtml } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'
import { readClue } from './queries.ts'
import { mayEdit } from './register.ts'
import type { ClueView } from './view.ts'

export async function showClue(ctx: Context, id: number): Promise<ClueView> {
  const held = await readClue(ctx, id)
  const { row } = held
  const names = await ctx.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [row.registered_by ?? -1, row.sign_by ?? -1])
    .execute()
  const nameOf = (person: number | null) => names.find(each => each.id === person)?.name ?? null
  const from =
    row.from_matter_id === null
      ? null
      : ((await ctx.db
          .selectFrom('matter')
          .select(['number', 'kind'])
          .where('id', '=', row.from_matter_id)
          .executeTakeFirst()) ?? null)
  return {
    id,
    kind: 'clue',
    number: held.number,
    state: held.state,
    version: held.version,
    subject: row.name,
    name: row.name,
    type: row.type,
    unit: (await showOffice(ctx, row.unit_id)).name,
    unitId: row.unit_id,
    foundOn: row.found_on,
    registeredOn: row.registered_on,
    registeredBy: nameOf(row.registered_by),
    people: row.people,
    facts: row.facts,
    remark: row.remark,
    from,
    organ: row.organ,
    signer: nameOf(row.sign_by),
    opinion: row.opinion,
    letterNumber: row.letter_number,
    approvedOn: row.approved_on,
    handedOn: row.handed_on,
    receiptNumber: row.receipt_number,
    receivedBy: row.received_by,
    answer: row.answer,
    answerNumber: row.answer_number,
    answerContent: row.answer_content,
    answeredOn: row.answered_on,
    disposal: disposalOf(held.state, row.answer, row.handed_on !== null),
    mayEdit: mayEdit(ctx, held.state, row.registered_by),
    readers: await readersOf(ctx, id),
    attachments: await listAttachments(ctx, id),
    steps: await openSteps(ctx, clue, held),
    events: await viewEvents(ctx, id),
  }
}

async function readersOf(ctx: Context, id: number): Promise<ClueView['readers']> {
  const rows = await ctx.db
    .selectFrom('clue_reader')
    .innerJoin('person', 'person.id', 'clue_reader.person_id')
    .innerJoin('office', 'office.id', 'person.office_id')
    .select(['person.id', 'person.name', 'office.name as office', 'role', 'why', 'added_by', 'added_at'])
    .where('matter_id', '=', id)
    .orderBy('added_at')
    .orderBy('person.id')
    .execute()
  return rows.map(row => ({
    personId: row.id,
    name: row.name,
    office: row.office,
    role: row.role,
    why: row.why,
    addedBy: row.added_by,
    addedAt: row.added_at.toISOString(),
  }))
}

async function letterOf(ctx: Context, id: number) {
  const { row } = await readClue(ctx, id)
  if (row.letter_blocks === null)
    throw notFound({ zh: '负责人批准后才有移送函', en: 'There is a letter once the head has signed' })
  return { number: row.letter_number!, on: row.approved_on!, blocks: row.letter_blocks as never }
}

export async function letterFile(ctx: Context, id: number) {
  const { number, on, blocks } = await letterOf(ctx, id)
  return { name: `线索移送函 ${number}.docx`, body: await letterDocx(blocks, on) }
}

export async function letterPage(ctx: Context, id: number) {
  const { number, blocks } = await letterOf(ctx, id)
  return { number, title: '涉黑涉恶线索移送函', html: letterHtml(blocks) }
}
