/**
 * 送达: what the post, the telephone and the portal say became of a letter. Lack of proof is what loses
 * administrative reviews (domain/pain-points.md 2): a matter does not close without it.
 */
import type { ExpressionBuilder } from 'kysely'
import { type Form, type FormNumber, forms } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { enqueue } from '../kernel/job.ts'
import { lockMatters, type Matter, reachableMatters } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'
import type { Posting, Proof, Resending } from './contract.ts'

/** The letters of a matter: its own, and those it shares with others of a joint complaint. */
export const standsIn = (matterId: number) => (one: ExpressionBuilder<Database, 'letter'>) =>
  one.or([
    one('letter.matter_id', '=', matterId),
    one('letter.id', 'in', one.selectFrom('letter_also').select('letter_id').where('matter_id', '=', matterId)),
  ])

/** Visible when its matter is; locked. */
export async function holdLetter(ctx: Context, id: number) {
  const letter = await ctx.db.selectFrom('letter').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  const matter =
    letter &&
    (await reachableMatters(ctx)
      .select(['matter.id', 'matter.office_id as officeId', 'matter.handler_id as handlerId'])
      .where(one =>
        one.or([
          one('matter.id', '=', letter.matter_id),
          one('matter.id', 'in', one.selectFrom('letter_also').select('matter_id').where('letter_id', '=', id)),
        ]),
      )
      .orderBy('matter.id')
      .limit(1)
      .executeTakeFirst())
  if (!letter || !matter) throw notFound({ zh: '没有这份文书', en: 'No such letter' })
  return { letter, matter: matter as Matter }
}

/** Printed and handed to the post: the registered-mail number is the first half of the proof. */
export async function markPosted(ctx: Context, id: number, { mailNumber, postedOn }: Posting) {
  const { letter, matter } = await holdLetter(ctx, id)
  if (letter.channel !== 'post')
    throw new Problem('not-allowed', { zh: '该文书不是邮寄送达', en: 'This letter does not go by post' })
  if (postedOn < letter.issued_on || postedOn > ctx.today)
    throw badField(
      'postedOn',
      { zh: '不在签发日与今天之间', en: 'is not between issue and today' },
      { zh: `${letter.issued_on}至${ctx.today}`, en: `${letter.issued_on} to ${ctx.today}` },
    )
  await ctx.db
    .updateTable('letter')
    .set({ state: 'sent', sent_at: ctx.now, proof: JSON.stringify({ mailNumber, postedOn }) })
    .where('id', '=', id)
    .execute()
  await record(ctx, matter, 'letter.post', { letterId: id, number: letter.number, mailNumber })
  return { id, state: 'sent' }
}

/** 送达回证: when and how it reached the person, entered by whoever holds the receipt. */
export async function enterProof(ctx: Context, id: number, { servedOn, how, note }: Proof) {
  const { letter, matter } = await holdLetter(ctx, id)
  if (letter.state === 'served')
    throw new Problem('not-allowed', { zh: '该文书已有送达证明', en: 'This letter has its proof already' })
  if (servedOn < letter.issued_on || servedOn > ctx.today)
    throw badField(
      'servedOn',
      { zh: '不在签发日与今天之间', en: 'is not between issue and today' },
      { zh: `${letter.issued_on}至${ctx.today}`, en: `${letter.issued_on} to ${ctx.today}` },
    )
  await markServed(ctx, matter, letter, servedOn, {
    ...(letter.proof ?? {}),
    how,
    ...(note ? { note } : {}),
    enteredBy: ctx.actor.name,
  })
  return { id, state: 'served' }
}

export async function markServed(
  ctx: Context,
  matter: Matter,
  letter: { id: number; number: string; who: string; form: number; matter_id: number },
  servedOn: string,
  proof: Record<string, unknown>,
) {
  await ctx.db
    .updateTable('letter')
    .set({ state: 'served', served_on: servedOn, proof: JSON.stringify(proof) })
    .where('id', '=', letter.id)
    .execute()
  const also = await ctx.db.selectFrom('letter_also').select('matter_id').where('letter_id', '=', letter.id).execute()
  const others = await lockMatters(
    ctx,
    [letter.matter_id, ...also.map(each => each.matter_id)].filter(id => id !== matter.id),
  )
  const facts = {
    letterId: letter.id,
    number: letter.number,
    who: letter.who,
    form: letter.form,
    how: proof.how ?? proof.by,
  }
  for (const each of [matter, ...others]) await record(ctx, each, 'letter.serve', facts)
}

/** Another way, where the first one failed or nobody answered. */
export async function resend(ctx: Context, id: number, { channel, address }: Resending) {
  const { letter, matter } = await holdLetter(ctx, id)
  if (letter.state === 'served') throw new Problem('not-allowed', { zh: '该文书已送达', en: 'This letter was served' })
  if (letter.who === 'informer') requireUnaddressed(channel, address)
  requirePaper(letter.form, channel, 'channel')
  await ctx.db
    .updateTable('letter')
    .set({ channel, state: 'issued', ...(address ? { address } : {}) })
    .where('id', '=', id)
    .execute()
  await record(ctx, matter, 'letter.resend', { letterId: id, number: letter.number, channel })
  await enqueue(ctx.db, 'letter.send', { letterId: id })
  return { id, state: 'issued' }
}

/** art. 24: what both sides sign and the office seals is handed over or posted; a text message would carry no signature. */
export function requirePaper(form: number, channel: string, field: string) {
  if (!signedForm(form) || channel === 'post' || channel === 'hand') return
  throw badField(
    field,
    {
      zh: '须双方签字并盖章的文书不能用电子方式送达',
      en: 'is electronic, but this letter is signed by both sides and sealed',
    },
    { zh: 'post（邮寄）、hand（直接送达）', en: 'post, hand' },
  )
}

export const signedForm = (form: number) => (forms[form as FormNumber] as Form | undefined)?.signed === true

/** Where an informer lives or is called stands in no letter (Order 121 art. 37): whoever posts it has it unsealed first. */
function requireUnaddressed(channel: string, address: string | undefined) {
  if (address)
    throw badField(
      'address',
      { zh: '给举报人的文书不写地址', en: 'A letter to an informer carries no address' },
      {
        zh: '留空；邮寄的，经批准解封后在信封上填写',
        en: 'nothing; for the post, write it on the envelope once unsealed',
      },
    )
  if (channel !== 'portal' && channel !== 'post' && channel !== 'hand')
    throw badField(
      'channel',
      { zh: '给举报人的文书不经短信、邮件发送', en: 'A letter to an informer goes by no message' },
      { zh: 'portal、post、hand', en: 'portal, post, hand' },
    )
}

/**
 * The complainant opened it on the portal: that is its service (Order 121 forms, note on channels). Of what is signed and
 * sealed only the words are read there.
 */
export async function readByCitizen(ctx: Context, id: number) {
  const { letter, matter } = await holdLetter(ctx, id)
  if (letter.who !== 'complainant' && letter.who !== 'informer')
    throw notFound({ zh: '没有这份文书', en: 'No such letter' })
  if (letter.state !== 'served' && !signedForm(letter.form))
    await markServed(ctx, matter, letter, ctx.today, {
      ...(letter.proof ?? {}),
      by: 'portal',
      how: letter.who === 'informer' ? '举报人在网上查阅' : '投诉人在网上查阅',
      readAt: ctx.now.toISOString(),
    })
  return letter
}

/** Letters owed to a party that nobody can yet prove to have arrived. The bureau's own forms (from 21) are owed by no article. */
export async function unprovenLetters(ctx: Context, matterId: number) {
  return ctx.db
    .selectFrom('letter')
    .select(['id', 'number', 'who', 'form'])
    .where(standsIn(matterId))
    .where('who', '!=', 'office')
    .where('form', '<', 21)
    .where('state', '!=', 'served')
    .orderBy('id')
    .execute()
}
