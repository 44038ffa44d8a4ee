/** Whoever asked on the portal: number and code open the one question; it was answered, or asked again. */
import { consultation } from '../../law/consultation.ts'
import { hashCode } from '../complaint/index.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { Refused, WithCookie } from '../kernel/route.ts'
import { citizenCookie, openSession, showOffice } from '../office/index.ts'
import { askAgain, close } from './answer.ts'
import type { AskAgain, Closing } from './contract.ts'
import { readConsultation } from './queries.ts'
import type { QuestionView } from './view.ts'

const halfDay = 12 * 3_600_000
const tries = 10
const within = 15 * 60_000
const failures = new Map<string, { count: number; since: number }>()

/** As for complaints: ten wrong codes for a number close it for a quarter of an hour. */
export async function trackQuestion(ctx: Context, { body }: { body: { number: string; code: string } }) {
  const number = body.number.toUpperCase()
  const known = failures.get(number)
  const lately = known !== undefined && ctx.now.getTime() - known.since < within
  if (lately && known.count >= tries)
    throw new Problem('too-many', {
      zh: '查询码输错次数过多，请15分钟后再试',
      en: 'Too many wrong codes: try again in 15 minutes',
    })
  const row = await ctx.db
    .selectFrom('consultation')
    .innerJoin('matter', 'matter.id', 'consultation.matter_id')
    .select('matter.id')
    .where(one =>
      one.or([
        one('matter.number', '=', number),
        one(
          'matter.id',
          'in',
          one.selectFrom('known_number').select('matter_id').where('known_number.number', '=', number),
        ),
      ]),
    )
    .where('tracking_code_hash', '=', hashCode(body.code))
    .executeTakeFirst()
  if (!row) {
    failures.set(number, lately ? { ...known, count: known.count + 1 } : { count: 1, since: ctx.now.getTime() })
    if (failures.size > 10_000) failures.clear()
    return new Refused(new Problem('not-found', { zh: '编号或查询码不正确', en: 'Number or code is wrong' }))
  }
  failures.delete(number)
  const token = await openSession(ctx, { matter_id: row.id }, halfDay)
  const citizen: Context = { ...ctx, actor: { ...asker, matterId: row.id } }
  return new WithCookie(await showMine(citizen), citizenCookie, token, halfDay / 1000)
}

const asker: Context['actor'] = {
  id: null,
  kind: 'citizen',
  name: '咨询人',
  roles: ['citizen'],
  offices: [],
  officeId: null,
}

/** The session tells the matter; whoever holds one for a complaint asks in vain here. */
const mineOf = (ctx: Context) => {
  if (ctx.actor.matterId === undefined) throw notFound()
  return ctx.actor.matterId
}

export async function showMine(ctx: Context): Promise<QuestionView> {
  const held = await readConsultation(ctx, mineOf(ctx))
  const { row } = held
  const steps = await openSteps(ctx, consultation, held)
  const open = (name: string) => steps.some(each => each.name === name && each.open)
  const office = await showOffice(ctx, held.officeId)
  const article =
    row.article_id === null
      ? undefined
      : await ctx.db
          .selectFrom('article')
          .innerJoin('article_version as v', on =>
            on.onRef('v.article_id', '=', 'article.matter_id').onRef('v.version', '=', 'article.in_force'),
          )
          .select(['article.matter_id as id', 'v.question'])
          .where('article.matter_id', '=', row.article_id)
          .where('article.public', '=', true)
          .executeTakeFirst()
  const became =
    row.became_id === null
      ? undefined
      : await ctx.db.selectFrom('matter').select('kind').where('id', '=', row.became_id).executeTakeFirst()
  return {
    id: held.id,
    number: held.number,
    state: held.state,
    question: row.question,
    receivedOn: held.receivedOn,
    office: { name: office.name, nameEn: office.name_en, phone: office.phone, address: office.address },
    clocks: await viewClocks(ctx, held, consultation),
    answer: row.answer === null || row.answered_on === null ? null : { text: row.answer, on: row.answered_on },
    article: article ?? null,
    helped: row.helped,
    may: { close: open('close'), askAgain: open('ask-again') },
    became: held.state === 'converted' ? (became?.kind ?? 'report') : null,
  }
}

export async function closeMine(ctx: Context, { body }: { body: Closing }) {
  await close(ctx, mineOf(ctx), body)
  return showMine(ctx)
}

export async function askAgainMine(ctx: Context, { body }: { body: AskAgain }) {
  await askAgain(ctx, mineOf(ctx), body)
  return showMine(ctx)
}
