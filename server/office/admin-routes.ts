/** Accounts, keys, offices and areas: the administrator's. */
import { idParams } from '../kernel/input.ts'
import { act, read, remove } from '../kernel/route.ts'
import { itemsOf, Made } from '../kernel/view.ts'
import { addPerson, changePerson, listAccounts, resetPassword, unlock } from './administer.ts'
import { addApiKey, listApiKeys, revokeApiKey } from './api-key.ts'
import { closeOffice } from './close.ts'
import {
  Areas,
  NewApiKey,
  NewOffice,
  NewPerson,
  OfficeChange,
  OfficeClosing,
  Outlines,
  PasswordReset,
  PersonChange,
} from './contract.ts'
import { addOffice, changeOffice, keepAreas } from './establish.ts'
import { keepOutlines } from './outlines.ts'
import { AccountView, ApiKeyView, AreasKept, NewKeyView, OfficeClosed } from './view.ts'

export const administration = [
  read(
    '/accounts',
    { access: ['admin', 'auditor'], summary: { zh: '账号', en: 'Accounts' }, reply: itemsOf(AccountView) },
    async ctx => ({
      items: await listAccounts(ctx),
    }),
  ),
  act(
    '/accounts',
    {
      access: ['admin'],
      summary: { zh: '新设账号', en: 'Open an account' },
      reply: Made,
      body: NewPerson,
      status: 201,
      secret: true,
    },
    (ctx, { body }) => addPerson(ctx, body),
  ),
  act(
    '/accounts/:id',
    {
      access: ['admin'],
      summary: { zh: '变更账号', en: 'Change an account' },
      reply: Made,
      params: idParams,
      body: PersonChange,
    },
    (ctx, { params, body }) => changePerson(ctx, params.id, body),
  ),
  act(
    '/accounts/:id/password',
    {
      access: ['admin'],
      summary: { zh: '重置口令', en: 'Reset a password' },
      reply: Made,
      params: idParams,
      body: PasswordReset,
      secret: true,
    },
    (ctx, { params, body }) => resetPassword(ctx, params.id, body.password),
  ),
  act(
    '/accounts/:id/unlock',
    { access: ['admin'], summary: { zh: '解锁账号', en: 'Unlock an account' }, reply: Made, params: idParams },
    (ctx, { params }) => unlock(ctx, params.id),
  ),
  read(
    '/api-keys',
    { access: ['admin', 'auditor'], summary: { zh: '接口密钥', en: 'API keys' }, reply: itemsOf(ApiKeyView) },
    async ctx => ({
      items: await listApiKeys(ctx),
    }),
  ),
  act(
    '/api-keys',
    {
      access: ['admin'],
      summary: { zh: '新发接口密钥', en: 'Issue an API key' },
      reply: NewKeyView,
      body: NewApiKey,
      status: 201,
      secret: true,
    },
    (ctx, { body }) => addApiKey(ctx, body),
  ),
  remove(
    '/api-keys/:id',
    { access: ['admin'], summary: { zh: '注销接口密钥', en: 'Revoke an API key' }, reply: Made, params: idParams },
    (ctx, { params }) => revokeApiKey(ctx, params.id),
  ),
  act(
    '/offices',
    {
      access: ['admin'],
      summary: { zh: '新设机构', en: 'Set up an office' },
      reply: Made,
      body: NewOffice,
      status: 201,
    },
    (ctx, { body }) => addOffice(ctx, body),
  ),
  act(
    '/offices/:id/close',
    {
      access: ['admin'],
      summary: { zh: '撤并机构', en: 'Close an office in favour of another' },
      reply: OfficeClosed,
      params: idParams,
      body: OfficeClosing,
    },
    (ctx, { params, body }) => closeOffice(ctx, params.id, body),
  ),
  act(
    '/offices/:id',
    {
      access: ['admin'],
      summary: { zh: '变更机构', en: 'Change an office' },
      reply: Made,
      params: idParams,
      body: OfficeChange,
    },
    (ctx, { params, body }) => changeOffice(ctx, params.id, body),
  ),
  act(
    '/areas',
    { access: ['admin'], summary: { zh: '维护辖区表', en: 'Keep the area table' }, reply: AreasKept, body: Areas },
    (ctx, { body }) => keepAreas(ctx, body),
  ),
  act(
    '/areas/outlines',
    {
      access: ['admin'],
      summary: { zh: '维护辖区边界', en: 'Keep the borders of areas' },
      reply: AreasKept,
      body: Outlines,
    },
    (ctx, { body }) => keepOutlines(ctx, body),
  ),
]
