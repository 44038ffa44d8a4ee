/**
 * 转为投诉: what came as a question is really a dispute (Order 121 art. 3). Caller, words, operator and channel go over as
 * they are; only what a complaint needs besides is asked. The consultation closes and points to what it became.
 */
import { consultation } from '../../law/consultation.ts'
import { Registration } from '../complaint/contract.ts'
import { dispatchComplaint, register } from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { explainIssues } from '../kernel/explain.ts'
import { Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { handOn } from '../kernel/total-time.ts'
import { theCentre } from '../office/index.ts'
import { showConsumer, showOperator } from '../party/index.ts'
import type { Conversion } from './contract.ts'
import { type Consultation, holdConsultation } from './queries.ts'

export async function convert(ctx: Context, id: number, said: Conversion) {
  const held = await holdConsultation(ctx, id)
  const became = await toComplaint(ctx, held, said)
  // Once answered, the asker decides anew: the time of the complaint begins with it.
  if (held.row.answered_on === null) await handOn(ctx, held, became)
  await take(ctx, consultation, 'convert', held, {
    reason: said.reason,
    became: became.number,
    becameKind: 'complaint',
  })
  await ctx.db.updateTable('consultation').set({ became_id: became.id }).where('matter_id', '=', id).execute()
  return { ...became, kind: 'complaint' as const, from: { id, number: held.number } }
}

async function toComplaint(ctx: Context, held: Consultation, { registration, dispatchTo, reason }: Conversion) {
  const said = await merged(ctx, held, registration)
  const { matter, code } = await register(ctx, said, {
    channel: held.channel,
    trusted: true,
    centreId: (await theCentre(ctx)).id,
    // Still unanswered, it was a complaint from the day it came; once answered, the asker decides anew, today.
    receivedOn: held.row.answered_on === null ? held.receivedOn : ctx.today,
  })
  if (dispatchTo !== undefined)
    await dispatchComplaint(ctx, matter.id, {
      officeId: dispatchTo,
      reason: reason ?? '由咨询转为投诉，由12315中心分送',
      ruling: false,
    })
  return { id: matter.id, number: matter.number, code }
}

async function merged(ctx: Context, held: Consultation, given: Conversion['registration']): Promise<Registration> {
  const taken = await takenFrom(ctx, held)
  const whole = Registration.safeParse(
    {
      ...taken,
      ...defined(given),
      consumer: { ...taken.consumer, ...defined(given.consumer ?? {}) },
      respondent: { ...taken.respondent, ...defined(given.respondent ?? {}) },
    },
    { reportInput: true },
  )
  if (whole.success) return whole.data
  throw new Problem('bad-input', undefined, explainIssues(whole.error.issues, 'registration'))
}

/** All that the consultation knows, in the words of a registration. */
export async function takenFrom(ctx: Context, { row }: Consultation) {
  const asker = row.consumer_id === null ? undefined : await showConsumer(ctx, row.consumer_id)
  const operator = row.operator_id === null ? undefined : await showOperator(ctx, row.operator_id)
  return {
    consumer: defined({
      name: asker?.name || undefined,
      phone: asker?.phone || undefined,
      phoneOther: asker?.phone_other,
      address: asker?.address,
      email: asker?.email,
      gender: asker?.gender,
    }),
    respondent: defined({
      operatorId: row.operator_id,
      name: row.respondent_name ?? operator?.name,
      uscc: operator?.uscc,
      address: operator?.address,
      areaCode: operator?.area_code,
      phone: operator?.phone,
      contact: operator?.contact,
    }),
    facts: row.question,
    ...defined({ goodsClass: row.goods_class, problemClass: row.problem_class }),
  }
}

const defined = (all: object) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null))
