/** What a call-taker has typed so far, and how it becomes a registration (official form 1, art. 10). */
import type { RegistrationInput } from '../../../server/complaint/contract.ts'
import type { Label } from '../../kit/say.tsx'

export interface Call {
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
}

export const emptyCall: Call = {
  channel: 'phone',
  saleMode: 'shop',
  claims: [],
  consentPublication: false,
  consentDelegation: false,
  wantsOdr: false,
  noticeChannel: 'sms',
}

export const isUntouched = (call: Call) => JSON.stringify(call) === JSON.stringify(emptyCall)

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
  publishedAddressReachable: { zh: '公示地址可联系', en: 'Published address reachable' },
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
} satisfies Record<string, Label>

export interface StaffRegistrationBody extends RegistrationInput {
  channel: string
  receivedOn?: string | undefined
  dispatchTo?: number | undefined
  dispatchReason?: string | undefined
  draftId?: number | undefined
}

export function bodyOf(call: Call, draftId: number | undefined): StaffRegistrationBody {
  const { phone, name, phoneOther, address, email, gender } = call
  const { operatorId, respondent, uscc, respondentAddress, areaCode, respondentPhone, contact } = call
  return {
    channel: call.channel,
    receivedOn: call.receivedOn,
    platformId: call.platformId,
    publishedAddressReachable: call.platformId === undefined ? undefined : call.publishedAddressReachable,
    orderNumber: call.orderNumber,
    goodsName: call.goodsName,
    brand: call.brand,
    model: call.model,
    claims: call.claims,
    purchasedOn: call.purchasedOn,
    disputedOn: call.disputedOn,
    disputedAmountFen: call.disputedAmountFen,
    claimedAmountFen: call.claimedAmountFen,
    consentPublication: call.consentPublication,
    consentDelegation: call.consentDelegation,
    wantsOdr: call.wantsOdr,
    dispatchReason: call.dispatchReason,
    // What is missing is said by the server, at the field, in words.
    consumer: {
      name: name ?? '',
      phone: phone ?? '',
      phoneOther,
      address,
      email,
      gender: gender as 'male' | undefined,
    },
    respondent: {
      operatorId,
      name: respondent ?? '',
      uscc,
      address: respondentAddress,
      areaCode,
      phone: respondentPhone,
      contact,
    },
    saleMode: call.saleMode as 'shop',
    goodsClass: call.goodsClass ?? '',
    problemClass: call.problemClass ?? '',
    facts: call.facts ?? '',
    noticeChannel: call.noticeChannel as 'sms',
    // The enterprise is asked first where the complainant chose so: then the centre does not dispatch yet.
    dispatchTo: call.wantsOdr ? undefined : call.dispatchTo,
    draftId,
  }
}
