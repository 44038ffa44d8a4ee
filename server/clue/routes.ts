import { clue } from '../../law/clue.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, answering, fileTypes, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import './follow.ts'
import * as judge from './judge.ts'
import { exportLedger, listExports, listLedger, printLedger } from './ledger.ts'
import { changeLexicon, showLexicon, tryLexicon } from './lexicon.ts'
import { lookDaily } from './look.ts'
import { dropProposal, listProposals, showProposal } from './proposals.ts'
import { addReader, listPeople } from './readers.ts'
import { edit, register } from './register.ts'
import { letterFile, letterPage, showClue } from './show.ts'

const knowing = ['clue', 'head'] as const
const officer = ['clue'] as const
const one = { access: knowing, params: idParams }

const steps = answering(
  stepRoutes('/clues', clue, idParams, {
    review: step(wire.ClueRemark, judge.review),
    'send-back': step(wire.ClueReason, judge.sendBack),
    supplement: step(wire.ClueSupplement, judge.supplement),
    'judge-out': step(wire.ClueReason, judge.judgeOut),
    'propose-transfer': step(wire.TransferProposal, judge.proposeTransfer),
    'send-back-transfer': step(wire.ClueReason, judge.sendBackTransfer),
    'approve-transfer': step(wire.ClueRemark, judge.approveTransfer),
    'hand-over': step(wire.HandOver, judge.handOver),
    'record-answer': step(wire.ClueAnswered, judge.recordAnswer),
    archive: step(wire.ClueRemark, judge.archive),
  }),
  showClue,
).map((route): Route => ({ ...route, access: knowing }))

export const routes: Route[] = [
  ...steps,
  read(
    '/clues',
    { access: knowing, summary: { zh: '线索台账', en: 'Ledger of clues' }, query: wire.Ledger },
    (ctx, { query }) => listLedger(ctx, query),
  ),
  act(
    '/clues',
    { access: knowing, summary: { zh: '登记线索', en: 'Register a clue' }, body: wire.NewClue, status: 201 },
    async (ctx, { body }) => showClue(ctx, await register(ctx, body)),
  ),
  read(
    '/clue-ledger/xlsx',
    {
      access: officer,
      summary: { zh: '导出线索台账（记入导出记录）', en: 'Export the ledger of clues (recorded)' },
      query: wire.LedgerExport,
      writes: true,
    },
    async (ctx, { query }) =>
      new Attachment(await exportLedger(ctx, query), fileTypes.xlsx, `扫黑除恶线索台账（内部资料）${ctx.today}.xlsx`),
  ),
  act(
    '/clue-ledger/print',
    {
      access: officer,
      summary: { zh: '打印线索台账（记入导出记录）', en: 'Print the ledger of clues (recorded)' },
      body: wire.LedgerExport,
    },
    (ctx, { body }) => printLedger(ctx, body),
  ),
  read(
    '/clue-ledger/exports',
    { access: officer, summary: { zh: '线索台账导出记录', en: 'Exports of the ledger of clues' } },
    ctx => listExports(ctx),
  ),
  read('/clue-people', { access: knowing, summary: { zh: '可以知悉线索的人员', en: 'Who may know of clues' } }, ctx =>
    listPeople(ctx),
  ),
  read('/clues/:id', { ...one, summary: { zh: '一条线索', en: 'One clue' } }, (ctx, { params }) =>
    showClue(ctx, params.id),
  ),
  act(
    '/clues/:id/edit',
    { ...one, summary: { zh: '修改线索', en: 'Edit a clue' }, body: wire.ClueEdit },
    async (ctx, { params, body }) => {
      await edit(ctx, params.id, body)
      return showClue(ctx, params.id)
    },
  ),
  act(
    '/clues/:id/readers',
    {
      access: officer,
      params: idParams,
      summary: { zh: '扩大知悉范围', en: 'Let somebody else know of a clue' },
      body: wire.NewReader,
    },
    async (ctx, { params, body }) => {
      await addReader(ctx, params.id, body)
      return showClue(ctx, params.id)
    },
  ),
  read(
    '/clues/:id/letter/html',
    { ...one, summary: { zh: '线索移送函', en: 'Letter handing a clue over' } },
    (ctx, { params }) => letterPage(ctx, params.id),
  ),
  read(
    '/clues/:id/letter/docx',
    { ...one, summary: { zh: '线索移送函（Word）', en: 'Letter handing a clue over (Word)' } },
    async (ctx, { params }) => {
      const { body, name } = await letterFile(ctx, params.id)
      return new Attachment(body, fileTypes.docx, name)
    },
  ),
  read(
    '/clue-proposals',
    { access: officer, summary: { zh: '线索建议', en: 'Proposed clues' }, query: wire.ProposalList },
    (ctx, { query }) => listProposals(ctx, query),
  ),
  act(
    '/clue-proposals/look',
    { access: officer, summary: { zh: '立即排查', en: 'Look for mass complaints now' } },
    async ctx => {
      await lookDaily(ctx)
      return listProposals(ctx, { state: 'open', limit: 50, cursor: undefined })
    },
  ),
  read(
    '/clue-proposals/:id',
    { access: officer, params: idParams, summary: { zh: '一条线索建议', en: 'One proposed clue' } },
    (ctx, { params }) => showProposal(ctx, params.id),
  ),
  act(
    '/clue-proposals/:id/drop',
    { access: officer, params: idParams, summary: { zh: '不作为线索', en: 'Not a clue' }, body: wire.ClueReason },
    (ctx, { params, body }) => dropProposal(ctx, params.id, body),
  ),
  read('/clue-lexicon', { access: officer, summary: { zh: '线索词库', en: 'Lexicon of clues' } }, ctx =>
    showLexicon(ctx),
  ),
  put(
    '/clue-lexicon',
    { access: officer, summary: { zh: '修改线索词库', en: 'Change the lexicon of clues' }, body: wire.LexiconChange },
    (ctx, { body }) => changeLexicon(ctx, body),
  ),
  act(
    '/clue-lexicon/try',
    { access: officer, summary: { zh: '试词库', en: 'Try the lexicon' }, body: wire.LexiconTry },
    (ctx, { body }) => tryLexicon(ctx, body),
  ),
]
