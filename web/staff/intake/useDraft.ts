/** What is being typed outlives a crash: kept on the server every three seconds, found again when the screen opens. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../kit/api.ts'
import { type Call, emptyCall, isUntouched } from './call.ts'
import { holdDraft, letGo } from './draftLock.ts'
import { kindNames } from './kind.ts'

const everyMilliseconds = 3000

interface Stored {
  items: { id: number; kind: string; content: Partial<Call>; savedAt: string }[]
}

/** The newest that no other window of this person is writing. */
async function firstFree(drafts: Stored['items']) {
  for (const each of drafts) if (await holdDraft(each.id)) return each
  return undefined
}

export function useDraft(call: Call, restore: (call: Call) => void) {
  const client = useQueryClient()
  const [savedAt, setSavedAt] = useState<string>()
  const [restored, setRestored] = useState<string>()
  const [failed, setFailed] = useState(false)
  const id = useRef<number>(undefined)
  const saved = useRef<string>(undefined)
  const latest = useRef(call)
  latest.current = call
  const held = useRef(true)
  /** The save that is on its way. */
  const saving = useRef(Promise.resolve())
  /** Which call it is: a save that was on its way when the call was registered brings no draft of it back. */
  const turn = useRef(0)
  const give = useRef(restore)
  give.current = restore

  useEffect(() => {
    let gone = false
    api
      .read<Stored>('/drafts')
      .then(async ({ items }) => {
        const newest = await firstFree(items.filter(each => each.kind in kindNames))
        if (!newest) return
        if (gone || !isUntouched(latest.current)) return letGo(newest.id)
        id.current = newest.id
        const content: Call = { ...emptyCall, kind: 'complaint', ...newest.content }
        saved.current = JSON.stringify(content)
        setRestored(newest.savedAt)
        give.current(content)
      })
      .catch(() => {})
      .finally(() => {
        held.current = false
      })
    return () => {
      gone = true
      letGo(id.current)
    }
  }, [])

  const send = useCallback(async () => {
    const content = JSON.stringify(latest.current)
    if (content === saved.current || (isUntouched(latest.current) && id.current === undefined)) return
    const mine = turn.current
    try {
      const kept = await api.put<{ id: number; savedAt: string }>('/drafts', {
        ...(id.current === undefined ? {} : { id: id.current }),
        kind: latest.current.kind,
        content: latest.current,
      })
      if (mine === turn.current) {
        if (id.current !== kept.id) await holdDraft(kept.id)
        id.current = kept.id
        saved.current = content
        setSavedAt(kept.savedAt)
        setFailed(false)
      } else await api.remove(`/drafts/${kept.id}`).catch(() => {})
    } catch {
      // A draft dropped elsewhere is begun anew with the next save.
      if (mine === turn.current) {
        id.current = undefined
        setFailed(true)
      }
    }
  }, [])

  const save = useCallback(() => {
    if (held.current) return
    held.current = true
    saving.current = send().finally(() => {
      held.current = false
    })
  }, [send])

  useEffect(() => {
    const timer = setInterval(save, everyMilliseconds)
    const leaving = () => save()
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', leaving)
      save()
    }
  }, [save])

  /** After registering the server has dropped it; otherwise we do. */
  const forget = useCallback(
    async (dropped = true) => {
      const was = id.current
      turn.current += 1
      letGo(was)
      id.current = undefined
      saved.current = JSON.stringify(emptyCall)
      setSavedAt(undefined)
      setRestored(undefined)
      if (!dropped && was !== undefined) await api.remove(`/drafts/${was}`).catch(() => {})
      void client.invalidateQueries({ queryKey: ['/drafts'] })
    },
    [client],
  )
  /** All that is typed is kept, and no save comes after it until something is typed anew. */
  const settle = useCallback(async () => {
    await saving.current
    save()
    await saving.current
  }, [save])
  return { draftId: () => id.current, settle, savedAt, restored, failed, forget }
}
