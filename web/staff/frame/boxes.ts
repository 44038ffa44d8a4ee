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

export const useBoxes = () => useRead<{ boxes: Box[] }>(path, {}, { staleTime: 30_000 })

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
