/** What was typed, as the server takes it: a registration (official form 1, art. 10), a question, or from a question. */
import type { RegistrationInput } from '../../../server/complaint/contract.ts'
import type { QuestionInput } from '../../../server/consultation/contract.ts'
import { type Call, type CallKind, emptyCall } from './call.ts'

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
    // Left empty, a list is "not filled in", not "too short".
    goodsClass: call.goodsClass!,
    problemClass: call.problemClass!,
    facts: call.facts ?? '',
    noticeChannel: call.noticeChannel as 'sms',
    // The enterprise is asked first where the complainant chose so: then the centre does not dispatch yet.
    dispatchTo: call.wantsOdr ? undefined : call.dispatchTo,
    draftId,
  }
}

export interface StaffQuestionBody extends QuestionInput {
  channel: string
  receivedOn?: string | undefined
  draftId?: number | undefined
  answer?: { answer: string; articleId?: number | undefined; helped?: boolean | undefined } | undefined
  passOn?: { officeId: number; reason?: string | undefined } | undefined
}

/** What stands in the answer box, where it comes from, and the classes its article stands under. */
export interface Said {
  text: string
  articleId?: number | undefined
  goodsClass?: string | undefined
  problemClass?: string | undefined
}

/** @param answer what stands in the answer box, and the article it comes from; absent: nobody can answer it now */
export function questionOf(call: Call, draftId: number | undefined, answer: Said | undefined): StaffQuestionBody {
  const { phone, name, phoneOther, address, email, gender } = call
  const passed = call.passing && call.passTo !== undefined
  return {
    channel: call.channel,
    receivedOn: call.receivedOn,
    asker: { phone, name, phoneOther, address, email, gender: gender as 'male' | undefined },
    question: call.facts ?? '',
    operatorId: call.operatorId,
    respondentName: call.respondent,
    goodsClass: call.goodsClass ?? answer?.goodsClass,
    problemClass: call.problemClass ?? answer?.problemClass,
    draftId,
    ...(passed
      ? { passOn: { officeId: call.passTo!, reason: call.passReason } }
      : answer && !call.passing
        ? { answer: { answer: answer.text, articleId: answer.articleId, helped: answer.articleId ? true : undefined } }
        : {}),
  }
}

/** What GET /consultations/:id/taken gives becomes a call with everything in its place. */
export function callFrom(taken: Taken, kind: CallKind): Call {
  const { consumer, respondent, facts, goodsClass, problemClass } = taken.registration
  return {
    ...emptyCall,
    ...consumer,
    kind,
    from: taken.id,
    fromNumber: taken.number,
    channel: taken.channel,
    operatorId: respondent.operatorId as number | undefined,
    respondent: respondent.name as string | undefined,
    uscc: respondent.uscc as string | undefined,
    respondentAddress: respondent.address as string | undefined,
    areaCode: respondent.areaCode as string | undefined,
    respondentPhone: respondent.phone as string | undefined,
    contact: respondent.contact as string | undefined,
    facts,
    goodsClass,
    problemClass,
  }
}

interface Taken {
  id: number
  number: string
  channel: string
  registration: {
    consumer: Record<string, string>
    respondent: Record<string, string | number>
    facts: string
    goodsClass?: string | undefined
    problemClass?: string | undefined
  }
}
