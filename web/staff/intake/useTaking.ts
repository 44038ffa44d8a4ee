/** Registering: whatever the call is, in one request; done, the screen is empty and waits for the next. */
import { useRef, useState } from 'react'
import { api } from '../../kit/api.ts'
import { useSubmit } from '../../kit/reading.ts'
import { bodyOf, questionOf, type Said } from './bodies.ts'
import { type Call, isUntouched } from './call.ts'
import type { Done } from './DoneBar.tsx'
import type { Registered } from './Receipt.tsx'
import type { RegisteredReport } from './ReportReceipt.tsx'
import { bodyOfReport, bodyOfSplit, reportOf, unsplit } from './reportCall.ts'

/** A split message answers with both; a report alone with number and code, since there is nothing to look up. */
type Answered = Registered & { state?: string; kind?: string } & Partial<RegisteredReport>

const changes = ['/desk', '/desk/boxes', '/desk/count', '/callers']

interface Screen {
  call: Call
  clear: () => void
  draft: {
    draftId: () => number | undefined
    settle: () => Promise<void>
    forget: (dropped?: boolean) => Promise<void>
  }
  /** What stands in the answer box. */
  said: Said | undefined
}

export function useTaking({ call, clear, draft, said }: Screen) {
  const [receipt, setReceipt] = useState<{ as: Registered; call: Call }>()
  const [told, setTold] = useState<RegisteredReport>()
  const [done, setDone] = useState<Done>()
  const began = useRef<number>(undefined)
  if (began.current === undefined && !isUntouched(call)) began.current = Date.now()

  const submitting = useSubmit(
    ({ path, body }: { path: string; body: object }, key) => api.post<Answered>(path, body, key),
    {
      changes,
      done: (as, { body }) => {
        const seconds = Math.max(1, Math.round((Date.now() - (began.current ?? Date.now())) / 1000))
        began.current = undefined
        const answered = call.kind === 'consultation' && as.state === 'closed'
        const own = answered && (body as { answer?: { articleId?: number } }).answer?.articleId === undefined
        setDone(answered ? { id: as.id, number: as.number, seconds, own } : undefined)
        if (call.kind === 'report') setTold(as.report ? (as as RegisteredReport) : { report: as })
        else if (!answered) setReceipt({ as, call })
        clear()
        // A conversion is no registration of the draft's: the server does not know which draft it was.
        void draft.forget(call.from === undefined)
      },
    },
  )
  const registering = useRef(false)
  /** A draft still on its way would be found again by the next call, though this one is registered. */
  const submit = async () => {
    if (registering.current) return
    registering.current = true
    await draft.settle()
    submitting.mutate(requestOf(call, draft.draftId(), said), {
      onSettled: () => {
        registering.current = false
      },
    })
  }
  return {
    submit,
    receipt,
    /** A report is registered: its number and code, and those of the complaint split off. */
    told,
    done,
    pending: submitting.isPending,
    problem: submitting.error && (call.kind === 'report' ? unsplit(submitting.error) : submitting.error),
    next() {
      setReceipt(undefined)
      setTold(undefined)
      setDone(undefined)
      began.current = undefined
      submitting.reset()
      clear()
    },
  }
}

function requestOf(call: Call, draftId: number | undefined, said: Said | undefined) {
  if (call.from !== undefined && call.kind === 'report')
    return {
      path: `/consultations/${call.from}/steps/convert`,
      body: { to: 'report', report: reportOf(call), dispatchTo: call.dispatchReportTo },
    }
  if (call.from !== undefined) {
    const {
      channel: _,
      receivedOn: __,
      draftId: ___,
      dispatchTo,
      dispatchReason,
      ...registration
    } = bodyOf(call, draftId)
    return {
      path: `/consultations/${call.from}/steps/convert`,
      body: { to: 'complaint', registration, dispatchTo, reason: dispatchReason },
    }
  }
  if (call.kind === 'report')
    return call.split
      ? { path: '/intake/split', body: bodyOfSplit(call, draftId) }
      : { path: '/reports', body: bodyOfReport(call, draftId) }
  if (call.kind === 'consultation') return { path: '/consultations', body: questionOf(call, draftId, said) }
  return { path: '/complaints', body: bodyOf(call, draftId) }
}
