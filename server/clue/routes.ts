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
  read('/clues', { access: knowing, summary: '线索台账', query: wire.Ledger }, (ctx, { query }) =>
    listLedger(ctx, query),
  ),
  act('/clues', { access: knowing, summary: '登记线索', body: wire.NewClue, status: 201 }, async (ctx, { body }) =>
    showClue(ctx, await register(ctx, body)),
  ),
  read(
    '/clue-ledger/xlsx',
    { access: officer, summary: '导出线索台账（记入导出记录）', query: wire.LedgerExport, writes: true },
    async (ctx, { query }) =>
      new Attachment(await exportLedger(ctx, query), fileTypes.xlsx, `扫黑除恶线索台账（内部资料）${ctx.today}.xlsx`),
  ),
  act(
    '/clue-ledger/print',
    { access: officer, summary: '打印线索台账（记入导出记录）', body: wire.LedgerExport },
    (ctx, { body }) => printLedger(ctx, body),
  ),
  read('/clue-ledger/exports', { access: officer, summary: '线索台账导出记录' }, ctx => listExports(ctx)),
  read('/clue-people', { access: knowing, summary: '可以知悉线索的人员' }, ctx => listPeople(ctx)),
  read('/clues/:id', { ...one, summary: '一条线索' }, (ctx, { params }) => showClue(ctx, params.id)),
  act('/clues/:id/edit', { ...one, summary: '修改线索', body: wire.ClueEdit }, async (ctx, { params, body }) => {
    await edit(ctx, params.id, body)
    return showClue(ctx, params.id)
  }),
  act(
    '/clues/:id/readers',
    { access: officer, params: idParams, summary: '扩大知悉范围', body: wire.NewReader },
    async (ctx, { params, body }) => {
      await addReader(ctx, params.id, body)
      return showClue(ctx, params.id)
    },
  ),
  read('/clues/:id/letter/html', { ...one, summary: '线索移送函' }, (ctx, { params }) => letterPage(ctx, params.id)),
  read('/clues/:id/letter/docx', { ...one, summary: '线索移送函（Word）' }, async (ctx, { params }) => {
    const { body, name } = await letterFile(ctx, params.id)
    return new Attachment(body, fileTypes.docx, name)
  }),
  read('/clue-proposals', { access: officer, summary: '线索建议', query: wire.ProposalList }, (ctx, { query }) =>
    listProposals(ctx, query),
  ),
  act('/clue-proposals/look', { access: officer, summary: '立即排查' }, async ctx => {
    await lookDaily(ctx)
    return listProposals(ctx, { state: 'open', limit: 50, cursor: undefined })
  }),
  read('/clue-proposals/:id', { access: officer, params: idParams, summary: '一条线索建议' }, (ctx, { params }) =>
    showProposal(ctx, params.id),
  ),
  act(
    '/clue-proposals/:id/drop',
    { access: officer, params: idParams, summary: '不作为线索', body: wire.ClueReason },
    (ctx, { params, body }) => dropProposal(ctx, params.id, body),
  ),
  read('/clue-lexicon', { access: officer, summary: '线索词库' }, ctx => showLexicon(ctx)),
  put('/clue-lexicon', { access: officer, summary: '修改线索词库', body: wire.LexiconChange }, (ctx, { body }) =>
    changeLexicon(ctx, body),
  ),
  act('/clue-lexicon/try', { access: officer, summary: '试词库', body: wire.LexiconTry }, (ctx, { body }) =>
    tryLexicon(ctx, body),
  ),
]
