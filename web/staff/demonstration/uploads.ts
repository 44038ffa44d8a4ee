/** Uploads that are complete, handed to the form whenever another one is. */
import { useEffect, useRef } from 'react'
import type { Upload } from '../../kit/upload.ts'

export function useFinished(uploads: readonly Upload[], hand: (done: { id: string; token: string }[]) => void) {
  const latest = useRef(hand)
  latest.current = hand
  const done = uploads.flatMap(each =>
    each.state === 'done' && each.id && each.token ? [{ id: each.id, token: each.token }] : [],
  )
  const known = done.map(each => each.id).join()
  const list = useRef(done)
  list.current = done
  useEffect(() => {
    if (known !== '') latest.current(list.current)
  }, [known])
}
