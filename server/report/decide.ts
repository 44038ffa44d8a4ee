/** 提请与审批: filed, not filed, transferred. Whoever proposes never decides (penalty procedure arts. 18 to 20). */
import { reportProblems } from '../../law/classes.ts'
import type { CaseType } from '../../law/enforcement.words.ts'
import { noFilingGroundsOn, transferKinds } from '../../law/report.grounds.ts'
import { report } from '../../law/report.ts'
import { caseThroughBatch, fileCase } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type {
  Filing,
  FilingProposal,
  NoFilingProposal,
  Opinion,
  ReportReason,
  ReportRemark,
  TransferProposal,
  TransferReceipt,
} from './contract.ts'
import { holdReport, type Report } from './queries.ts'
import { tellInformer } from './tell.ts'
import { officersOf } from './verify.ts'

const keep = (ctx: Context, id: number, columns: Record<string, unknown>) =>
  ctx.db.updateTable('report').set(columns).where('matter_id', '=', id).execute()

/** Whoever proposes a result on what nobody has taken up yet handles it from then on. */
export async function takeUp(ctx: Context, held: Report) {
  if (held.handlerId === null) await assign(ctx, held, { handlerId: ctx.actor.id })
}

export async function proposeFiling(ctx: Context, id: number, { explanation }: FilingProposal) {
  await take(ctx, report, 'propose-filing', await holdReport(ctx, id), { explanation })
  await keep(ctx, id, { result_remark: explanation })
}

export async function proposeNoFiling(ctx: Context, id: number, { ground, explanation }: NoFilingProposal) {
  const held = await holdReport(ctx, id)
  const known = noFilingGroundsOn(held.lawOn)
  if (!known.some(each => each.code === ground))
    throw badField(
      'ground',
      { zh: '不是本件适用规定中的不予立案情形', en: 'is no ground of the rules that govern this report' },
      { zh: known.map(each => each.code).join('、'), en: known.map(each => each.code).join(', ') },
    )
  await take(ctx, report, 'propose-no-filing', held, { noFilingGround: ground, explanation })
  await keep(ctx, id, { ground, result_remark: explanation })
}

export async function proposeTransfer(ctx: Context, id: number, { to, organ, explanation }: TransferProposal) {
  const held = await holdReport(ctx, id)
  await take(ctx, report, 'propose-transfer', held, { transferTo: transferKinds[to].zh, organ, explanation })
  await takeUp(ctx, held)
  await keep(ctx, id, { transfer_to: to, transfer_organ: organ, result_remark: explanation })
}

export async function sendBack(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'send-back', await holdReport(ctx, id), { reason })
  await keep(ctx, id, { ground: null, transfer_to: null, transfer_organ: null, earlier_id: null, result_remark: null })
}

export async function giveOpinion(ctx: Context, id: number, { opinion }: Opinion) {
  await take(ctx, report, 'legal-opinion', await holdReport(ctx, id), { opinion })
}

/** What the violation was told as, in the words of cases. */
const caseTypeOf: Partial<Record<string, CaseType>> = {
  advertising: 'false-advertising',
  'product-quality': 'nonconforming',
  unlicensed: 'unlicensed',
  counterfeit: 'counterfeit',
}

/** Where its batch was made a lead already, the report goes with that case and opens no second one. */
async function filingOf(ctx: Context, held: Report, officerIds: readonly number[]): Promise<{ number: string }> {
  const through = await caseThroughBatch(ctx, held.id)
  if (through?.filingNumber) return { number: through.filingNumber }
  if (through)
    throw new Problem('not-allowed', {
      zh: `抽检不合格已转案件线索${through.number}，请先对该线索立案，本举报并入该案`,
      en: `Its batch is the lead ${through.number} already: file that first, and the report goes with it`,
    })
  const kind = caseTypeOf[held.row.violation_class]
  return fileCase(ctx, held, {
    operatorId: held.row.operator_id,
    respondent: held.row.respondent_name,
    facts: held.row.facts,
    officerIds,
    kind: kind ?? 'other',
    violation: kind ? undefined : reportProblems.find(each => each.code === held.row.violation_class)?.zh,
    goods: held.row.goods_name,
    place: held.row.place_address,
    happenedOn: held.row.happened_on,
  })
}

/** The head files the case and puts two officers at least on it; the informer hears of it only where an act says so. */
export async function file(ctx: Context, id: number, { officerIds, remark }: Filing) {
  const held = await holdReport(ctx, id)
  const officers = await officersOf(ctx, held, officerIds)
  const filing = await filingOf(ctx, held, officerIds)
  await take(ctx, report, 'file', held, { remark, officers, filingNumber: filing.number })
  await keep(ctx, id, { result: 'filed', filing_number: filing.number })
  await tellInformer(ctx, held, 'filed', '经核查，我局决定对所举报的事项立案。')
}

export async function decline(ctx: Context, id: number, { remark }: ReportRemark) {
  const held = await holdReport(ctx, id)
  await take(ctx, report, 'decline', held, { remark, noFilingGround: held.row.ground })
  await keep(ctx, id, { result: 'not-filed' })
  await tellInformer(ctx, held, 'not-filed', '经核查，我局决定对所举报的事项不予立案。')
}

export async function transfer(ctx: Context, id: number, { remark }: ReportRemark) {
  const held = await holdReport(ctx, id)
  const organ = held.row.transfer_organ ?? ''
  await take(ctx, report, 'transfer', held, { remark, organ })
  await keep(ctx, id, { result: 'transferred' })
  await tellInformer(ctx, held, 'transferred', `所举报的事项已移送${organ}处理。`)
}

export async function handOver(ctx: Context, id: number, { receiptNumber, handedOverOn }: TransferReceipt) {
  const held = await holdReport(ctx, id)
  requirePast(ctx, 'handedOverOn', handedOverOn)
  await take(ctx, report, 'hand-over', held, { receiptNumber, handedOverOn })
  await keep(ctx, id, { transfer_receipt: receiptNumber })
}
