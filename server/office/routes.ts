import { z } from 'zod'
import { id, idParams } from '../kernel/input.ts'
import { act, read, remove } from '../kernel/route.ts'
import { addPerson, changePassword, changePerson, listAccounts, resetPassword, unlock } from './administer.ts'
import { addApiKey, listApiKeys, revokeApiKey } from './api-key.ts'
import {
  Areas,
  NewApiKey,
  NewOffice,
  NewPerson,
  NewView,
  OfficeChange,
  PasswordChange,
  PasswordReset,
  PersonChange,
  SignIn,
} from './contract.ts'
import { addOffice, changeOffice, keepAreas } from './establish.ts'
import { listAreas, listOffices, listPeople } from './queries.ts'
import { listReminders, markRead } from './reminders.ts'
import { leave, showMe, signIn, signOut } from './session.ts'
import { dropView, listViews, saveView } from './views.ts'

export const routes = [
  act('/session', { access: 'public', summary: '登录', body: SignIn, limit: 60, secret: true }, signIn),
  remove('/session', { access: 'signed-in', summary: '退出' }, signOut),
  act('/public/leave', { access: 'public', summary: '退出查询', body: z.object({}) }, leave),
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
  act(
    '/me/password',
    { access: 'signed-in', summary: '修改口令', body: PasswordChange, limit: 20, secret: true },
    (ctx, { body, request }) => changePassword(ctx, body, request),
  ),
  read('/accounts', { access: ['admin', 'auditor'], summary: '账号' }, async ctx => ({
    items: await listAccounts(ctx),
  })),
  act(
    '/accounts',
    { access: ['admin'], summary: '新设账号', body: NewPerson, status: 201, secret: true },
    (ctx, { body }) => addPerson(ctx, body),
  ),
  act(
    '/accounts/:id',
    { access: ['admin'], summary: '变更账号', params: idParams, body: PersonChange },
    (ctx, { params, body }) => changePerson(ctx, params.id, body),
  ),
  act(
    '/accounts/:id/password',
    { access: ['admin'], summary: '重置口令', params: idParams, body: PasswordReset, secret: true },
    (ctx, { params, body }) => resetPassword(ctx, params.id, body.password),
  ),
  act('/accounts/:id/unlock', { access: ['admin'], summary: '解锁账号', params: idParams }, (ctx, { params }) =>
    unlock(ctx, params.id),
  ),
  read('/api-keys', { access: ['admin', 'auditor'], summary: '接口密钥' }, async ctx => ({
    items: await listApiKeys(ctx),
  })),
  act(
    '/api-keys',
    { access: ['admin'], summary: '新发接口密钥', body: NewApiKey, status: 201, secret: true },
    (ctx, { body }) => addApiKey(ctx, body),
  ),
  remove('/api-keys/:id', { access: ['admin'], summary: '注销接口密钥', params: idParams }, (ctx, { params }) =>
    revokeApiKey(ctx, params.id),
  ),
  act('/offices', { access: ['admin'], summary: '新设机构', body: NewOffice, status: 201 }, (ctx, { body }) =>
    addOffice(ctx, body),
  ),
  act(
    '/offices/:id',
    { access: ['admin'], summary: '变更机构', params: idParams, body: OfficeChange },
    (ctx, { params, body }) => changeOffice(ctx, params.id, body),
  ),
  act('/areas', { access: ['admin'], summary: '维护辖区表', body: Areas }, (ctx, { body }) => keepAreas(ctx, body)),
]
