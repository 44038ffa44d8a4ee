/** What a keeper types at the counter, kept through a reload and a lost connection until it is logged. */
import { useEffect, useState } from 'react'
import type { NewCaseInput } from '../../../server/station/contract.ts'
import type { Label } from '../../kit/say.tsx'

export const disputeNames = {
  'consumer.phone': { zh: '消费者电话', en: 'Telephone' },
  'consumer.name': { zh: '消费者称呼', en: 'Name' },
  respondentName: { zh: '反映哪家', en: 'Which shop' },
  goodsClass: { zh: '商品或服务', en: 'Goods or service' },
  goodsName: { zh: '名称', en: 'What exactly' },
  problemClass: { zh: '什么问题', en: 'What is wrong' },
  claims: { zh: '想要', en: 'Wants' },
  amountFen: { zh: '涉及金额', en: 'Amount' },
  firstReason: { zh: '转给谁、为什么', en: 'To whom, and why' },
  facts: { zh: '补充说明', en: 'More' },
} satisfies Record<string, Label>

export interface Dispute {
  name: string
  phone: string
  operatorId?: number | undefined
  respondent: string
  stall?: string | undefined
  goodsClass?: string | undefined
  goodsName: string
  problemClass?: string | undefined
  claims: string[]
  amountFen?: number | undefined
  facts: string
  firstAsked: 'seller' | 'manager' | 'station'
  firstAnswer: 'took' | 'handed-on' | 'refused'
  firstReason: string
}

export const emptyDispute: Dispute = {
  name: '',
  phone: '',
  respondent: '',
  goodsName: '',
  claims: [],
  facts: '',
  firstAsked: 'seller',
  firstAnswer: 'took',
  firstReason: '',
}

const given = (text: string) => (text.trim() === '' ? undefined : text)

export const bodyOf = (said: Dispute, attachments: { id: string; token: string }[]): NewCaseInput =>
  ({
    consumer: { name: said.name, phone: said.phone },
    operatorId: said.operatorId,
    respondentName: said.respondent,
    stall: said.stall,
    goodsClass: said.goodsClass,
    goodsName: given(said.goodsName),
    problemClass: said.problemClass,
    claims: said.claims,
    facts: given(said.facts),
    amountFen: said.amountFen,
    firstAsked: said.firstAsked,
    firstAnswer: said.firstAnswer,
    firstReason: said.firstAnswer === 'took' ? undefined : given(said.firstReason),
    attachments,
  }) as NewCaseInput

/** In this tab only: a counter's device is shared, and what was logged is on the server. */
export function useDispute(personId: number) {
  const place = `xiaobao.counter.${personId}`
  const [said, setSaid] = useState<Dispute>(() => {
    const kept = sessionStorage.getItem(place)
    return kept ? { ...emptyDispute, ...(JSON.parse(kept) as Partial<Dispute>) } : emptyDispute
  })
  useEffect(() => {
    if (JSON.stringify(said) === JSON.stringify(emptyDispute)) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(said))
  }, [said, place])
  return {
    said,
    set: (change: Partial<Dispute>) => setSaid(before => ({ ...before, ...change })),
    clear: () => setSaid(emptyDispute),
  }
}
