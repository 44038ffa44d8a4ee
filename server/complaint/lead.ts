/**
 * What comes to light besides the dispute: a lead (art. 27) opens a report, suspicion of fraud (art. 42) a transfer to the
 * police. Neither ends the mediation.
 */

import { openPoliceTransfer, openTransferFrom } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { guard } from '../kernel/procedure.ts'
import type { FraudSuspicion, LeadOpening } from './contract.ts'
import { holdComplaint } from './queries.ts'
import { takeAndTell } from './tell.ts'

/** The report module hears this event and opens the linked draft (server/report/follow.ts). */
export async function openLead(ctx: Context, id: number, { facts }: LeadOpening) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'open-lead', held, {
    facts,
    operatorId: held.row.operator_id,
    respondent: held.row.respondent_name,
    address: held.row.respondent_address,
    goods: held.row.goods_name,
  })
}

export async function suspectFraud(ctx: Context, id: number, { suspicion, facts, organ }: FraudSuspicion) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'suspect-fraud', held, { suspicion, facts, organ })
  await openPoliceTransfer(ctx, held, { suspicion, facts, organ })
}

/** What comes to light meanwhile is told the head who signs, not proposed a second time. */
guard('complaint', 'suspect-fraud', async (ctx, matter) => {
  const open = await openTransferFrom(ctx, matter.id)
  return open ? { zh: `移送${open.number}尚在办理`, en: `The transfer ${open.number} is still under way` } : undefined
})
