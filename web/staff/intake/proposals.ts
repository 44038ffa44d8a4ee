/** What the system finds while the caller speaks: who it is, which office is competent, whether we have it already. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Proposal } from '../../../server/dispatch/view.ts'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { type Label, useLanguage } from '../../kit/say.tsx'
import type { Call } from './call.ts'

export interface Caller {
  consumer: {
    name: string
    phone: string
    phoneOther: string | null
    address: string | null
    email: string | null
    gender: string | null
  } | null
  matters: MatterLine[]
}
export interface Duplicate extends MatterLine {
  why: Label
  score: number
}
export interface Operator {
  id: number
  name: string
  shortName: string | null
  uscc: string | null
  address: string | null
  areaCode: string | null
  area: string | null
  phone: string | null
  contact: string | null
  platform: boolean
  odr: boolean
  earlier: number
  openNow: number
}

export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  const content = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by content, objects are made anew on each render
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [content, milliseconds])
  return settled
}

/** Looked up from seven digits on; the server knows one number in every way of writing it (kernel/phone.ts). */
const enough = (phone: string) => phone.replace(/\D/g, '').length >= 7
const written = (phone: string | undefined) => (phone ?? '').normalize('NFKC').trim()

export function useCaller(phone: string | undefined) {
  const settled = useSettled(written(phone), 250)
  return useQuery<Caller, ApiProblem>({
    queryKey: ['/callers', settled],
    queryFn: ({ signal }) => api.read<Caller>('/callers', { phone: settled }, signal),
    enabled: enough(settled) && settled.length <= 60,
  })
}

export function useOperators(typed: string, platformsOnly = false) {
  const q = useSettled(typed.trim(), 150)
  const read = useQuery<{ items: Operator[]; note: Label | null }, ApiProblem>({
    queryKey: ['/operators', q, platformsOnly],
    queryFn: ({ signal }) => api.read('/operators', { q, limit: 8, platforms: platformsOnly || undefined }, signal),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  })
  const { items = [], note } = (q.length > 0 && read.data) || {}
  return { found: items, note }
}

export function useSuggestion(call: Call) {
  const { language } = useLanguage()
  const asked = useSettled(
    {
      operatorId: call.operatorId,
      respondentName: call.respondent,
      address: call.respondentAddress,
      areaCode: call.areaCode,
      platformId: call.platformId,
      publishedAddressReachable: call.platformId === undefined ? undefined : call.publishedAddressReachable,
      saleMode: call.saleMode,
      text: call.facts,
      goods: call.goodsClass,
      problem: call.problemClass,
    },
    400,
  )
  const { text: _, goods: __, problem: ___, ...place } = asked
  const placed = JSON.stringify(place)
  return useQuery<Proposal, ApiProblem>({
    queryKey: ['suggestion', placed, asked, language],
    queryFn: () => api.post<Proposal>('/dispatch/suggestion', asked),
    enabled: Boolean(asked.operatorId ?? asked.address ?? asked.areaCode ?? asked.platformId ?? asked.text),
    // While the facts are being typed the proposal stays; for another place the old one must not be accepted.
    placeholderData: (shown, before) => (before?.queryKey[1] === placed ? shown : undefined),
    retry: false,
  })
}

export function useDuplicates(call: Call) {
  const phone = written(call.phone)
  const asked = useSettled(
    {
      phone: enough(phone) ? phone : undefined,
      operatorId: call.operatorId,
      respondentName: call.respondent,
      uscc: call.uscc,
      orderNumber: call.orderNumber,
      goodsClass: call.goodsClass,
      goodsName: call.goodsName,
      problemClass: call.problemClass,
      facts: call.facts,
    },
    800,
  )
  return useQuery<{ items: Duplicate[] }, ApiProblem>({
    queryKey: ['duplicates', asked],
    queryFn: () => api.post('/intake/duplicates', asked),
    // Reports are compared with nothing, and an informer's telephone is asked about nowhere (arts. 35, 37).
    enabled:
      (call.kind !== 'report' || call.split === true) &&
      Boolean(asked.operatorId ?? asked.respondentName ?? asked.phone),
    placeholderData: keepPreviousData,
    retry: false,
  })
}
