/** Registering: whatever the call is, in one request; done, the screen is empty and waits for the next. */
import { useRef, useState } from 'react'
import { type ApiProblem, api } from '../../kit/api.ts'
import { useSubmit } from '../../kit/reading.ts'
import { bodyOf, questionOf, type Said } from './bodies.ts'
import { type Call, isUntouched } from './call.ts'
import type { Done } from './DoneBar.tsx'
import type { Registered } from './Receipt.tsx'

const changes = ['/desk', '/desk/boxes', '/desk/count', '/callers']

interface Screen {
  call: Call
  clear: () => void
  draft: { draftId: () => number | undefined; forget: (dropped?: boolean) => Promise<void> }
  /** What stands in the answer box. */
  said: Said | undefined
}

export function useTaking({ call, clear, draft, said }: Screen) {
  const [receipt, setReceipt] = useState<{ as: Registered; call: Call }>()
  const [done, setDone] = useState<Done>()
  const began = useRef<number>(undefined)
  if (began.current === undefined && !isUntouched(call)) began.current = Date.now()

  const submitting = useSubmit(
    ({ path, body }: { path: string; body: object }, key) => api.post<Registered & { state?: string }>(path, body, key),
    {
      changes,
      done: (as, { body }) => {
        const seconds = Math.max(1, Math.round((Date.now() - (began.current ?? Date.now())) / 1000))
        began.current = undefined
        const answered = call.kind === 'consultation' && as.state === 'closed'
        const own = answered && (body as { answer?: { articleId?: number } }).answer?.articleId === undefined
        setDone(answered ? { id: as.id, number: as.number, seconds, own } : undefined)
        if (!answered) setReceipt({ as, call })
        clear()
        // A conversion is no registration of the draft's: the server does not know which draft it was.
        void draft.forget(call.from === undefined)
      },
    },
  )
  const submit = () => {
    if (submitting.isPending) return
    submitting.mutate(requestOf(call, draft.draftId(), said))
  }
  return {
    submit,
    receipt,
    done,
    pending: submitting.isPending,
    problem: submitting.error as ApiProblem | null,
    next() {
      setReceipt(undefined)
      setDone(undefined)
      began.current = undefined
      submitting.reset()
      clear()
    },
  }
}

function requestOf(call: Call, draftId: number | undefined, said: Said | undefined) {
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
  if (call.kind === 'consultation') return { path: '/consultations', body: questionOf(call, draftId, said) }
  return { path: '/complaints', body: bodyOf(call, draftId) }
}
