/** 答复、转办、追问、办结. */
import { sql } from 'kysely'
import { closesAfterDays, consultation, type ToldBy } from '../../law/consultation.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { assign, lockMatters, type Matter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { recordUse } from '../knowledge/index.ts'
import { remind, showOffice, showPerson } from '../office/index.ts'
import type { Answer, AskAgain, Closing, PassOn, Return, SpotAnswer } from './contract.ts'
import { type Consultation, holdConsultation } from './queries.ts'

/** The matter has just been registered in this transaction, or waits at the centre. */
export async function answerOnTheSpot(ctx: Context, matter: Matter, said: SpotAnswer) {
  const version = await used(ctx, said)
  if (matter.handlerId === null) await assign(ctx, matter, { handlerId: ctx.actor.id })
  await keepAnswer(ctx, matter.id, said, 'on-the-spot', version)
  await take(ctx, consultation, 'answer-on-the-spot', matter, factsOf(said))
}

export async function answerWaiting(ctx: Context, id: number, said: SpotAnswer) {
  await answerOnTheSpot(ctx, await holdConsultation(ctx, id), said)
}

export async function passOn(ctx: Context, id: number, said: PassOn) {
  await passOnMatter(ctx, await holdConsultation(ctx, id), said)
}

export async function passOnMatter(ctx: Context, matter: Matter, { officeId, handlerId, reason }: PassOn) {
  const office = await showOffice(ctx, officeId)
  // Nothing goes sideways between counties: only the centre passes on to whom it will.
  if (!seesTheCity(ctx.actor) && !ctx.actor.offices.includes(officeId))
    throw badField(
      'officeId',
      { zh: '不是本单位或者所辖的所', en: 'is not this office or below it' },
      {
        zh: '本单位、所辖的所；其他单位由12315中心转办',
        en: 'this office or below; to others the centre passes it on',
      },
    )
  if (handlerId !== undefined) await requireColleague(ctx, handlerId, officeId)
  await take(ctx, consultation, 'pass-on', matter, { officeId, office: office.name, reason })
  await assign(ctx, matter, { officeId, handlerId: handlerId ?? null })
  await ctx.db.updateTable('consultation').set({ passed_on: true }).where('matter_id', '=', matter.id).execute()
  if (handlerId !== undefined)
    await remind(ctx, [handlerId], { matterId: matter.id, name: 'assigned', facts: { number: matter.number } })
}

async function requireColleague(ctx: Context, handlerId: number, officeId: number) {
  const person = await showPerson(ctx, handlerId)
  if (!person.active || person.officeId !== officeId)
    throw badField(
      'handlerId',
      { zh: '不是该单位的在岗人员', en: 'does not work in that office' },
      { zh: '承办单位的在岗人员', en: 'somebody active in the office' },
    )
}

/** The centre finds another office; the promise to the asker runs on. */
export async function returnToCentre(ctx: Context, id: number, { reason }: Return) {
  const held = await holdConsultation(ctx, id)
  const centre = await ctx.db.selectFrom('office').select('id').where('kind', '=', 'centre').executeTakeFirstOrThrow()
  await take(ctx, consultation, 'return-to-centre', held, { reason })
  await assign(ctx, held, { officeId: centre.id, handlerId: null })
}

export async function answer(ctx: Context, id: number, said: Answer) {
  const held = await holdConsultation(ctx, id)
  const version = await used(ctx, said)
  await keepAnswer(ctx, id, said, said.told, version)
  await take(ctx, consultation, 'answer', held, { ...factsOf(said), told: said.told })
  if (held.handlerId === null) await assign(ctx, held, { handlerId: ctx.actor.id })
  // Who was called back has it from the handler's own mouth: nothing is left to wait for.
  if (said.told === 'phone') await take(ctx, consultation, 'close', held, { helped: said.helped })
}

export async function askAgain(ctx: Context, id: number, { question }: AskAgain) {
  const held = await holdConsultation(ctx, id)
  // The words stand with the question alone: should this turn out to be a report, nothing of them stays in the open.
  await take(ctx, consultation, 'ask-again', held)
  await ctx.db
    .updateTable('consultation')
    .set({ question: `${held.row.question}\n${question}`, helped: false })
    .where('matter_id', '=', id)
    .execute()
  await sayOfArticle(ctx, held, false)
  if (held.handlerId !== null && held.handlerId !== ctx.actor.id)
    await remind(ctx, [held.handlerId], { matterId: id, name: 'asked-again', facts: { number: held.number } })
}

export async function close(ctx: Context, id: number, { helped, remark }: Closing) {
  const held = await holdConsultation(ctx, id)
  await take(ctx, consultation, 'close', held, { helped, remark })
  if (helped === undefined) return
  await ctx.db.updateTable('consultation').set({ helped }).where('matter_id', '=', id).execute()
  await sayOfArticle(ctx, held, helped)
}

/** An answer on the portal on which nobody came back within a week is closed. */
export async function closeAnswered(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('consultation')
    .innerJoin('matter', 'matter.id', 'consultation.matter_id')
    .select('matter.id')
    .where('matter.state', '=', 'answered')
    .where('matter.kind', '=', 'consultation')
    .where('consultation.answered_on', '<', addDays(ctx.today, -closesAfterDays))
    .execute()
  const held = await lockMatters(
    ctx,
    rows.map(each => each.id),
  )
  const due = held.filter(each => each.state === 'answered')
  for (const matter of due) await take(ctx, consultation, 'close', matter, {})
  return { closed: due.length }
}

/** What the asker says of the answer is said of the article it came from. */
async function sayOfArticle(ctx: Context, { row }: Consultation, helped: boolean) {
  if (row.article_id === null) return
  // Withdrawn meanwhile: then nobody needs to hear of it any more.
  await recordUse(ctx, row.article_id, { answered: false, helped }).catch(error => {
    if (!(error instanceof Problem)) throw error
  })
}

async function used(ctx: Context, { articleId, helped }: SpotAnswer) {
  return articleId === undefined ? null : recordUse(ctx, articleId, { answered: true, helped })
}

const factsOf = ({ answer, articleId, helped }: SpotAnswer) => ({ answer, articleId, helped })

async function keepAnswer(ctx: Context, id: number, said: SpotAnswer, told: ToldBy, version: number | null) {
  await ctx.db
    .updateTable('consultation')
    .set({
      answer: said.answer,
      answered_by: ctx.actor.name,
      answered_on: ctx.today,
      first_answered_on: sql<string>`coalesce(first_answered_on, ${ctx.today}::date)`,
      answered_at: ctx.now,
      on_the_spot: told === 'on-the-spot',
      told,
      article_id: said.articleId ?? null,
      article_version: version,
      ...(said.helped === undefined ? {} : { helped: said.helped }),
    })
    .where('matter_id', '=', id)
    .execute()
}
