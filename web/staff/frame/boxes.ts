/** The boxes of the desk with their true counts; the rail shows some of them too. */
import { useEffect, useRef } from 'react'
import { useChanges } from '../../kit/changes.ts'
import { queryClient, useRead } from '../../kit/reading.ts'
import type { Label } from '../../kit/say.tsx'

export interface Box {
  key: string
  label: Label
  count: number
  query: string | Record<string, string>
}

const path = '/desk/boxes'

export interface Waiting {
  boxes: Box[]
  /** Letters not yet proven to have arrived. */
  letters?: number
  /** Proposals of doubles that nobody has decided. */
  doubles?: number
}

export const useBoxes = () => useRead<Waiting>(path, {}, { staleTime: 30_000 })

/** The sum of these boxes; what this person does not have counts nothing. */
export const countOf = (waiting: Waiting | undefined, keys: readonly string[] = []) =>
  (waiting?.boxes ?? []).reduce((sum, box) => sum + (keys.includes(box.key) ? box.count : 0), 0) +
  (keys.includes('letters') ? (waiting?.letters ?? 0) : 0) +
  (keys.includes('doubles') ? (waiting?.doubles ?? 0) : 0)

/** Counts follow what others do, at most once in two seconds. */
export function useLiveBoxes() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useChanges(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      void queryClient.invalidateQueries({ queryKey: [path] })
    }, 2000)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useBoxes()
}
