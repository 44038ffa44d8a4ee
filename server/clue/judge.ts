/** 初审、研判、审批、移送、反馈、归档: each step of the procedure of a clue. */
import type { Updateable } from 'kysely'
import { type ClueStep, clue } from '../../law/clue.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { showPerson } from '../office/index.ts'
import type { ClueAnswered, ClueReason, ClueRemark, ClueSupplement, HandOver, TransferProposal } from './contract.ts'
import { writeLetter } from './letter.ts'
import { holdClue } from './queries.ts'
import { addReaders } from './readers.ts'
import { tellOfficers, tellOne } from './register.ts'
import type { ClueTable } from './tables.ts'

async function step(ctx: Context, id: number, name: ClueStep, facts: object, change?: Updateable<ClueTable>) {
  const held = await holdClue(ctx, id)
  await take(ctx, clue, name, held, { ...facts })
  if (change) await ctx.db.updateTable('clue').set(change).where('matter_id', '=', id).execute()
  return held
}

export async function review(ctx: Context, id: number, { remark }: ClueRemark) {
  await step(ctx, id, 'review', { remark })
}

export async function sendBack(ctx: Context, id: number, { reason }: ClueReason) {
  const { row } = await step(ctx, id, 'send-back', { reason })
  if (row.registered_by !== null) await tellOne(ctx, row.registered_by, `${ctx.today}:back`)
}

export async function supplement(ctx: Context, id: number, { facts, attachments }: ClueSupplement) {
  const held = await step(ctx, id, 'supplement', {}, { facts })
  await takeUploads(ctx, held, attachments)
  await tellOfficers(ctx)
}

export async function judgeOut(ctx: Context, id: number, { reason }: ClueReason) {
  await step(ctx, id, 'judge-out', { reason }, { opinion: reason })
}

/** The head who is to sign is let in by being named, and hears that something waits. */
export async function proposeTransfer(ctx: Context, id: number, { organ, headId, opinion }: TransferProposal) {
  await holdClue(ctx, id)
  const head = await showPerson(ctx, headId)
  if (!head.active || !head.roles.includes('head'))
    throw badField(
      'headId',
      { zh: `${head.name}不是在岗的负责人`, en: `${head.name} is no active head` },
      { zh: '在岗的负责人', en: 'an active head of office' },
    )
  await step(ctx, id, 'propose-transfer', { organ, head: head.name, opinion }, { organ, opinion, sign_by: headId })
  await addReaders(ctx, id, [{ id: headId, role: 'head', why: '审批移送' }])
  await tellOne(ctx, headId, `${ctx.today}:sign:${headId}`)
}

export async function sendBackTransfer(ctx: Context, id: number, { reason }: ClueReason) {
  await step(ctx, id, 'send-back-transfer', { reason })
  await tellOfficers(ctx)
}

/** Signed: the letter is numbered and frozen. It is kept with the clue, not among the letters of the house. */
export async function approveTransfer(ctx: Context, id: number, { remark }: ClueRemark) {
  const held = await step(ctx, id, 'approve-transfer', { remark })
  const { number, blocks } = await writeLetter(ctx, held.number, held.row, ctx.today)
  await ctx.db
    .updateTable('clue')
    .set({ approved_on: ctx.today, letter_number: number, letter_blocks: JSON.stringify(blocks) })
    .where('matter_id', '=', id)
    .execute()
  await tellOfficers(ctx)
}

export async function handOver(ctx: Context, id: number, { handedOn, receiptNumber, receivedBy }: HandOver) {
  const held = await holdClue(ctx, id)
  requireBetween('handedOn', handedOn, held.row.approved_on ?? ctx.today, ctx.today)
  const change = { handed_on: handedOn, receipt_number: receiptNumber, received_by: receivedBy }
  await step(ctx, id, 'hand-over', { handedOn, receiptNumber, receivedBy }, change)
}

export async function recordAnswer(ctx: Context, id: number, said: ClueAnswered) {
  const { answer, answeredOn, answerNumber, text } = said
  const held = await holdClue(ctx, id)
  requireBetween('answeredOn', answeredOn, held.row.handed_on ?? ctx.today, ctx.today)
  await step(ctx, id, 'record-answer', said, {
    answer,
    answered_on: answeredOn,
    answer_number: answerNumber ?? null,
    answer_content: text,
  })
}

export async function archive(ctx: Context, id: number, { remark }: ClueRemark) {
  await step(ctx, id, 'archive', { remark })
}

function requireBetween(field: string, day: string, first: string, last: string) {
  if (day < first || day > last)
    throw badField(
      field,
      { zh: `不在${first}与${last}之间`, en: `is not between ${first} and ${last}` },
      { zh: `${first}至${last}`, en: `${first} to ${last}` },
    )
}

/** Four eyes at the door: whoever registered it does not pass it. */
guard('clue', 'review', async (ctx, matter) => {
  const row = await ctx.db
    .selectFrom('clue')
    .select('registered_by')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return row?.registered_by === ctx.actor.id
    ? { zh: '登记人不得初审自己登记的线索', en: 'Whoever registered it does not review it' }
    : undefined
})

/** Only the head who was named signs or sends back. */
for (const name of ['approve-transfer', 'send-back-transfer'])
  guard('clue', name, async (ctx, matter) => {
    const row = await ctx.db.selectFrom('clue').select('sign_by').where('matter_id', '=', matter.id).executeTakeFirst()
    return row?.sign_by === ctx.actor.id
      ? undefined
      : { zh: '由指定的负责人审批', en: 'To be signed by the head who was named' }
  })

/** 侦查中 is not the end: the last word is 查实 or 查否. */
guard('clue', 'archive', async (ctx, matter) => {
  const row = await ctx.db.selectFrom('clue').select('answer').where('matter_id', '=', matter.id).executeTakeFirst()
  return row?.answer === 'investigating'
    ? { zh: '仍在侦查，待查实或者查否后归档', en: 'Still under investigation: archived when confirmed or unfounded' }
    : undefined
})
