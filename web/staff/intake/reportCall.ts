/** What is typed while somebody reports, and the bodies it becomes. Kept in this screen alone until it is sent. */
import type { z } from 'zod'
import type { Split, StaffReport } from '../../../server/intake/contract.ts'
import type { Label } from '../../kit/say.tsx'

export type ReportBody = z.input<typeof StaffReport>
export type SplitBody = z.input<typeof Split>

export interface ReportCall {
  channel: string
  receivedOn?: string | undefined
  named?: 'yes' | 'no' | undefined
  name?: string | undefined
  phone?: string | undefined
  address?: string | undefined
  idNumber?: string | undefined
  insider?: boolean | undefined
  wantsReward?: boolean | undefined
  respondent: string
  operatorId?: number | undefined
  respondentAddress?: string | undefined
  venue: NonNullable<ReportBody['venue']>
  placeAddress?: string | undefined
  violationClass?: string | undefined
  goodsName?: string | undefined
  facts?: string | undefined
  evidence?: string | undefined
  happenedOn?: string | undefined
  dispatchTo?: number | undefined
  /** 分件: the same message also asks for a dispute to be settled. */
  split: boolean
  complainant?: string | undefined
  complainantPhone?: string | undefined
  goodsClass?: string | undefined
  problemClass?: string | undefined
  claims: string[]
  dispute?: string | undefined
  disputedAmountFen?: number | undefined
}

export const emptyReport: ReportCall = { channel: 'phone', respondent: '', venue: 'premises', claims: [], split: false }

export const names: Record<string, Label> = {
  channel: { zh: '渠道', en: 'Channel' },
  receivedOn: { zh: '收到日', en: 'Received on' },
  named: { zh: '实名还是匿名', en: 'With or without a name' },
  informer: { zh: '举报人', en: 'Informer' },
  'informer.name': { zh: '举报人姓名', en: 'Name' },
  'informer.phone': { zh: '举报人电话', en: 'Telephone' },
  'informer.address': { zh: '举报人地址', en: 'Address' },
  'informer.idNumber': { zh: '证件号码', en: 'Identity number' },
  'respondent.name': { zh: '被举报人', en: 'Business' },
  'respondent.address': { zh: '被举报人地址', en: 'Its address' },
  venue: { zh: '在哪里发生', en: 'Where it happened' },
  placeAddress: { zh: '发生地点', en: 'The place' },
  violationClass: { zh: '违法行为类别', en: 'Violation' },
  goodsName: { zh: '涉及商品服务', en: 'Goods or service' },
  facts: { zh: '具体线索', en: 'The clue' },
  evidence: { zh: '事实依据', en: 'What it rests on' },
  happenedOn: { zh: '发生日', en: 'Happened on' },
  dispatchTo: { zh: '分送', en: 'Dispatch to' },
  'complaint.consumer.name': { zh: '投诉人姓名', en: 'Complainant' },
  'complaint.consumer.phone': { zh: '投诉人电话', en: 'Telephone' },
  'complaint.goodsClass': { zh: '商品服务类别', en: 'Goods or service' },
  'complaint.problemClass': { zh: '投诉问题', en: 'Problem' },
  'complaint.claims': { zh: '请求', en: 'Claims' },
  'complaint.facts': { zh: '争议经过和请求', en: 'The dispute' },
  'complaint.disputedAmountFen': { zh: '争议金额（元）', en: 'Amount (yuan)' },
}

const reportOf = (call: ReportCall) => ({
  named: call.named === undefined ? (undefined as unknown as boolean) : call.named === 'yes',
  ...(call.named === 'yes'
    ? { informer: { name: call.name, phone: call.phone, address: call.address, idNumber: call.idNumber } }
    : {}),
  respondent: { operatorId: call.operatorId, name: call.respondent, address: call.respondentAddress },
  venue: call.venue,
  placeAddress: call.placeAddress,
  violationClass: call.violationClass ?? '',
  goodsName: call.goodsName,
  facts: call.facts ?? '',
  evidence: call.evidence,
  happenedOn: call.happenedOn,
  insider: call.insider ?? false,
  wantsReward: call.named === 'yes' && (call.wantsReward ?? false),
})

export const bodyOfReport = (call: ReportCall): ReportBody => ({
  ...reportOf(call),
  channel: call.channel,
  receivedOn: call.receivedOn,
  dispatchTo: call.dispatchTo,
})

/** The complaint knows the consumer, the report the informer; neither holds anything of the other. */
export const bodyOfSplit = (call: ReportCall): SplitBody => ({
  channel: call.channel,
  receivedOn: call.receivedOn,
  dispatchReportTo: call.dispatchTo,
  report: reportOf(call),
  complaint: {
    consumer: { name: call.complainant ?? '', phone: call.complainantPhone ?? '' },
    respondent: { operatorId: call.operatorId, name: call.respondent, address: call.respondentAddress },
    goodsClass: call.goodsClass ?? '',
    goodsName: call.goodsName,
    problemClass: call.problemClass ?? '',
    claims: call.claims,
    facts: call.dispute ?? '',
    disputedAmountFen: call.disputedAmountFen,
  },
})
