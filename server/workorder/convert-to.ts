/** The front doors through which an order becomes something else: what each needs, and where it then goes. */
import { dispatchComplaint, Registration, register } from '../complaint/index.ts'
import { Question } from '../consultation/contract.ts'
import { passOnConsultation, registerConsultation } from '../consultation/index.ts'
import type { Context } from '../kernel/context.ts'
import { explainIssues } from '../kernel/explain.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { theCentre } from '../office/index.ts'
import { ReportRegistration } from '../report/contract.ts'
import { dispatchRegisteredReport, registerReport } from '../report/index.ts'
import type { OrderConversion } from './contract.ts'
import { proposedConversion } from './proposed.ts'
import type { Order } from './queries.ts'

interface Opened {
  matter: Matter
  code: string
  /** To the office that has the order already. */
  sendOn(ctx: Context, officeId: number, reason: string): Promise<unknown>
}
export type Opener = (ctx: Context, order: Order, said: OrderConversion) => Promise<Opened>

export const openComplaint: Opener = async (ctx, order, said) => {
  const { row } = order
  const proposed = proposedConversion(row)
  const name = said.callerName ?? row.caller_name
  const phone = said.callerPhone ?? row.caller_phone
  if (!name) throw missing('callerName', '来电人姓名', "the caller's name")
  if (!phone) throw missing('callerPhone', '来电人电话', "the caller's telephone")
  const parsed = Registration.safeParse({
    consumer: { name, phone, ...(row.caller_address ? { address: row.caller_address } : {}) },
    respondent: { ...respondentOf(order, said), ...(row.area_code ? { areaCode: row.area_code } : {}) },
    goodsClass: said.goodsClass ?? proposed.goodsClass,
    problemClass: said.problemClass ?? proposed.problemClass,
    claims: said.claims ?? proposed.claims,
    facts: factsOf(order),
  })
  if (!parsed.success) throw new Problem('bad-input', undefined, explainIssues(parsed.error.issues, 'body'))
  const made = await register(ctx, parsed.data, {
    channel: 'hotline',
    trusted: true,
    centreId: (await theCentre(ctx)).id,
  })
  return {
    ...made,
    sendOn: (system, officeId, reason) =>
      dispatchComplaint(system, made.matter.id, {
        officeId,
        reason,
        ruling: order.row.ruled,
        reportBackOn: undefined,
      }),
  }
}

/** Named where the caller gave name and telephone, and sealed at once; else an anonymous report, which is a report too. */
export const openReport: Opener = async (ctx, order, said) => {
  const { row } = order
  const name = said.callerName ?? row.caller_name
  const phone = said.callerPhone ?? row.caller_phone
  const named = name !== '' && phone !== ''
  const parsed = ReportRegistration.safeParse({
    named,
    informer: named ? { name, phone, ...(row.caller_address ? { address: row.caller_address } : {}) } : {},
    respondent: respondentOf(order, said),
    ...(row.respondent_address ? { placeAddress: row.respondent_address } : {}),
    ...(row.area_code ? { placeAreaCode: row.area_code } : {}),
    violationClass: said.violationClass ?? proposedConversion(row).violationClass,
    facts: factsOf(order),
  })
  if (!parsed.success) throw new Problem('bad-input', undefined, explainIssues(parsed.error.issues, 'body'))
  const made = await registerReport(ctx, parsed.data, {
    channel: 'hotline',
    trusted: true,
    centreId: (await theCentre(ctx)).id,
  })
  return { ...made, sendOn: (system, officeId, reason) => dispatchRegisteredReport(system, made, { officeId, reason }) }
}

/** Nobody must give a name to ask. A handler's question waits in the own office, the centre's at the centre. */
export const openConsultation: Opener = async (ctx, order, said) => {
  const { row } = order
  const respondentName = said.respondentName ?? row.respondent_name
  const parsed = Question.safeParse({
    asker: {
      ...((said.callerName ?? row.caller_name) ? { name: said.callerName ?? row.caller_name } : {}),
      ...((said.callerPhone ?? row.caller_phone) ? { phone: said.callerPhone ?? row.caller_phone } : {}),
      ...(row.caller_address ? { address: row.caller_address } : {}),
    },
    question: factsOf(order),
    ...(respondentName ? { respondentName } : {}),
  })
  if (!parsed.success) throw new Problem('bad-input', undefined, explainIssues(parsed.error.issues, 'body'))
  const made = await registerConsultation(ctx, parsed.data, { channel: 'hotline', trusted: true })
  return {
    ...made,
    sendOn: async (_, officeId, reason) => {
      if (made.matter.officeId !== officeId)
        await passOnConsultation(ctx, made.matter, { officeId, handlerId: undefined, reason })
    },
  }
}

function respondentOf({ row }: Order, said: OrderConversion) {
  const name = said.respondentName ?? row.respondent_name
  if (!name) throw missing('respondentName', '被反映对象名称', "the respondent's name")
  return { name, ...(row.respondent_address ? { address: row.respondent_address } : {}) }
}

const factsOf = ({ row }: Order) => `【${row.title}】\n${row.content}`.slice(0, 5000)

const missing = (field: string, zh: string, en: string) =>
  badField(
    field,
    { zh: `工单没有${zh}`, en: `the order does not give ${en}` },
    { zh: `补填${zh}`, en: `${en}, which a registration needs` },
  )
