/**
 * 转为投诉或者举报: what came as a question is really a dispute, or tells of a violation (Order 121 art. 3). Caller, words,
 * operator and channel go over as they are; only what is needed besides is asked. The consultation closes.
 */
import { consultation } from '../../law/consultation.ts'
import { dispatchComplaint, register } from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { describe } from '../kernel/matter.ts'
import { take } from '../kernel/procedure.ts'
import { handOn } from '../kernel/total-time.ts'
import { theCentre } from '../office/index.ts'
import { forgetConsumer } from '../party/index.ts'
import { dispatchRegisteredReport, registerReport } from '../report/index.ts'
import type { Conversion } from './contract.ts'
import { complaintFrom, reportFrom } from './merge.ts'
import { type Consultation, holdConsultation } from './queries.ts'

export async function convert(ctx: Context, id: number, said: Conversion) {
  const held = await holdConsultation(ctx, id)
  const { number } = held
  const became = said.to === 'complaint' ? await toComplaint(ctx, held, said) : await toReport(ctx, held, said)
  return { ...became, kind: said.to, from: { id, number } }
}

/** Still unanswered, it was a complaint from the day it came; once answered, the asker decides anew, today. */
const receivedOn = (ctx: Context, held: Consultation) => (held.row.answered_on === null ? held.receivedOn : ctx.today)

async function toComplaint(ctx: Context, held: Consultation, { registration, dispatchTo, reason }: Conversion) {
  const { matter, code } = await register(ctx, await complaintFrom(ctx, held, registration), {
    channel: held.channel,
    trusted: true,
    centreId: (await theCentre(ctx)).id,
    receivedOn: receivedOn(ctx, held),
  })
  if (dispatchTo !== undefined)
    await dispatchComplaint(ctx, matter.id, {
      officeId: dispatchTo,
      reason: reason ?? '由咨询转为投诉，由12315中心分送',
      ruling: false,
    })
  await take(ctx, consultation, 'convert', held, { reason, became: matter.number, becameKind: 'complaint' })
  // Once answered, the asker decides anew: the time of the complaint begins with it.
  if (held.row.answered_on === null) await handOn(ctx, held, matter)
  await ctx.db.updateTable('consultation').set({ became_id: matter.id }).where('matter_id', '=', held.id).execute()
  return { id: matter.id, number: matter.number, code }
}

/**
 * Art. 37: from now on whoever asked is an informer. Nothing of who they are and what they told stays behind in the open,
 * and neither of the two leads to the other.
 */
async function toReport(ctx: Context, held: Consultation, { report, dispatchTo, reason }: Conversion) {
  const said = await reportFrom(ctx, held, report)
  const registered = await registerReport(ctx, said, {
    channel: held.channel,
    trusted: true,
    centreId: (await theCentre(ctx)).id,
    receivedOn: receivedOn(ctx, held),
  })
  if (dispatchTo !== undefined)
    await dispatchRegisteredReport(ctx, registered, { officeId: dispatchTo, reason: reason ?? '由12315中心分送' })
  await take(ctx, consultation, 'convert', held, { becameKind: 'report' })
  await ctx.db
    .updateTable('consultation')
    .set({ consumer_id: null, operator_id: null, respondent_name: null, question: kept, answer: null })
    .where('matter_id', '=', held.id)
    .execute()
  await describe(ctx, held, { subject: kept, respondent: '', words: '' })
  if (held.row.consumer_id !== null) await forgetConsumer(ctx, held.row.consumer_id)
  return { number: registered.matter.number, code: registered.code }
}

const kept = '（已转为举报，内容依法保密）'
