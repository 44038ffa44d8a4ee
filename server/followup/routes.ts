import { idParams } from '../kernel/input.ts'
import { act, put, read } from '../kernel/route.ts'
import { answer, declined, missed, openCall } from './call.ts'
import { Answer, Declined, DrawDay, FollowUpList, FollowUpSetting, LinkAnswer, LinkToken, Missed } from './contract.ts'
import { drawNow } from './daily.ts'
import { listDraws, showDraw } from './draws.ts'
import './follow.ts'
import { answerLink, askLink, openLink } from './link.ts'
import { listFollowUps } from './list.ts'
import { changeFollowUpSetting, showFollowUpSetting } from './setting.ts'
import { showFollowUp } from './show.ts'

const callers = ['agent', 'dispatcher', 'supervisor'] as const
const one = { access: callers, params: idParams }

export const routes = [
  read(
    '/followups',
    { access: callers, summary: { zh: '今日回访', en: "Today's follow-ups" }, query: FollowUpList },
    (ctx, { query }) => listFollowUps(ctx, query),
  ),
  read('/followups/:id', { ...one, summary: { zh: '一件回访', en: 'One follow-up' } }, (ctx, { params }) =>
    showFollowUp(ctx, params.id),
  ),
  act(
    '/followups/:id/open',
    { ...one, summary: { zh: '打开联系方式，开始通话', en: 'Show the contact and begin the call' } },
    (ctx, { params }) => openCall(ctx, params.id),
  ),
  act(
    '/followups/:id/answer',
    { ...one, summary: { zh: '记录答复', en: 'Enter the answers' }, body: Answer },
    async (ctx, { params, body }) => {
      await answer(ctx, params.id, body)
      return showFollowUp(ctx, params.id)
    },
  ),
  act(
    '/followups/:id/missed',
    { ...one, summary: { zh: '未联系上', en: 'Not reached' }, body: Missed },
    async (ctx, { params, body }) => {
      await missed(ctx, params.id, body)
      return showFollowUp(ctx, params.id)
    },
  ),
  act(
    '/followups/:id/declined',
    { ...one, summary: { zh: '不愿答复', en: 'Does not want to answer' }, body: Declined },
    async (ctx, { params, body }) => {
      await declined(ctx, params.id, body)
      return showFollowUp(ctx, params.id)
    },
  ),
  act(
    '/followups/:id/link',
    { ...one, summary: { zh: '发短信链接', en: 'Send a link by SMS' } },
    async (ctx, { params }) => {
      await askLink(ctx, params.id)
      return showFollowUp(ctx, params.id)
    },
  ),
  act(
    '/follow-up-draws',
    { access: ['supervisor'], summary: { zh: '抽取今天的回访', en: "Draw today's follow-ups" } },
    async ctx => {
      await drawNow(ctx)
      return showDraw(ctx, ctx.today)
    },
  ),
  read('/follow-up-draws', { access: [...callers, 'auditor'], summary: { zh: '抽取记录', en: 'Draws so far' } }, ctx =>
    listDraws(ctx),
  ),
  read(
    '/follow-up-draws/:day',
    {
      access: [...callers, 'auditor'],
      summary: { zh: '一天的抽取，连同重抽比对', en: 'The draw of a day, drawn again and compared' },
      params: DrawDay,
    },
    (ctx, { params }) => showDraw(ctx, params.day),
  ),
  read(
    '/follow-up-setting',
    { access: [...callers, 'auditor'], summary: { zh: '回访设置', en: 'Settings of follow-ups' } },
    ctx => showFollowUpSetting(ctx),
  ),
  put(
    '/follow-up-setting',
    {
      access: ['supervisor'],
      summary: { zh: '修改回访设置', en: 'Change the settings of follow-ups' },
      body: FollowUpSetting,
    },
    (ctx, { body }) => changeFollowUpSetting(ctx, body),
  ),
  act(
    '/public/follow-up/open',
    { access: 'public', summary: { zh: '打开短信回访', en: 'Open a follow-up by SMS' }, body: LinkToken, limit: 30 },
    (ctx, { body }) => openLink(ctx, body),
  ),
  act(
    '/public/follow-up/answer',
    { access: 'public', summary: { zh: '短信回访答复', en: 'Answer a follow-up by SMS' }, body: LinkAnswer, limit: 30 },
    (ctx, { body }) => answerLink(ctx, body),
  ),
]
