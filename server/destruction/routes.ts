import { destruction } from '../../law/destruction.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, answering, fileTypes, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { Made } from '../kernel/view.ts'
import { letterDocx, letterHtml } from '../letter/index.ts'
import { close, enterProceeds, enterResidue } from './after.ts'
import { carryOut } from './carry-out.ts'
import * as wire from './contract.ts'
import { custodyPaper } from './custody-paper.ts'
import { addItems, approve, drop, propose, removeItem, sendBack } from './fill.ts'
import './follow.ts'
import { countItem, moveItem, registerItem, releaseItem } from './keep.ts'
import { changeLot, openLot } from './lot.ts'
import { showLotPaper } from './papers.ts'
import { listLots, showLot } from './show.ts'
import { listItems, showItem } from './store.ts'

const keeping = ['handler', 'inspector', 'head', 'supervisor'] as const
const readers = ['handler', 'inspector', 'head', 'supervisor', 'legal', 'auditor', 'dispatcher'] as const

const store: Route[] = [
  read(
    '/store-items',
    { access: readers, summary: { zh: '罚没物品台账', en: 'The store' }, query: wire.ItemsQuery },
    (ctx, { query }) => listItems(ctx, query),
  ),
  act(
    '/store-items',
    {
      access: keeping,
      summary: { zh: '物品入库（非案件没收）', en: 'Store what belongs to no case' },
      body: wire.NewItem,
      reply: Made,
      status: 201,
    },
    (ctx, { body }) => registerItem(ctx, body),
  ),
  read(
    '/store-items/:id',
    { access: readers, summary: { zh: '一件物品和保管链', en: 'An item with its custody' }, params: idParams },
    (ctx, { params }) => showItem(ctx, params.id),
  ),
  read(
    '/store-items/:id/docx',
    { access: readers, summary: { zh: '保管记录（Word）', en: 'Custody record as Word' }, params: idParams },
    async (ctx, { params }) => attached(await custodyPaper(ctx, params.id)),
  ),
  ...answering(
    [
      act(
        '/store-items/:id/move',
        { access: keeping, summary: { zh: '移库', en: 'Move an item' }, params: idParams, body: wire.Move },
        (ctx, { params, body }) => moveItem(ctx, params.id, body),
      ),
      act(
        '/store-items/:id/count',
        { access: keeping, summary: { zh: '盘点', en: 'Count an item' }, params: idParams, body: wire.Count },
        (ctx, { params, body }) => countItem(ctx, params.id, body),
      ),
      act(
        '/store-items/:id/release',
        { access: ['head'], summary: { zh: '出库', en: 'Release an item' }, params: idParams, body: wire.Release },
        (ctx, { params, body }) => releaseItem(ctx, params.id, body),
      ),
    ],
    showItem,
  ),
]

const attached = async (paper: Awaited<ReturnType<typeof custodyPaper>>) =>
  new Attachment(await letterDocx(paper.blocks, paper.on), fileTypes.docx, `${paper.title} ${paper.number}.docx`)

export const routes: Route[] = [
  ...store,
  read(
    '/destructions',
    { access: readers, summary: { zh: '销毁批次', en: 'Lots' }, query: wire.LotsQuery },
    (ctx, { query }) => listLots(ctx, query),
  ),
  act(
    '/destructions',
    { access: keeping, summary: { zh: '拟定销毁批次', en: 'Make up a lot' }, body: wire.NewLot, status: 201 },
    (ctx, { body }) => openLot(ctx, body),
  ),
  read(
    '/destructions/:id',
    { access: readers, summary: { zh: '一个销毁批次', en: 'A lot' }, params: idParams },
    (ctx, { params }) => showLot(ctx, params.id),
  ),
  put(
    '/destructions/:id',
    { access: keeping, summary: { zh: '修改批次', en: 'Change a lot' }, params: idParams, body: wire.NewLot },
    async (ctx, { params, body }) => {
      await changeLot(ctx, params.id, body)
      return showLot(ctx, params.id)
    },
  ),
  ...answering(
    stepRoutes('/destructions', destruction, idParams, {
      'add-items': step(wire.AddItems, addItems),
      'remove-item': step(wire.RemoveItem, removeItem),
      propose: step(wire.Remark, propose),
      'send-back': step(wire.Reason, sendBack),
      approve: step(wire.Remark, approve),
      'carry-out': step(wire.CarryOut, carryOut),
      'enter-residue': step(wire.Residue, enterResidue),
      'enter-proceeds': step(wire.Proceeds, enterProceeds),
      close: step(wire.Remark, close),
      drop: step(wire.Reason, drop),
    }),
    showLot,
  ),
  read(
    '/destructions/:id/papers/:paper',
    { access: readers, summary: { zh: '批次文书', en: 'A paper of the lot' }, params: wire.LotPaper },
    async (ctx, { params }) => {
      const paper = await showLotPaper(ctx, params.id, params.paper)
      return { title: paper.title, html: letterHtml(paper.blocks) }
    },
  ),
  read(
    '/destructions/:id/papers/:paper/docx',
    { access: readers, summary: { zh: '批次文书（Word）', en: 'A paper of the lot as Word' }, params: wire.LotPaper },
    async (ctx, { params }) => attached(await showLotPaper(ctx, params.id, params.paper)),
  ),
]
