/** 承诺反馈 as the bureau reads and handles it. */
import { demonstrationFeedback } from '../../law/demonstration-feedback.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { CodeRenewal } from '../office/index.ts'
import { renewOwnCode } from './code.ts'
import * as wire from './contract.ts'
import { handleFeedback, listFeedback, showFeedback } from './feedback.ts'

const reading = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'inspector'] as const

export const feedbackRoutes: Route[] = [
  read(
    '/demonstration-feedback',
    { access: reading, summary: { zh: '消费者对承诺的反馈', en: 'Feedback on promises' }, query: wire.FeedbackQuery },
    (ctx, { query }) => listFeedback(ctx, query),
  ),
  read(
    '/demonstration-feedback/:id',
    { access: reading, summary: { zh: '一件反馈', en: 'One feedback on a promise' }, params: idParams },
    (ctx, { params }) => showFeedback(ctx, params.id),
  ),
  act(
    '/demonstration-feedback/:id/code',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: { zh: '换发反馈的查询码', en: 'A new query code for a consumer who lost it' },
      params: idParams,
      body: CodeRenewal,
    },
    (ctx, { params, body }) => renewOwnCode(ctx, 'demonstration-feedback', params.id, body.recognised),
  ),
  ...answering(
    stepRoutes('/demonstration-feedback', demonstrationFeedback, idParams, {
      handle: step(wire.FeedbackHandling, handleFeedback),
    }),
    showFeedback,
  ),
]
