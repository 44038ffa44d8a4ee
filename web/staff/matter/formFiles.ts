/** Files that belong to a form: what is complete is handed to it, what is dropped is taken back. */
import { useRef } from 'react'
import { useUploads } from '../../kit/upload.ts'

interface Handed {
  id: string
  token: string
}

/** @param hand into facts that are set by a function of those before: it is called long after the file was picked */
export function useFormFiles(hand: (files: Handed[]) => void) {
  const complete = useRef<Handed[]>([])
  const keep = (next: Handed[]) => {
    complete.current = next
    hand(next)
  }
  const files = useUploads(({ id, token }) => keep([...complete.current, { id, token }]))
  return {
    ...files,
    drop: (key: string) => {
      const gone = files.uploads.find(each => each.key === key)?.id
      files.drop(key)
      if (gone) keep(complete.current.filter(each => each.id !== gone))
    },
  }
}
