import { advancePayment } from '../../law/advance-payment.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { listAdvances, showAdvance } from './advance-show.ts'
import * as wire from './contract.ts'
import { enter, reverse } from './enter.ts'
import { listEntries } from './entries.ts'
import { addTenant, openFund } from './keep.ts'
import { lockMonth, prepareMonth } from './month.ts'
import { approve, cancel, pay, refuse, requestAdvance, requestAgain, sendBack, writeOff } from './pay.ts'
import { complete, recover } from './recover.ts'
import { listFunds, showFund } from './show.ts'
import { statement } from './statement.ts'
import { topUpLetter } from './top-up.ts'

const keeping = ['station', 'head'] as const
const asking = ['station', 'handler', 'head'] as const

const steps = answering(
  stepRoutes('/advance-payments', advancePayment, idParams, {
    request: step(wire.AdvanceAgain, requestAgain),
    'send-back': step(wire.AdvanceReason, sendBack),
    approve: step(wire.AdvanceRemark, approve),
    refuse: step(wire.AdvanceReason, refuse),
    cancel: step(wire.AdvanceReason, cancel),
    pay: step(wire.AdvanceProof, pay),
    recover: step(wire.AdvanceRecovery, recover),
    complete: step(wire.AdvanceRemark, complete),
    'write-off': step(wire.AdvanceReason, writeOff),
  }),
  showAdvance,
)

export const routes: Route[] = [
  read('/funds', { access: 'signed-in', summary: { zh: '先行赔付专项资金', en: 'Funds of advance payment' } }, ctx =>
    listFunds(ctx),
  ),
  act(
    '/funds',
    { access: asking, summary: { zh: '设立专项资金', en: 'Open a fund' }, body: wire.NewFund, status: 201 },
    (ctx, { body }) => openFund(ctx, body),
  ),
  read(
    '/funds/:id',
    { access: 'signed-in', summary: { zh: '一个专项资金', en: 'One fund' }, params: idParams },
    (ctx, { params }) => showFund(ctx, params.id),
  ),
  read(
    '/funds/:id/entries',
    {
      access: 'signed-in',
      summary: { zh: '资金分录', en: 'Entries of a fund' },
      params: idParams,
      query: wire.EntryQuery,
    },
    (ctx, { params, query }) => listEntries(ctx, params.id, query),
  ),
  act(
    '/funds/:id/tenants',
    {
      access: keeping,
      summary: { zh: '开立租户子账户', en: 'Open the account of a tenant' },
      params: idParams,
      body: wire.NewTenantAccount,
      status: 201,
    },
    (ctx, { params, body }) => addTenant(ctx, params.id, body),
  ),
  act(
    '/funds/:id/entries',
    {
      access: keeping,
      summary: { zh: '登记缴存、退还、利息、手续费', en: 'Enter a deposit, refund, interest or fee' },
      params: idParams,
      body: wire.NewEntry,
      status: 201,
    },
    (ctx, { params, body }) => enter(ctx, params.id, body),
  ),
  act(
    '/funds/:id/reversals',
    {
      access: keeping,
      summary: { zh: '冲正', en: 'Reverse an entry' },
      params: idParams,
      body: wire.Reversal,
      status: 201,
    },
    (ctx, { params, body }) => reverse(ctx, params.id, body),
  ),
  act(
    '/funds/:id/months',
    {
      access: keeping,
      summary: { zh: '月度对账', en: 'Reconcile a month' },
      params: idParams,
      body: wire.MonthClosing,
    },
    (ctx, { params, body }) => prepareMonth(ctx, params.id, body),
  ),
  act(
    '/funds/:id/months/lock',
    { access: keeping, summary: { zh: '锁定月份', en: 'Lock a month' }, params: idParams, body: wire.MonthLock },
    (ctx, { params, body }) => lockMonth(ctx, params.id, body),
  ),
  read(
    '/funds/:id/statement/xlsx',
    {
      access: 'signed-in',
      summary: { zh: '对账单（Excel）', en: 'Statement of a fund (Excel)' },
      params: idParams,
      query: wire.StatementQuery,
    },
    (ctx, { params, query }) => statement(ctx, params.id, query),
  ),
  read(
    '/fund-notices/:id/docx',
    { access: 'signed-in', summary: { zh: '补足通知书（Word）', en: 'Notice to top up (Word)' }, params: idParams },
    (ctx, { params }) => topUpLetter(ctx, params.id),
  ),
  read(
    '/advance-payments',
    { access: 'signed-in', summary: { zh: '先行赔付', en: 'Advance payments' }, query: wire.AdvanceQuery },
    (ctx, { query }) => listAdvances(ctx, query),
  ),
  act(
    '/advance-payments',
    {
      access: asking,
      summary: { zh: '申请先行赔付', en: 'Ask for an advance payment' },
      body: wire.NewAdvance,
      status: 201,
    },
    (ctx, { body }) => requestAdvance(ctx, body),
  ),
  read(
    '/advance-payments/:id',
    { access: 'signed-in', summary: { zh: '一件先行赔付', en: 'One advance payment' }, params: idParams },
    (ctx, { params }) => showAdvance(ctx, params.id),
  ),
  ...steps,
]
