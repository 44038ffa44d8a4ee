/** A call that reports a violation, as the server takes it; and one that holds a dispute besides, split in two (art. 9). */
import type { z } from 'zod'
import type { Split, StaffReport } from '../../../server/intake/contract.ts'
import { ApiProblem } from '../../kit/api.ts'
import { bodyOf } from './bodies.ts'
import type { Call } from './call.ts'

export type ReportBody = z.input<typeof StaffReport>
export type SplitBody = z.input<typeof Split>

/** What a conversion sends too: the report without the circumstances of its arrival. */
export const reportOf = (call: Call) => ({
  named: call.named === undefined ? (undefined as unknown as boolean) : call.named === 'yes',
  // Without a name nothing of the person is sent, whatever was typed before.
  ...(call.named === 'yes'
    ? {
        informer: {
          name: call.name,
          phone: call.phone,
          address: call.address,
          email: call.email,
          idNumber: call.idNumber,
        },
      }
    : {}),
  respondent: {
    operatorId: call.operatorId,
    name: call.respondent ?? '',
    uscc: call.uscc,
    address: call.respondentAddress,
    phone: call.respondentPhone,
  },
  platformId: call.platformId,
  venue: call.venue as NonNullable<ReportBody['venue']>,
  placeAddress: call.placeAddress,
  violationClass: call.violationClass ?? '',
  goodsName: call.goodsName,
  facts: call.facts ?? '',
  evidence: call.evidence,
  happenedOn: call.happenedOn,
  insider: call.insider ?? false,
  wantsReward: call.named === 'yes' && (call.wantsReward ?? false),
})

export const bodyOfReport = (call: Call, draftId: number | undefined): ReportBody => ({
  ...reportOf(call),
  channel: call.channel,
  receivedOn: call.receivedOn,
  dispatchTo: call.dispatchReportTo,
  draftId,
})

/** The complaint knows the consumer, the report the informer; neither holds anything of the other. */
export function bodyOfSplit(call: Call, draftId: number | undefined): SplitBody {
  const { channel, receivedOn, draftId: _, dispatchTo, dispatchReason: __, ...complaint } = bodyOf(call, draftId)
  return {
    channel,
    receivedOn,
    draftId,
    dispatchComplaintTo: dispatchTo,
    dispatchReportTo: call.dispatchReportTo,
    report: reportOf(call),
    complaint: { ...complaint, facts: call.dispute ?? '' },
  }
}

/** Of a split message the report's fields are called `report.…`; on the screen they are the same fields as without. */
export const unsplit = (problem: ApiProblem) =>
  new ApiProblem({
    ...{ type: problem.type, status: problem.status, title: problem.title, detail: problem.detail },
    errors: problem.errors.map(each => ({ ...each, field: each.field.replace(/^(body\.)?report\./, '') })),
  })
