import { act, type Route, read } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { handOut, lose, openBudget, order, reverse, transfer } from './ledger.ts'
import { listEntries, showMaterials } from './show.ts'
import { materialsBook } from './workbook.ts'

const reading = ['handler', 'head', 'supervisor', 'auditor', 'inspector'] as const
const keeping = ['handler', 'head', 'supervisor'] as const

export const routes: Route[] = [
  read('/materials', { access: reading, summary: { zh: '宣传物料和经费', en: 'Materials and their budgets' } }, ctx =>
    showMaterials(ctx),
  ),
  read(
    '/materials/entries',
    { access: reading, summary: { zh: '物料账', en: 'Ledger of materials' }, query: wire.EntryQuery },
    (ctx, { query }) => listEntries(ctx, query),
  ),
  read(
    '/materials/xlsx',
    { access: reading, summary: { zh: '物料账（Excel）', en: 'Ledger of materials (Excel)' } },
    ctx => materialsBook(ctx),
  ),
  act(
    '/material-budgets',
    {
      access: ['supervisor'],
      summary: { zh: '登记专项经费', en: 'Enter a budget' },
      body: wire.NewBudget,
      status: 201,
    },
    (ctx, { body }) => openBudget(ctx, body),
  ),
  act(
    '/materials/orders',
    { access: keeping, summary: { zh: '制作入库', en: 'Enter what was made' }, body: wire.NewOrder, status: 201 },
    (ctx, { body }) => order(ctx, body),
  ),
  act(
    '/materials/transfers',
    { access: keeping, summary: { zh: '调拨', en: 'Send to another office' }, body: wire.NewTransfer, status: 201 },
    (ctx, { body }) => transfer(ctx, body),
  ),
  act(
    '/materials/handouts',
    { access: keeping, summary: { zh: '发放张贴', en: 'Hand out or put up' }, body: wire.NewHandout, status: 201 },
    (ctx, { body }) => handOut(ctx, body),
  ),
  act(
    '/materials/losses',
    { access: keeping, summary: { zh: '损耗报废', en: 'Enter a loss' }, body: wire.NewLoss, status: 201 },
    (ctx, { body }) => lose(ctx, body),
  ),
  act(
    '/materials/reversals',
    { access: keeping, summary: { zh: '冲正', en: 'Reverse an entry' }, body: wire.Reversal, status: 201 },
    (ctx, { body }) => reverse(ctx, body),
  ),
]
