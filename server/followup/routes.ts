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
  read('/followups', { access: callers, summary: '今日回访', query: FollowUpList }, (ctx, { query }) =>
    listFollowUps(ctx, query),
  ),
  read('/followups/:id', { ...one, summary: '一件回访' }, (ctx, { params }) => showFollowUp(ctx, params.id)),
  act('/followups/:id/open', { ...one, summary: '打开联系方式，开始通话' }, (ctx, { params }) =>
    openCall(ctx, params.id),
  ),
  act('/followups/:id/answer', { ...one, summary: '记录答复', body: Answer }, async (ctx, { params, body }) => {
    await answer(ctx, params.id, body)
    return showFollowUp(ctx, params.id)
  }),
  act('/followups/:id/missed', { ...one, summary: '未联系上', body: Missed }, async (ctx, { params, body }) => {
    await missed(ctx, params.id, body)
    return showFollowUp(ctx, params.id)
  }),
  act('/followups/:id/declined', { ...one, summary: '不愿答复', body: Declined }, async (ctx, { params, body }) => {
    await declined(ctx, params.id, body)
    return showFollowUp(ctx, params.id)
  }),
  act('/followups/:id/link', { ...one, summary: '发短信链接' }, async (ctx, { params }) => {
    await askLink(ctx, params.id)
    return showFollowUp(ctx, params.id)
  }),
  act('/follow-up-draws', { access: ['supervisor'], summary: '抽取今天的回访' }, async ctx => {
    await drawNow(ctx)
    return showDraw(ctx, ctx.today)
  }),
  read('/follow-up-draws', { access: [...callers, 'auditor'], summary: '抽取记录' }, ctx => listDraws(ctx)),
  read(
    '/follow-up-draws/:day',
    { access: [...callers, 'auditor'], summary: '一天的抽取，连同重抽比对', params: DrawDay },
    (ctx, { params }) => showDraw(ctx, params.day),
  ),
  read('/follow-up-setting', { access: [...callers, 'auditor'], summary: '回访设置' }, ctx => showFollowUpSetting(ctx)),
  put(
    '/follow-up-setting',
    { access: ['supervisor'], summary: '修改回访设置', body: FollowUpSetting },
    (ctx, { body }) => changeFollowUpSetting(ctx, body),
  ),
  act(
    '/public/follow-up/open',
    { access: 'public', summary: '打开短信回访', body: LinkToken, limit: 30 },
    (ctx, { body }) => openLink(ctx, body),
  ),
  act(
    '/public/follow-up/answer',
    { access: 'public', summary: '短信回访答复', body: LinkAnswer, limit: 30 },
    (ctx, { body }) => answerLink(ctx, body),
  ),
]
