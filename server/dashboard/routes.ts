import './uses.ts'
import { idParams } from '../kernel/input.ts'
import { act, read, remove } from '../kernel/route.ts'
import { RecordsReply } from '../statistics/view.ts'
import { NewScreen, WordQuery } from './contract.ts'
import { headBoard } from './head.ts'
import { wordRecords } from './hot-words.ts'
import { myBoard } from './mine.ts'
import { listScreens, openScreen, requireScreen, revokeScreen } from './screens.ts'
import { supervisorBoard } from './supervisor.ts'
import { HeadBoard, MyBoard, NewScreenView, Screens, SupervisorBoard, WallBoard } from './view.ts'
import { wallBoard } from './wall.ts'

const leading = ['head', 'supervisor', 'auditor'] as const
const watching = ['supervisor', 'head', 'dispatcher', 'auditor'] as const

export const routes = [
  read(
    '/dashboard/head',
    { access: leading, summary: { zh: '领导看板', en: 'Dashboard of the head' }, reply: HeadBoard },
    ctx => headBoard(ctx),
  ),
  read(
    '/dashboard/supervisor',
    { access: watching, summary: { zh: '督查看板', en: 'Dashboard of supervision' }, reply: SupervisorBoard },
    ctx => supervisorBoard(ctx),
  ),
  read(
    '/dashboard/mine',
    { access: 'signed-in', summary: { zh: '我的看板', en: 'My dashboard' }, reply: MyBoard },
    ctx => myBoard(ctx),
  ),
  read(
    '/dashboard/word-records',
    {
      access: watching,
      summary: { zh: '一个热词背后的投诉', en: 'The complaints behind a word' },
      query: WordQuery,
      reply: RecordsReply,
    },
    (ctx, { query }) => wordRecords(ctx, query),
  ),
  read(
    '/wall',
    {
      access: ['supervisor', 'head', 'dispatcher'],
      summary: { zh: '大屏数字', en: 'Sums for the wall' },
      reply: WallBoard,
    },
    ctx => wallBoard(ctx),
  ),
  read(
    '/public/wall',
    {
      access: 'public',
      summary: { zh: '大屏数字（凭大屏密钥）', en: 'Sums for the wall, with the key of a screen' },
      reply: WallBoard,
    },
    async (ctx, { request }) => {
      await requireScreen(ctx, request)
      return wallBoard(ctx)
    },
  ),
  read(
    '/wall/screens',
    { access: ['supervisor'], summary: { zh: '大屏密钥', en: 'Keys of screens' }, reply: Screens },
    ctx => listScreens(ctx),
  ),
  act(
    '/wall/screens',
    {
      access: ['supervisor'],
      summary: { zh: '生成大屏密钥', en: 'Make a key for a screen' },
      body: NewScreen,
      reply: NewScreenView,
      status: 201,
      secret: true,
    },
    (ctx, { body }) => openScreen(ctx, body),
  ),
  remove(
    '/wall/screens/:id',
    {
      access: ['supervisor'],
      summary: { zh: '收回大屏密钥', en: 'Take a key back' },
      params: idParams,
      reply: Screens,
    },
    (ctx, { params }) => revokeScreen(ctx, params.id),
  ),
]
