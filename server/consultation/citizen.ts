/** Whoever asked on the portal: number and code open the one question; it was answered, or asked again. */
import { consultation } from '../../law/consultation.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { notFound } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { type Claim, openByCode, showOffice } from '../office/index.ts'
import { askAgain, close } from './answer.ts'
import type { AskAgain, Closing } from './contract.ts'
import { readConsultation } from './queries.ts'
import type { QuestionView } from './view.ts'

export const trackQuestion = (ctx: Context, { body }: { body: Claim }) =>
  openByCode(ctx, body, {
    name: '咨询人',
    kept: { table: 'consultation', column: 'tracking_code_hash' },
    show: showMine,
  })

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
