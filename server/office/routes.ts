import { z } from 'zod'
import { id, idParams } from '../kernel/input.ts'
import { act, read, remove } from '../kernel/route.ts'
import { itemsOf, Made, Nothing } from '../kernel/view.ts'
import { administration } from './admin-routes.ts'
import { changePassword } from './administer.ts'
import { NewView, PasswordChange, SignIn } from './contract.ts'
import { listAreas, listOffices, listPeople } from './queries.ts'
import { listReminders, markRead } from './reminders.ts'
import { leave, showMe, signIn, signOut } from './session.ts'
import { AreaView, MeView, OfficeView, PersonLine, PublicAreaView, RemindersView, SavedView } from './view.ts'
import { dropView, listViews, saveView } from './views.ts'

export const routes = [
  act(
    '/session',
    { access: 'public', summary: { zh: '登录', en: 'Sign in' }, reply: MeView, body: SignIn, limit: 60, secret: true },
    signIn,
  ),
  remove(
    '/session',
    { access: 'signed-in', beforePasswordChange: true, summary: { zh: '退出', en: 'Sign out' }, reply: Nothing },
    signOut,
  ),
  act(
    '/public/leave',
    {
      access: 'public',
      summary: { zh: '退出查询', en: 'Leave the own complaint' },
      reply: Nothing,
      body: z.object({}),
    },
    leave,
  ),
  read(
    '/me',
    { access: 'signed-in', beforePasswordChange: true, summary: { zh: '我是谁', en: 'Who I am' }, reply: MeView },
    ctx => showMe(ctx),
  ),
  read(
    '/offices',
    { access: 'signed-in', summary: { zh: '单位', en: 'Offices' }, reply: itemsOf(OfficeView) },
    async ctx => ({ items: await listOffices(ctx) }),
  ),
  read(
    '/areas',
    { access: 'signed-in', summary: { zh: '辖区', en: 'Areas' }, reply: itemsOf(AreaView) },
    async ctx => ({ items: await listAreas(ctx) }),
  ),
  read(
    '/public/areas',
    { access: 'public', summary: { zh: '辖区', en: 'Areas' }, reply: itemsOf(PublicAreaView) },
    async ctx => ({
      items: (await listAreas(ctx)).map(({ officeId: _, ...area }) => area),
    }),
  ),
  read(
    '/offices/:id/people',
    {
      access: 'signed-in',
      summary: { zh: '单位人员', en: 'People of an office' },
      reply: itemsOf(PersonLine),
      params: idParams,
    },
    async (ctx, { params }) => ({ items: await listPeople(ctx, params.id) }),
  ),
  read(
    '/views',
    { access: 'signed-in', summary: { zh: '保存的视图', en: 'Saved views' }, reply: itemsOf(SavedView) },
    async ctx => ({ items: await listViews(ctx) }),
  ),
  act(
    '/views',
    { access: 'signed-in', summary: { zh: '保存视图', en: 'Save a view' }, reply: SavedView, body: NewView },
    (ctx, { body }) => saveView(ctx, body),
  ),
  remove(
    '/views/:id',
    { access: 'signed-in', summary: { zh: '删除视图', en: 'Delete a view' }, reply: Made, params: idParams },
    (ctx, { params }) => dropView(ctx, params.id),
  ),
  read('/reminders', { access: 'signed-in', summary: { zh: '提醒', en: 'Reminders' }, reply: RemindersView }, ctx =>
    listReminders(ctx),
  ),
  act(
    '/reminders/read',
    {
      access: 'signed-in',
      summary: { zh: '提醒已读', en: 'Mark reminders as read' },
      reply: Nothing,
      body: z.object({ ids: z.array(id).max(500).optional() }),
    },
    (ctx, { body }) => markRead(ctx, body.ids),
  ),
  act(
    '/me/password',
    {
      access: 'signed-in',
      beforePasswordChange: true,
      summary: { zh: '修改口令', en: 'Change the own password' },
      reply: Made,
      body: PasswordChange,
      limit: 20,
      secret: true,
    },
    (ctx, { body, request }) => changePassword(ctx, body, request),
  ),
  ...administration,
]
