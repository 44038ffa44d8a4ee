import { z } from 'zod'
import { samplingPaperKeys } from '../../law/letters/sampling.ts'
import { sampling } from '../../law/sampling.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { batchesOf } from './appeal.ts'
import { collect } from './collect.ts'
import * as wire from './contract.ts'
import { fieldPack } from './field.ts'
import { takeFieldSheet } from './field-sheet.ts'
import { samplingForm } from './forms.ts'
import { listBatches } from './list.ts'
import * as orders from './orders.ts'
import { askStandard, endTest, fail, pass, receiveStandard } from './result.ts'
import { decline, findNone, send } from './send.ts'
import * as serve from './serve.ts'
import { showBatch } from './show.ts'
import { assignTask, cancelTask } from './task.ts'

const desk = ['handler', 'head'] as const
const field = ['inspector', 'handler', 'head'] as const
export const house = ['inspector', 'handler', 'head', 'supervisor', 'dispatcher', 'legal', 'auditor'] as const

export const batchRoutes: Route[] = [
  read(
    '/samplings',
    { access: house, summary: { zh: '抽检批次', en: 'Sampling batches' }, query: wire.BatchQuery },
    (ctx, { query }) => listBatches(ctx, query),
  ),
  act(
    '/samplings',
    {
      access: desk,
      summary: { zh: '指定抽样任务', en: 'Assign a batch to be taken' },
      body: wire.NewTask,
      status: 201,
    },
    (ctx, { body }) => assignTask(ctx, body),
  ),
  read(
    '/samplings/:id',
    { access: house, summary: { zh: '一个抽检批次', en: 'A sampling batch' }, params: idParams },
    (ctx, { params }) => showBatch(ctx, params.id),
  ),
  read(
    '/samplings/:id/forms/:form/docx',
    {
      access: house,
      summary: { zh: '抽检文书（Word）', en: 'A paper of a batch as a Word file' },
      params: idParams.extend({ form: z.enum(samplingPaperKeys) }),
    },
    (ctx, { params }) => samplingForm(ctx, params.id, params.form),
  ),
  ...answering(
    stepRoutes('/samplings', sampling, idParams, {
      collect: step(wire.Collection, collect),
      decline: step(wire.Declined, decline),
      'find-none': step(wire.Declined, findNone),
      cancel: step(wire.Reason, cancelTask),
      send: step(wire.Sending, send),
      'ask-standard': step(wire.Remark, askStandard),
      'receive-standard': step(wire.Reason, receiveStandard),
      'end-test': step(wire.TestEnd, endTest),
      pass: step(wire.Passed, pass),
      fail: step(wire.Failed, fail),
      'serve-seller': step(wire.Served, serve.serveSeller),
      'serve-producer': step(wire.Served, serve.serveProducer),
      object: step(wire.Objection, serve.object),
      'agree-retest': step(wire.Remark, serve.agreeRetest),
      'refuse-retest': step(wire.RetestRefusal, serve.refuseRetest),
      'send-retest': step(wire.Retest, serve.sendRetest),
      'waive-retest': step(wire.Remark, serve.waiveRetest),
      uphold: step(wire.Retested, serve.uphold),
      overturn: step(wire.Retested, serve.overturn),
      confirm: step(wire.Remark, serve.confirm),
      'stop-sale': step(wire.StopSale, orders.stopSale),
      'order-correction': step(wire.Remark, orders.orderCorrection),
      'reinspect-pass': step(wire.Reinspection, orders.reinspectPass),
      'reinspect-fail': step(wire.Reinspection, orders.reinspectFail),
      announce: step(wire.Announcement, orders.announce),
      'second-pass': step(wire.Reinspection, orders.secondPass),
      'second-fail': step(wire.Reinspection, orders.secondFail),
      settle: step(wire.Reason, orders.settle),
      'open-lead': step(wire.Lead, orders.openLead),
      publish: step(wire.Remark, orders.publish),
    }),
    showBatch,
  ),
  read(
    '/matters/:id/samplings',
    { access: house, summary: { zh: '由此而来的抽检批次', en: 'Batches taken after it' }, params: idParams },
    (ctx, { params }) => batchesOf(ctx, params.id),
  ),
  read(
    '/sampling-field',
    { access: field, summary: { zh: '带到现场的任务', en: 'What a telephone takes along' } },
    ctx => fieldPack(ctx),
  ),
  act(
    '/sampling-field',
    {
      access: field,
      summary: { zh: '现场抽样单（只收一次）', en: 'A sheet from the field, taken once' },
      body: wire.FieldSheet,
      status: 201,
    },
    (ctx, { body }) => takeFieldSheet(ctx, body),
  ),
]
