/**
 * 签发: an official form is filled, numbered 〔year〕 per office and 字 without gaps, frozen, and put on its way,
 * all in the transaction of the decision that it tells of. A second addressee of one instrument gets a copy (docs/adr/0105).
 */
import { sql } from 'kysely'
import type { Act, Notice } from '../../law/grammar.ts'
import { type Form, fillFrom, forms, letterNumber, UnfilledForm } from '../../law/letters/index.ts'
import { guardedKinds } from '../../law/secrets.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { enqueue } from '../kernel/job.ts'
import type { Matter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import type { Channel } from './tables.ts'

export interface Draft {
  form: Notice['form']
  who: Notice['who']
  recipient: string
  /** Whom the text names, where it is one instrument for several: both parties. */
  addressees?: string | undefined
  /** The instrument of which this is another party's copy. */
  copyOf?: number | undefined
  /** Other matters in which the same letter stands. */
  also?: readonly Matter[]
  /** Where it goes: a phone number, an e-mail address, a postal address. */
  address: string | null
  channel: Channel
  act: Act
  values: Record<string, unknown>
  /** The office in whose name it is issued: a 市场监管所 acts in the county bureau's name (Order 121 art. 30). */
  officeId: number
}

export async function issueLetter(ctx: Context, matter: Matter, draft: Draft) {
  const { number, blocks, officeId } = draft.copyOf
    ? await originalOf(ctx, draft.copyOf)
    : await write(ctx, matter, draft)
  const { id } = await ctx.db
    .insertInto('letter')
    .values({
      // As the ids of matters: a report's letter is no neighbour of the complaint's that came in the same message.
      ...(matter.kind in guardedKinds ? { id: sql<number>`draw_letter_id_apart(${matter.id})` } : {}),
      matter_id: matter.id,
      form: draft.form,
      number,
      office_id: officeId,
      copy_of: draft.copyOf ?? null,
      who: draft.who,
      recipient: draft.recipient,
      address: draft.address,
      channel: draft.channel,
      blocks: JSON.stringify(blocks),
      template: `${draft.form}@${draft.act.key}`,
      issued_by: ctx.actor.id,
      issued_on: ctx.today,
      issued_at: ctx.now,
      sent_at: null,
      served_on: null,
      proof: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const also = draft.also ?? []
  if (also.length > 0)
    await ctx.db
      .insertInto('letter_also')
      .values(also.map(other => ({ letter_id: id, matter_id: other.id })))
      .execute()
  const facts = { letterId: id, form: draft.form, number, who: draft.who, channel: draft.channel }
  for (const each of [matter, ...also]) await record(ctx, each, 'letter.issue', facts)
  await enqueue(ctx.db, 'letter.send', { letterId: id })
  return id
}

async function write(ctx: Context, matter: Matter, draft: Draft) {
  const form: Form = forms[draft.form]
  const word = matter.kind === 'report' ? (form.wordOfReports ?? form.word) : form.word
  const { number, office } = await takeNumber(ctx, draft.officeId, word)
  const blocks = fill(form, draft, { number, office: office.name, issuedOn: ctx.today })
  return { number, blocks, officeId: office.id }
}

async function originalOf(ctx: Context, id: number) {
  const { number, blocks, office_id } = await ctx.db
    .selectFrom('letter')
    .select(['number', 'blocks', 'office_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { number, blocks, officeId: office_id }
}

/** 文号 of the office in whose name it is issued; also for a paper that another module prints from its own record. */
export async function takeNumber(ctx: Context, officeId: number, word: string) {
  const office = await issuingOffice(ctx, officeId)
  const year = Number(ctx.today.slice(0, 4))
  const serial = await nextSerial(ctx, office.id, year, word)
  return { number: letterNumber(office.letter_prefix, { word }, year, serial), office }
}

/** The row of the series is locked until the transaction ends: a letter that is not issued leaves no gap. */
async function nextSerial(ctx: Context, officeId: number, year: number, word: string) {
  await ctx.db
    .insertInto('letter_serial')
    .values({ office_id: officeId, year, word })
    .onConflict(row => row.doNothing())
    .execute()
  const { next } = await ctx.db
    .updateTable('letter_serial')
    .set(row => ({ next: row('next', '+', 1) }))
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .where('word', '=', word)
    .returning('next')
    .executeTakeFirstOrThrow()
  return next - 1
}

async function issuingOffice(ctx: Context, officeId: number) {
  const office = await showOffice(ctx, officeId)
  return office.kind === 'sub-office' && office.county_id !== null ? showOffice(ctx, office.county_id) : office
}

function fill(form: Form, draft: Draft, own: Record<string, unknown>) {
  try {
    const values = { ...draft.values, recipient: draft.addressees ?? draft.recipient, ...own }
    return fillFrom(form, draft.act, values)
  } catch (error) {
    if (!(error instanceof UnfilledForm)) throw error
    throw new Problem(
      'bad-input',
      {
        zh: `文书《${error.form}》尚有空白，不能签发`,
        en: `The letter "${error.form}" has blanks and cannot be issued`,
      },
      error.missing.map(field => ({
        field,
        problem: { zh: '文书所需，未填写', en: 'is needed by the letter' },
        expected: { zh: '请补充', en: 'please fill it in' },
      })),
    )
  }
}
