/** The knowledge base and the remembered consultations, through the same actions that people use. */

import { answer, answerOnTheSpot, askAgain, close, passOn } from '../server/consultation/answer.ts'
import { convert } from '../server/consultation/convert.ts'
import { proposeArticle } from '../server/consultation/grow.ts'
import { registerConsultation } from '../server/consultation/index.ts'
import type { Actor, Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { NewArticle } from '../server/knowledge/contract.ts'
import { approveArticle, writeArticle } from '../server/knowledge/index.ts'
import { review as reviewArticle } from '../server/knowledge/keep.ts'
import { approveRevision, revise } from '../server/knowledge/write.ts'
import type { Cast } from './cast.ts'
import { articles } from './city/articles.ts'
import { consultations, type SeedConsultation } from './city/consultations.ts'
import { on } from './play.ts'
import { told } from './told.ts'
import { asked } from './year/asked.ts'

/** Before the seed's year the first answers were written; they were the law of then. */
const opening = { today: '2017-12-18', now: new Date('2017-12-18T02:00:00Z') }
const rewrittenFrom = '2019-01-01'

/** Written by the legal section and the centre, put in force by another; a few fall due for review this week. */
export async function writeKnowledge(ctx: Context, cast: Cast): Promise<Map<string, { id: number; answer: string }>> {
  const written = new Map<string, { id: number; answer: string }>()
  for (const [nth, { inner, ...said }] of articles.entries()) {
    const daysAgo = 300 - nth * 2
    const [writer, approver] = nth % 3 === 0 ? ['dispatcher', 'legal'] : ['legal', 'supervisor']
    const then = on(ctx, daysAgo, cast.actor(writer!))
    const reviewOn = addDays(ctx.today, 3 + ((nth * 11) % 60))
    const text = NewArticle.parse({ ...said, public: !inner, reviewOn })
    const signed = on(ctx, daysAgo - 1, cast.actor(approver!))
    const before = then.today > rewrittenFrom ? asked.find(each => each.article === said.question) : undefined
    await told(ctx, async () => {
      if (!before) {
        const { id } = await writeArticle(then, text)
        await approveArticle(signed, id, {})
        written.set(said.question, { id, answer: said.answer })
        return
      }
      const first = {
        ...text,
        answer: before.answer,
        plain: undefined,
        askings: undefined,
        basis: [],
        reviewOn: undefined,
      }
      const { id } = await writeArticle({ ...then, ...opening }, first)
      await approveArticle({ ...signed, ...opening }, id, {})
      await revise(then, id, { ...text, note: '按现行法律重写' })
      await approveRevision(signed, id, {})
      await reviewArticle(on(ctx, 2, cast.actor(approver!)), id, { reviewOn })
      written.set(said.question, { id, answer: said.answer })
    })
  }
  return written
}

export async function playConsultations(ctx: Context, cast: Cast) {
  const written = await writeKnowledge(ctx, cast)
  for (const story of consultations) await told(ctx, () => play(ctx, cast, story, written))
}

const asker: Actor = { id: null, kind: 'citizen', name: '咨询人', roles: ['citizen'], offices: [], officeId: null }

async function play(
  ctx: Context,
  cast: Cast,
  story: SeedConsultation,
  written: Awaited<ReturnType<typeof writeKnowledge>>,
) {
  const { spot, passedOn, answered, askedAgain, closed, converted } = story
  const online = story.channel === 'internet'
  const start = on(
    ctx,
    story.daysAgo,
    online ? asker : cast.actor(spot?.by ?? passedOn?.by ?? converted?.by ?? 'agent'),
  )
  const operator = story.operator ? cast.operator(story.operator) : undefined
  const { matter } = await registerConsultation(
    start,
    {
      asker: story.asker ?? {},
      question: story.question,
      operatorId: operator?.id,
      respondentName: operator?.name,
      goodsClass: story.goodsClass,
      problemClass: story.problemClass,
    },
    { channel: story.channel, trusted: !online, answeredAtOnce: spot !== undefined },
  )
  const { id } = matter
  if (spot) {
    const from = story.article ? written.get(story.article) : undefined
    const words = from?.answer ?? spot.answer ?? ''
    await answerOnTheSpot(start, matter, { answer: words, articleId: from?.id, helped: spot.helped })
    if (spot.proposed) await proposeArticle(start, id, {})
  }
  if (passedOn)
    await passOn(on(ctx, passedOn.daysAgo, cast.actor(passedOn.by), 10), id, {
      officeId: cast.office(passedOn.office),
      handlerId: passedOn.handler ? cast.person(passedOn.handler) : undefined,
      reason: passedOn.reason,
    })
  if (answered)
    await answer(on(ctx, answered.daysAgo, cast.actor(answered.by), 11), id, {
      answer: answered.answer,
      told: answered.told,
      helped: answered.helped,
      articleId: undefined,
    })
  const citizen = { ...asker, matterId: id }
  if (askedAgain) await askAgain(on(ctx, askedAgain.daysAgo, citizen, 15), id, { question: askedAgain.question })
  if (closed) await close(on(ctx, closed.daysAgo, citizen, 15), id, { helped: closed.helped, remark: undefined })
  if (converted)
    await convert(on(ctx, converted.daysAgo, cast.actor(converted.by)), id, {
      to: 'complaint',
      registration: {
        claims: converted.claims,
        goodsName: converted.goodsName,
        disputedAmountFen: converted.disputedAmountFen,
        claimedAmountFen: converted.disputedAmountFen,
      } as never,
      report: {},
      dispatchTo: converted.dispatchTo ? cast.office(converted.dispatchTo) : undefined,
      reason: '被投诉人实际经营地在其辖区',
    })
}
