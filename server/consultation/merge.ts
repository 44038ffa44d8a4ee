/** What a consultation knows, and what was said besides, as a whole registration: or what of it is still missing, by field. */
import type { z } from 'zod'
import { Registration } from '../complaint/contract.ts'
import type { Context } from '../kernel/context.ts'
import { explainIssues } from '../kernel/explain.ts'
import { Problem } from '../kernel/problem.ts'
import { showConsumer, showOperator } from '../party/index.ts'
import { ReportRegistration } from '../report/contract.ts'
import type { Conversion } from './contract.ts'
import type { Consultation } from './queries.ts'

export async function complaintFrom(
  ctx: Context,
  held: Consultation,
  given: Conversion['registration'],
): Promise<Registration> {
  const taken = await takenFrom(ctx, held)
  return whole(Registration, {
    ...taken,
    ...defined(given),
    consumer: { ...taken.consumer, ...defined(given.consumer ?? {}) },
    respondent: { ...taken.respondent, ...defined(given.respondent ?? {}) },
  })
}

export async function reportFrom(
  ctx: Context,
  held: Consultation,
  given: Conversion['report'],
): Promise<ReportRegistration> {
  const { consumer, respondent, facts } = await takenFrom(ctx, held)
  const { name, phone, address, email } = consumer
  const { operatorId, name: business, uscc, address: at, phone: its } = respondent
  return whole(ReportRegistration, {
    facts,
    ...defined(given),
    ...(given.named ? { informer: { name, phone, address, email, ...defined(given.informer ?? {}) } } : {}),
    respondent: { operatorId, name: business, uscc, address: at, phone: its, ...defined(given.respondent ?? {}) },
  })
}

function whole<T>(schema: z.ZodType<T>, merged: object): T {
  const read = schema.safeParse(merged, { reportInput: true })
  if (read.success) return read.data
  throw new Problem('bad-input', undefined, explainIssues(read.error.issues, 'registration'))
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

const defined = (all: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null))
