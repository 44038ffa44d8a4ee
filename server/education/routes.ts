import { advisory, advisoryWriters, educationEvent } from '../../law/education.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as text from './advisory.ts'
import * as wire from './contract.ts'
import * as event from './event.ts'
import { listEvents, publicEvents, showEvent } from './event-show.ts'
import { advisoryFeed } from './feed.ts'
import { listHotSpots } from './hot-spots.ts'
import { draftPaper, publicPaper } from './paper.ts'
import { publicAdvisories, publicAdvisory } from './public.ts'
import { listAdvisories, showAdvisory } from './show.ts'

const house = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor'] as const
const planning = ['handler', 'head', 'supervisor'] as const

const advisories: Route[] = [
  read(
    '/hot-spots',
    {
      access: advisoryWriters,
      summary: { zh: '热点：哪些数字上升了', en: 'Hot spots: which figures rose' },
      query: wire.HotSpotQuery,
    },
    (ctx, { query }) => listHotSpots(ctx, query.period),
  ),
  act(
    '/hot-spots/advisories',
    {
      access: advisoryWriters,
      summary: { zh: '从热点起草', en: 'Draft from a hot spot' },
      body: wire.FromHotSpot,
      status: 201,
    },
    async (ctx, { body }) => showAdvisory(ctx, (await text.writeFromHotSpot(ctx, body)).id),
  ),
  read(
    '/advisories',
    { access: house, summary: { zh: '消费提示警示', en: 'Tips and warnings' }, query: wire.AdvisoryQuery },
    (ctx, { query }) => listAdvisories(ctx, query),
  ),
  act(
    '/advisories',
    {
      access: advisoryWriters,
      summary: { zh: '写一篇提示或警示', en: 'Write a tip or warning' },
      body: wire.AdvisoryText,
      status: 201,
    },
    async (ctx, { body }) => showAdvisory(ctx, (await text.writeAdvisory(ctx, body)).id),
  ),
  read(
    '/advisories/:id',
    { access: house, summary: { zh: '一篇提示或警示', en: 'One tip or warning' }, params: idParams },
    (ctx, { params }) => showAdvisory(ctx, params.id),
  ),
  read(
    '/advisories/:id/docx',
    { access: house, summary: { zh: '提示警示 Word', en: 'A tip or warning as a Word file' }, params: idParams },
    (ctx, { params }) => draftPaper(ctx, params.id),
  ),
  ...answering(
    stepRoutes('/advisories', advisory, idParams, {
      write: step(wire.AdvisoryText, text.rewrite),
      submit: step(wire.Remark, text.submit),
      'send-back': step(wire.Reason, text.sendBack),
      publish: step(wire.Remark, text.publish),
      revise: step(wire.Correction, text.revise),
      'approve-revision': step(wire.Remark, text.approveRevision),
      'drop-revision': step(wire.Reason, text.dropRevision),
      withdraw: step(wire.Reason, text.withdraw),
      drop: step(wire.Reason, text.drop),
    }),
    showAdvisory,
  ),
]

const events: Route[] = [
  read(
    '/education-events',
    { access: house, summary: { zh: '宣传活动', en: 'Education events' }, query: wire.EventQuery },
    (ctx, { query }) => listEvents(ctx, query),
  ),
  act(
    '/education-events',
    {
      access: planning,
      summary: { zh: '登记活动计划', en: 'Plan an event' },
      body: wire.NewEvent,
      status: 201,
    },
    async (ctx, { body }) => showEvent(ctx, (await event.planEvent(ctx, body)).id),
  ),
  read(
    '/education-events/:id',
    { access: house, summary: { zh: '一次宣传活动', en: 'One event' }, params: idParams },
    (ctx, { params }) => showEvent(ctx, params.id),
  ),
  ...answering(
    stepRoutes('/education-events', educationEvent, idParams, {
      plan: step(wire.EventPlan, event.changePlan),
      approve: step(wire.Remark, event.approveEvent),
      hold: step(wire.Held, event.holdIt),
      close: step(wire.Summing, event.sumUp),
      cancel: step(wire.Reason, event.cancelEvent),
    }),
    showEvent,
  ),
]

const inPublic: Route[] = [
  read(
    '/public/advisories',
    {
      access: 'public',
      summary: { zh: '消费提示警示（公众）', en: 'Tips and warnings for everybody' },
      query: wire.PublicAdvisoryQuery,
      limit: 240,
    },
    (ctx, { query }) => publicAdvisories(ctx, query),
  ),
  // Each opening is counted, so it runs in a transaction; nothing of who opened it is kept.
  read(
    '/public/advisories/:id',
    {
      access: 'public',
      summary: { zh: '一篇提示警示（公众）', en: 'One tip or warning for everybody' },
      params: idParams,
      limit: 240,
      writes: true,
    },
    (ctx, { params }) => publicAdvisory(ctx, params.id, 'page'),
  ),
  read(
    '/public/advisories/:id/docx',
    {
      access: 'public',
      summary: { zh: '一篇提示警示 Word（公众）', en: 'One tip or warning as a Word file' },
      params: idParams,
      limit: 60,
      writes: true,
    },
    (ctx, { params }) => publicPaper(ctx, params.id),
  ),
  read(
    '/public/advisory-feed/:format',
    {
      access: 'public',
      summary: { zh: '提示警示订阅（Atom、JSON Feed）', en: 'Feed of tips and warnings' },
      params: wire.FeedParams,
      limit: 240,
    },
    (ctx, { params }) => advisoryFeed(ctx, params.format),
  ),
  read(
    '/public/education-events',
    { access: 'public', summary: { zh: '宣传活动（公众）', en: 'Events for everybody' }, limit: 240 },
    ctx => publicEvents(ctx),
  ),
]

export const routes: Route[] = [...advisories, ...events, ...inPublic]
