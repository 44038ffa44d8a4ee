import { z } from 'zod'
import { consultation } from '../../law/consultation.ts'
import { idParams, text } from '../kernel/input.ts'
import { act, orGone, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { Claim } from '../office/index.ts'
import { answer, answerWaiting, askAgain, close, passOn, returnToCentre } from './answer.ts'
import { askAgainMine, closeMine, showMine, trackQuestion } from './citizen.ts'
import * as wire from './contract.ts'
import { convert } from './convert.ts'
import { answerAnew, concludeFollowUp } from './follow-up.ts'
import { proposeArticle } from './grow.ts'
import { reveal, showConsultation, showTaken } from './show.ts'

const counter = ['agent', 'dispatcher', 'handler', 'head'] as const
const base = '/consultations'

/** A step answers with the consultation as it now stands; a conversion with what it became. */
const steps = stepRoutes(base, consultation, idParams, {
  'answer-on-the-spot': step(wire.SpotAnswer, answerWaiting),
  'pass-on': step(wire.PassOn, passOn),
  'return-to-centre': step(wire.Return, returnToCentre),
  answer: step(wire.Answer, answer),
  'ask-again': step(wire.AskAgain, askAgain),
  close: step(wire.Closing, close),
  'conclude-follow-up': step(wire.FollowUpSaid, concludeFollowUp),
  'answer-anew': step(wire.Anew, answerAnew),
  convert: step(wire.Conversion, convert),
}).map(
  (route): Route => ({
    ...route,
    run: async (ctx, input) => {
      const done = await route.run(ctx, input)
      if (route.path.endsWith('/convert')) return done
      return orGone(showConsultation)(ctx, input.params.id)
    },
  }),
)

export const routes: Route[] = [
  ...steps,
  read(
    `${base}/:id`,
    { access: 'signed-in', summary: { zh: '一件咨询', en: 'One consultation' }, params: idParams },
    (ctx, { params }) => showConsultation(ctx, params.id),
  ),
  read(
    `${base}/:id/taken`,
    {
      access: counter,
      summary: { zh: '转为投诉举报时带过去的内容', en: 'What goes along when it becomes a complaint or report' },
      params: idParams,
    },
    (ctx, { params }) => showTaken(ctx, params.id),
  ),
  act(
    `${base}/:id/reveal`,
    {
      access: [...counter, 'supervisor'],
      summary: { zh: '查看完整联系方式', en: 'Look at the full contact' },
      params: idParams,
      body: z.object({ reason: text(300) }),
    },
    (ctx, { params, body }) => reveal(ctx, params.id, body.reason),
  ),
  act(
    `${base}/:id/article`,
    {
      access: counter,
      summary: { zh: '把答复提为知识', en: 'Make an answer into knowledge' },
      params: idParams,
      body: wire.Growth,
      status: 201,
    },
    (ctx, { params, body }) => proposeArticle(ctx, params.id, body),
  ),
  act(
    '/public/consultations/track',
    {
      access: 'public',
      summary: { zh: '凭编号和查询码查看咨询', en: 'Look at a consultation by number and code' },
      body: Claim,
      limit: 30,
    },
    trackQuestion,
  ),
  read('/public/mine/consultation', { access: 'citizen', summary: { zh: '我的咨询', en: 'My consultation' } }, ctx =>
    showMine(ctx),
  ),
  act(
    '/public/mine/consultation/close',
    { access: 'citizen', summary: { zh: '答上了没有', en: 'Did this answer it' }, body: wire.Closing },
    closeMine,
  ),
  act(
    '/public/mine/consultation/ask-again',
    { access: 'citizen', summary: { zh: '追问', en: 'Ask again' }, body: wire.AskAgain },
    askAgainMine,
  ),
]
