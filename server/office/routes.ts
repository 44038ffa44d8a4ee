import { z } from 'zod'
import { id, idParams } from '../kernel/input.ts'
import { act, read, remove } from '../kernel/route.ts'
import { NewView, SignIn } from './contract.ts'
import { listAreas, listOffices, listPeople } from './queries.ts'
import { listReminders, markRead } from './reminders.ts'
import { showMe, signIn, signOut } from './session.ts'
import { dropView, listViews, saveView } from './views.ts'

export const routes = [
  act('/session', { access: 'public', summary: '登录', body: SignIn, limit: 60 }, signIn),
  remove('/session', { access: 'signed-in', summary: '退出' }, signOut),
  read('/me', { access: 'signed-in', summary: '我是谁' }, ctx => showMe(ctx)),
  read('/offices', { access: 'signed-in', summary: '单位' }, async ctx => ({ items: await listOffices(ctx) })),
  read('/areas', { access: 'signed-in', summary: '辖区' }, async ctx => ({ items: await listAreas(ctx) })),
  read('/public/areas', { access: 'public', summary: '辖区' }, async ctx => ({
    items: (await listAreas(ctx)).map(({ officeId: _, ...area }) => area),
  })),
  read(
    '/offices/:id/people',
    { access: 'signed-in', summary: '单位人员', params: idParams },
    async (ctx, { params }) => ({ items: await listPeople(ctx, params.id) }),
  ),
  read('/views', { access: 'signed-in', summary: '保存的视图' }, async ctx => ({ items: await listViews(ctx) })),
  act('/views', { access: 'signed-in', summary: '保存视图', body: NewView }, (ctx, { body }) => saveView(ctx, body)),
  remove('/views/:id', { access: 'signed-in', summary: '删除视图', params: idParams }, (ctx, { params }) =>
    dropView(ctx, params.id),
  ),
  read('/reminders', { access: 'signed-in', summary: '提醒' }, ctx => listReminders(ctx)),
  act(
    '/reminders/read',
    { access: 'signed-in', summary: '提醒已读', body: z.object({ ids: z.array(id).max(500).optional() }) },
    (ctx, { body }) => markRead(ctx, body.ids),
  ),
]
