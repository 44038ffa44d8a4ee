/** What others change appears without reload: one stream from the server for all who listen (SSE, '/changes'). */
import { useEffect, useRef } from 'react'

type Listener = (matterId: number) => void
const listeners = new Set<Listener>()
let stream: EventSource | undefined

function open() {
  stream = new EventSource('/api/changes')
  stream.addEventListener('matter', event => {
    const id = Number(JSON.parse((event as MessageEvent<string>).data).id)
    for (const tell of listeners) tell(id)
  })
}

/** Calls `changed` with the id of every matter that changes while the component is shown. The browser reconnects by itself. */
export function useChanges(changed: Listener) {
  const latest = useRef(changed)
  latest.current = changed
  useEffect(() => {
    const tell: Listener = id => latest.current(id)
    listeners.add(tell)
    if (!stream) open()
    return () => {
      listeners.delete(tell)
      if (listeners.size > 0) return
      stream?.close()
      stream = undefined
    }
  }, [])
}
