/**
 * What a call-taker has typed so far, whatever it turns out to be: switching the kind loses nothing. How it becomes a
 * registration or a question: bodies.ts.
 */
import type { Label } from '../../kit/say.tsx'

export type CallKind = 'complaint' | 'report' | 'consultation'

export interface Call {
  kind: CallKind
  channel: string
  receivedOn?: string | undefined
  phone?: string | undefined
  name?: string | undefined
  phoneOther?: string | undefined
  address?: string | undefined
  email?: string | undefined
  gender?: string | undefined
  operatorId?: number | undefined
  respondent?: string | undefined
  uscc?: string | undefined
  respondentAddress?: string | undefined
  areaCode?: string | undefined
  respondentPhone?: string | undefined
  contact?: string | undefined
  /** The chosen operator takes part in ODR. */
  odr?: boolean | undefined
  platformId?: number | undefined
  platform?: string | undefined
  publishedAddressReachable?: boolean | undefined
  saleMode: string
  orderNumber?: string | undefined
  goodsClass?: string | undefined
  goodsName?: string | undefined
  brand?: string | undefined
  model?: string | undefined
  problemClass?: string | undefined
  claims: string[]
  facts?: string | undefined
  purchasedOn?: string | undefined
  disputedOn?: string | undefined
  disputedAmountFen?: number | undefined
  claimedAmountFen?: number | undefined
  consentPublication: boolean
  consentDelegation: boolean
  wantsOdr: boolean
  noticeChannel: string
  dispatchTo?: number | undefined
  dispatchReason?: string | undefined
  /** The article chosen to answer with. */
  articleId?: number | undefined
  /** The answer in the call-taker's own words; absent, the chosen article is what is read out. */
  answer?: string | undefined
  /** No article is used: what is said is the call-taker's own. */
  own?: boolean | undefined
  /** Passing on: the panel is open, and to whom. */
  passing?: boolean | undefined
  passTo?: number | undefined
  passReason?: string | undefined
  /** 举报: with a name or without is the informer's to say; never taken for granted. */
  named?: 'yes' | 'no' | undefined
  idNumber?: string | undefined
  insider?: boolean | undefined
  wantsReward?: boolean | undefined
  violationClass?: string | undefined
  venue: string
  placeAddress?: string | undefined
  evidence?: string | undefined
  happenedOn?: string | undefined
  dispatchReportTo?: number | undefined
  /** 分件: the same message is a dispute as well; that part in words of its own. */
  split?: boolean | undefined
  dispute?: string | undefined
  /** The consultation that this is made from. */
  from?: number | undefined
  fromNumber?: string | undefined
}

/** Five of six calls are questions (20,210 of 24,339 in the bureau's year): the screen opens for one. */
export const emptyCall: Call = {
  kind: 'consultation',
  channel: 'phone',
  saleMode: 'shop',
  claims: [],
  consentPublication: false,
  consentDelegation: false,
  wantsOdr: false,
  noticeChannel: 'sms',
  venue: 'premises',
}

/** Which kind is looked at is nothing typed. */
export const isUntouched = (call: Call) =>
  JSON.stringify({ ...call, kind: emptyCall.kind }) === JSON.stringify(emptyCall)

/** By the names the server uses for its problems. */
export const names = {
  channel: { zh: '渠道', en: 'Channel' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  'consumer.phone': { zh: '电话', en: 'Telephone' },
  'consumer.name': { zh: '姓名', en: 'Name' },
  'consumer.phoneOther': { zh: '其他电话', en: 'Other telephone' },
  'consumer.address': { zh: '地址', en: 'Address' },
  'consumer.email': { zh: '电子邮件', en: 'E-mail' },
  'consumer.gender': { zh: '性别', en: 'Sex' },
  'respondent.name': { zh: '被投诉人', en: 'Respondent' },
  'respondent.uscc': { zh: '统一社会信用代码', en: 'Credit code' },
  'respondent.address': { zh: '经营地址', en: 'Place of business' },
  'respondent.areaCode': { zh: '辖区', en: 'Area' },
  'respondent.phone': { zh: '商家电话', en: 'Its telephone' },
  platformId: { zh: '所在平台', en: 'Platform' },
  publishedAddressReachable: { zh: '未公示地址或联系不上', en: 'No address, or unreachable' },
  saleMode: { zh: '购物方式', en: 'How bought' },
  orderNumber: { zh: '订单号', en: 'Order number' },
  goodsClass: { zh: '商品服务类别', en: 'Class of goods' },
  goodsName: { zh: '名称', en: 'Goods or service' },
  brand: { zh: '品牌', en: 'Brand' },
  model: { zh: '型号', en: 'Model' },
  problemClass: { zh: '问题类别', en: 'Problem' },
  claims: { zh: '请求', en: 'Claims' },
  facts: { zh: '事实经过', en: 'What happened' },
  purchasedOn: { zh: '购买日', en: 'Bought on' },
  disputedOn: { zh: '争议发生日', en: 'Disputed on' },
  disputedAmountFen: { zh: '争议金额', en: 'Disputed' },
  claimedAmountFen: { zh: '请求金额', en: 'Claimed' },
  noticeChannel: { zh: '告知方式', en: 'Notices by' },
  dispatchTo: { zh: '分送单位', en: 'Dispatched to' },
  question: { zh: '问什么', en: 'What is asked' },
  answer: { zh: '答复', en: 'Answer' },
  'answer.answer': { zh: '答复', en: 'Answer' },
  'passOn.officeId': { zh: '转办单位', en: 'Passed on to' },
  'passOn.reason': { zh: '转办说明', en: 'Remark' },
  operatorId: { zh: '涉及商家', en: 'Business' },
  respondentName: { zh: '涉及商家', en: 'Business' },
  'asker.phone': { zh: '电话', en: 'Telephone' },
  'asker.name': { zh: '姓名', en: 'Name' },
  named: { zh: '实名还是匿名', en: 'With or without a name' },
  informer: { zh: '举报人', en: 'Informer' },
  'informer.name': { zh: '举报人姓名', en: 'Name of the informer' },
  'informer.phone': { zh: '举报人电话', en: 'Telephone of the informer' },
  'informer.idNumber': { zh: '证件号码', en: 'Identity number' },
  violationClass: { zh: '违法行为类别', en: 'Violation' },
  venue: { zh: '在哪里发生', en: 'Where it happened' },
  placeAddress: { zh: '发生地点', en: 'The place' },
  evidence: { zh: '事实依据', en: 'What it rests on' },
  happenedOn: { zh: '发生日', en: 'Happened on' },
  dispute: { zh: '争议经过和请求', en: 'The dispute' },
  'complaint.facts': { zh: '争议经过和请求', en: 'The dispute' },
  'complaint.goodsClass': { zh: '商品服务类别', en: 'Class of goods' },
  'complaint.problemClass': { zh: '投诉问题', en: 'Problem' },
  'complaint.consumer.name': { zh: '投诉人姓名', en: 'Complainant' },
  'complaint.consumer.phone': { zh: '投诉人电话', en: 'Its telephone' },
} satisfies Record<string, Label>
